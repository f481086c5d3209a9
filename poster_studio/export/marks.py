"""Japanese crop marks (トンボ): double corner marks and centre marks, all outside the bleed.

The inner corner marks stand at the trim, the outer ones at the bleed; between them lies what is
cut off. The shape is that of the Japanese style in drawing programs (docs/spec/print-file.md).
"""

from __future__ import annotations

from collections.abc import Iterator

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.units import pt_to_mm
from poster_studio.export.pdf_numbers import number, numbers

#: Paper around the bleed that the marks need.
MARK_SPACE = 13.0

_ARM = 10.0
_CENTRE_DISTANCE = 5.0
_CENTRE_BAR = 24.0
_WIDTH = pt_to_mm(0.3)


def mark_operators(trim: Rect, bleed: float, colour_space: str) -> str:
    """Strokes all marks in a colour space whose one tint prints on every plate."""
    lines = "\n".join(
        f"{numbers((a.x, a.y))} m {numbers((b.x, b.y))} l" for a, b in mark_lines(trim, bleed)
    )
    pen = f"/{colour_space} CS 1 SCN {number(_WIDTH, 5)} w 0 J [] 0 d"
    return f"q {pen}\n{lines} S\nQ"


def mark_lines(trim: Rect, bleed: float) -> Iterator[tuple[Point, Point]]:
    """The straight lines of the marks, none of them inside the bleed."""
    outer = trim.inset(-bleed)
    for x in (trim.x, outer.x, trim.right, outer.right):
        yield Point(x, outer.y - _ARM), Point(x, outer.y)
        yield Point(x, outer.bottom), Point(x, outer.bottom + _ARM)
    for y in (trim.y, outer.y, trim.bottom, outer.bottom):
        yield Point(outer.x - _ARM, y), Point(outer.x, y)
        yield Point(outer.right, y), Point(outer.right + _ARM, y)
    yield from _centre_marks(outer, trim.centre)


def _centre_marks(outer: Rect, centre: Point) -> Iterator[tuple[Point, Point]]:
    half = _CENTRE_BAR / 2
    for edge, away in ((outer.y, -1), (outer.bottom, 1)):
        yield Point(centre.x, edge), Point(centre.x, edge + away * _ARM)
        bar = edge + away * _CENTRE_DISTANCE
        yield Point(centre.x - half, bar), Point(centre.x + half, bar)
    for edge, away in ((outer.x, -1), (outer.right, 1)):
        yield Point(edge, centre.y), Point(edge + away * _ARM, centre.y)
        bar = edge + away * _CENTRE_DISTANCE
        yield Point(bar, centre.y - half), Point(bar, centre.y + half)
