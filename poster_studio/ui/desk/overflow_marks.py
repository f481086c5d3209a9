"""Small amber marks on the canvas where words end that have no room; a press selects them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.arrange.grouping import step_into
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.editor.words.overflow import Overflows, Trouble, end_of
from poster_studio.editor.words.words_place import Wordy
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech

TELLS: Final[dict[Trouble, Words]] = {
    "overflow": Words("ことばが枠に入りきりません", "The words do not fit their box"),
    "small": Words("ことばが多くて、字が小さくなりました", "So many words that they became small"),
}
_MARK_PX: Final = QSize(30, 22)
_REACH_PX: Final = QSize(44, 44)
_DOT_PX: Final = 1.8
_DOTS_APART_PX: Final = 7.0
#: So long words may be set in one go without a hand noticing.
_SLICE_S: Final = 0.004
#: Looking waits until the poster is painted and hands rest.
_REST_MS: Final = 150
#: More marks than this tell nothing more.
_MOST: Final = 30


class OverflowMarks(QObject):
    """Follows the editor at leisure. Marks are widgets over the canvas: nothing of them prints.

    The words selected or typed have the note of their own in place of a mark.
    """

    def __init__(
        self,
        editor: Editor,
        hands: Hands,
        speech: Speech,
        canvas: QWidget,
        view: Callable[[], View],
    ) -> None:
        super().__init__(canvas)
        self._editor, self._hands, self._speech = editor, hands, speech
        self._canvas, self._view = canvas, view
        self._overflows = Overflows(editor)
        self._marks: dict[str, OverflowMark] = {}
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._forget = editor.listeners.add(self._on_change)
        self._timer.start(_REST_MS)

    @property
    def marks(self) -> tuple[OverflowMark, ...]:
        """The marks that show."""
        return tuple(mark for mark in self._marks.values() if mark.isVisible())

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._timer.stop()
        self._forget()

    def look_at_all(self) -> None:
        """Looks at all words now."""
        self._overflows.follow()
        while self._overflows.step():
            pass
        self._show()

    def place(self) -> None:
        """Puts the marks where their words end now; presses go past them while a tool draws."""
        view, own = self._view(), set(self._editor.selection)
        is_free = self._hands.tool == "select" and not self._hands.in_hand.is_busy
        shown = self._canvas.rect()
        for id_, mark in self._marks.items():
            at = view.transform.apply(mark.end)
            middle = QPoint(round(at.x), round(at.y))
            mark.move(middle - mark.rect().center())
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_free)
            mark.setVisible(shown.contains(middle) and id_ not in own)

    def _on_change(self, change: EditorChange) -> None:
        if change.poster or (change.ids and not change.is_preview):
            self._stale = True
            self._timer.start(_REST_MS)
        if change.poster_switched:
            self._overflows.follow()
            self._show()
        elif change.selection or change.tool or not change.ids.isdisjoint(self._marks):
            self._hide_moving(change)
            self.place()

    def _hide_moving(self, change: EditorChange) -> None:
        """What is being changed has no mark until hands rest, even if nothing comes of it."""
        for id_ in change.ids & self._marks.keys():
            self._drop(id_)
            self._timer.start(_REST_MS)

    def _look(self) -> None:
        """Sets as many words as a hand does not notice, then lets others go on."""
        if self._hands.in_hand.is_busy or self._hands.session is not None:
            self._timer.start(_REST_MS)
            return
        if self._stale:
            self._stale = False
            self._overflows.follow()
        until = time.perf_counter() + _SLICE_S
        more = self._overflows.step()
        while more and time.perf_counter() < until:
            more = self._overflows.step()
        if more:
            self._timer.start(0)
        else:
            self._show()

    def _show(self) -> None:
        found = {
            element.id: (element, trouble) for element, trouble in self._overflows.found[:_MOST]
        }
        for id_ in self._marks.keys() - found.keys():
            self._drop(id_)
        for id_, (element, trouble) in found.items():
            if id_ not in self._marks:
                self._marks[id_] = self._made(element)
            self._marks[id_].show_for(element, TELLS[trouble].in_(self._speech.language))
        self.place()

    def _made(self, element: Wordy) -> OverflowMark:
        mark = OverflowMark(element, self._canvas)
        mark.clicked.connect(lambda: self._take(mark.element.id))
        mark.lower()
        return mark

    def _drop(self, id_: str) -> None:
        mark = self._marks.pop(id_)
        mark.hide()
        mark.deleteLater()

    def _take(self, id_: str) -> None:
        """Selects the words; the note beside them offers what helps."""
        self._hands.end_typing()
        step_into(self._editor, id_)
        self._canvas.setFocus()


class OverflowMark(QAbstractButton):
    """Three dots: the words go on. Its middle lies where they end."""

    def __init__(self, element: Wordy, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.element, self.end = element, end_of(element)
        self.setFixedSize(_REACH_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_for(self, element: Wordy, tells: str) -> None:
        """Stands at the end of these words from now on, and tells what is wrong with them."""
        self.element, self.end = element, end_of(element)
        words = " ".join(element.text.text.split())
        self.setToolTip(tells)
        self.setAccessibleName(f"{tells}: {words}")

    def paintEvent(self, _: QPaintEvent) -> None:
        """Much smaller than what can be pressed."""
        box = QRectF(QPointF(0, 0), _MARK_PX)
        box.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(c.AMBER_LINE), 1.0))
            painter.setBrush(QColor(c.AMBER_GROUND))
            painter.drawRoundedRect(box, 6.0, 6.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.AMBER))
            for step in (-1, 0, 1):
                place = box.center() + QPointF(step * _DOTS_APART_PX, 0.0)
                painter.drawEllipse(place, _DOT_PX, _DOT_PX)
