"""A drag that reaches the edge of the window moves the page below it (EDIT-VIEW-5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from poster_studio.base.geometry import Rect
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View

#: So near to the edge, or beyond it, the page moves.
_EDGE_PX: Final = 6.0
#: Between two steps, and how far one goes: a share of how far beyond the pointer is.
_STEP_MS: Final = 16
_LEAST_PX, _MOST_PX, _SHARE = 3.0, 30.0, 0.25
#: What draws where the pointer is, not where it leads.
_STILL: Final = frozenset({"pen", "eraser"})


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is in the window, and which keys are held."""

    at: QPointF
    held: Qt.KeyboardModifier


class EdgePanning(QObject):
    """`step` pans the page by so many pixels and moves the gesture on; the pointer rests."""

    def __init__(
        self, hands: Hands, step: Callable[[float, float, Pointer], None], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._hands, self._step = hands, step
        self._next: tuple[float, float, Pointer] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._go_on)

    def drag(self, view: View, sheet: tuple[float, float], pointer: Pointer) -> None:
        """The drag is here now."""
        hands = self._hands
        lifts_guide = hands.in_hand.marks.lifted is not None
        still = lifts_guide or hands.tool in _STILL or not hands.is_pressed
        dx, dy = (0.0, 0.0) if still else way_on(view, sheet, pointer.at)
        self._next = (dx, dy, pointer)
        if not (dx or dy):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """The drag has ended."""
        self._timer.stop()

    def _go_on(self) -> None:
        if self._next is not None and self._hands.is_pressed:
            self._step(*self._next)
        else:
            self._timer.stop()


def way_on(view: View, sheet: tuple[float, float], at: QPointF) -> tuple[float, float]:
    """How the page moves when a drag is here; not where its own edge is seen already."""
    page = view.rect_in_window(Rect(0.0, 0.0, *sheet))
    return (
        _way(at.x(), view.width_px, page.x, page.right),
        _way(at.y(), view.height_px, page.y, page.bottom),
    )


def _way(at: float, room: float, start: float, end: float) -> float:
    before, after = _EDGE_PX - at, at - (room - _EDGE_PX)
    if before > 0 and start < 0:
        return round(min(_MOST_PX, _LEAST_PX + _SHARE * before))
    if after > 0 and end > room:
        return -round(min(_MOST_PX, _LEAST_PX + _SHARE * after))
    return 0.0
