"""Digits of straight strokes, for small labels that need no font."""

from __future__ import annotations

from collections.abc import Iterator

from poster_studio.base.geometry import Point

# The seven strokes between six corners: 0 1 / 2 3 / 4 5 from the top left.
_STROKES = {
    "0": "01 13 35 54 42 20",
    "1": "13 35",
    "2": "01 13 32 24 45",
    "3": "01 13 32 35 54",
    "4": "02 23 13 35",
    "5": "10 02 23 35 54",
    "6": "10 02 24 45 53 32",
    "7": "01 13 35",
    "8": "01 13 35 54 42 20 23",
    "9": "32 20 01 13 35 54",
    "-": "23",
}


def digit_lines(label: str, corner: Point, height: float) -> Iterator[tuple[Point, Point]]:
    """The strokes of digits and hyphens, from the top left corner on."""
    width = height / 2
    for index, sign in enumerate(label):
        left = corner.x + index * width * 1.6
        corners = [
            Point(left + x * width, corner.y + y * height / 2) for y in range(3) for x in range(2)
        ]
        for stroke in _STROKES[sign].split():
            yield corners[int(stroke[0])], corners[int(stroke[1])]
