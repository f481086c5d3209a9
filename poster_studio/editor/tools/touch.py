"""What a tool is told of the pointer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from poster_studio.base.geometry import Point, Rect

CursorName = Literal[
    "arrow", "move", "text", "turn", "upright", "level", "falling", "rising", "cross"
]


@dataclass(frozen=True, slots=True)
class Touch:
    """A place on the page and the keys held down.

    `reach` is how near counts as a hit, `slop` how far a press may wander before it is a drag;
    both are a few pixels, in millimetres. `pressure` is a pen's, 0–1; `None` for a mouse.
    `past_left` and `past_top`: it left the desk on that side, where the rulers are.
    """

    at: Point
    reach: float = 0.0
    slop: float = 0.0
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    pressure: float | None = None
    past_left: bool = False
    past_top: bool = False

    def distance_to(self, other: Touch) -> float:
        """How far apart two touches are."""
        return math.hypot(self.at.x - other.at.x, self.at.y - other.at.y)


def spanned(one: Point, other: Point) -> Rect:
    """The rectangle between two corners."""
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Rect(x, y, abs(one.x - other.x), abs(one.y - other.y))
