"""What lies under a point or inside a rectangle, in millimetres of the page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.document.elements import (
    Element,
    Frame,
    GroupElement,
    InkElement,
    ShapeElement,
)
from poster_studio.editor.figures.ink_fitting import distance_to_segment


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


def elements_in(
    elements: Sequence[Element], area: Rect, *, enclosed: bool = False
) -> tuple[str, ...]:
    """Free elements whose frames touch a rectangle, or lie in it whole, in painting order."""
    return tuple(
        element.id
        for element in elements
        if not isinstance(element, GroupElement)
        and not (element.locked or element.hidden or element.deleted)
        and _is_in(bounds_of(element.frame), area, enclosed)
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


def with_group_members(
    elements: Sequence[Element], ids: Iterable[str], within: str | None = None
) -> frozenset[str]:
    """The ids, and everything that lies in the same outermost groups (EDIT-HIT-3).

    `within` a group, only what lies in it counts, and its groups are the outermost.
    """
    parents = {element.id: element.stack.parent for element in elements}
    inside = {id_ for id_ in parents if within is None or within in _around(parents, id_)}
    wanted = inside.intersection(ids)
    groups = {top_of(parents, id_, within) for id_ in wanted}
    return frozenset(id_ for id_ in inside if top_of(parents, id_, within) in groups)


def with_members(elements: Iterable[Element], id_: str) -> tuple[str, ...]:
    """An element and, of a group, everything in it, in painting order."""
    found = {id_: None}
    for element in elements:
        if element.stack.parent in found:
            found[element.id] = None
    return tuple(found)


def top_of(parents: Mapping[str, str | None], id_: str, within: str | None = None) -> str:
    """The outermost group that moves as one when this element is taken; else the element.

    `parents` names each element's group; `within` a group, that one and those around it are open.
    """
    around = _around(parents, id_)
    if within in around:
        around = around[: around.index(within)]
    return around[-1] if around else id_


def _around(parents: Mapping[str, str | None], id_: str) -> list[str]:
    """The groups around an element, from the inside outwards."""
    found: list[str] = []
    parent = parents.get(id_)
    while parent is not None and parent in parents and parent not in (id_, *found):
        found.append(parent)
        parent = parents[parent]
    return found


def _is_in(box: Rect, area: Rect, enclosed: bool) -> bool:
    if not enclosed:
        return box.intersects(area)
    return (
        area.x <= box.x
        and box.right <= area.right
        and area.y <= box.y
        and box.bottom <= area.bottom
    )


def _is_hit(element: Element, point: Point, reach: float) -> bool:
    frame = element.frame
    local = to_frame(frame, point)
    box = Rect(0.0, 0.0, frame.width, frame.height)
    if isinstance(element, InkElement):
        return box.inset(-reach).contains(local) and _is_on_ink(element, local, reach)
    if isinstance(element, ShapeElement) and element.shape == "line":
        near = reach + element.stroke_width / 2
        return _distance_to_diagonal(box, local) <= near
    return box.inset(-reach).contains(local)


def _is_on_ink(stroke: InkElement, local: Point, reach: float) -> bool:
    """Whether a place in the stroke's frame is on its line, so that a loop can be seen through."""
    near = reach + stroke.width / 2
    width, height = stroke.frame.width, stroke.frame.height
    places = [Point(p.x * width, p.y * height) for p in stroke.points]
    return any(
        distance_to_segment(local, start, end) <= near
        for start, end in pairwise([*places[:1], *places])
    )


def _distance_to_diagonal(box: Rect, point: Point) -> float:
    length_2 = box.width**2 + box.height**2
    share = (point.x * box.width + point.y * box.height) / length_2 if length_2 else 0.0
    share = min(1.0, max(0.0, share))
    return math.hypot(point.x - share * box.width, point.y - share * box.height)
