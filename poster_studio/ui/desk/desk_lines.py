"""Lines over the poster that help to place things and never print: grid, safe area, guides."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen, Qt

from poster_studio.base.geometry import Rect
from poster_studio.editor.arrange.snapping import MARGIN, Guide
from poster_studio.editor.desk_view import GRID
from poster_studio.editor.editor import Editor
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.view import View
from poster_studio.export.qt_values import q_rect

GUIDE: Final = "#0B8A8F"
_GRID_ALPHA: Final = 50
_STRONG_ALPHA: Final = 110
_STRONG: Final = 10
#: The guide in the hand is thicker.
_CARRIED_PX: Final = 2.0
#: Lines of the grid nearer than this are left out.
_NEAREST_PX: Final = 5.0


def paint_desk_lines(painter: QPainter, view: View, editor: Editor, marks: Marks) -> None:
    """Paints what this seat wants to see, in window pixels; a guide that is dragged where it is."""
    poster = editor.poster
    if poster is None:
        return
    sheet = Rect(0.0, 0.0, *poster.sheet)
    if editor.desk_view.grid:
        _paint_grid(painter, view, sheet)
    if editor.desk_view.safe_area:
        margin = MARGIN * min(poster.sheet)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(GUIDE), 1.0, Qt.PenStyle.DashLine))
        painter.drawRect(q_rect(view.rect_in_window(sheet.inset(margin))))
    guides = [
        *(Guide(True, at) for at in poster.upright_guides),
        *(Guide(False, at) for at in poster.level_guides),
    ]
    if marks.lifted in guides:
        guides.remove(marks.lifted)
    if guides:
        lines = [_line(view, guide.at, sheet, upright=guide.upright) for guide in guides]
        painter.setPen(QPen(QColor(GUIDE), 1.0))
        painter.drawLines(lines)
    if marks.carried is not None:
        painter.setPen(QPen(QColor(GUIDE), _CARRIED_PX))
        painter.drawLine(_line(view, marks.carried.at, sheet, upright=marks.carried.upright))


def _paint_grid(painter: QPainter, view: View, sheet: Rect) -> None:
    step = 1 if view.scale * GRID >= _NEAREST_PX else _STRONG
    for upright in (True, False):
        length = sheet.width if upright else sheet.height
        for number in range(0, math.floor(length / GRID) + 1, step):
            colour = QColor(GUIDE)
            colour.setAlpha(_STRONG_ALPHA if number % _STRONG == 0 else _GRID_ALPHA)
            painter.setPen(QPen(colour, 1.0))
            painter.drawLine(_line(view, number * GRID, sheet, upright=upright))


def _line(view: View, at: float, sheet: Rect, *, upright: bool) -> QLineF:
    box = view.rect_in_window(sheet)
    if upright:
        x = view.left_px + at * view.scale
        return QLineF(QPointF(x, box.y), QPointF(x, box.bottom))
    y = view.top_px + at * view.scale
    return QLineF(QPointF(box.x, y), QPointF(box.right, y))
