"""What may be dropped on the desk: cards of the tray, stickers, pictures, files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from poster_studio.base.geometry import Point
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.editor import Editor
from poster_studio.editor.figures.stickers import place_sticker

#: What the tray gives to a drag: the id of a card.
CARD_MIME: Final = "application/x-poster-studio-card"
#: What the stickers give to a drag: the id of a sticker.
STICKER_MIME: Final = "application/x-poster-studio-sticker"
#: Names of picture files end so.
PICTURE_SUFFIXES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif"}
)


def is_welcome(data: QMimeData) -> bool:
    """Whether the desk can do something with it."""
    ours = data.hasFormat(CARD_MIME) or data.hasFormat(STICKER_MIME)
    return ours or data.hasUrls() or data.hasImage()


def place_dropped(editor: Editor, data: QMimeData, at: Point) -> bool:
    """Places a card or a sticker; whether it was one."""
    if data.hasFormat(CARD_MIME):
        place_card(editor, bytes(data.data(CARD_MIME).data()).decode(), at)
        return True
    if data.hasFormat(STICKER_MIME):
        place_sticker(editor, bytes(data.data(STICKER_MIME).data()).decode(), at)
        return True
    return False


def dropped_files(data: QMimeData) -> list[Path | bytes]:
    """Files of this computer, else the picture that a browser gives, as PNG."""
    files: list[Path | bytes] = [
        Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()
    ]
    picture = picture_bytes(data) if not files else None
    return files if picture is None else [picture]


def picture_bytes(data: QMimeData) -> bytes | None:
    """The picture in what is dropped or pasted, as PNG; `None` if there is none."""
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def are_pictures(files: Iterable[Path | bytes]) -> bool:
    """Whether all look like picture files by their names."""
    return all(isinstance(f, bytes) or f.suffix.lower() in PICTURE_SUFFIXES for f in files)
