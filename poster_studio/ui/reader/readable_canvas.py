"""Tells Qt how the canvas is read to people; the canvas itself may come much later."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_CANVAS = "Canvas"


def make_canvas_readable() -> None:
    """Lets Qt make an `AccessibleCanvas` of each canvas; once for each application."""
    QAccessible.installFactory(_made)


def _made(name: str, widget: QObject) -> QAccessibleInterface | None:
    if name != _CANVAS:
        return None
    # With a canvas its module is there; without one the start screen does without it.
    from poster_studio.ui.desk.canvas import Canvas
    from poster_studio.ui.reader.accessible_canvas import AccessibleCanvas

    return AccessibleCanvas(widget) if isinstance(widget, Canvas) else None
