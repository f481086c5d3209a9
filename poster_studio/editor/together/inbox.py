"""What comes from the network's thread, taken on the editor's: a little at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Final

#: So long at once the editor's thread is kept from its window.
_TURN_S: Final = 0.008

Work = Callable[[], None]


class Inbox:
    """`put` is for any thread; everything else happens where `hand_over` runs what it is given.

    `turn_done` is called after each turn of taking.
    """

    def __init__(self, hand_over: Callable[[Work], None], turn_done: Work) -> None:
        self._hand_over = hand_over
        self._turn_done = turn_done
        self._waiting: deque[Work] = deque()
        self._is_called = False
        self._is_closed = False

    def put(self, work: Work) -> None:
        """Adds work for the editor's thread.

        Two threads may both see that nobody was called: then one turn finds nothing to do.
        """
        if self._is_closed:
            return
        self._waiting.append(work)
        if not self._is_called:
            self._is_called = True
            self._hand_over(self._take)

    def close(self) -> None:
        """Forgets what waits and takes nothing more."""
        self._is_closed = True
        self._waiting.clear()

    def _take(self) -> None:
        self._is_called = False
        until = time.perf_counter() + _TURN_S
        while self._waiting and time.perf_counter() < until:
            self._waiting.popleft()()
        if self._waiting and not self._is_called:
            self._is_called = True
            self._hand_over(self._take)
        if not self._is_closed:
            self._turn_done()
