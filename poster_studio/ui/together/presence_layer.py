"""Other seats over the canvas: what they selected, where they point, what they move and write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from poster_studio.base.geometry import Rect
from poster_studio.editor.editor import Editor
from poster_studio.editor.view import View
from poster_studio.export.qt_values import q_rect
from poster_studio.ui.together.badges import paint_arrow
from poster_studio.ui.together.marks import (
    FRAME_PX,
    ICON_PX,
    Doing,
    Ground,
    Label,
    Mark,
    WordBoxes,
    marks_of,
)
from poster_studio.ui.widgets.icons import Icons

_LETTERS_PX: Final = 13
_PAD_PX: Final = 7.0
_GHOST_ALPHA: Final = 36
#: Light around frames, so that they are seen on dark grounds.
_CASING: Final = QColor(255, 255, 255, 170)


class PresenceLayer(QWidget):
    """Lies over the canvas and lets every press through; repaints only what differs.

    Nothing of it prints. It has no parts of its own for screen readers: who is here stands in the
    bar above.
    """

    def __init__(
        self, editor: Editor, canvas: QWidget, view: Callable[[], View], icons: Icons
    ) -> None:
        super().__init__(canvas)
        self._editor, self._view, self._icons = editor, view, icons
        self._words = WordBoxes()
        self._marks: tuple[Mark, ...] = ()
        self._doings: tuple[Doing, ...] = ()
        self._font = QFont(self.font())
        self._font.setPixelSize(_LETTERS_PX)
        self._font.setBold(True)
        self._metrics = QFontMetricsF(self._font)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas = canvas
        self.hide()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What shows now."""
        return self._marks

    def show_doings(self, doings: Sequence[Doing]) -> None:
        """Shows what the other seats do on this poster, and nothing else any more."""
        if tuple(doings) != self._doings:
            self._doings = tuple(doings)
            self.place()

    def place(self) -> None:
        """Computes everything anew: the view or the poster may have changed."""
        if not self._doings and not self._marks:
            return
        self.setGeometry(self._canvas.rect())
        marks = marks_of(self._doings, self._ground()) if self._doings else ()
        changed = QRegion()
        for mark in self._marks:
            if mark not in marks:
                changed += mark.region
        for mark in marks:
            if mark not in self._marks:
                changed += mark.region
        self._marks = marks
        self.setVisible(bool(marks))
        self.update(changed)

    def _ground(self) -> Ground:
        view, poster, elements = self._view(), self._editor.poster, self._editor.elements
        sheet = Rect(0.0, 0.0, *poster.sheet) if poster is not None else Rect(0.0, 0.0, 0.0, 0.0)
        return Ground(
            elements={element.id: element for element in elements},
            words=self._words.boxes(elements, view),
            view=view,
            sheet=q_rect(view.rect_in_window(sheet)),
            metrics=self._metrics,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what lies in the region asked for."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font)
            for mark in self._marks:
                if mark.region.intersects(event.region()):
                    self._paint(painter, mark)

    def _paint(self, painter: QPainter, mark: Mark) -> None:
        colour = QColor(mark.look.colour)
        tint = QColor(colour)
        tint.setAlpha(_GHOST_ALPHA)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_CASING, 2 * FRAME_PX))
        for polygon in (*mark.frames, *mark.ghosts):
            painter.drawPolygon(polygon)
        painter.setPen(QPen(colour, FRAME_PX))
        for polygon in mark.frames:
            painter.drawPolygon(polygon)
        painter.setPen(QPen(colour, FRAME_PX, Qt.PenStyle.DashLine))
        painter.setBrush(tint)
        for polygon in mark.ghosts:
            painter.drawPolygon(polygon)
        if mark.tab is not None:
            self._paint_label(painter, mark, mark.tab, round=4.0)
        painter.setOpacity(mark.strength)
        if mark.tip is not None:
            paint_arrow(painter, mark.look.colour, mark.tip)
        if mark.pill is not None:
            self._paint_label(painter, mark, mark.pill, round=mark.pill.place.height() / 2)
        painter.setOpacity(1.0)

    def _paint_label(self, painter: QPainter, mark: Mark, label: Label, round: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark.look.colour))
        painter.drawRoundedRect(label.place, round, round)
        icon = self._icons.pixmap(mark.look.icon, ICON_PX, mark.look.ink)
        left = label.place.left() + _PAD_PX
        painter.drawPixmap(QPointF(left, label.place.center().y() - ICON_PX / 2), icon)
        painter.setPen(QColor(mark.look.ink))
        rest = label.place.adjusted(_PAD_PX + ICON_PX + _PAD_PX * 0.7, 0.0, 0.0, 0.0)
        painter.drawText(QRectF(rest), Qt.AlignmentFlag.AlignVCenter, label.text)
