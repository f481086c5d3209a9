"""QR codes as one path, with the quiet zone of four modules inside the frame."""

from __future__ import annotations

from functools import lru_cache

import segno

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.look import Look
from poster_studio.compose.unknown import placeholder_box
from poster_studio.display.display_list import Item, Outline, Path
from poster_studio.display.outlines import joined, polygon, rectangle
from poster_studio.document.elements import LONGEST_QR_DATA, QrElement

#: Modules of quiet zone on each side (ISO/IEC 18004, 7.3.7).
QUIET_ZONE = 4


def compose_qr(element: QrElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The code, square and centred in its frame; nothing for no data or more than a code holds."""
    runs, modules = dark_runs(element.data)
    if not runs:
        return placeholder_box(look, box) if look.placeholders else ()
    side = min(box.width, box.height)
    square = Rect((box.width - side) / 2, (box.height - side) / 2, side, side)
    module = side / (modules + 2 * QUIET_ZONE)
    bars = (_bar(square, module, row, first, past) for row, first, past in runs)
    plate = Path(rectangle(square), fill=look.colour(element.background))
    return (plate, Path(joined(bars), fill=look.colour(element.colour)))


def fits(data: str) -> bool:
    """Whether a code, and an element with one, can hold the data; there must be some."""
    return len(data) <= LONGEST_QR_DATA and bool(dark_runs(data)[0])


def quiet_share(data: str) -> float:
    """The width of the quiet zone on one side as a share of the whole code's."""
    return QUIET_ZONE / (dark_runs(data)[1] + 2 * QUIET_ZONE)


@lru_cache(maxsize=64)
def dark_runs(data: str) -> tuple[tuple[tuple[int, int, int], ...], int]:
    """Dark stretches (row, first column, past-the-end column) and the modules per side.

    None, and 0 modules, for no data or more than a code holds.
    """
    if not data:
        return (), 0
    try:
        matrix = segno.make(data, error="m", micro=False, boost_error=False).matrix
    except segno.DataOverflowError:
        return (), 0
    runs: list[tuple[int, int, int]] = []
    for row, line in enumerate(matrix):
        column = 0
        while column < len(line):
            if not line[column]:
                column += 1
                continue
            first = column
            while column < len(line) and line[column]:
                column += 1
            runs.append((row, first, column))
    return tuple(runs), len(matrix)


def _bar(square: Rect, module: float, row: int, first: int, past: int) -> Outline:
    left = square.x + (QUIET_ZONE + first) * module
    right = square.x + (QUIET_ZONE + past) * module
    top = square.y + (QUIET_ZONE + row) * module
    bottom = top + module
    return polygon([Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)])
