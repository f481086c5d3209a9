"""The other seats as they show themselves: who is there, where, and since when they are still."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from poster_studio.editor.together.presence import Presence

#: Our seats renew what they show every five seconds. Who misses one is silent, and soon gone.
SILENT_S: Final = 7.0
GONE_S: Final = 12.0


@dataclass(frozen=True, slots=True)
class Other:
    """Another seat. `is_here`: the same poster lies on its desk.

    `still_s` is for how many seconds it has shown the same; its pointer fades by that.
    `is_silent`: it may not be there any more.
    """

    client: int
    presence: Presence
    is_here: bool
    still_s: float
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    text: str
    presence: Presence | None
    at: float


class Others:
    """Keeps what each seat showed last; what cannot be read is nobody. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: dict[int, _Seen] = {}
        self._calls: dict[int, int] = {}
        self._silent: frozenset[int] = frozenset()

    def update(self, shown: Mapping[int, str], silence: Mapping[int, float]) -> bool:
        """Takes what all seats show now (JSON), and for how many seconds each was not heard of;
        whether anything differs.
        """
        shown = {one: text for one, text in shown.items() if silence.get(one, 0.0) <= GONE_S}
        silent = frozenset(one for one in shown if silence.get(one, 0.0) > SILENT_S)
        fades, self._silent = silent != self._silent, silent
        gone = self._seen.keys() - shown.keys()
        for client in gone:
            del self._seen[client]
        differing = [
            client
            for client, text in shown.items()
            if client not in self._seen or self._seen[client].text != text
        ]
        for client in differing:
            text = shown[client]
            self._seen[client] = _Seen(text, Presence.read(text), self._clock())
        return bool(gone or differing or fades)

    def everybody(self, poster: str | None) -> tuple[Other, ...]:
        """All seats by their clients; `poster` lies on our own desk."""
        now = self._clock()
        return tuple(
            Other(
                client,
                seen.presence,
                is_here=poster is not None and seen.presence.poster == poster,
                still_s=now - seen.at,
                is_silent=client in self._silent,
            )
            for client, seen in sorted(self._seen.items())
            if seen.presence is not None
        )

    def new_calls(self) -> tuple[int, ...]:
        """Who called everybody since this was asked last.

        What a seat called before it was seen first is over.
        """
        counts = {
            client: seen.presence.call
            for client, seen in self._seen.items()
            if seen.presence is not None
        }
        called = tuple(
            client for client, count in counts.items() if count > self._calls.get(client, count)
        )
        self._calls |= counts
        return called
