"""The system's clipboard: elements, words, rows of a table and files, to and from the editor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.editor import clipboard
from poster_studio.editor.arrange.copying import ONCE, THERE
from poster_studio.editor.cards.copied_rows import copied_rows
from poster_studio.editor.editor import Editor
from poster_studio.ui.desk.drops import picture_bytes


def copy(editor: Editor) -> None:
    """Puts what is selected on the clipboard, and its words for other programs."""
    data = QMimeData()
    data.setData(clipboard.MIME, clipboard.copied(editor).encode())
    words = clipboard.copied_words(editor)
    if words:
        data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


def has_elements() -> bool:
    """Whether the clipboard holds elements of a poster."""
    return QGuiApplication.clipboard().mimeData().hasFormat(clipboard.MIME)


def paste_elements(editor: Editor, *, in_place: bool) -> bool:
    """Puts the clipboard's elements on the poster.

    Raises `PosterStudioError` if there are only cards that lie there already.
    """
    data = QGuiApplication.clipboard().mimeData().data(clipboard.MIME)
    content = bytes(data.data()).decode("utf-8", errors="replace")
    pasted = clipboard.paste_elements(editor, content, in_place=in_place)
    if not pasted and clipboard.holds_cards(content):
        raise PosterStudioError(THERE, ONCE)
    return pasted


def files() -> list[Path]:
    """Files that were copied in a folder."""
    urls = QGuiApplication.clipboard().mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def picture() -> bytes | None:
    """A picture that was copied by itself; rows and words come with pictures of them."""
    data = QGuiApplication.clipboard().mimeData()
    return picture_bytes(data) if not data.hasText() else None


def table() -> str | None:
    """Rows copied from a spreadsheet."""
    data = QGuiApplication.clipboard().mimeData()
    return copied_rows(data.text(), data.html())


def paste_words(editor: Editor, centre: Point) -> bool:
    """Puts the clipboard's words on the poster, plain."""
    return clipboard.paste_words(editor, QGuiApplication.clipboard().text(), centre) is not None
