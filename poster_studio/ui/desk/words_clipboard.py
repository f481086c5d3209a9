"""The clipboard for words that are being typed.

Copied words keep their looks and readings inside the program and are plain elsewhere.
"""

from __future__ import annotations

import time
from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from poster_studio.document.text import RichText
from poster_studio.editor.clipboard import MOST_LETTERS
from poster_studio.editor.words.text_session import TextSession

#: Words with their looks and readings, as JSON.
WORDS_MIME: Final = "application/x-poster-studio-words"


def copy_words(session: TextSession) -> None:
    """Puts the selected words on the clipboard, if any are."""
    text = session.selected_text
    if not text.spans:
        return
    data = QMimeData()
    data.setText(text.text)
    data.setData(WORDS_MIME, QByteArray(text.model_dump_json().encode()))
    QGuiApplication.clipboard().setMimeData(data)


def cut_words(session: TextSession) -> None:
    """Moves the selected words to the clipboard."""
    copy_words(session)
    session.cut(time.monotonic())


def paste_words(session: TextSession) -> None:
    """What was copied, with its looks if it has any."""
    text = _marked(QGuiApplication.clipboard().mimeData())
    if text is None:
        paste_plain(session)
    else:
        session.insert(text, time.monotonic())


def paste_plain(session: TextSession) -> None:
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
