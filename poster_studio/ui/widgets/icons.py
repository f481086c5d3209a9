"""Icons of the bundled set (Lucide, stroke 1.75), painted in any colour at any size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
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
        return QIcon(_Engine(self._path(name), colour, checked or colour))

    def pixmap(self, name: str, size_px: int, colour: str = c.TEXT) -> QPixmap:
        """An icon as a picture, sharp on every screen."""
        return _pixmap(self._path(name), size_px, colour, screen_ratio())

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.svg"


class _Engine(QIconEngine):
    """Paints an icon when it first shows, at the size and in the colour that it then has."""

    def __init__(self, path: Path, colour: str, checked: str) -> None:
        super().__init__()
        self._path, self._colour, self._checked = path, colour, checked

    def clone(self) -> QIconEngine:
        """The same icon."""
        return _Engine(self._path, self._colour, self._checked)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at a size of the screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """The icon at a size, with so many pixels of the screen for each."""
        side = min(size.width(), size.height())
        return _pixmap(self._path, side, self._colour_of(mode, state), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The icon in a box."""
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def _colour_of(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return c.DISABLED
        return self._checked if state == QIcon.State.On else self._colour


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
