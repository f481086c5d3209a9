"""What every tool is: a small state chart that the hands feed with touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from poster_studio.base.geometry import Rect
from poster_studio.editor.arrange.snapping import Gap, Guide
from poster_studio.editor.tools.touch import CursorName, Touch


@dataclass(frozen=True, slots=True)
class Marks:
    """What a gesture draws over the poster: what it is in line with, the area it spans.

    `lifted` is a guide that is being dragged and not drawn at its place, `carried` where it is now.
    """

    guides: tuple[Guide, ...] = ()
    gaps: tuple[Gap, ...] = ()
    area: Rect | None = None
    lifted: Guide | None = None
    carried: Guide | None = None


class Tool(Protocol):
    """Nothing is written before `released`; `cancelled` leaves nothing (EDIT-GESTURE-1 … 3)."""

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        ...

    @property
    def marks(self) -> Marks:
        """What to draw over the poster now."""
        ...

    def pressed(self, touch: Touch) -> None:
        """The main button went down."""
        ...

    def moved(self, touch: Touch) -> None:
        """The pointer moved with the main button down."""
        ...

    def released(self, touch: Touch) -> None:
        """The main button went up."""
        ...

    def cancelled(self) -> None:
        """The gesture ends as if it had never begun."""
        ...

    def cursor(self, touch: Touch) -> CursorName:
        """What the pointer shows where it is."""
        ...
