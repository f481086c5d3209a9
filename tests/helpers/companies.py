"""Seats with an editor each, in one room over the loopback, without a window."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.together.company import Company
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.network import Network
from poster_studio.sync.addresses import LOOPBACK
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.client import NetThread
from poster_studio.sync.dialling import Target
from poster_studio.sync.discovery import Neighbourhood
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.studio import studio

_LONGEST_S = 20.0


class LoopbackNet(NetThread):
    """Hears rooms on this computer only."""

    def nearby(
        self, tell: Callable[[tuple[NearbyRoom, ...]], None], address: str | None = LOOPBACK
    ) -> Neighbourhood:
        return super().nearby(tell, address)


@contextmanager
def loopback() -> Iterator[LoopbackNet]:
    """The seats' thread."""
    net = LoopbackNet()
    try:
        yield net
    finally:
        net.close()


class CompanySeat:
    """An editor in company; what the network brings waits until `pump`."""

    def __init__(self, net: Network, target: Target, path: Path, number: int) -> None:
        self.turns: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.editor = Editor(studio(), WorkshopFile.open(path))
        self.hands = Hands(self.editor)
        self.company = Company(
            self.editor, net, target, SeatLook(number % 8, number), self.turns.put
        )

    def pump(self) -> None:
        """Takes what has come, as a window's event loop would."""
        while not self.turns.empty():
            self.turns.get_nowait()()
        self.company.tick()

    def leave(self) -> None:
        """Closes the room, then the file."""
        self.hands.close()
        self.company.close()
        self.editor.close()


@contextmanager
def seated(net: Network, target: Target, path: Path, number: int) -> Iterator[CompanySeat]:
    """A seat that has left after the block."""
    seat = CompanySeat(net, target, path, number)
    try:
        yield seat
    finally:
        seat.leave()


def pump_until(seats: Sequence[CompanySeat], done: Callable[[], bool]) -> None:
    """Lets everybody take what comes until something holds."""
    until = time.monotonic() + _LONGEST_S
    nothing: queue.SimpleQueue[None] = queue.SimpleQueue()
    while not done():
        for seat in seats:
            seat.pump()
        assert time.monotonic() < until, [seat.company.state for seat in seats]
        try:
            nothing.get(timeout=0.005)
        except queue.Empty:
            continue
