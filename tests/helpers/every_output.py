"""Takes one poster through compose and every device, and reads back what came out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
from PIL import Image

from poster_studio.base.geometry import Rect
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card, Workshop
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.png import PngOptions, write_png
from tests.helpers.random_posters import pictures, studio

DPI = 6
PLAIN = PdfOptions(datetime(2026, 11, 22, tzinfo=UTC), "poster")
PRESS = replace(PLAIN, print_ready=True, marks=True, bleed=True)
DECK = (Card(id="K1-1A-001", text="海が見える場所"),)


def export_everywhere(poster: Poster, folder: Path) -> None:
    """Composes the poster in every theme and writes PNG, PDF and PDF/X-4 of each."""
    resources = StudioResources(studio().fonts, pictures())
    for theme in studio().themes:
        page = composed(poster.model_copy(update={"theme": theme}))
        write_png(page, resources, folder / "poster.png", PngOptions(dpi=DPI))
        write_pdf(page, resources, folder / "plain.pdf", PLAIN)
        write_pdf(page, resources, folder / "press.pdf", PRESS)
        _read_back(page, folder)


def composed(poster: Poster, *, placeholders: bool = False) -> Page:
    """The poster's page."""
    workshop = Workshop(id="w", title="w", cards=DECK)
    return compose_poster(
        poster, studio().look(poster, workshop, pictures(), placeholders=placeholders)
    )


def _read_back(page: Page, folder: Path) -> None:
    with Image.open(folder / "poster.png") as picture:
        picture.load()
    for name in ("plain.pdf", "press.pdf"):
        with pikepdf.open(folder / name) as pdf:
            assert len(pdf.pages) == 1
            assert not pdf.check_pdf_syntax()
            width_pt = float(pdf.pages[0].trimbox[2]) - float(pdf.pages[0].trimbox[0])
            assert abs(width_pt - page.width / 25.4 * 72) < 0.01


def is_inside(inner: Rect, outer: Rect, slack: float = 0.01) -> bool:
    """Whether a rectangle lies in another."""
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )
