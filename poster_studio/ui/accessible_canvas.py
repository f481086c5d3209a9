"""The canvas for screen readers: the poster by its title, its elements as children.

Qt keeps what the factory makes for as long as the widget lives, and PySide keeps it for ever: it
holds its canvas weakly.
"""

from __future__ import annotations

import weakref
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from poster_studio.ui.accessible_tree import AccessibleTree
from poster_studio.ui.canvas import Canvas


def make_canvas_readable() -> None:
    """Lets Qt make an `AccessibleCanvas` of each canvas; once for each application."""
    QAccessible.installFactory(_made)


def _made(_: str, widget: QObject) -> AccessibleCanvas | None:
    return AccessibleCanvas(widget) if isinstance(widget, Canvas) else None


class AccessibleCanvas(QAccessibleWidget):
    """Asks the canvas's `AccessibleTree`, which may come later and go earlier than this."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Canvas)
        self._canvas = weakref.ref(canvas)

    @property
    def _tree(self) -> AccessibleTree | None:
        canvas = self._canvas()
        return None if canvas is None else canvas.findChild(AccessibleTree)

    def text(self, which: QAccessible.Text) -> str:
        """The poster's title is the name."""
        tree = self._tree
        if tree is None or which != QAccessible.Text.Name:
            return super().text(which)
        return tree.poster_name

    def childCount(self) -> int:
        """As many as the poster has elements."""
        tree = self._tree
        return 0 if tree is None else tree.count

    def child(self, index: int) -> Any:
        """The element at a place of the reading order; Qt takes None for no child."""
        tree = self._tree
        return None if tree is None else tree.at(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place in reading order; -1 for a stranger."""
        tree = self._tree
        return -1 if tree is None else tree.index_of(child)

    def childAt(self, x: int, y: int) -> Any:
        """The topmost element under a pixel of the screen."""
        tree = self._tree
        return None if tree is None else tree.under(x, y)

    def focusChild(self) -> Any:
        """What keys go to."""
        tree = self._tree
        return None if tree is None else tree.focused

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """What every widget has; `VoidPtr` is how PySide takes back what it handed out."""
        return shiboken6.VoidPtr(super().interface_cast(kind) or 0)
