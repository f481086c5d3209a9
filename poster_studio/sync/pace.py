"""When a room sends: at once while it is small, at most fifty times a second while it is full.

Sending each update alone costs the square of the seats; what comes within a tick goes out as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_AT_ONCE_UP_TO: Final = 8
_TICK_S_PER_MEMBER: Final = 0.0005
_LONGEST_TICK_S: Final = 0.02


@dataclass(slots=True)
class Pace:
    """Knows how many are in the room and when it sent last."""

    members: int = 0
    _first: float = 0.0
    _last: float = float("-inf")

    @property
    def due(self) -> float:
        """When what has come goes out, in the clock's seconds."""
        crowd = max(0, self.members - _AT_ONCE_UP_TO)
        return max(self._first, self._last + min(_LONGEST_TICK_S, crowd * _TICK_S_PER_MEMBER))

    def first_came(self, now: float) -> None:
        """Something came to be sent, the first since `flushed`."""
        self._first = now

    def flushed(self, now: float) -> None:
        """Everything was sent."""
        self._last = now
