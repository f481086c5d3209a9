"""Pictures of what is being moved: painted once, then only shifted along."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import Group, Item
from poster_studio.editor.composition import Unit
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_transform

#: A picture larger than so many windows is not kept.
_LARGEST: Final = 1.5


@dataclass(frozen=True)
class _Seen:
    """A unit as it was painted last: its inside, turn and size, and its picture once it has one.

    `place` is the unit's origin in window pixels when the picture was made, `corner` the picture's.
    """

    unit: Unit
    items: tuple[Item, ...]
    turn: tuple[float, ...]
    place: Point
    corner: QPointF | None = None
    pixmap: QPixmap | None = None


class Sprites:
    """Draws units; one that only moves is painted twice and shifted from then on.

    A unit looks the same, to the last bit, for as long as it is the same unit.
    """

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._seen: dict[frozenset[str], _Seen] = {}

    def forget(self) -> None:
        """Nothing is being moved any more."""
        self._seen.clear()

    def draw(
        self, painter: QPainter, view: View, ratio: float, unit: Unit, seen: Rect, *, rests: bool
    ) -> None:
        """Draws a unit with a painter in window pixels, if it reaches into what is `seen`.

        One that `rests` will not change, so its picture is made at once.
        """
        if not touches(unit.box, seen):
            return
        known = self._known(view, ratio, unit, rests=rests)
        if known is None or known.pixmap is None or known.corner is None:
            painter.save()
            painter.setTransform(q_transform(view.transform), True)
            self._painter.paint(painter, (unit.item,), visible=seen)
            painter.restore()
            return
        place = _origin(view, unit)
        shift = QPointF(place.x - known.place.x, place.y - known.place.y)
        at = (known.corner + shift) * ratio
        painter.drawPixmap(QPointF(at.toPoint()) / ratio, known.pixmap)

    def _known(self, view: View, ratio: float, unit: Unit, *, rests: bool) -> _Seen | None:
        """The unit as it is to be painted; `None` if it has no inside of its own."""
        if not isinstance(unit.item, Group):
            return None
        transform = unit.item.transform
        turn = (transform.a, transform.b, transform.c, transform.d, view.scale, ratio)
        known = self._seen.get(unit.ids)
        is_new = known is None or known.items is not unit.item.items or known.turn != turn
        if known is None or is_new:
            known = _Seen(unit, unit.item.items, turn, _origin(view, unit))
            if rests:
                known = self._pictured(view, ratio, known)
        elif known.unit is not unit:
            known = replace(known, unit=unit)
            if known.pixmap is None:
                known = self._pictured(view, ratio, replace(known, place=_origin(view, unit)))
        self._seen[unit.ids] = known
        return known

    def _pictured(self, view: View, ratio: float, seen: _Seen) -> _Seen:
        box = view.rect_in_window(seen.unit.box or Rect(0.0, 0.0, 0.0, 0.0)).inset(-2.0)
        if box.width * box.height > _LARGEST * view.width_px * view.height_px:
            return seen
        left, top = math.floor(box.x), math.floor(box.y)
        width, height = math.ceil(box.right) - left, math.ceil(box.bottom) - top
        pixmap = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            to_pixmap = view.transform.then(Transform.translation(-left, -top))
            painter.setTransform(q_transform(to_pixmap), True)
            self._painter.paint(painter, (seen.unit.item,))
        return replace(seen, corner=QPointF(left, top), pixmap=pixmap)


def _origin(view: View, unit: Unit) -> Point:
    """A unit's own origin in window pixels."""
    if not isinstance(unit.item, Group):
        return Point(0.0, 0.0)
    return view.transform.apply(Point(unit.item.transform.e, unit.item.transform.f))


def touches(box: Rect | None, seen: Rect) -> bool:
    """Whether what reaches so far shows there; a straight upright line has a box without area."""
    return (
        box is not None
        and box.x <= seen.x + seen.width
        and seen.x <= box.x + box.width
        and box.y <= seen.y + seen.height
        and seen.y <= box.y + box.height
    )
