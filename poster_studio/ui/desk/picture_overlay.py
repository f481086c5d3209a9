"""What lies over the poster while a picture is moved in its frame: all of it, and thirds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.ui.desk.overlays import on_window
from poster_studio.ui.widgets import colours as c

_LINE: Final = QColor(255, 255, 255, 190)


def paint_picture_frame(painter: QPainter, view: View, hands: Hands) -> None:
    """Paints nothing unless a picture was stepped into. In window pixels."""
    element = hands.frames.picture if hands.tool == "frame" else None
    part = hands.frames.part
    if element is None or part is None or part.width <= 0 or part.height <= 0:
        return
    frame = element.frame
    place = turned(frame)
    wide, high = frame.width / part.width, frame.height / part.height
    left = 1.0 - part.right if element.flip_x else part.x
    top = 1.0 - part.bottom if element.flip_y else part.y
    whole = Rect(frame.x - left * wide, frame.y - top * high, wide, high)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(c.BLUE), 1.0, Qt.PenStyle.DashLine))
    painter.drawPolygon(on_window(view, place, whole))
    painter.setPen(QPen(_LINE, 1.0))
    to_window = place.then(view.transform)
    for share in (1 / 3, 2 / 3):
        x, y = frame.x + share * frame.width, frame.y + share * frame.height
        _line(painter, to_window, Point(x, frame.y), Point(x, frame.y + frame.height))
        _line(painter, to_window, Point(frame.x, y), Point(frame.x + frame.width, y))


def _line(painter: QPainter, to_window: Transform, start: Point, end: Point) -> None:
    first, last = to_window.apply(start), to_window.apply(end)
    painter.drawLine(QPointF(first.x, first.y), QPointF(last.x, last.y))
