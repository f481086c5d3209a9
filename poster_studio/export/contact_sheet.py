"""All posters of a workshop at a glance: several to a sheet of A4."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.document.paper import sheet as paper_sheet
from poster_studio.export.pdf import PdfOptions, described, fitted
from poster_studio.export.pdf_numbers import matrix
from poster_studio.export.pdf_numbers import rectangle as rectangle_operators
from poster_studio.export.pdf_sheets import Drawing, Job, Sheet, write_sheets
from poster_studio.export.progress import Progress, unheard

_MARGIN = 10.0
_GAP = 6.0
#: More posters than this go on another sheet.
MOST_ON_A_SHEET = 12


def write_contact_sheet(
    pages: Sequence[Page],
    resources: Resources,
    path: Path,
    options: PdfOptions,
    progress: Progress | None = None,
) -> None:
    """Writes small pictures of the pages, in order, on A4; `pages` must not be empty."""

    width, height = paper_sheet("A4", landscape=True)
    rooms = cells(min(len(pages), MOST_ON_A_SHEET), Rect(0, 0, width, height))

    def layout(drawing: Drawing) -> list[Sheet]:
        starts = range(0, len(pages), MOST_ON_A_SHEET)
        return [_sheet(pages[start : start + MOST_ON_A_SHEET], rooms, drawing) for start in starts]

    description = described(options.title or "Posters", pages[0].language, options)
    job = Job(pages, layout, description, scale=_largest_scale(pages, rooms[0]))
    write_sheets(job, resources, path, progress or unheard)


def cells(count: int, sheet: Rect) -> list[Rect]:
    """Equal rooms for `count` pictures in rows; as square a grid as the sheet allows."""
    columns = max(1, round(math.sqrt(count * sheet.width / sheet.height)))
    rows = math.ceil(count / columns)
    inner = sheet.inset(_MARGIN)
    width = (inner.width - (columns - 1) * _GAP) / columns
    height = (inner.height - (rows - 1) * _GAP) / rows
    return [
        Rect(
            inner.x + (index % columns) * (width + _GAP),
            inner.y + (index // columns) * (height + _GAP),
            width,
            height,
        )
        for index in range(count)
    ]


def _largest_scale(pages: Sequence[Page], room: Rect) -> float:
    return max(min(room.width / page.width, room.height / page.height) for page in pages)


def _sheet(pages: Sequence[Page], rooms: Sequence[Rect], drawing: Drawing) -> Sheet:
    width, height = paper_sheet("A4", landscape=True)
    whole = Rect(0, 0, width, height)
    filled = zip(pages, rooms, strict=False)
    content = "\n".join(_thumbnail(page, room, drawing) for page, room in filled)
    return Sheet(width, height, content, trim=whole, bleed=whole)


def _thumbnail(page: Page, room: Rect, drawing: Drawing) -> str:
    trim = Rect(0, 0, page.width, page.height)
    placed = fitted(trim, room)
    form = drawing.form(page, trim)
    frame = f"0.7 G 0.1 w {rectangle_operators(placed.bounds(trim))} S"
    return f"q {matrix(placed, 8)} cm /{form} Do Q\nq {frame} Q"
