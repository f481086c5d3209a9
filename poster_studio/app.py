"""The composition root: builds the studio, hands it over, starts the command line or the window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from poster_studio.cli.main import Surroundings, run, standard_streams_speak_utf8
from poster_studio.editor.studio import Studio


def start(arguments: Sequence[str]) -> int:
    """Runs `poster-studio ARGUMENTS`; returns the process's exit code."""
    standard_streams_speak_utf8()
    return run(arguments, Surroundings(studio=_studio, open_window=open_window))


def open_window(file: str | None) -> int:
    """Opens the window on a workshop file, or its start screen without one."""
    from poster_studio.ui.application import run_window

    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return run_window(_studio(), Path(file) if file is not None else None)


def assets_directory() -> Path:
    """Where fonts, templates and the sample lie: in the frozen program, the wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else []
    places += [here / "assets", here.parent / "assets"]
    return next((place for place in places if (place / "fonts").is_dir()), places[-1])


@cache
def _studio() -> Studio:
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    return Studio.open(assets_directory())
