"""Fills the window once it is there: what fills it is loaded after its first painting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from poster_studio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from poster_studio.ui.dialogs.crash import CrashReporter

#: A window that nobody paints, such as one that starts out of sight, is filled after so long.
_PATIENCE_MS: Final = 300


class Filling(QObject):
    """Calls `fill` once, in the turn after the window was painted.

    If that fails before there is a reporter of failures, the program ends with it.
    """

    def __init__(self, window: MainWindow, fill: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._fill = window, fill
        self._failure: BaseException | None = None
        self.reporter: CrashReporter | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._fill_now)
        self._patience.start(_PATIENCE_MS)
        window.painted.connect(self._begin)

    def end(self) -> None:
        """After the last turn; raises what failed while filling."""
        if self.reporter is not None:
            self.reporter.uninstall()
        if self._failure is not None:
            raise self._failure

    def _begin(self) -> None:
        self._window.painted.disconnect(self._begin)
        self._patience.start(0)

    def _fill_now(self) -> None:
        if not self._window.isVisible():
            return
        try:
            self._fill()
        except BaseException as error:
            if self.reporter is not None:
                raise
            self._failure = error
            QCoreApplication.exit(1)
