"""The words being typed, for screen readers: value, caret and where each letter stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface

from poster_studio.editor.words.text_session import TYPING, TextSession
from poster_studio.ui.desk.overlays import on_window
from poster_studio.ui.desk.pointer import points_in, units_in
from poster_studio.ui.reader.accessible_interface import ReadableInterface, ReadableTree, nothing


class AccessibleWords(ReadableInterface):
    """Has the reader's focus while words are typed. What is composed the input method tells."""

    def __init__(self, tree: ReadableTree, session: TextSession) -> None:
        super().__init__(tree)
        self.session = session
        self._text = TypedText(tree, session)

    def isValid(self) -> bool:
        """Whether they are still being typed."""
        if not self._tree.is_alive:
            return False
        return self._tree.hands.session is self.session and self.session.is_alive

    def parent(self) -> QAccessibleInterface:
        """The element the words are typed into."""
        return self._tree.of(self.session.element_id) or self._tree.parent_interface

    def childCount(self) -> int:
        """None."""
        return 0

    def child(self, _: int) -> Any:
        """None."""
        return None

    def indexOfChild(self, _: QAccessibleInterface) -> int:
        """No child is known."""
        return -1

    def role(self) -> QAccessible.Role:
        """A text field."""
        return QAccessible.Role.EditableText

    def rect(self) -> QRect:
        """The element's box, in pixels of the screen."""
        return self.parent().rect()

    def state(self) -> QAccessible.State:
        """Several lines that can be changed."""
        state = QAccessible.State()
        state.editable = state.multiLine = state.selectableText = True
        state.focusable = True
        state.focused = self._tree.canvas.hasFocus() and self._tree.focused is self
        return state

    def text(self, which: QAccessible.Text) -> str:
        """The words are the value."""
        if which == QAccessible.Text.Value:
            return self.session.draft.words
        if which == QAccessible.Text.Name:
            return TYPING.in_(self._tree.language)
        return ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The words letter by letter."""
        return self._text if kind == QAccessible.InterfaceType.TextInterface else nothing()


class TypedText(QAccessibleTextInterface):
    """Qt counts UTF-16 units, the draft code points.

    PySide lets nobody tell the ends of a selection: none is told here, it is announced instead.
    """

    def __init__(self, tree: ReadableTree, session: TextSession) -> None:
        super().__init__()
        self._tree, self._session = tree, session

    def characterCount(self) -> int:
        """Length of the words."""
        words = self._session.draft.words
        return units_in(words, len(words))

    def cursorPosition(self) -> int:
        """Where the caret stands."""
        draft = self._session.draft
        return units_in(draft.words, draft.caret)

    def setCursorPosition(self, position: int) -> None:
        """A braille display moves the caret."""
        words = self._session.draft.words
        self._session.select(*[points_in(words, max(0, position))] * 2)

    def text(self, start: int, end: int) -> str:
        """The words between two places; an `end` below 0 means all."""
        words = self._session.draft.words
        last = len(words) if end < 0 else points_in(words, end)
        return words[points_in(words, max(0, start)) : last]

    def characterRect(self, offset: int) -> QRect:
        """The letter's box in pixels of the screen."""
        words = self._session.draft.words
        at = points_in(words, max(0, offset))
        placed = self._session.placed
        boxes = placed.set_text.selection(at, at + 1)
        box = boxes[0] if boxes else placed.set_text.caret(min(at, len(words)))
        canvas = self._tree.canvas
        shown = on_window(canvas.view, placed.transform, box).boundingRect().toAlignedRect()
        return shown.translated(canvas.mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The place nearest to a pixel of the screen."""
        canvas = self._tree.canvas
        place = canvas.mapFromGlobal(QPointF(point))
        at = self._session.placed.index_at(canvas.view.on_page(place.x(), place.y()))
        return units_in(self._session.draft.words, at)

    def selectionCount(self) -> int:
        """None is told."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Selects words in place of what was selected."""
        self.setSelection(0, start, end)

    def removeSelection(self, _: int) -> None:
        """The caret stays, nothing is selected."""
        self.setCursorPosition(self.cursorPosition())

    def setSelection(self, _: int, start: int, end: int) -> None:
        """Selects words."""
        words = self._session.draft.words
        self._session.select(points_in(words, max(0, start)), points_in(words, max(0, end)))

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Words being typed are in sight."""
