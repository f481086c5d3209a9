"""Brightness and contrast look the same in the window, in PNG and in PDF."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Page, Picture
from poster_studio.display.tone import Tone
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.png import PngOptions, write_png
from tests.helpers.studio import PicturesInMemory, studio


def test_neutral_is_untouched_and_black_stays_black_when_it_gets_brighter() -> None:
    assert Tone().table == bytes(range(256))
    bright = Tone(brightness=0.5).table
    assert (bright[0], bright[255]) == (0, 255)
    assert bright[128] > 150
    flat = Tone(contrast=-1.0).table
    assert flat[0] > 40
    assert flat[255] < 215
    for table in (bright, flat, Tone(-1, 1).table):
        assert list(table) == sorted(table)


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA"])
@pytest.mark.parametrize("tone", [Tone(0.6, 0.0), Tone(-0.4, 0.7), Tone(0.0, -1.0)])
def test_png_and_pdf_show_the_same_tone(mode: str, tone: Tone, tmp_path: Path) -> None:
    steps = Image.new("RGB", (8, 1))
    steps.putdata([(i * 36, 255 - i * 36, 90) for i in range(8)])
    image = steps.resize((160, 40), Image.Resampling.NEAREST).convert(mode)
    pictures = PicturesInMemory()
    sha256 = pictures.add(image)
    page = Page(80, 20, 0, (Picture(sha256, Rect(0, 0, 80, 20), tone=tone),))
    resources = StudioResources(studio().fonts, pictures)
    write_png(page, resources, tmp_path / "page.png", PngOptions(dpi=50.8))
    when = datetime(2026, 11, 22, tzinfo=UTC)
    write_pdf(page, resources, tmp_path / "page.pdf", PdfOptions(when, "poster"))
    with pypdfium2.PdfDocument(tmp_path / "page.pdf") as document:
        pdf = document[0].render(scale=50.8 / 72).to_pil().convert("RGB")
    png = Image.open(tmp_path / "page.png").convert("RGB")
    plain = image.convert("RGB")
    for i in range(8):
        wanted = [tone.table[value] for value in colour_at(plain, (20 * i + 10, 20))]
        for shown in (png, pdf):
            at = (round((i + 0.5) / 8 * shown.width), shown.height // 2)
            found = colour_at(shown, at)
            assert all(abs(a - b) <= 2 for a, b in zip(found, wanted, strict=True))


def colour_at(image: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    found = image.getpixel(at)
    assert isinstance(found, tuple)
    return found
