"""The canvas for screen readers: the poster by its title, its elements as children.

Qt keeps what the factory makes for as long as the widget lives, and PySide keeps it for ever: it
holds its canvas weakly.
"""

from __future__ import annotations

import weakref
from typing import Any

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.reader.accessible_tree import AccessibleTree


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
        """As many as the poster has elements, then what lies over it: notes, marks."""
        tree = self._tree
        return 0 if tree is None else tree.count + len(_widgets(tree))

    def child(self, index: int) -> Any:
        """The element at a place of the reading order, or a widget; Qt takes None for no child."""
        tree = self._tree
        if tree is None or index < tree.count:
            return None if tree is None else tree.at(index)
        over = _widgets(tree)[index - tree.count :]
        return QAccessible.queryAccessibleInterface(over[0]) if over else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place in reading order; -1 for a stranger."""
        tree = self._tree
        widget = None if child is None else child.object()
        if tree is None or not isinstance(widget, QWidget):
            return -1 if tree is None else tree.index_of(child)
        over = _widgets(tree)
        return tree.count + over.index(widget) if widget in over else -1

    def childAt(self, x: int, y: int) -> Any:
        """What lies under a pixel of the screen."""
        tree = self._tree
        if tree is None:
            return None
        over = tree.canvas.childAt(tree.canvas.mapFromGlobal(QPoint(x, y)))
        return tree.under(x, y) if over is None else QAccessible.queryAccessibleInterface(over)

    def focusChild(self) -> Any:
        """What keys go to."""
        tree = self._tree
        return None if tree is None else tree.focused

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """What every widget has; `VoidPtr` is how PySide takes back what it handed out."""
        return shiboken6.VoidPtr(super().interface_cast(kind) or 0)


def _widgets(tree: AccessibleTree) -> list[QWidget]:
    """The widgets that show over the poster."""
    own = tree.canvas.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [widget for widget in own if widget.isVisible()]
