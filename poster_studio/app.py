"""The composition root: builds the studio, hands it over, starts the command line or the window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from poster_studio.cli.main import Surroundings, run, standard_streams_speak_utf8
from poster_studio.editor.equipment.studio_door import ClosedDoor

if TYPE_CHECKING:
    from poster_studio.editor.equipment.studio import Studio


def start(arguments: Sequence[str]) -> int:
    """Runs `poster-studio ARGUMENTS`; returns the process's exit code."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    standard_streams_speak_utf8()
    return run(arguments, Surroundings(studio=_studio, open_window=open_window))


def open_window(file: str | None) -> int:
    """Opens the window on a workshop file, or its start screen without one."""
    from poster_studio.ui.application import run_window

    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    door = ClosedDoor(assets_directory(), _studio)
    return run_window(door, Path(file) if file is not None else None)


def assets_directory() -> Path:
    """Where fonts, templates and the sample lie: in the frozen program, the wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else []
    places += [here / "assets", here.parent / "assets"]
    return next((place for place in places if (place / "fonts").is_dir()), places[-1])


@cache
def _studio() -> Studio:
    # The window is painted before the studio is there.
    from poster_studio.editor.equipment.studio import Studio

    return Studio.open(assets_directory())
