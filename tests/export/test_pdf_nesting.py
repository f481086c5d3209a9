"""Groups within groups: however deep on the page, no deeper in the file than readers follow."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.base.units import mm_to_pt
from poster_studio.display.display_list import Group, Item, Page, Picture
from poster_studio.display.display_list import Path as Shape
from poster_studio.display.outlines import circle, rectangle
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.png import PngOptions, write_png
from tests.export.sample_page import CORAL, INK, KAKU, SEA, SampleResources, line, photo

DEEP = 60
#: Levels of q and Q that every reader follows (PDF 32000-1, Annex C).
MOST_LEVELS = 28
#: Of 255, over the whole page: antialiasing comes to 1, a level that is not painted to 2.
CLOSE = 1.5
DPI, SIDE = 100, 127.0
OPTIONS = PdfOptions(datetime(2026, 11, 22, tzinfo=UTC), "nested")


def nested(picture: str, depth: int, opacity: float = 1.0) -> Group:
    """Each group is turned, clipped, and has marks of its own below and above the next one."""
    inner: tuple[Item, ...] = (Picture(picture, Rect(-20, -20, 40, 40)),)
    for level in range(depth):
        mark = Rect(-30 + level % 7 * 8, -30 + level % 5 * 12, 5, 4)
        below = Shape(rectangle(mark), fill=(CORAL, SEA, INK)[level % 3])
        above = line(KAKU, "海", mark.x, mark.y, 5, INK.with_alpha(0.5 + level % 2 / 2))
        turned = Transform.rotation(3).then(Transform.translation(0.2, 0))
        clip = circle(Point(0, 0), 75 - level / 4) if level % 4 == 0 else None
        inner = (Group((below, *inner, above), turned, clip, opacity),)
    return Group(inner, Transform.translation(SIDE / 2, SIDE / 2))


def levels(content: bytes) -> int:
    """How deep q and Q go in a stream; they must match."""
    depth = deepest = 0
    for operator in re.findall(rb"(?<!\S)[qQ](?!\S)", content):
        depth += 1 if operator == b"q" else -1
        deepest = max(deepest, depth)
    assert depth == 0
    return deepest


def streams(path: Path) -> list[bytes]:
    with pikepdf.open(path) as pdf:
        forms = [
            form.read_bytes()
            for form in pdf.objects
            if isinstance(form, pikepdf.Stream) and form.get("/Subtype") == "/Form"
        ]
        return [pdf.pages[0].Contents.read_bytes(), *forms]


def by_pdfium(path: Path) -> Image.Image:
    with pypdfium2.PdfDocument(path) as document:
        scale = (round(SIDE / 25.4 * DPI) - 0.01) / mm_to_pt(SIDE)
        picture: Image.Image = document[0].render(scale=scale).to_pil().convert("RGB")
        return picture


def by_poppler(path: Path) -> Image.Image:
    target = path.with_name("poppler")
    command = ["pdftoppm", "-r", str(DPI), "-png", "-singlefile", str(path), str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return Image.open(target.with_suffix(".png")).convert("RGB")


def difference(first: Image.Image, second: Image.Image) -> float:
    """Mean difference, 0–255; edges are smoothed alike by halving the pictures."""
    box = (0, 0, min(first.width, second.width), min(first.height, second.height))
    off = ImageChops.difference(first.crop(box).reduce(2), second.crop(box).reduce(2))
    return max(ImageStat.Stat(off).mean)


@pytest.mark.parametrize("opacity", [1.0, 0.97], ids=["solid", "layers"])
def test_sixty_nested_groups_are_painted_as_in_the_png(opacity: float, tmp_path: Path) -> None:
    resources = SampleResources()
    page = Page(SIDE, SIDE, 0, (nested(resources.add(photo()), DEEP, opacity),))
    png, pdf = tmp_path / "page.png", tmp_path / "page.pdf"
    write_png(page, resources, png, PngOptions(dpi=DPI))
    write_pdf(page, resources, pdf, OPTIONS)
    assert max(levels(stream) for stream in streams(pdf)) <= MOST_LEVELS
    painted = Image.open(png).convert("RGB")
    assert difference(painted, by_pdfium(pdf)) < CLOSE
    assert difference(painted, by_poppler(pdf)) < CLOSE
