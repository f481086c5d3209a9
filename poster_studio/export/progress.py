"""How a long export says how far it is, and how it is cancelled."""

from __future__ import annotations

from typing import Protocol

from poster_studio.base.words import Words


class Progress(Protocol):
    """Is told the share done (0–1) and what comes next; raises `CancelledError` to cancel."""

    def __call__(self, done: float, what: Words) -> None:
        """Called between the steps of the work, on the thread that works."""
        ...


PAINTING = Words("描いています", "Painting")
FONTS = Words("文字を埋め込んでいます", "Embedding fonts")
PICTURES = Words("写真を入れています", "Adding pictures")
FINISHING = Words("仕上げています", "Finishing")


def unheard(done: float, what: Words) -> None:
    """The progress nobody listens to."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of one step of the work: its 0–1 becomes `start`–`end`."""

    def scaled(done: float, what: Words) -> None:
        progress(start + (end - start) * done, what)

    return scaled
