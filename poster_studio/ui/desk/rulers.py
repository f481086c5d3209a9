"""Rulers in millimetres along two sides of the canvas; guides are drawn out of them."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.arrange import guides
from poster_studio.editor.editor import Editor
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech

THICK_PX: Final = 26
HELP: Final = Words("ここから線を引き出せます", "Drag a guide out of here")
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_NUMBERS_PX: Final = 56.0
_FONT_PX: Final = 13


class Ruler(QWidget):
    """A level one shows where things are from the left, an upright one from the top.

    Dragging out of the level ruler draws a level guide.
    """

    def __init__(self, editor: Editor, canvas: Canvas, speech: Speech, *, level: bool) -> None:
        super().__init__()
        self._editor, self._canvas, self._level = editor, canvas, level
        self.setToolTip(HELP.in_(speech.language))
        self.setAccessibleName(HELP.in_(speech.language))
        if level:
            self.setFixedHeight(THICK_PX)
        else:
            self.setFixedWidth(THICK_PX)
        self.setCursor(Qt.CursorShape.SplitVCursor if level else Qt.CursorShape.SplitHCursor)
        canvas.view_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As long as the canvas."""
        return QSize(THICK_PX, THICK_PX)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Over the canvas, leaves a guide."""
        place = self._canvas.mapFromGlobal(event.globalPosition())
        if not self._canvas.rect().contains(place.toPoint()) or not self._editor.can_edit:
            return
        at = self._canvas.view.on_page(place.x(), place.y())
        guides.draw(self._editor, upright=not self._level, at=at.y if self._level else at.x)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks every few millimetres, with numbers where there is room."""
        view = self._canvas.view
        step = next((s for s in _STEPS if s * view.scale * 5 >= _NUMBERS_PX), _STEPS[-1])
        origin = view.left_px if self._level else view.top_px
        # The upright ruler stands below the level one's corner, as the canvas does.
        length = self.width() if self._level else self.height()
        first = math.floor(-origin / view.scale / step)
        last = math.ceil((length - origin) / view.scale / step)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(c.PANEL))
            painter.setPen(QPen(QColor(c.SECONDARY), 1.0))
            font = QFont(self.font())
            font.setPixelSize(_FONT_PX)
            painter.setFont(font)
            for number in range(first, last + 1):
                self._mark(painter, origin + number * step * view.scale, number, step)

    def _mark(self, painter: QPainter, at: float, number: int, step: int) -> None:
        is_long = number % 5 == 0
        size = 10 if is_long else 5
        if self._level:
            painter.drawLine(QPointF(at, THICK_PX - size), QPointF(at, THICK_PX))
        else:
            painter.drawLine(QPointF(THICK_PX - size, at), QPointF(THICK_PX, at))
        if not is_long:
            return
        words = str(number * step)
        if self._level:
            painter.drawText(QPointF(at + 3, _FONT_PX), words)
            return
        painter.save()
        painter.translate(_FONT_PX, at - 3)
        painter.rotate(-90)
        painter.drawText(QRectF(0, -_FONT_PX, _NUMBERS_PX, _FONT_PX + 3), words)
        painter.restore()


class RuledCanvas(QWidget):
    """The canvas with its rulers, which show if this seat wants them."""

    def __init__(self, editor: Editor, canvas: Canvas, speech: Speech) -> None:
        super().__init__()
        self._editor = editor
        corner = QFrame()
        corner.setFixedSize(THICK_PX, THICK_PX)
        level = Ruler(editor, canvas, speech, level=True)
        upright = Ruler(editor, canvas, speech, level=False)
        self._rulers: tuple[QWidget, ...] = (corner, level, upright)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(corner, 0, 0)
        grid.addWidget(level, 0, 1)
        grid.addWidget(upright, 1, 0)
        grid.addWidget(canvas, 1, 1)
        self.setFocusProxy(canvas)
        self.refresh()

    def refresh(self) -> None:
        """Shows or hides the rulers."""
        for part in self._rulers:
            part.setVisible(self._editor.desk_view.rulers)
