"""Who is in a room and what they show: Yjs awareness, each entry owned by one connection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from poster_studio.sync.messages import Present

_Owner = TypeVar("_Owner")

#: One connection shows so many seats at most unless it carries a server's.
MOST_OF_ONE: Final = 8
#: So many that left are remembered.
_MOST_GONE: Final = 1000


@dataclass(slots=True)
class _Entry(Generic[_Owner]):
    present: Present
    owner: _Owner


@dataclass(slots=True)
class Attendance(Generic[_Owner]):
    """The presences of a room. Nobody can speak for another seat while that one is connected."""

    _entries: dict[int, _Entry[_Owner]] = field(default_factory=dict)
    _gone: dict[int, int] = field(default_factory=dict)

    @property
    def everybody(self) -> tuple[Present, ...]:
        """All presences, for somebody who comes late."""
        return tuple(entry.present for entry in self._entries.values())

    def shown(
        self, owner: _Owner, present: Iterable[Present], most: int = MOST_OF_ONE
    ) -> tuple[Present, ...]:
        """Takes what a connection shows, at most so many; what of it is news to the others."""
        return tuple(one for one in present if self._take(owner, one, most))

    def outdated(self, present: Iterable[Present]) -> tuple[Present, ...]:
        """Answers for a seat that came back with an old clock.

        The others know it as gone at a later clock and would not listen; told so, it takes a
        higher one.
        """
        return tuple(
            Present(one.client, self._gone[one.client], None)
            for one in present
            if one.state is not None and self._gone.get(one.client, -1) >= one.clock
        )

    def left(self, owner: _Owner) -> tuple[Present, ...]:
        """Forgets what a connection showed; what tells the others so."""
        clients = [client for client, entry in self._entries.items() if entry.owner is owner]
        return tuple(self._go(client) for client in clients)

    def _take(self, owner: _Owner, one: Present, most: int) -> bool:
        entry = self._entries.get(one.client)
        if entry is None:
            return self._enter(owner, one, most)
        if entry.owner is not owner:
            return False
        if one.state is None and one.clock >= entry.present.clock:
            self._go(one.client, one.clock)
            return True
        if one.clock > entry.present.clock:
            entry.present = one
            return True
        return False

    def _enter(self, owner: _Owner, one: Present, most: int) -> bool:
        is_old = one.clock <= self._gone.get(one.client, -1)
        if one.state is None or is_old or self._count(owner) >= most:
            return False
        self._entries[one.client] = _Entry(one, owner)
        self._gone.pop(one.client, None)
        return True

    def _count(self, owner: _Owner) -> int:
        return sum(entry.owner is owner for entry in self._entries.values())

    def _go(self, client: int, clock: int | None = None) -> Present:
        entry = self._entries.pop(client)
        gone = Present(client, entry.present.clock + 1 if clock is None else clock, None)
        self._gone[client] = gone.clock
        if len(self._gone) > _MOST_GONE:
            self._gone.pop(next(iter(self._gone)))
        return gone
