"""Icons of the bundled set (Lucide, stroke 1.75), painted in any colour at any size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from poster_studio.ui.desk.pixmaps import screen_ratio
from poster_studio.ui.widgets import colours as c

TOOL_PX: Final = 23
SMALL_PX: Final = 20


class Icons:
    """Reads icons from the assets; a missing one is an empty picture, never an error."""

    def __init__(self, assets: Path) -> None:
        self._folder = assets / "icons"

    def icon(self, name: str, colour: str = c.TEXT, checked: str | None = None) -> QIcon:
        """An icon in a colour, grey while disabled; `checked` is its colour while it is on."""
        icon = QIcon()
        for size in (SMALL_PX, TOOL_PX):
            icon.addPixmap(self.pixmap(name, size, colour))
            icon.addPixmap(self.pixmap(name, size, c.DISABLED), QIcon.Mode.Disabled)
            if checked is not None:
                pixmap = self.pixmap(name, size, checked)
                icon.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
                icon.addPixmap(pixmap, QIcon.Mode.Active, QIcon.State.On)
        return icon

    def pixmap(self, name: str, size_px: int, colour: str = c.TEXT) -> QPixmap:
        """An icon as a picture, sharp on every screen."""
        return _pixmap(self._folder / f"{name}.svg", size_px, colour, screen_ratio())


@lru_cache(maxsize=256)
def _drawing(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


@lru_cache(maxsize=512)
def _pixmap(path: Path, size_px: int, colour: str, ratio: float) -> QPixmap:
    side = round(size_px * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(path)
    if drawing:
        svg = drawing.replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, side, side))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
