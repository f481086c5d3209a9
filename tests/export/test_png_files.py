from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from poster_studio.base.colour import Colour
from poster_studio.base.errors import CancelledError, PosterStudioError
from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.display.display_list import GlyphRun, Group, Page, Picture
from poster_studio.display.display_list import Path as Shape
from poster_studio.display.outlines import rectangle
from poster_studio.export import png_stream
from poster_studio.export.extent import extent
from poster_studio.export.png import PngOptions, render, write_png
from poster_studio.export.png_stream import Rows, write_rows
from poster_studio.export.resize import resized
from tests.export.sample_page import CORAL, SampleResources, photo, sample


@pytest.fixture
def resources() -> SampleResources:
    return SampleResources()


def pixels_of(page: Page, resources: SampleResources, dpi: float, bleed: bool) -> Image.Image:
    image = render(page, resources, dpi, bleed)
    size = (image.width(), image.height())
    data = bytes(image.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine())


def test_file_holds_the_painted_pixels_over_several_bands(
    resources: SampleResources, tmp_path: Path
) -> None:
    page, path = sample(resources), tmp_path / "poster.png"
    write_png(page, resources, path, PngOptions(dpi=160, with_bleed=True))
    with Image.open(path) as read:
        assert read.size == (794, 794)
        assert read.mode == "RGB"
        assert ImageChops.difference(read, pixels_of(page, resources, 160, True)).getbbox() is None


def test_file_says_its_resolution_and_colour_space(
    resources: SampleResources, tmp_path: Path
) -> None:
    path = tmp_path / "poster.png"
    write_png(sample(resources), resources, path, PngOptions(dpi=300))
    with Image.open(path) as read:
        assert read.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert read.info["srgb"] == 0


def test_same_page_gives_same_bytes(resources: SampleResources, tmp_path: Path) -> None:
    page, first, second = sample(resources), tmp_path / "1.png", tmp_path / "2.png"
    for path in (first, second):
        write_png(page, resources, path, PngOptions(dpi=100))
    assert first.read_bytes() == second.read_bytes()


