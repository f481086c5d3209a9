"""Whom a seat follows when its room is gone: sums over what was heard, without sockets.

A seat that goes on with a room announces it under a counter one higher than the last it knew,
proved by the tokens that everybody of the room holds. All choose alike: the highest counter, and
among equal ones the smallest pin; so two halves of a hall that went on apart meet again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.key_chain import chain_from
from poster_studio.sync.link import JoinLink
from poster_studio.sync.messages import Pass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a seat's room is: of which workshop (its mark), how to come in, and how often it was
    taken over.
    """

    workshop: str
    link: JoinLink
    counter: int = 0

    def given(self, given: Pass) -> Place:
        """The same after the room gave the seat a pass: who came by a code can follow now too."""
        link = replace(self.link, token=given.token)
        return replace(self, link=link, counter=max(self.counter, given.counter))

    @property
    def next_counter(self) -> int:
        """Under which the holder of this place would go on with the room."""
        return self.counter + 1


def proved(place: Place, rooms: Iterable[NearbyRoom]) -> tuple[NearbyRoom, ...]:
    """The rooms of the same workshop whose hosts hold its tokens, the one to follow first."""
    tokens = chain_from(place.link.role, place.link.token)
    ours = (room for room in rooms if room.workshop == place.workshop)
    return tuple(sorted((room for room in ours if room.is_proved_to(tokens)), key=_rank))


def followed(place: Place, rooms: Iterable[NearbyRoom], *, is_lost: bool) -> Place | None:
    """Where to go instead; `None`: stay. Older counters are never followed.

    The same room at another address is followed only by a seat that lost it: what was announced
    before may be said again by anybody.
    """
    here = (-place.counter, place.link.pin)
    best = next(iter(proved(place, rooms)), None)
    if best is None or _rank(best) > here:
        return None
    is_elsewhere = (best.addresses, best.port) != (place.link.addresses, place.link.port)
    if best.pin == place.link.pin and not (is_lost and is_elsewhere):
        return replace(place, counter=best.counter) if best.counter > place.counter else None
    return Place(place.workshop, best.link(place.link.token, place.link.role), best.counter)


def _rank(room: NearbyRoom) -> tuple[int, bytes]:
    return -room.counter, room.pin
