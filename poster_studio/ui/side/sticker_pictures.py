"""Small pictures of stickers in the theme's colours, painted when they are first seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from poster_studio.compose.poster import compose_element
from poster_studio.document.elements import Frame, StickerElement
from poster_studio.editor.editor import Editor
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.desk.pixmaps import screen_ratio

#: The colour that new stickers have.
COLOUR: Final = "accent"


class StickerPictures:
    """A cache by sticker and size."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._painter = PagePainter(editor.resources)
        self._known: dict[tuple[str, int], QPixmap] = {}

    def forget(self) -> None:
        """The colours may be others now."""
        self._known.clear()

    def pixmap(self, id_: str, side_px: int) -> QPixmap:
        """The sticker as large as fits a square."""
        key = (id_, side_px)
        if key not in self._known:
            self._known[key] = self._painted(id_, side_px)
        return self._known[key]

    def _painted(self, id_: str, side_px: int) -> QPixmap:
        ratio = screen_ratio()
        side = round(side_px * ratio)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        frame = Frame(width=float(side), height=float(side))
        element = StickerElement(id="-", sticker=id_, colour=COLOUR, frame=frame)
        with QPainter(pixmap) as painter:
            self._painter.paint(painter, (compose_element(element, self._editor.look),))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
