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

    items: tuple[Item, ...]
    turn: tuple[float, ...]
    place: Point
    corner: QPointF | None = None
    pixmap: QPixmap | None = None


class Sprites:
    """Draws units; one that only moves is painted twice and shifted from then on."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._seen: dict[frozenset[str], _Seen] = {}

    def forget(self) -> None:
        """Nothing is being moved any more."""
        self._seen.clear()

    def draw(self, painter: QPainter, view: View, ratio: float, unit: Unit) -> None:
        """Draws a unit with a painter in window pixels."""
        if not isinstance(unit.item, Group) or unit.box is None:
            self._paint(painter, view, unit)
            return
        transform = unit.item.transform
        turn = (transform.a, transform.b, transform.c, transform.d, view.scale, ratio)
        place = view.transform.apply(Point(transform.e, transform.f))
        known = self._seen.get(unit.ids)
        if known is None or known.items is not unit.item.items or known.turn != turn:
            self._seen[unit.ids] = _Seen(unit.item.items, turn, place)
            self._paint(painter, view, unit)
            return
        if known.pixmap is None:
            known = self._pictured(view, ratio, unit, replace(known, place=place))
            self._seen[unit.ids] = known
        if known.pixmap is None or known.corner is None:
            self._paint(painter, view, unit)
            return
        shift = QPointF(place.x - known.place.x, place.y - known.place.y)
        at = (known.corner + shift) * ratio
        painter.drawPixmap(QPointF(at.toPoint()) / ratio, known.pixmap)

    def _paint(self, painter: QPainter, view: View, unit: Unit) -> None:
        painter.save()
        seen = _seen(painter, view)
        painter.setTransform(q_transform(view.transform), True)
        self._painter.paint(painter, (unit.item,), visible=seen)
        painter.restore()

    def _pictured(self, view: View, ratio: float, unit: Unit, seen: _Seen) -> _Seen:
        box = view.rect_in_window(unit.box or Rect(0.0, 0.0, 0.0, 0.0)).inset(-2.0)
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
            self._painter.paint(painter, (unit.item,))
        return replace(seen, corner=QPointF(left, top), pixmap=pixmap)


def _seen(painter: QPainter, view: View) -> Rect:
    """The part of the page that is being painted: what typing changed, or all that shows."""
    if not painter.hasClipping():
        return view.visible
    area = painter.clipBoundingRect()
    return view.rect_on_page(Rect(area.x(), area.y(), area.width(), area.height()))
