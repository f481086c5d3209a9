"""Opening the program's window anew, for what it takes only when it begins: look and language."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QProcess

#: How much larger everything is in the large window.
LARGE: Final = 1.4
SCALE: Final = "QT_SCALE_FACTOR"
LANGUAGE: Final = "POSTER_STUDIO_LANG"
TICKET: Final = "POSTER_STUDIO_ROOM"


def restarted(path: Path | None, ticket: str) -> None:
    """Starts the program again on a workshop, or its start screen, and ends this one.

    A ticket leads it into its room again; it goes by the environment, which nobody else can read.
    """
    for name in (SCALE, LANGUAGE):
        os.environ.pop(name, None)
    os.environ[TICKET] = ticket
    program, *arguments = command(path)
    QProcess.startDetached(program, arguments)
    QCoreApplication.quit()


def command(path: Path | None) -> list[str]:
    """The command line that opens the window: of the frozen program, or of Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "poster_studio",
    ]  # fmt: skip
    return start if path is None else [*start, str(path)]
