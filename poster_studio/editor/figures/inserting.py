"""Where something new comes to lie, so that it can be seen."""

from __future__ import annotations

from collections.abc import Iterable

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Element


def clear_of_twins(elements: Iterable[Element], centre: Point, step: float) -> Point:
    """The place, or one a step further down and right for each element that is centred there."""
    centres = [element.frame.rect.centre for element in elements if not element.deleted]
    at = centre
    while any(abs(c.x - at.x) < step / 2 and abs(c.y - at.y) < step / 2 for c in centres):
        at = Point(at.x + step, at.y + step)
    return at


def kept_on_sheet(centre: Point, sheet: tuple[float, float]) -> Point:
    """The nearest place on the sheet."""
    return Point(min(max(centre.x, 0.0), sheet[0]), min(max(centre.y, 0.0), sheet[1]))
