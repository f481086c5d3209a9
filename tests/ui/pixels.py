"""The pixels of the canvas as they were painted last."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from tests.ui.window_driver import WindowDriver


def on_screen(driver: WindowDriver) -> QImage:
    """What the window shows of the canvas, once everything that wants to be painted is."""
    driver.app.processEvents()
    place = driver.canvas.mapTo(driver.window, driver.canvas.rect().topLeft())
    screen = driver.app.primaryScreen()
    shot = screen.grabWindow(driver.window.winId())
    return shot.copy(place.x(), place.y(), *driver.canvas.size().toTuple()).toImage()


def stop_timers(driver: WindowDriver) -> None:
    """No caret blinks and no zoom settles any more."""
    for timer in driver.canvas.findChildren(QTimer):
        timer.stop()


def differing(first: QImage, second: QImage, *, more_than: int = 0) -> int:
    """How many bytes of two pictures differ by more than so much."""
    pixels = [
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(np.int16)
        for image in (first, second)
    ]
    return int((np.abs(pixels[0] - pixels[1]) > more_than).sum())
