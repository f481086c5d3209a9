"""The right button on the poster: a menu of what can be done there; a hint on what is locked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from poster_studio.base.words import Words
from poster_studio.editor.arrange.hits import element_at
from poster_studio.editor.tools.text import words_under
from poster_studio.ui.actions import Actions
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.pointer import touch_of
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, label

LOCKED: Final = Words(
    "動かないようにしてあります。「一覧」の鍵を押すと動かせます。",
    "This is locked. Press its padlock in the list to move it.",
)
#: What covers more of the sheet than this is a ground that nobody means to press.
_GROUND: Final = 0.5


class MenuHere(QObject):
    """Watches the canvas."""

    def __init__(self, actions: Actions, canvas: Canvas, speech: Speech) -> None:
        super().__init__(canvas)
        self._actions, self._canvas, self._speech = actions, canvas, speech
        self._editor, self._hands = actions.desk.editor, actions.desk.hands
        self._pressed: QPointF | None = None
        self.note = label("", "hint", canvas)
        self.note.setStyleSheet(
            f"background: {c.TEXT}; color: {c.BAR}; border-radius: 6px; padding: 6px 10px;"
        )
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.hide()
        canvas.installEventFilter(self)

    def select_at(self, event: QContextMenuEvent) -> None:
        """What lies under the pointer is selected, unless it is already; typing goes on in the
        words that are being typed.
        """
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        touch = touch_of(self._canvas.view, event.pos().toPointF(), _NOTHING_HELD)
        session = self._hands.session
        if session is not None and not by_mouse:
            return
        if session is not None and words_under(self._editor, touch) == session.element_id:
            session.point_beside_selection(touch.at)
            return
        self._hands.end_typing()
        if not by_mouse:
            return
        box = self._editor.selection_box()
        if box is None or not box.contains(touch.at):
            self._hands.take("select")
            self._hands.press(touch)
            self._hands.release(touch)

    def hint_at(self, event: QMouseEvent) -> str:
        """What to say about a locked element under the pointer, if it is what was meant."""
        poster = self._editor.poster
        if poster is None or self._editor.selection or self._hands.tool != "select":
            return ""
        touch = touch_of(self._canvas.view, event.position(), _NOTHING_HELD)
        id_ = element_at(self._editor.elements, touch.at, touch.slop, locked=True)
        element = None if id_ is None else self._editor.element(id_)
        if element is None or not element.locked:
            return ""
        share = element.frame.width * element.frame.height / (poster.sheet[0] * poster.sheet[1])
        return LOCKED.in_(self._speech.language) if share < _GROUND else ""

    def _tell(self, event: QMouseEvent) -> None:
        words = self.hint_at(event)
        self.note.setText(words)
        self.note.adjustSize()
        place, room = event.position().toPoint(), self._canvas.rect().size() - self.note.size()
        self.note.move(max(0, min(place.x(), room.width())), max(0, min(place.y(), room.height())))
        self.note.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Opens the menu; says the hint after a press that moved nothing, until the next one."""
        if isinstance(event, QContextMenuEvent):
            self.select_at(event)
            menu = self._actions.menu_here(self._canvas)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())
            return True
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            left = event.button() == Qt.MouseButton.LeftButton
            self._pressed = event.position() if left else None
            self.note.hide()
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.position() == self._pressed:
                self._tell(event)
            self._pressed = None
        return super().eventFilter(watched, event)


_NOTHING_HELD: Final = Qt.KeyboardModifier.NoModifier
