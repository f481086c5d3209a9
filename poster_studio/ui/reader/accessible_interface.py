"""What readable things on the canvas share, and what they know of the tree they hang in."""

from __future__ import annotations

from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from poster_studio.base.words import Language
from poster_studio.document.elements import Element
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.ui.desk.canvas import Canvas


class ReadableTree(Protocol):
    """The tree as its leaves see it."""

    editor: Editor
    hands: Hands
    canvas: Canvas
    language: Language

    @property
    def parent_interface(self) -> QAccessibleInterface:
        """The canvas's own interface."""
        ...

    @property
    def focused(self) -> QAccessibleInterface | None:
        """What keys go to."""
        ...

    @property
    def is_alive(self) -> bool:
        """Whether the canvas still stands."""
        ...

    def of(self, id_: str) -> QAccessibleInterface | None:
        """An element's interface; `None` if the poster has no such element."""
        ...

    def typed_into(self, id_: str) -> QAccessibleInterface | None:
        """The words being typed into an element."""
        ...

    def on_screen(self, element: Element) -> QRect:
        """The upright box around an element in pixels of the screen."""
        ...


def nothing() -> Any:
    """No pointer at all: PySide takes `None` and 0 for the address of something."""
    return shiboken6.VoidPtr(0)


class ReadableInterface(QAccessibleInterface):
    """What elements and the words typed into them have in common: no widget of their own."""

    def __init__(self, tree: ReadableTree) -> None:
        super().__init__()
        self._tree = tree

    def object(self) -> Any:
        """No QObject: Qt takes None, its stubs do not know: hence `Any` here and below."""
        return None

    def window(self) -> Any:
        """The window the canvas lies in; None before it shows."""
        return self._tree.canvas.window().windowHandle()

    def childAt(self, x: int, y: int) -> Any:
        """The first child whose box is there."""
        children = (self.child(index) for index in range(self.childCount()))
        return next((child for child in children if child.rect().contains(x, y)), None)

    def setText(self, which: QAccessible.Text, words: str) -> None:
        """Readers do not rename anything."""
