"""Pictures of pages, painted one at a time while nothing else is to be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QIcon

from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.ui.side.thumbnails import picture_in

_BETWEEN_MS: Final = 10


class PagePictures(QObject):
    """Works off what was asked for last; a new demand takes the place of the old one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._next)

    def paint(
        self,
        pages: list[tuple[Callable[[], Page | None], Callable[[QIcon], None]]],
        resources: Resources,
        size: QSize,
        ratio: float,
    ) -> None:
        """Makes each page, paints it in a box of that size and hands over its picture."""

        def task(make: Callable[[], Page | None], show: Callable[[QIcon], None]) -> None:
            page = make()
            if page is not None:
                show(QIcon(picture_in(page, resources, size, ratio)))

        self._waiting = [partial(task, make, show) for make, show in pages]
        self._timer.start()

    def stop(self) -> None:
        """Forgets what was asked for."""
        self._waiting = []
        self._timer.stop()

    def finish(self) -> None:
        """Paints all that waits at once."""
        while self._waiting:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if not self._waiting:
            self._timer.stop()
