"""A process that `bench_start` measures: it opens a window, tells what that took, and ends.

    python -m benchmarks.start_child bare
    python -m benchmarks.start_child program [FILE.workshop]
    python -m benchmarks.start_child six FILE.workshop

Prints seconds since `POSTER_STUDIO_STARTED` (a monotonic clock), seconds of processor time, and the
megabytes of memory of its own: at the first painted window, for `six` once every poster was shown.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if "bare" not in sys.argv:
    # The program loads its own first, and so does its measure.
    import poster_studio.app as program

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

STARTED = "POSTER_STUDIO_STARTED"
#: So long a poster stays: thumbnails and marks that wait for rest come too.
_SHOWN_MS = 1500


def main(arguments: list[str]) -> int:
    """Runs one of the three."""
    way, *file = arguments
    if way == "bare":
        return _bare()
    done = _shows_all if way == "six" else _tell
    with patch.object(QApplication, "exec", lambda *_: _until_painted(done)):
        return program.start(file)


def _bare() -> int:
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    return _until_painted(_tell)


class _FirstPaint(QObject):
    """Calls `then` once a window was painted whole."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first widget being painted; the rest of its window follows in the same turn."""
        if event.type() == QEvent.Type.Paint:
            _app().removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def _until_painted(then: Callable[[], None]) -> int:
    first = _FirstPaint(then)
    _app().installEventFilter(first)
    code: int = QCoreApplication.exec()
    return code


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _tell() -> None:
    started = float(os.environ.get(STARTED, "0"))
    print(f"{time.monotonic() - started:.4f} {time.process_time():.4f} {_memory_mb():.1f}")
    sys.stdout.flush()
    os._exit(0)


def _shows_all() -> None:
    """Opens each poster in turn."""
    from poster_studio.ui.main_window import MainWindow

    window = next(w for w in _app().topLevelWidgets() if isinstance(w, MainWindow))
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
