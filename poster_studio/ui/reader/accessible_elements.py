"""One element of the poster for screen readers: kind, name, place, state, what can be done."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from poster_studio.document.elements import Element
from poster_studio.editor.arrange.grouping import step_into
from poster_studio.editor.editor import is_free
from poster_studio.editor.speech import spoken
from poster_studio.editor.speech.spoken import SpokenKind
from poster_studio.editor.words.words_place import has_words
from poster_studio.ui.reader.accessible_interface import ReadableInterface, ReadableTree, nothing

_ROLES: Final[dict[SpokenKind, QAccessible.Role]] = {
    "heading": QAccessible.Role.Heading,
    "words": QAccessible.Role.Paragraph,
    "card": QAccessible.Role.Note,
    "picture": QAccessible.Role.Graphic,
    "group": QAccessible.Role.Grouping,
    "graphic": QAccessible.Role.Graphic,
}


class AccessibleElement(ReadableInterface):
    """The element as it shows now; one that has just gone is told as it was last."""

    def __init__(self, tree: ReadableTree, id_: str) -> None:
        super().__init__(tree)
        self.id = id_
        self._last = tree.editor.element(id_)
        self._actions = ElementActions(tree, id_)

    @property
    def element(self) -> Element | None:
        """The element; `None` only if there never was one."""
        self._last = self._tree.editor.element(self.id) or self._last
        return self._last

    def isValid(self) -> bool:
        """Whether the canvas still stands."""
        return self._tree.is_alive and self.element is not None

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._tree.parent_interface

    def childCount(self) -> int:
        """One while its words are being typed."""
        return 0 if self._typed() is None else 1

    def child(self, index: int) -> Any:
        """The words being typed."""
        return self._typed() if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """0 for the words being typed, -1 for a stranger."""
        return 0 if child is not None and child is self._typed() else -1

    def focusChild(self) -> Any:
        """The words being typed."""
        return self._typed()

    def role(self) -> QAccessible.Role:
        """By what the element is."""
        element = self.element
        return QAccessible.Role.NoRole if element is None else _ROLES[spoken.kind_of(element)]

    def rect(self) -> QRect:
        """The upright box around it, in pixels of the screen."""
        element = self.element
        return QRect() if element is None else self._tree.on_screen(element)

    def state(self) -> QAccessible.State:
        """What hands and eyes can do with it."""
        state, element = QAccessible.State(), self.element
        if element is None:
            return state
        editor, canvas = self._tree.editor, self._tree.canvas
        free = is_free(element)
        state.focusable = state.selectable = free
        state.selected = self.id in editor.selection
        state.focused = canvas.hasFocus() and self._tree.focused is self
        state.movable = state.sizeable = free and editor.can_edit
        state.readOnly = not (free and editor.can_edit)
        state.invisible = element.hidden
        screen = QRect(canvas.mapToGlobal(canvas.rect().topLeft()), canvas.size())
        state.offscreen = not screen.intersects(self.rect())
        return state

    def text(self, which: QAccessible.Text) -> str:
        """Name, and as description place, size and what hands cannot do."""
        element, language = self.element, self._tree.language
        if element is None:
            return ""
        if which == QAccessible.Text.Name:
            return spoken.name_of(self._tree.editor, element).in_(language)
        if which == QAccessible.Text.Description:
            return spoken.about(self._tree.editor, element).in_(language)
        return ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Elements can be pressed."""
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else nothing()

    def _typed(self) -> QAccessibleInterface | None:
        return self._tree.typed_into(self.id)


class ElementActions(QAccessibleActionInterface):
    """Selecting an element, and stepping into its words, from a reader or by voice."""

    def __init__(self, tree: ReadableTree, id_: str) -> None:
        super().__init__()
        self._tree, self._id = tree, id_

    def actionNames(self) -> list[str]:
        """Focus selects, a press steps into the words; not of what only a preview shows."""
        editor = self._tree.editor
        element = editor.store.element(self._id) if editor.poster is not None else None
        if element is None or not is_free(element):
            return []
        names = [QAccessibleActionInterface.setFocusAction()]
        if has_words(element) and editor.can_edit:
            names.append(QAccessibleActionInterface.pressAction())
        return names

    def doAction(self, name: str) -> None:
        """Does what was offered."""
        if name not in self.actionNames():
            return
        self._tree.canvas.setFocus()
        if name == QAccessibleActionInterface.pressAction():
            self._tree.hands.type_in(self._id)
        else:
            self._tree.hands.end_typing()
            step_into(self._tree.editor, self._id)

    def keyBindingsForAction(self, _: str) -> list[str]:
        """None of its own."""
        return []
