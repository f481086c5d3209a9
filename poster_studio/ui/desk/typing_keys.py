"""Keys for the words that are being typed."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from poster_studio.editor.words.text_session import TextSession
from poster_studio.ui.desk.pointer import ARROWS, is_typed
from poster_studio.ui.desk.words_clipboard import copy_words, cut_words, paste_plain, paste_words

_Standard = QKeySequence.StandardKey
_PASTE_PLAIN: Final = QKeySequence("Ctrl+Shift+V")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def handle_key(session: TextSession, event: QKeyEvent) -> bool:
    """Gives a key to the words; `False` if it means nothing to them.

    While something is composed every key belongs to the input method (EDIT-IME-1).
    """
    if session.is_composing:
        return True
    return _clipboard(session, event) or _movement(session, event) or _change(session, event)


def _clipboard(session: TextSession, event: QKeyEvent) -> bool:
    if event.matches(_Standard.Copy):
        copy_words(session)
    elif event.matches(_Standard.Cut):
        cut_words(session)
    elif event.matches(_Standard.Paste):
        paste_words(session)
    elif QKeySequence(event.keyCombination()) == _PASTE_PLAIN:
        paste_plain(session)
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
