"""The rooms of one workshop: made when somebody comes, frozen together, kept together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.holds import HoldKeeper, Unkept
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.messages import LockOrder, Order
from poster_studio.sync.room import Room
from poster_studio.sync.strikes import Strikes


class Library(Protocol):
    """What a workshop has to offer, and its disk."""

    def names(self) -> Iterable[str]:
        """The documents there are now."""

    def document(self, name: str) -> RoomDocument | None:
        """A living document by its name; `None` if there is none."""

    def keep(self) -> None:
        """Returns when everything is on the disk itself; else raises `PosterStudioError`."""

    def digests(self) -> Iterable[str]:
        """The SHA-256 of every picture there is now."""

    def picture(self, sha256: str) -> bytes | None:
        """An encoded picture; `None` if it is not here."""

    def keep_picture(self, sha256: str, data: bytes) -> None:
        """Verifies and keeps a picture; raises `PosterStudioError`."""


class Hall:
    """Rooms by the names of their documents. `clock` counts seconds; `trouble` is told when holds
    cannot be remembered.
    """

    def __init__(
        self,
        library: Library,
        clock: Callable[[], float],
        keeper: HoldKeeper | None = None,
        trouble: Callable[[PosterStudioError | None], None] = lambda _: None,
    ) -> None:
        self.library = library
        self.strikes = Strikes()
        self._clock = clock
        self._rooms: dict[str, Room] = {}
        self._keeper = keeper or Unkept()
        self._trouble = trouble
        self._holds = self._keeper.load(clock())

    @property
    def rooms(self) -> tuple[Room, ...]:
        """Every room that somebody has come to."""
        return tuple(self._rooms.values())

    @property
    def awaits_safety(self) -> bool:
        """Whether somebody wants to know when the work is on the disk."""
        return any(room.awaits_safety for room in self.rooms)

    def room(self, name: str) -> Room | None:
        """The room of a document; `None` if there is no such document."""
        if name not in self._rooms:
            document = self.library.document(name)
            if document is None:
                return None
            obey, held = partial(self._obey, name), self._holds.of(name)
            self._rooms[name] = Room(document, self._clock, self.strikes, obey, held)
        return self._rooms[name]

    def keep(self) -> None:
        """Puts everything on the disk and says so; raises `PosterStudioError` if that fails."""
        for room in self.rooms:
            room.store()
        self.library.keep()
        for room in self.rooms:
            room.kept()

    def _obey(self, name: str, order: Order | LockOrder) -> None:
        """Freezes or locks one room or all, also those that nobody has come to yet."""
        self._holds.obey(order, name, self._clock())
        for one, room in self._rooms.items():
            room.hold(self._holds.of(one))
        try:
            self._keeper.save(self._holds)
        except PosterStudioError as error:
            self._trouble(error)

    def close(self, code: int, reason: str) -> None:
        """Says goodbye to everybody, with all their work in the documents."""
        for room in self.rooms:
            room.close(code, reason)
