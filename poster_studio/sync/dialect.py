"""How a seat's frames travel: as they are to our rooms and y-websocket's, reworded to others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Opened:
    """The line to the room is there."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A frame came."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class Lost:
    """There is no line; it is tried again, unless the room does not let this link in.

    `refused`: the system said that nobody listens there, or that there is no such place.
    """

    denied: bool
    refused: bool = False


Event = Opened | Arrived | Lost


class DeniedError(Exception):
    """The room exists and does not let this link in; trying again is of no use."""


class Dialect(Protocol):
    """One line to one document, between a seat and a server; it is used once."""

    @property
    def idle_s(self) -> float | None:
        """After so many seconds without a word the server hangs up; `None`: never."""

    def begin(self) -> None:
        """The line is there."""

    def say(self, frame: bytes) -> None:
        """A frame of the seat, as `messages` writes them."""

    def take(self, frame: bytes) -> None:
        """A frame of the server; raises `WireError` and `DeniedError`."""

    def keep_alive(self) -> None:
        """Says anything, so that the server knows the seat is there."""


@dataclass(slots=True)
class YWebsocket:
    """What our rooms and y-websocket's server speak is what seats speak."""

    send: Callable[[bytes], None]
    tell: Callable[[Event], None]
    idle_s: float | None = None

    def begin(self) -> None:
        """The room answers at once."""
        self.tell(Opened())

    def say(self, frame: bytes) -> None:
        """As it is."""
        self.send(frame)

    def take(self, frame: bytes) -> None:
        """As it is."""
        self.tell(Arrived(frame))

    def keep_alive(self) -> None:
        """WebSocket's own pings are enough."""
