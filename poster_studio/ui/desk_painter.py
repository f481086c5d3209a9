"""Paints the poster on the desk: its layers, the dimmed bleed and the trim line."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poster_studio.base.geometry import Rect
from poster_studio.document.poster import BLEED
from poster_studio.editor.editor import Editor
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect
from poster_studio.ui import colours as c
from poster_studio.ui.page_layers import PageLayers

#: How strongly the desk lies over the bleed, which will be cut off.
_BLEED_VEIL: Final = 150
#: Painting that takes longer waits until the zoom has settled.
_SLOW_S: Final = 0.012


class DeskPainter:
    """Keeps what was painted from one frame to the next."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._layers = PageLayers(PagePainter(editor.resources))
        self._last_s = 0.0

    def forget(self) -> None:
        """Everything is painted anew next time."""
        self._layers.forget()

    def paint(self, painter: QPainter, view: View, ratio: float, *, zooming: bool) -> None:
        """Paints in window pixels; `ratio` is the screen's pixel ratio.

        While `zooming`, a poster that is slow to paint is only stretched.
        """
        poster = self._editor.poster
        if poster is None:
            return
        started = time.perf_counter()
        hurried = zooming and self._last_s > _SLOW_S
        trim = Rect(0.0, 0.0, *poster.sheet)
        painter.save()
        sheet = q_rect(view.rect_in_window(trim.inset(-BLEED)))
        painter.setClipRect(sheet, Qt.ClipOperation.IntersectClip)
        self._layers.draw(
            painter,
            view,
            ratio,
            self._editor.composition.paper(poster),
            self._editor.units(),
            frozenset(self._editor.previews),
            hurried=hurried,
        )
        painter.restore()
        _paint_trim(painter, view, trim)
        if not hurried:
            self._last_s = time.perf_counter() - started


def _paint_trim(painter: QPainter, view: View, trim: Rect) -> None:
    """The bleed dimmed, and the line along which the sheet is cut."""
    inner = q_rect(view.rect_in_window(trim))
    outer = q_rect(view.rect_in_window(trim.inset(-BLEED)))
    veil = QColor(c.DESK)
    veil.setAlpha(_BLEED_VEIL)
    for side in _around(inner, outer):
        painter.fillRect(side, veil)
    painter.setPen(QPen(QColor(c.TRIM), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = QPointF(round(inner.x()) - 0.5, round(inner.y()) - 0.5)
    far = QPointF(round(inner.right()) + 0.5, round(inner.bottom()) + 0.5)
    painter.drawRect(QRectF(corner, far))


def _around(inner: QRectF, outer: QRectF) -> tuple[QRectF, ...]:
    """The ring between two rectangles as four: a path of both takes ten times longer to fill."""
    left, top, right, bottom = outer.x(), outer.y(), outer.right(), outer.bottom()
    return (
        QRectF(left, top, right - left, inner.y() - top),
        QRectF(left, inner.bottom(), right - left, bottom - inner.bottom()),
        QRectF(left, inner.y(), inner.x() - left, inner.height()),
        QRectF(inner.right(), inner.y(), right - inner.right(), inner.height()),
    )
