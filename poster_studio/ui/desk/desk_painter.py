"""Paints the poster on the desk: its layers, the dimmed bleed and the trim line."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from poster_studio.base.geometry import Rect
from poster_studio.document.poster import BLEED
from poster_studio.editor.editor import Editor
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect
from poster_studio.ui.desk.page_layers import PageLayers, Sheet
from poster_studio.ui.widgets import colours as c

#: How strongly the desk lies over the bleed, which will be cut off.
_BLEED_VEIL: Final = 150
#: Painting that takes longer waits until the zoom has settled.
_SLOW_S: Final = 0.012


class DeskPainter:
    """Keeps what was painted from one frame to the next."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._layers = PageLayers(PagePainter(editor.resources, extents=editor.extents))
        self._scale, self._last_s = 0.0, 0.0

    def forget(self) -> None:
        """Everything is painted anew next time."""
        self._layers.forget()
        self._scale = 0.0

    def paint(
        self, painter: QPainter, view: View, ratio: float, region: QRegion, *, zooming: bool
    ) -> None:
        """Paints in window pixels; `ratio` is the screen's pixel ratio.

        Only what lies in the region is painted. While `zooming`, a poster that is slow to paint is
        only stretched.
        """
        poster = self._editor.poster
        if poster is None:
            return
        started = time.perf_counter()
        trim = Rect(0.0, 0.0, *poster.sheet)
        inner = q_rect(view.rect_in_window(trim)).toRect()
        outer = q_rect(view.rect_in_window(trim.inset(-BLEED))).toRect()
        paper = self._editor.composition.paper(poster)
        lifted = frozenset(self._editor.previews)
        hurried = zooming and self._last_s > _SLOW_S and not lifted
        painter.setClipRect(outer)
        if not (hurried and self._layers.stretch(painter, view, paper)):
            units = self._editor.units()
            sheet = Sheet(paper, units, lifted, self._editor.composition.ground)
            self._layers.draw(painter, view, ratio, sheet, region.intersected(outer))
        painter.setClipping(False)
        if not inner.contains(region.boundingRect()):
            _paint_trim(painter, inner, outer, region)
        if not hurried and view.scale != self._scale:
            self._scale, self._last_s = view.scale, time.perf_counter() - started


def _paint_trim(painter: QPainter, inner: QRect, outer: QRect, region: QRegion) -> None:
    """The bleed dimmed, and the line along which the sheet is cut."""
    veil = QColor(c.DESK)
    veil.setAlpha(_BLEED_VEIL)
    for side in _around(inner, outer):
        if region.intersects(side):
            painter.fillRect(side, veil)
    painter.setPen(QPen(QColor(c.TRIM), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(inner).adjusted(-0.5, -0.5, 0.5, 0.5))


def _around(inner: QRect, outer: QRect) -> tuple[QRect, ...]:
    """The ring between two rectangles as four: a path of both takes ten times longer to fill."""
    left, top = outer.topLeft().toTuple()
    right, bottom = left + outer.width(), top + outer.height()
    low = inner.y() + inner.height()
    past = inner.x() + inner.width()
    return (
        QRect(left, top, right - left, inner.y() - top),
        QRect(left, low, right - left, bottom - low),
        QRect(left, inner.y(), inner.x() - left, inner.height()),
        QRect(past, inner.y(), right - past, inner.height()),
    )
