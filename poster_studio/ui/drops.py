"""What may be dropped on the desk: cards of the tray, stickers, pictures, files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

from poster_studio.base.geometry import Point
from poster_studio.editor.editor import Editor
from poster_studio.editor.placing import place_card
from poster_studio.editor.stickers import place_sticker

#: What the tray gives to a drag: the id of a card.
CARD_MIME: Final = "application/x-poster-studio-card"
#: What the stickers give to a drag: the id of a sticker.
STICKER_MIME: Final = "application/x-poster-studio-sticker"


def is_welcome(data: QMimeData) -> bool:
    """Whether the desk can do something with it."""
    return data.hasFormat(CARD_MIME) or data.hasFormat(STICKER_MIME) or data.hasUrls()


def place_dropped(editor: Editor, data: QMimeData, at: Point) -> bool:
    """Places a card or a sticker; whether it was one."""
    if data.hasFormat(CARD_MIME):
        place_card(editor, bytes(data.data(CARD_MIME).data()).decode(), at)
        return True
    if data.hasFormat(STICKER_MIME):
        place_sticker(editor, bytes(data.data(STICKER_MIME).data()).decode(), at)
        return True
    return False


def dropped_files(data: QMimeData) -> list[Path]:
    """Files of this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
