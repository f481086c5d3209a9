"""One connection to a room, and what a room needs of a document and of the way to a seat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from poster_studio.sync.attendance import MOST_OF_ONE
from poster_studio.sync.messages import Role


class RoomDocument(Protocol):
    """A shared document, as the stores of posters and workshops are."""

    def apply_remote(self, update: bytes) -> None:
        """Takes in another seat's bytes; raises `PosterStudioError` for unreadable ones."""

    def diff(self, state_vector: bytes) -> bytes:
        """The update that a seat with this state vector lacks."""

    def state_vector(self) -> bytes:
        """What it has."""

    def on_update(
        self, callback: Callable[[bytes], None], *, local_only: bool = False
    ) -> Callable[[], None]:
        """Hands every transaction's bytes to `callback`; returns the end of it."""


class Line(Protocol):
    """The way to one connection; nothing here waits or raises."""

    def send(self, frame: bytes) -> None:
        """Hands a frame over."""

    def waiting(self) -> int:
        """How many bytes the other end has not taken yet."""

    def close(self, code: int, reason: str, /) -> None:
        """Says goodbye with a WebSocket close code."""

    def abort(self) -> None:
        """Hangs up."""


@dataclass(slots=True, eq=False)
class Member:
    """One connection to a room. `seat` says whose it is, in all rooms and over all connections.

    `shows`: how many seats' presences at most. `lacks`: the room has not got everything from it.
    `mark`: what it wants to know the safety of. `has`: while it reads too slowly, the state that it
    will have after reading what waits.
    """

    line: Line
    role: Role
    seat: str
    speaks_ours: bool
    shows: int = MOST_OF_ONE
    lacks: bool = False
    mark: int | None = None
    has: bytes | None = None
    waited: int = 0
    waits_since: float = 0.0
