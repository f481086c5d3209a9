"""Python's search for cycles that nobody reaches, tuned to a window that answers within a frame."""

from __future__ import annotations

import gc
from typing import Final

#: New objects before the young are looked at, and how often the older ones are: nearly all that
#: a key or a move makes is gone by then.
_THRESHOLDS: Final = (20_000, 20, 50)


def collect_seldom() -> None:
    """For the process of a window."""
    gc.set_threshold(*_THRESHOLDS)
