"""A card's tint, pattern and badge in the interface, painted as they are on the poster."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.badge import badge
from poster_studio.compose.card import tint_of
from poster_studio.compose.look import Look
from poster_studio.compose.patterns import pattern
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_colour
from poster_studio.ui.desk.pixmaps import blank

_PITCH_PX: Final = 8.0


class CardMarks:
    """Paints marks with the poster's own painter; a pixel stands for a millimetre."""

    def __init__(self, painter: PagePainter, look: Look) -> None:
        self._painter = painter
        self._look = look

    def strip(self, painter: QPainter, letter: str, area: QRectF, radius: float) -> None:
        """The patterned strip at the left edge of a card in the tray."""
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(area.adjusted(0, 0, radius * 2, 0), radius, radius)
        painter.setClipPath(clip)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, q_colour(tint_of(letter, self._look)))
        kind = self._look.theme.patterns.get(letter, "") if letter else ""
        box = Rect(area.x(), area.y(), area.width(), area.height())
        ink = self._look.colour("ink")
        self._painter.paint(painter, pattern(kind, box, _PITCH_PX, ink))
        painter.restore()

    def badge(self, painter: QPainter, letter: str, centre: Point, size: float) -> None:
        """The letter on its disc, square or diamond."""
        ink, mark = self._look.colour("ink"), tint_of(letter, self._look)
        self._painter.paint(painter, badge(letter, centre, size, self._look, ink, mark))

    def badge_icon(self, letter: str, size_px: int, ratio: float) -> QIcon:
        """The badge as a button's icon."""
        return QIcon(self.badge_pixmap(letter, size_px, ratio))

    def badge_pixmap(self, letter: str, size_px: int, ratio: float) -> QPixmap:
        """The badge as a picture."""
        pixmap = blank(size_px, size_px, ratio)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.badge(painter, letter, Point(size_px / 2, size_px / 2), size_px * 0.9)
        return pixmap

    def tint_hex(self, letter: str) -> str:
        """The letter's tint as `#rrggbb`."""
        return tint_of(letter, self._look).hex


def beside(first: QPixmap, second: QPixmap, gap_px: int = 8) -> QPixmap:
    """Two pictures side by side, each in the middle of the row."""
    ratio = first.devicePixelRatio()
    one, two = first.deviceIndependentSize(), second.deviceIndependentSize()
    width, height = one.width() + gap_px + two.width(), max(one.height(), two.height())
    both = blank(width, height, ratio)
    with QPainter(both) as painter:
        painter.drawPixmap(QPointF(0, (height - one.height()) / 2), first)
        painter.drawPixmap(QPointF(one.width() + gap_px, (height - two.height()) / 2), second)
    return both
