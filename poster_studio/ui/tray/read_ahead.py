"""Reads cards before anybody searches them: the first letter typed finds them all read."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

#: So long may be read in one go without a hand noticing, and the pause in between.
_SLICE_S: Final = 0.005
_PAUSE_MS: Final = 5


class ReadAhead(QObject):
    """`read` remembers what it has read."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._left: list[str] = []
        self._read: Callable[[str], object] = str
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to read."""
        return not self._left

    def begin(self, read: Callable[[str], object], texts: Sequence[str]) -> None:
        """Reads these from now on, the first ones first."""
        self._read, self._left = read, list(reversed(texts))
        self._timer.start()

    def stop(self) -> None:
        """Leaves the others unread."""
        self._left.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        while self._left and time.perf_counter() < until:
            self._read(self._left.pop())
        if not self._left:
            self._timer.stop()
