"""Patterns that double a tint for eyes that do not tell colours apart: dots, lines, diagonals."""

from __future__ import annotations

import math
from collections.abc import Iterator

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Item, Line, Move, Outline, Path, Stroke
from poster_studio.display.outlines import circle, joined

#: A pattern's ink: the poster's ink at this opacity.
PATTERN_ALPHA = 0.38
#: In pitches: the longest side, and the largest area, that get a pattern.
_LONGEST = 1000
_MOST = 4000


def pattern(kind: str, box: Rect, pitch: float, ink: Colour) -> tuple[Item, ...]:
    """The pattern `kind` over the box, `pitch` apart; nothing for an unknown kind.

    Every mark lies inside the box, so that no clip is needed. A box for which there would be far
    too many marks gets none.
    """
    longest = max(box.width, box.height)
    if pitch <= 0 or longest > _LONGEST * pitch or box.width * box.height > _MOST * pitch * pitch:
        return ()
    paint = ink.with_alpha(PATTERN_ALPHA)
    match kind:
        case "dots":
            return _filled(_dots(box, pitch), paint)
        case "lines":
            return _ruled(_level(box, pitch), pitch, paint)
        case "diagonals":
            return _ruled(_diagonal(box, pitch * 1.15), pitch, paint)
        case "grid":
            return _ruled([*_level(box, pitch * 1.3), *_upright(box, pitch * 1.3)], pitch, paint)
        case _:
            return ()


def _filled(outlines: Iterator[Outline], paint: Colour) -> tuple[Item, ...]:
    outline = joined(outlines)
    return (Path(outline, fill=paint),) if outline else ()


def _ruled(lines: list[tuple[Point, Point]], pitch: float, paint: Colour) -> tuple[Item, ...]:
    outline = joined((Move(start), Line(end)) for start, end in lines)
    return (Path(outline, stroke=Stroke(paint, pitch * 0.22)),) if outline else ()


def _dots(box: Rect, pitch: float) -> Iterator[Outline]:
    """Staggered dots, whole ones only, centred in the box."""
    radius, row_step = pitch * 0.2, pitch * 0.5
    rows = max(1, int((box.height - 2 * radius) / row_step))
    top = box.y + (box.height - (rows - 1) * row_step) / 2
    for row in range(rows):
        shift = (row % 2) * pitch / 2
        columns = int((box.width - 2 * radius - shift) / pitch) + 1
        left = box.x + (box.width - (int((box.width - 2 * radius) / pitch) * pitch)) / 2
        for column in range(columns):
            x = left + shift + column * pitch
            if x + radius <= box.right:
                yield circle(Point(x, top + row * row_step), radius)


def _level(box: Rect, pitch: float) -> list[tuple[Point, Point]]:
    count = max(1, round(box.height / pitch))
    step = box.height / count
    ys = [box.y + (i + 0.5) * step for i in range(count)]
    return [(Point(box.x, y), Point(box.right, y)) for y in ys]


def _upright(box: Rect, pitch: float) -> list[tuple[Point, Point]]:
    count = max(1, round(box.width / pitch))
    step = box.width / count
    xs = [box.x + (i + 0.5) * step for i in range(count)]
    return [(Point(x, box.y), Point(x, box.bottom)) for x in xs]


def _diagonal(box: Rect, pitch: float) -> list[tuple[Point, Point]]:
    """Rising lines at 45°, cut at the box's edges."""
    lines = []
    total = box.width + box.height
    for i in range(1, math.ceil(total / pitch)):
        reach = i * pitch
        start_x, start_y = box.x, box.y + reach
        if start_y > box.bottom:
            start_x, start_y = box.x + (start_y - box.bottom), box.bottom
        end_x, end_y = box.x + reach, box.y
        if end_x > box.right:
            end_x, end_y = box.right, box.y + (end_x - box.right)
        if start_x < end_x:
            lines.append((Point(start_x, start_y), Point(end_x, end_y)))
    return lines
