"""Lining up: a box that is nearly in line with something is put in line with it (EDIT-SNAP)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Rect

#: The safe margin of a sheet, as a share of its shorter side.
MARGIN: Final = 0.05


@dataclass(frozen=True, slots=True)
class Guide:
    """A line across the page that something is in line with."""

    upright: bool
    at: float


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to move a box on, and the guides to show."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


def snap(box: Rect, others: Iterable[Rect], sheet: tuple[float, float], reach: float) -> Snap:
    """The smallest move within `reach` that brings edges or centres in line."""
    width, height = sheet
    margin = MARGIN * min(width, height)
    lines_x = [0.0, margin, width / 2, width - margin, width]
    lines_y = [0.0, margin, height / 2, height - margin, height]
    for other in others:
        lines_x += [other.x, other.centre.x, other.right]
        lines_y += [other.y, other.centre.y, other.bottom]
    x = _nearest((box.x, box.centre.x, box.right), lines_x, reach)
    y = _nearest((box.y, box.centre.y, box.bottom), lines_y, reach)
    guides = [Guide(True, x[1])] if x else []
    guides += [Guide(False, y[1])] if y else []
    return Snap(x[0] if x else 0.0, y[0] if y else 0.0, tuple(guides))


def _nearest(
    places: Sequence[float], lines: Sequence[float], reach: float
) -> tuple[float, float] | None:
    """The shortest way from a place to a line, and that line."""
    best: tuple[float, float] | None = None
    for line in lines:
        for place in places:
            way = line - place
            if abs(way) <= reach and (best is None or abs(way) < abs(best[0])):
                best = (way, line)
    return best
