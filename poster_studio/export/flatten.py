"""Curves cut into straight lines: Qt fills lines several times faster than curves."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

#: More lines than any curve of a sheet needs, fewer than a curve across a continent would get.
_MOST_PIECES: Final = 2000

Place = tuple[float, float]


def quadratic(start: Place, control: Place, end: Place, tolerance: float) -> Iterator[Place]:
    """Points after `start` whose lines leave the curve by less than `tolerance`."""
    (x0, y0), (x1, y1), (x, y) = start, control, end
    count = _pieces(math.hypot(x0 - 2 * x1 + x, y0 - 2 * y1 + y) / 4, tolerance)
    for piece in range(1, count):
        t = piece / count
        a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
        yield a * x0 + b * x1 + c * x, a * y0 + b * y1 + c * y
    yield end


def cubic(start: Place, one: Place, two: Place, end: Place, tolerance: float) -> Iterator[Place]:
    """Points after `start` whose lines leave the curve by less than `tolerance`."""
    (x0, y0), (x1, y1), (x2, y2), (x, y) = start, one, two, end
    bend = max(
        math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
        math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
    )
    count = _pieces(bend * 0.75, tolerance)
    for piece in range(1, count):
        t = piece / count
        s = 1 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        yield a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y
    yield end


def _pieces(farthest: float, tolerance: float) -> int:
    """Lines for a curve whose chord is off by at most `farthest`: n² times less with n lines."""
    return max(1, min(_MOST_PIECES, math.ceil(math.sqrt(min(farthest / tolerance, 1e12)))))
