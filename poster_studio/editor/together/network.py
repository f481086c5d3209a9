"""What being in a room needs of the network: `sync.client.NetThread` has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol

from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.client import Event
from poster_studio.sync.dialling import Target
from poster_studio.sync.picture_client import Progress


class Way(Protocol):
    """The line to one document's room, which is opened again whenever it breaks."""

    def send(self, frame: bytes) -> None:
        """Hands a frame over; without a line it is lost."""

    def close(self) -> None:
        """Breaks the line; it is opened again."""

    def end(self) -> None:
        """Says goodbye for good."""


class Listening(Protocol):
    """Hears rooms until `end`."""

    def end(self) -> None:
        """Listens no more."""


class Network(Protocol):
    """Lines to rooms; `deliver` and the futures are told on a thread of its own."""

    def connect(
        self, target: Target, name: str, seat: str, deliver: Callable[[Event], None]
    ) -> Way:
        """Keeps a line to one document's room until its `end`. `seat` says who comes again."""

    def nearby(self, tell: Callable[[tuple[NearbyRoom, ...]], None]) -> Listening:
        """Listens for rooms nearby until its `end`."""

    def fetch(
        self, target: Target, seat: str, sha256: str, progress: Progress
    ) -> Future[bytes | None]:
        """A picture of the room, verified; `None` if it has none."""

    def thumbnails(
        self,
        target: Target,
        seat: str,
        digests: Sequence[str],
        came: Callable[[str, bytes], None],
    ) -> Future[None]:
        """Small pictures to show until the large ones are there; `came` is told of each."""

    def offer(
        self, target: Target, seat: str, sha256: str, data: bytes, progress: Progress
    ) -> Future[bool]:
        """Brings a picture to the room; whether it is on the room's disk."""
