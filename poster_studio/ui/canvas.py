"""The desk with the poster: paints it, and hands what hands do to the editor's tools."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from poster_studio.base.geometry import Rect
from poster_studio.document.poster import BLEED
from poster_studio.editor.editor import Editor, EditorChange
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect
from poster_studio.ui import colours as c
from poster_studio.ui.page_layers import PageLayers

#: How strongly the desk lies over the bleed, which will be cut off.
_BLEED_VEIL = 150


class Canvas(QWidget):
    """`view_changed` tells a new zoom or place of the page."""

    view_changed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._view = View()
        self._fitting = True
        self._layers = PageLayers(PagePainter(editor.resources))
        self._forget = editor.listeners.add(self._on_change)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def view(self) -> View:
        """What the window shows of the desk."""
        return self._view

    def set_view(self, view: View) -> None:
        """Shows another part of the desk, or the same one larger or smaller."""
        self._fitting = False
        self._look_at(view)

    def fit(self) -> None:
        """Shows the whole poster, and goes on doing so when the window changes its size."""
        self._fitting = True
        self._look_at(self._view)

    def disconnect_editor(self) -> None:
        """Ends listening to the editor."""
        self._forget()

    def _look_at(self, view: View) -> None:
        poster = self._editor.poster
        if self._fitting and poster is not None:
            width, height = poster.sheet
            view = view.fitted(Rect(0.0, 0.0, width, height))
        if view != self._view:
            self._view = view
            self.view_changed.emit()
            self.update()

    def _on_change(self, change: EditorChange) -> None:
        if change.poster:
            self._look_at(self._view)
        self.update()

    def _paint_poster(self, painter: QPainter) -> None:
        poster = self._editor.poster
        if poster is None:
            return
        paper = self._editor.composition.paper(poster)
        lifted = frozenset(self._editor.previews)
        ratio = self.devicePixelRatioF()
        self._layers.draw(painter, self._view, ratio, paper, self._editor.units(), lifted)
        width, height = poster.sheet
        _paint_trim(painter, self._view, Rect(0.0, 0.0, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the desk and the poster on it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(c.DESK))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_poster(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the middle of the view, or the whole poster, in sight."""
        size = event.size()
        self._look_at(self._view.resized(float(size.width()), float(size.height())))


def _paint_trim(painter: QPainter, view: View, trim: Rect) -> None:
    """The bleed dimmed, and the line along which the sheet is cut."""
    inner = q_rect(view.rect_in_window(trim))
    outer = q_rect(view.rect_in_window(trim.inset(-BLEED)))
    ring = QPainterPath()
    ring.addRect(outer)
    ring.addRect(inner)
    veil = QColor(c.DESK)
    veil.setAlpha(_BLEED_VEIL)
    painter.fillPath(ring, veil)
    painter.setPen(QPen(QColor(c.TRIM), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = QPointF(round(inner.x()) - 0.5, round(inner.y()) - 0.5)
    far = QPointF(round(inner.right()) + 0.5, round(inner.bottom()) + 0.5)
    painter.drawRect(QRectF(corner, far))
