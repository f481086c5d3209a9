"""The stroke under the pen: each piece is painted once, onto a picture over the poster."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPixmap

from poster_studio.base.colour import Colour
from poster_studio.compose.ink import TOOL_OPACITY, stroke_outline
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Outline
from poster_studio.editor.equipment.trail import Trail
from poster_studio.editor.view import View
from poster_studio.export.qt_values import q_colour, q_path, q_transform
from poster_studio.ui.desk.pixmaps import blank

#: So many nibs at the end may still change the curve.
_UNSETTLED: Final = 2


class LiveInk:
    """Keeps the picture for as long as the trail and the view are the same."""

    def __init__(self) -> None:
        self._trail: Trail | None = None
        self._view = View()
        self._settled = 0
        self._pixmap = QPixmap()

    def paint(
        self, painter: QPainter, view: View, ratio: float, trail: Trail | None, look: Look
    ) -> None:
        """Paints what there is of the stroke, in window pixels."""
        if trail is None:
            self._trail = None
            self._pixmap = QPixmap()
            return
        if trail is not self._trail or view != self._view:
            self._trail, self._view, self._settled = trail, view, 0
            self._pixmap = blank(view.width_px, view.height_px, ratio)
        colour = look.colour(trail.colour)
        settled = max(self._settled, len(trail.nibs) - _UNSETTLED)
        if settled > self._settled:
            with QPainter(self._pixmap) as fresh:
                _fill(fresh, view, _piece(trail, self._settled, settled + 1), colour)
            self._settled = settled
        shown = QPixmap(self._pixmap)
        with QPainter(shown) as end:
            _fill(end, view, _piece(trail, self._settled, len(trail.nibs)), colour)
        painter.setOpacity(TOOL_OPACITY[trail.tool])
        painter.drawPixmap(0, 0, shown)
        painter.setOpacity(1.0)


def _piece(trail: Trail, first: int, past: int) -> Outline:
    """The outline between two nibs, with the neighbours that bend it."""
    start, end = max(0, first - 1), min(len(trail.nibs), past + 1)
    return stroke_outline(trail.nibs[start:end], first - start, past - start)


def _fill(painter: QPainter, view: View, outline: Outline, colour: Colour) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(q_transform(view.transform), True)
    painter.fillPath(q_path(outline), q_colour(colour))
