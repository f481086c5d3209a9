from __future__ import annotations

import errno
import itertools
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from poster_studio.base.errors import CancelledError, PosterStudioError
from poster_studio.base.geometry import Rect
from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.display.display_list import Page
from poster_studio.display.display_list import Path as Shape
from poster_studio.display.outlines import rectangle
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.export import png
from poster_studio.export.contact_sheet import write_contact_sheet
from poster_studio.export.pdf import PdfOptions
from poster_studio.export.presets import PRESETS, ExportSettings, export_page
from poster_studio.export.tiles import OVERLAP, UNPRINTABLE, tile_grid, write_tiles
from tests.export.sample_page import SEA, SampleResources, sample

DATE = datetime(2026, 11, 22, tzinfo=UTC)
OPTIONS = PdfOptions(DATE, "poster")


def settings(dpi: float = 100) -> ExportSettings:
    ticks = itertools.count(0.0, 2.5)
    return ExportSettings(DATE, "poster", clock=lambda: next(ticks), dpi=dpi)


@pytest.mark.parametrize(
    ("preset", "names"),
    [
        ("print-shop", ["p-print.pdf"]),
        ("office", ["p.pdf"]),
        ("web", ["p-web.pdf", "p-web.png"]),
        ("png", ["p-100dpi.png"]),
        ("tiles-a3", ["p-tiles-a3.pdf"]),
        ("tiles-a4", ["p-tiles-a4.pdf"]),
    ],
)
def test_each_preset_writes_its_files(preset: str, names: list[str], tmp_path: Path) -> None:
    resources = SampleResources()
    page = sample(resources)
    files = export_page(page, resources, PRESETS[preset], tmp_path, "p", settings())
    assert [file.path.name for file in files] == names
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    for file in files:
        assert (file.bytes, file.seconds) == (file.path.stat().st_size, 2.5)
        assert file.path.suffix == f".{file.format}"


def test_a_pictures_name_says_its_resolution_unless_it_is_the_usual(tmp_path: Path) -> None:
    resources = SampleResources()
    page = Page(20, 20, 0, (), title="small")
    for dpi in (300, 150, 72.5):
        export_page(page, resources, PRESETS["png"], tmp_path, "p", settings(dpi))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["p-150dpi.png", "p-72.5dpi.png", "p.png"]


def test_web_picture_is_1200_pixels_on_its_longer_side(tmp_path: Path) -> None:
    page = Page(297, 420, 3, ())
    export_page(page, SampleResources(), PRESETS["web"], tmp_path, "p", settings())
    with Image.open(tmp_path / "p-web.png") as image:
        assert image.size == (849, 1200)


def test_cancelling_the_second_file_takes_the_first_back(tmp_path: Path) -> None:
    def cancel(done: float, what: Words) -> None:
        if done > 0.6:
            raise CancelledError

    resources = SampleResources()
    with pytest.raises(CancelledError):
        export_page(sample(resources), resources, PRESETS["web"], tmp_path, "p", settings(), cancel)
    assert list(tmp_path.iterdir()) == []


def test_files_of_an_earlier_export_stay_until_all_new_ones_are_whole(tmp_path: Path) -> None:
    def cancel(done: float, what: Words) -> None:
        if done > 0.6:
            raise CancelledError

    resources = SampleResources()
    page, web = sample(resources), PRESETS["web"]
    before = export_page(Page(297, 420, 3, ()), resources, web, tmp_path, "p", settings())
    contents = [file.path.read_bytes() for file in before]
    with pytest.raises(CancelledError):
        export_page(page, resources, web, tmp_path, "p", settings(), cancel)
    assert [file.path.read_bytes() for file in before] == contents
    assert len(list(tmp_path.iterdir())) == 2


def test_a_full_disk_is_said_in_both_languages_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(png, "write_rows", full)
    resources = SampleResources()
    with pytest.raises(PosterStudioError) as caught:
        export_page(sample(resources), resources, PRESETS["web"], tmp_path, "p", settings())
    assert caught.value.message == Words(
        "「p-web.png」を書き出せませんでした（空き容量がありません）",
        "could not write p-web.png (no space is left)",
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("size", "paper", "sheets"),
    [("A1", "A3", 6), ("A2", "A3", 4), ("A1", "A4", 12), ("A0", "A4", 21), ("A4", "A4", 2)],
)
def test_tiling_takes_the_fewest_sheets(size: str, paper: str, sheets: int) -> None:
    grid = tile_grid(*PAPER_SIZES[size], PAPER_SIZES[paper])
    assert grid.count == sheets


@pytest.mark.parametrize("size", PAPER_SIZES)
def test_tiles_cover_the_poster_and_overlap(size: str) -> None:
    width, height = PAPER_SIZES[size]
    grid = tile_grid(width, height, PAPER_SIZES["A4"])
    first, last = grid.part(0, 0), grid.part(grid.columns - 1, grid.rows - 1)
    assert (first.x, first.y) == (0, 0)
    assert last.right >= width - 1e-9
    assert last.bottom >= height - 1e-9
    if grid.columns > 1:
        assert first.right - grid.part(1, 0).x == pytest.approx(OVERLAP)


def test_tiles_put_together_are_the_poster(tmp_path: Path) -> None:
    """Each sheet shows its part at full size; the poster is in the file once."""
    resources = SampleResources()
    items = sample(resources).items
    page = Page(254, 254, 3, (*items, Shape(rectangle(Rect(120, 150, 120, 90)), fill=SEA)))
    path = tmp_path / "tiles.pdf"
    write_tiles(page, resources, path, PAPER_SIZES["A4"], OPTIONS)
    grid = tile_grid(254, 254, PAPER_SIZES["A4"])
    one = whole(page, resources, tmp_path)
    together = Image.new("RGB", one.size, "white")
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == grid.count
        for index in range(grid.count):
            sheet = document[index].render(scale=72 / 72).to_pil().convert("RGB")
            together.paste(*placed(sheet, grid.part(index % grid.columns, index // grid.columns)))
    off = ImageChops.difference(one, together).convert("L").histogram()
    assert sum(off[64:]) < 0.01 * one.width * one.height
    with pikepdf.open(path) as pdf:
        forms = [it for it in pdf.objects if isinstance(it, pikepdf.Stream)]
        assert sum(form.get("/Subtype") == "/Form" for form in forms) == 3


def placed(sheet: Image.Image, part: Rect) -> tuple[Image.Image, tuple[int, int]]:
    edge = round(mm_to_pt(UNPRINTABLE))
    size = (round(mm_to_pt(part.width)), round(mm_to_pt(part.height)))
    kept = sheet.crop((edge, edge, edge + size[0], edge + size[1]))
    return kept, (round(mm_to_pt(part.x)), round(mm_to_pt(part.y)))


def whole(page: Page, resources: SampleResources, folder: Path) -> Image.Image:
    (file,) = export_page(page, resources, PRESETS["office"], folder, "one", settings())
    with pypdfium2.PdfDocument(file.path) as document:
        image: Image.Image = document[0].render(scale=1).to_pil().convert("RGB")
        return image


def test_contact_sheet_shows_every_poster(tmp_path: Path) -> None:
    resources = SampleResources()
    pages = [sample(resources)] * 13
    path = tmp_path / "all.pdf"
    write_contact_sheet(pages, resources, path, OPTIONS)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 2
        texts = [document[n].get_textpage().get_text_bounded() for n in range(2)]
        assert document[0].get_size() == pytest.approx((mm_to_pt(297), mm_to_pt(210)), abs=0.01)
    assert [text.count("鎌倉の未来") for text in texts] == [12, 1]
