"""Attempts to join a room, without a window."""

from __future__ import annotations

import queue
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together.invitation import Invitation
from poster_studio.editor.together.joining import Joining
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.seat_files import SeatFiles
from poster_studio.sync.client import NetThread
from tests.helpers.live_rooms import Host, network

LOOK = SeatLook(3, 4)
_LONGEST_S = 20.0


class Attempt:
    """One attempt to join, on this thread."""

    def __init__(
        self,
        net: NetThread,
        invitation: Invitation,
        places: Places,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.turns: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.steps: list[str] = []
        self.joining = Joining(
            net,
            invitation,
            SeatFiles.of_user(places, LOOK),
            self.turns.put,
            self._note,
            clock,
        )

    def until(self, *steps: str) -> Joining:
        until = time.monotonic() + _LONGEST_S
        while self.joining.step not in steps:
            assert time.monotonic() < until, self.joining.step
            try:
                self.turns.get(timeout=0.05)()
            except queue.Empty:
                self.joining.tick()
        return self.joining

    def _note(self) -> None:
        """A server's address begins before there is an attempt to look at."""
        if hasattr(self, "joining"):
            self.steps.append(self.joining.step)


def free_ports(count: int) -> list[int]:
    """Ports where nobody listens."""
    with ExitStack() as stack:
        servers = [
            stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)
        ]
        return [int(server.getsockname()[1]) for server in servers]


@contextmanager
def joined(host: Host, invitation: Invitation, places: Places) -> Iterator[Joining]:
    with network() as net:
        attempt = Attempt(net, invitation, places)
        joining = attempt.until("done", "failed", "comparing")
        if joining.step == "comparing":
            joining.confirm()
            attempt.until("done", "failed")
        yield joining
