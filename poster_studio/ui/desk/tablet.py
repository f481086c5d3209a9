"""A pen on a tablet: presses with pressure; its other end is an eraser."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPointingDevice, QTabletEvent

from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.ui.desk.pointer import touch_of


def handle_tablet(hands: Hands, view: View, event: QTabletEvent) -> bool:
    """Draws or erases with the tablet's pen; whether it did. Other tools take it as a mouse."""
    is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
    if event.type() == QEvent.Type.TabletPress and is_eraser and hands.tool == "pen":
        hands.take("eraser")
    if hands.tool not in ("pen", "eraser"):
        return False
    touch = touch_of(view, event.position(), event.modifiers())
    touch = replace(touch, pressure=event.pressure())
    match event.type():
        case QEvent.Type.TabletPress:
            hands.press(touch)
        case QEvent.Type.TabletMove:
            if hands.in_hand.is_busy:
                hands.move(touch)
        case QEvent.Type.TabletRelease:
            hands.release(touch)
            if is_eraser:
                hands.take("pen")
        case _:
            return False
    return True
