"""The other seats as they show themselves: who is there, where, and since when they are still."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from poster_studio.editor.together.presence import Presence


@dataclass(frozen=True, slots=True)
class Other:
    """Another seat. `is_here`: the same poster lies on its desk.

    `still_s` is for how many seconds it has shown the same; its pointer fades by that.
    """

    client: int
    presence: Presence
    is_here: bool
    still_s: float


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

    def update(self, shown: Mapping[int, str]) -> bool:
        """Takes what all seats show now (JSON); whether anything differs."""
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
        return bool(gone or differing)

    def everybody(self, poster: str | None) -> tuple[Other, ...]:
        """All seats by their clients; `poster` lies on our own desk."""
        now = self._clock()
        return tuple(
            Other(
                client,
                seen.presence,
                is_here=poster is not None and seen.presence.poster == poster,
                still_s=now - seen.at,
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
