"""One poster over many small sheets, to be glued together: for offices without a large printer.

Sheets overlap by a strip for glue. Each says its row and column, and shows where to cut.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.base.units import pt_to_mm
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.export.digits import digit_lines
from poster_studio.export.pdf import PdfOptions, described
from poster_studio.export.pdf_content import clipped_to
from poster_studio.export.pdf_numbers import matrix, number, numbers
from poster_studio.export.pdf_sheets import Drawing, Job, Sheet, page_links, write_sheets
from poster_studio.export.progress import Progress, unheard

#: Office printers leave this much of a sheet white.
UNPRINTABLE = 5.0
#: The strip that neighbouring sheets share.
OVERLAP = 10.0

_LABEL_HEIGHT = 3.0
_LINE_WIDTH = pt_to_mm(0.25)


@dataclass(frozen=True, slots=True)
class Grid:
    """How many sheets of which size (already turned) a poster takes."""

    columns: int
    rows: int
    sheet_width: float
    sheet_height: float

    @property
    def count(self) -> int:
        """All sheets."""
        return self.columns * self.rows

    def part(self, column: int, row: int) -> Rect:
        """The part of the poster on one sheet, counted from 0 at the top left."""
        wide, high = _printable(self.sheet_width), _printable(self.sheet_height)
        return Rect(column * (wide - OVERLAP), row * (high - OVERLAP), wide, high)


def tile_grid(width: float, height: float, paper: tuple[float, float]) -> Grid:
    """The fewest sheets of a paper, upright or turned, that cover a poster; upright if equal."""
    ways = [
        Grid(_needed(width, wide), _needed(height, high), wide, high)
        for wide, high in (paper, paper[::-1])
    ]
    return min(ways, key=lambda grid: grid.count)


def write_tiles(
    page: Page,
    resources: Resources,
    path: Path,
    paper: tuple[float, float],
    options: PdfOptions,
    progress: Progress | None = None,
) -> None:
    """Writes the page at full size over sheets of `paper`, row by row; stored once in the file."""
    grid = tile_grid(page.width, page.height, paper)
    trim = Rect(0, 0, page.width, page.height)

    def layout(drawing: Drawing) -> list[Sheet]:
        form = drawing.form(page, trim)
        places = [(column, row) for row in range(grid.rows) for column in range(grid.columns)]
        return [_tile(page, grid, form, column, row) for column, row in places]

    description = described(page.title, page.language, options)
    write_sheets(Job((page,), layout, description), resources, path, progress or unheard)


def _printable(side: float) -> float:
    return side - 2 * UNPRINTABLE


def _needed(length: float, side: float) -> int:
    step = _printable(side) - OVERLAP
    return max(1, math.ceil((length - OVERLAP) / step - 1e-9))


def _tile(page: Page, grid: Grid, form: str, column: int, row: int) -> Sheet:
    part = grid.part(column, row)
    placed = Transform.translation(UNPRINTABLE - part.x, UNPRINTABLE - part.y)
    window = Rect(UNPRINTABLE, UNPRINTABLE, part.width, part.height)
    picture = clipped_to(window, f"q {matrix(placed)} cm /{form} Do Q")
    sheet = Rect(0, 0, grid.sheet_width, grid.sheet_height)
    return Sheet(
        sheet.width,
        sheet.height,
        f"{picture}\n{_help_lines(grid, window, column, row)}",
        trim=sheet,
        bleed=sheet,
        links=page_links(page, placed) if grid.count == 1 else (),
    )


def _help_lines(grid: Grid, window: Rect, column: int, row: int) -> str:
    """Where to cut towards the sheets on the right and below, and which sheet this is."""
    lines: list[tuple[Point, Point]] = []
    if column + 1 < grid.columns:
        x = window.right - OVERLAP
        lines += [
            (Point(x, window.y - 3), Point(x, window.y)),
            (Point(x, window.bottom), Point(x, window.bottom + 3)),
        ]
    if row + 1 < grid.rows:
        y = window.bottom - OVERLAP
        lines += [
            (Point(window.x - 3, y), Point(window.x, y)),
            (Point(window.right, y), Point(window.right + 3, y)),
        ]
    label = f"{row + 1}-{column + 1}"
    corner = Point(window.x + 1, window.bottom + (UNPRINTABLE - _LABEL_HEIGHT) / 2)
    lines += digit_lines(label, corner, _LABEL_HEIGHT)
    drawn = "\n".join(f"{numbers((a.x, a.y))} m {numbers((b.x, b.y))} l" for a, b in lines)
    return f"q 0.4 G {number(_LINE_WIDTH, 4)} w 1 J\n{drawn} S\nQ"
