"""What lies under a point or inside a rectangle, in millimetres of the page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.document.elements import Element, Frame, GroupElement, ShapeElement


def element_at(
    elements: Sequence[Element], point: Point, reach: float = 0.0, *, locked: bool = False
) -> str | None:
    """The topmost element under a point, `reach` around it counting too (EDIT-HIT-1 … 3).

    Locked and hidden elements let the click through, unless `locked`.
    """
    for element in reversed(elements):
        if isinstance(element, GroupElement) or element.hidden or element.deleted:
            continue
        if element.locked and not locked:
            continue
        if _is_hit(element, point, reach):
            return element.id
    return None


def elements_in(elements: Sequence[Element], area: Rect) -> tuple[str, ...]:
    """Free elements whose frames touch a rectangle, in painting order."""
    return tuple(
        element.id
        for element in elements
        if not isinstance(element, GroupElement)
        and not (element.locked or element.hidden or element.deleted)
        and bounds_of(element.frame).intersects(area)
    )


def bounds_of(frame: Frame) -> Rect:
    """The upright box around a turned frame."""
    return turned(frame).bounds(frame.rect)


def turned(frame: Frame) -> Transform:
    """The turn of a frame about its centre."""
    return Transform.rotation(frame.rotation, about=frame.rect.centre)


def to_frame(frame: Frame, point: Point) -> Point:
    """A point of the page in the frame's own coordinates: its top left corner is (0, 0)."""
    upright = turned(frame).inverse().apply(point)
    return Point(upright.x - frame.x, upright.y - frame.y)


def with_group_members(elements: Sequence[Element], ids: Iterable[str]) -> frozenset[str]:
    """The ids, and everything that lies in the same outermost groups (EDIT-HIT-3)."""
    parents = {element.id: element.stack.parent for element in elements}
    wanted = set(ids)
    groups = {_outermost(parents, id_) for id_ in wanted} - {None}
    if groups:
        wanted |= {id_ for id_ in parents if _outermost(parents, id_) in groups}
    return frozenset(wanted)


def _outermost(parents: Mapping[str, str | None], id_: str) -> str | None:
    """The group that moves as one when this element is taken, if it lies in any."""
    found, seen, parent = None, {id_}, parents.get(id_)
    while parent is not None and parent in parents and parent not in seen:
        seen.add(parent)
        found, parent = parent, parents[parent]
    return found


def _is_hit(element: Element, point: Point, reach: float) -> bool:
    frame = element.frame
    local = to_frame(frame, point)
    box = Rect(0.0, 0.0, frame.width, frame.height)
    if isinstance(element, ShapeElement) and element.shape == "line":
        near = reach + element.stroke_width / 2
        return _distance_to_diagonal(box, local) <= near
    return box.inset(-reach).contains(local)


def _distance_to_diagonal(box: Rect, point: Point) -> float:
    length_2 = box.width**2 + box.height**2
    share = (point.x * box.width + point.y * box.height) / length_2 if length_2 else 0.0
    share = min(1.0, max(0.0, share))
    return math.hypot(point.x - share * box.width, point.y - share * box.height)
