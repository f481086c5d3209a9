"""Work for the window's thread, from any thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class HandOver(QObject):
    """Runs what it is given in a later turn of the thread it was made on."""

    _given = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._given.connect(_run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, work: Callable[[], None]) -> None:
        """For any thread."""
        self._given.emit(work)


def _run(work: Callable[[], None]) -> None:
    work()
