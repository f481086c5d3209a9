"""Seats as pictures: the animal on its colour, and its arrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.desk.pixmaps import blank, screen_ratio
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import Icons

#: How much of the disc the animal takes.
_SHARE: Final = 0.62
_FAINT: Final = 0.4
#: The ring around this seat's own disc, and the air inside it.
_RING_PX, _AIR_PX = 2.5, 2.0
_ARROW: Final = ((0.0, 0.0), (5.0, 17.5), (8.5, 10.5), (15.5, 7.5))


def badge(
    icons: Icons, look: SeatLook, size_px: int, *, own: bool = False, faint: bool = False
) -> QPixmap:
    """A disc in the seat's colour with its animal; this seat's `own` one has a ring."""
    made = blank(size_px, size_px, screen_ratio())
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_FAINT if faint else 1.0)
        paint_badge(painter, icons, look, QRectF(0.0, 0.0, size_px, size_px), own=own)
    return made


def paint_badge(
    painter: QPainter, icons: Icons, look: SeatLook, place: QRectF, *, own: bool = False
) -> None:
    """The disc of a seat in a square."""
    if own:
        half = _RING_PX / 2
        painter.setPen(QPen(QColor(c.BLUE), _RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(half, half, -half, -half))
    inset = _RING_PX + _AIR_PX if own else 0.0
    disc = place.adjusted(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.paint.hex))
    painter.drawEllipse(disc)
    side = round(disc.width() * _SHARE)
    picture = icons.pixmap(look.creature.icon, side, look.paint.ink)
    corner = disc.center() - QPointF(side / 2, side / 2)
    painter.drawPixmap(corner, picture)


def paint_arrow(painter: QPainter, colour: str, tip: QPointF) -> None:
    """A pointer in a seat's colour, seen on any ground."""
    painter.setPen(QPen(QColor(c.BAR), 1.5))
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([tip + QPointF(x, y) for x, y in _ARROW]))