def test_without_isal_the_pixels_are_the_same(
    resources: SampleResources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some computers have no isal: zlib takes its place."""
    page, path = sample(resources), tmp_path / "poster.png"
    monkeypatch.setattr(png_stream, "_packer", png_stream.zlib_packer)
    write_png(page, resources, path, PngOptions(dpi=100))
    with Image.open(path) as read:
        difference = ImageChops.difference(read, pixels_of(page, resources, 100, False))
    assert difference.getbbox() is None


def test_cancelling_leaves_nothing_and_keeps_the_older_file(
    resources: SampleResources, tmp_path: Path
) -> None:
    path = tmp_path / "poster.png"
    path.write_bytes(b"older")

    def cancel(done: float, what: Words) -> None:
        if done > 0.3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_png(sample(resources), resources, path, PngOptions(dpi=150), cancel)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("poster.png", b"older")
    ]


def test_folder_that_is_not_there_is_said_in_words(
    resources: SampleResources, tmp_path: Path
) -> None:
    with pytest.raises(PosterStudioError, match="could not write"):
        write_png(sample(resources), resources, tmp_path / "no" / "a.png", PngOptions(dpi=50))


def test_picture_reduced_much_is_averaged_not_sampled(resources: SampleResources) -> None:
    """A fine chequerboard becomes an even grey; sampling would make moiré."""
    board = Image.new("L", (2, 2))
    board.putdata([0, 255, 255, 0])
    tiled = Image.new("L", (1200, 1200))
    for x in range(0, 1200, 2):
        for y in range(0, 1200, 2):
            tiled.paste(board, (x, y))
    sha256 = resources.add(tiled.convert("RGB"), "PNG")
    page = Page(50, 50, 0, (Picture(sha256, Rect(0, 0, 50, 50)),))
    seen = pixels_of(page, resources, 72, False).convert("L").crop((5, 5, 130, 130))
    assert not any(seen.histogram()[:100] + seen.histogram()[156:])


def test_picture_shows_only_its_source_part(resources: SampleResources) -> None:
    halves = Image.new("RGB", (400, 400), (255, 0, 0))
    halves.paste((0, 0, 255), (200, 0, 400, 400))
    sha256 = resources.add(halves, "PNG")
    box = Rect(0, 0, 50.8, 50.8)
    page = Page(50.8, 50.8, 0, (Picture(sha256, box, Rect(0.5, 0, 0.5, 1)),))
    colours = pixels_of(page, resources, 100, False).getcolors()
    assert colours is not None
    assert {colour for _, colour in colours} == {(0, 0, 255)}


def test_missing_picture_leaves_a_grey_field(resources: SampleResources) -> None:
    page = Page(20, 20, 0, (Picture("0" * 64, Rect(0, 0, 20, 20)),))
    assert pixels_of(page, resources, 72, False).getpixel((40, 10)) == (230, 230, 230)


def test_edge_between_two_bands_is_not_seen(resources: SampleResources) -> None:
    """One flat field over many bands keeps one colour."""
    page = Page(30, 200, 0, (Shape(rectangle(Rect(-1, -1, 32, 202)), fill=CORAL),))
    assert pixels_of(page, resources, 150, False).getcolors() == [(177 * 1181, (232, 96, 76))]


def test_photo_is_drawn_where_it_should_be(resources: SampleResources) -> None:
    image = photo(800, 600)
    page = Page(80, 60, 0, (Picture(resources.add(image, "PNG"), Rect(0, 0, 80, 60)),))
    seen = pixels_of(page, resources, 127, False)
    wanted = image.resize(seen.size, Image.Resampling.BOX)
    plain = ImageChops.difference(seen, wanted).crop((0, 0, 90, 70)).convert("L")
    assert not any(plain.histogram()[12:])


class Broken(SampleResources):
    """Fails in the middle of painting."""

    def font_bytes(self, font: str) -> bytes:
        raise RuntimeError(f"this font breaks: {font}")


def test_a_failure_while_painting_is_reported_and_leaves_nothing(tmp_path: Path) -> None:
    """Qt brings the whole process down if a picture goes while it is being painted on."""
    run = GlyphRun("no-such-font", 5, (5,), (1,), (5,), ("あ",), Colour(0, 0, 0))
    inside = Group((Shape(rectangle(Rect(0, 0, 9, 9)), fill=Colour(1, 2, 3)), run), opacity=0.5)
    with pytest.raises(RuntimeError, match="this font breaks"):
        write_png(Page(20, 20, 0, (inside,)), Broken(), tmp_path / "x.png", PngOptions())
    assert list(tmp_path.iterdir()) == []


def test_every_compression_gives_the_same_bytes(resources: SampleResources) -> None:
    """One of the library's levels does not, now and then."""
    stride = 2103
    noise = bytes(random.Random(3).choices(range(256), k=stride * 258))
    flat = bytes(stride * 258)

    def written() -> bytes:
        file = io.BytesIO()
        bands = [Rows(memoryview(bytearray(b)), stride + 3, 256, stride) for b in (noise, flat)]
        write_rows(file, 700, 512, 300, bands)
        return file.getvalue()

    assert len({written() for _ in range(8)}) == 1


def test_a_reduced_page_keeps_its_bleed_where_that_is_asked() -> None:
    """Its edges still reach the end of the bleed on every side."""
    page = Page(594, 841, 3, (Shape(rectangle(Rect(-3, -3, 600, 847)), fill=Colour(1, 2, 3)),))
    small = resized(page, 210, 297, keep_bleed=True)
    assert small.bleed == 3
    reach = extent(small.items[0])
    assert reach is not None
    assert (reach.x, reach.y) == pytest.approx((-3, -3))
    assert (reach.right, reach.bottom) == pytest.approx((213, 300))
    assert resized(page, 210, 297).bleed < 1.1
    assert resized(page, 841, 1189, keep_bleed=True).bleed == 3
