"""What you see is what prints: PNG and PDF of a page differ by antialiasing only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from poster_studio.base.units import mm_to_pt
from poster_studio.display.display_list import Item, Page
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.png import PngOptions, write_png
from tests.export.sample_page import SampleResources, sample, shape_items, text_items

DPI = 150
FINE = 600
# 121.92 mm: a whole number of pixels at both resolutions.
SIDE = 121.92


def from_png(page: Page, resources: SampleResources, folder: Path) -> Image.Image:
    path = folder / "page.png"
    write_png(page, resources, path, PngOptions(dpi=FINE))
    return averaged(Image.open(path).convert("RGB"))


def from_pdf(page: Page, resources: SampleResources, folder: Path) -> Image.Image:
    path = folder / "page.pdf"
    write_pdf(page, resources, path, PdfOptions(datetime(2026, 11, 22, tzinfo=UTC), "poster"))
    pixels = round(page.width / 25.4 * FINE)
    with pypdfium2.PdfDocument(path) as document:
        scale = (pixels - 0.01) / mm_to_pt(page.width)
        return averaged(document[0].render(scale=scale).to_pil().convert("RGB"))


def averaged(fine: Image.Image) -> Image.Image:
    return fine.reduce(FINE // DPI)


def differences(first: Image.Image, second: Image.Image) -> tuple[float, float]:
    """(mean difference over the ink, share of the ink's pixels off by more than 12 %)."""
    off = ImageChops.difference(first, second)
    worst = ImageChops.lighter(ImageChops.lighter(*off.split()[:2]), off.split()[2])
    paper = Image.new("RGB", first.size, first.getpixel((0, 0)))
    ink = ImageChops.difference(first, paper).convert("L").point(lambda v: 255 if v > 8 else 0)
    ink_pixels = ink.histogram()[255]
    mean = ImageStat.Stat(worst, ink).mean[0] / 255
    far = sum(worst.histogram()[round(0.12 * 255) :]) / ink_pixels
    return mean, far


@pytest.mark.parametrize(
    "items", [text_items(), shape_items(), None], ids=["text", "shapes", "all"]
)
def test_png_and_pdf_show_the_same(items: tuple[Item, ...] | None, tmp_path: Path) -> None:
    resources = SampleResources()
    page = Page(SIDE, SIDE, 3, sample(resources).items if items is None else items)
    png, pdf = from_png(page, resources, tmp_path), from_pdf(page, resources, tmp_path)
    assert png.size == pdf.size
    mean, far = differences(png, pdf)
    assert (mean < 0.01, far < 0.005) == (True, True), f"mean {mean:.4f}, far {far:.4f}"
