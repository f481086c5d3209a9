"""A process that `bench_start` measures: it opens a window, tells what that took, and ends.

    python -m benchmarks.start_child bare
    python -m benchmarks.start_child empty
    python -m benchmarks.start_child start
    python -m benchmarks.start_child sample FILE.workshop
    python -m benchmarks.start_child pressed
    python -m benchmarks.start_child six FILE.workshop

Prints seconds since `POSTER_STUDIO_STARTED` (a monotonic clock), seconds of processor time, and the
megabytes of memory of its own: once the bare window was painted, the program's window while it is
empty, its start screen, its poster, for `six` every poster. For `pressed` the seconds are those
from pressing 見本を見る, two seconds after the start screen was painted, to the painted poster.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if "bare" not in sys.argv:
    # The program loads its own first, and so does its measure.
    import poster_studio.app as program

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from poster_studio.ui.main_window import MainWindow

STARTED = "POSTER_STUDIO_STARTED"
#: So long a poster stays: thumbnails and marks that wait for rest come too.
_SHOWN_MS = 1500
#: So long somebody looks at the start screen.
_LOOKED_AT_MS = 2000


def main(arguments: list[str]) -> int:
    """Runs one of the three."""
    way, *file = arguments
    if way == "bare":
        return _bare()
    painted, done = _WAYS[way]
    with patch.object(QApplication, "exec", lambda *_: _until_painted(painted, done)):
        return program.start(file)


def _bare() -> int:
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    return _until_painted("QMainWindow", _tell)


class _FirstPaint(QObject):
    """Calls `then` once a widget of a class was painted with all that lies in its window."""

    def __init__(self, painted: str, then: Callable[[], None]) -> None:
        super().__init__()
        self._painted, self._then = painted, then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget being painted; the rest of its window follows in the same turn."""
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == self._painted:
            _app().removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def _until_painted(painted: str, then: Callable[[], None]) -> int:
    first = _FirstPaint(painted, then)
    _app().installEventFilter(first)
    code: int = QCoreApplication.exec()
    return code


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _tell() -> None:
    _tell_since(float(os.environ.get(STARTED, "0")), 0.0)


def _tell_since(started: float, busy: float) -> None:
    wall, busy = time.monotonic() - started, time.process_time() - busy
    print(f"{wall:.4f} {busy:.4f} {_memory_mb():.1f}")
    sys.stdout.flush()
    os._exit(0)


def _presses_later() -> None:
    QTimer.singleShot(_LOOKED_AT_MS, _press)


def _press() -> None:
    """Presses the choice of the sample."""
    start = _window().start
    assert start is not None
    since = time.monotonic(), time.process_time()
    first = _FirstPaint("Canvas", lambda: _tell_since(*since))
    first.setParent(_app())
    _app().installEventFilter(first)
    start.choices[-1].click()


def _window() -> MainWindow:
    from poster_studio.ui.main_window import MainWindow

    return next(w for w in _app().topLevelWidgets() if isinstance(w, MainWindow))


def _shows_all() -> None:
    """Opens each poster in turn."""
    window = _window()
    assert window.workspace is not None
    editor = window.workspace.editor
    waiting = [info.id for info in editor.posters]

    def show_next() -> None:
        if not waiting:
            _tell()
        editor.open_poster(waiting.pop(0))
        QTimer.singleShot(_SHOWN_MS, show_next)

    show_next()


def _memory_mb() -> float:
    """Resident memory of this process without what files on disk back."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


#: For each way, what is painted before what is done.
_WAYS: Final[dict[str, tuple[str, Callable[[], None]]]] = {
    "empty": ("MainWindow", _tell),
    "start": ("StartScreen", _tell),
    "sample": ("Canvas", _tell),
    "pressed": ("StartScreen", _presses_later),
    "six": ("Canvas", _shows_all),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
