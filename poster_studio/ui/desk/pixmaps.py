"""Transparent pictures to paint on, as sharp as the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap


def blank(width_px: float, height_px: float, ratio: float) -> QPixmap:
    """A transparent picture; it is painted on in window pixels, `ratio` is the screen's."""
    pixmap = QPixmap(round(width_px * ratio), round(height_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def screen_ratio() -> float:
    """The main screen's pixels for each pixel of the window."""
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0
