"""Keys for the words that are being typed."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from poster_studio.editor.text_session import TextSession
from poster_studio.ui.pointer import ARROWS, is_typed

_Standard = QKeySequence.StandardKey
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def handle_key(session: TextSession, event: QKeyEvent) -> bool:
    """Gives a key to the words; `False` if it means nothing to them.

    While something is composed every key belongs to the input method (EDIT-IME-1).
    """
    if session.is_composing:
        return True
    return _clipboard(session, event) or _movement(session, event) or _change(session, event)


def _clipboard(session: TextSession, event: QKeyEvent) -> bool:
    clipboard = QGuiApplication.clipboard()
    if event.matches(_Standard.Copy):
        if session.draft.selected_words:
            clipboard.setText(session.draft.selected_words)
    elif event.matches(_Standard.Cut):
        if session.draft.selected_words:
            clipboard.setText(session.cut(time.monotonic()))
    elif event.matches(_Standard.Paste):
        session.type(clipboard.text(), time.monotonic())
    else:
        return False
    return True


def _movement(session: TextSession, event: QKeyEvent) -> bool:
    key, modifiers = event.key(), event.modifiers()
    extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if event.matches(_Standard.SelectAll):
        session.select_all()
    elif key in ARROWS and ctrl:
        forward = key in (Qt.Key.Key_Right, Qt.Key.Key_Down)
        session.by_phrase(forward=forward, extend=extend)
    elif key in ARROWS:
        session.arrow(ARROWS[key], extend=extend)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        move = session.to_text_edge if ctrl else session.to_line_edge
        move(end=key == Qt.Key.Key_End, extend=extend)
    else:
        return False
    return True


def _change(session: TextSession, event: QKeyEvent) -> bool:
    key, now_s = event.key(), time.monotonic()
    if key == Qt.Key.Key_Backspace:
        session.delete(now_s)
    elif key == Qt.Key.Key_Delete:
        session.delete(now_s, forward=True)
    elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        session.type("\n", now_s)
    elif is_typed(event):
        session.type(event.text(), now_s)
    else:
        return False
    return True
