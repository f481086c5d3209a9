"""Keys for the words that are being typed."""

from __future__ import annotations

import time
from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from poster_studio.document.text import RichText
from poster_studio.editor.clipboard import MOST_LETTERS
from poster_studio.editor.words.text_session import TextSession
from poster_studio.ui.desk.pointer import ARROWS, is_typed

#: Words with their looks and readings, as JSON.
WORDS_MIME: Final = "application/x-poster-studio-words"

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
    """Copied words keep their looks and readings inside the program and are plain elsewhere."""
    if event.matches(_Standard.Copy) or event.matches(_Standard.Cut):
        text = session.selected_text
        if text.spans:
            data = QMimeData()
            data.setText(text.text)
            data.setData(WORDS_MIME, QByteArray(text.model_dump_json().encode()))
            QGuiApplication.clipboard().setMimeData(data)
        if event.matches(_Standard.Cut):
            session.cut(time.monotonic())
    elif event.matches(_Standard.Paste):
        _paste(session)
    elif QKeySequence(event.keyCombination()) == _PASTE_PLAIN:
        _paste_plain(session)
    else:
        return False
    return True


def _paste(session: TextSession) -> None:
    data = QGuiApplication.clipboard().mimeData()
    text = _marked(data)
    if text is None:
        _paste_plain(session)
    else:
        session.insert(text, time.monotonic())


def _paste_plain(session: TextSession) -> None:
    """The words alone, at most as many as a poster takes at once."""
    words = QGuiApplication.clipboard().mimeData().text()
    session.type(words[:MOST_LETTERS], time.monotonic())


def _marked(data: QMimeData) -> RichText | None:
    """Words with looks and readings that were copied inside the program, if they are."""
    if not data.hasFormat(WORDS_MIME):
        return None
    try:
        text = RichText.model_validate_json(bytes(data.data(WORDS_MIME).data()))
    except ValidationError:
        return None
    return text if len(text.text) <= MOST_LETTERS else None


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
