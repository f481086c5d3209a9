"""How long to wait before trying again: longer each time, and never all at the same moment."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

_SHORTEST_S: Final = 0.1
_LONGEST_S: Final = 2.0


@dataclass(slots=True)
class Backoff:
    """Delays between 0.1 and 2 seconds."""

    chance: random.Random
    _longest: float = _SHORTEST_S

    def delay(self) -> float:
        """Seconds to wait after one more failure."""
        self._longest = min(_LONGEST_S, self._longest * 2)
        return self.chance.uniform(_SHORTEST_S, self._longest)

    def succeeded(self) -> None:
        """The next failure is the first again."""
        self._longest = _SHORTEST_S
