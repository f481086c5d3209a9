"""When a room sends: at once while sending is quick, at most fifty times a second when it is not.

Sending each update alone costs the square of the seats. What comes until the next sending goes out
as one; the pause after a sending is a few times as long as that took, so that a full room or a
slow laptop spends most of its time on something else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_PAUSE: Final = 2.0
_LONGEST_PAUSE_S: Final = 0.02
#: How much one sending counts against those before it.
_WEIGHT: Final = 0.2


@dataclass(slots=True)
class Pace:
    """Knows when the room sent last, and how long that takes."""

    _first: float = 0.0
    _last: float = float("-inf")
    _takes: float = 0.0

    @property
    def due(self) -> float:
        """When what has come goes out, in the clock's seconds."""
        return max(self._first, self._last + min(_LONGEST_PAUSE_S, _PAUSE * self._takes))

    def first_came(self, now: float) -> None:
        """Something came to be sent, the first since the last sending."""
        self._first = now

    def sent(self, begin: float, end: float) -> None:
        """Everything was sent, in this time."""
        self._last = end
        self._takes += _WEIGHT * (end - begin - self._takes)
