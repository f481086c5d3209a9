"""What one connection may send: fast hands and a whole poster at once, not a flood."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from poster_studio.sync.limits import Allowance

_BYTES_A_SECOND: Final = 4 * 2.0**20
_BYTES_AT_ONCE: Final = 48 * 2.0**20
_FRAMES_A_SECOND: Final = 300.0
_FRAMES_AT_ONCE: Final = 3000.0


class Budget:
    """One connection's; who sends more is read later."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._bytes = Allowance(_BYTES_A_SECOND, _BYTES_AT_ONCE)
        self._frames = Allowance(_FRAMES_A_SECOND, _FRAMES_AT_ONCE)

    def allows(self, length: int) -> bool:
        """Whether a frame of this length may be taken at once; it is spent then."""
        now = self._clock()
        return self._frames.allows(now) and self._bytes.allows(now, length)

    async def spend(self, length: int) -> None:
        """Returns when a frame of this length may be taken."""
        now = self._clock()
        pause = max(self._bytes.take(now, length), self._frames.take(now))
        if pause > 0:
            await asyncio.sleep(pause)
