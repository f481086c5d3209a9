"""Qt's pointer, key and input method events in the editor's terms."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from poster_studio.editor.tools.touch import CursorName, Touch
from poster_studio.editor.view import View
from poster_studio.editor.words.caret_lines import Arrow

#: How near to a handle counts as on it: a 44 px target.
REACH_PX: Final = 22.0
#: How far a press may wander before it is a drag.
SLOP_PX: Final = 4.0

CURSORS: Final[dict[CursorName, Qt.CursorShape]] = {
    "arrow": Qt.CursorShape.ArrowCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "text": Qt.CursorShape.IBeamCursor,
    "turn": Qt.CursorShape.PointingHandCursor,
    "upright": Qt.CursorShape.SizeVerCursor,
    "level": Qt.CursorShape.SizeHorCursor,
    "falling": Qt.CursorShape.SizeFDiagCursor,
    "rising": Qt.CursorShape.SizeBDiagCursor,
    "cross": Qt.CursorShape.CrossCursor,
}

ARROWS: Final[dict[int, Arrow]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
#: Which way the page goes for somebody who looks to that side.
PANS: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
#: An arrow key looks so far to its side, with Shift farther.
_NEAR_PX, _FAR_PX = 60, 300


def looked(view: View, event: QKeyEvent) -> View:
    """The view after an arrow key looks to a side."""
    far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    dx, dy = PANS[event.key()]
    length = _FAR_PX if far else _NEAR_PX
    return view.panned(dx * length, dy * length)


def touch_of(view: View, position: QPointF, modifiers: Qt.KeyboardModifier) -> Touch:
    """A place in the window as a touch on the page."""
    return Touch(
        at=view.on_page(position.x(), position.y()),
        reach=REACH_PX / view.scale,
        slop=SLOP_PX / view.scale,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        past_left=position.x() < 0.0,
        past_top=position.y() < 0.0,
    )


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key stands for words rather than for a command."""
    text = event.text()
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    )
    return bool(text) and text[0] >= " " and text != "\x7f" and not held


def preedit_caret(event: QInputMethodEvent) -> int:
    """Where the input method wants the caret in its words, in code points."""
    words = event.preeditString()
    for attribute in event.attributes():
        if attribute.type == QInputMethodEvent.AttributeType.Cursor:
            return points_in(words, attribute.start)
    return len(words)


def points_in(words: str, units: int) -> int:
    """Code points in the first so many UTF-16 units, which Qt counts in."""
    return len(words.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def units_in(words: str, points: int) -> int:
    """UTF-16 units in the first so many code points."""
    return len(words[:points].encode("utf-16-le")) // 2
