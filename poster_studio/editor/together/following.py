"""Whether the workshop's room goes on elsewhere: what is heard nearby, and where to go then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from poster_studio.editor.together.inbox import Work
from poster_studio.editor.together.network import Listening
from poster_studio.sync.announcement import NearbyRoom, workshop_mark
from poster_studio.sync.dialling import Target
from poster_studio.sync.key_chain import chain_from
from poster_studio.sync.link import JoinLink
from poster_studio.sync.messages import Pass
from poster_studio.sync.successor import Place, followed


class Trail:
    """Knows where this seat's room is, also if it is taken over (TOG-HEIR).

    `listen` begins to hear the rooms nearby; `put` brings them to the editor's thread, where
    `look` is called.
    """

    def __init__(
        self,
        workshop_id: str,
        target: Target,
        listen: Callable[[Callable[[tuple[NearbyRoom, ...]], None]], Listening],
        put: Callable[[Work], None],
    ) -> None:
        self._workshop_id = workshop_id
        self._put = put
        self._heard: tuple[NearbyRoom, ...] = ()
        self._place = self._place_of(target)
        self._listening = listen(self._hear) if self._place is not None else None

    @property
    def place(self) -> Place | None:
        """Where the room is; `None` on a server that is nobody's laptop."""
        return self._place

    def given(self, given: Pass | None) -> None:
        """What the room gave this seat to find it again by."""
        if given is not None and self._place is not None:
            self._place = self._place.given(given)

    def moved(self, target: Target, counter: int = 0) -> None:
        """This seat went on in another room."""
        self._place = self._place_of(target, counter)

    def next_target(self, *, is_lost: bool) -> JoinLink | None:
        """Where to go now; `None`: stay."""
        place = self._place
        found = followed(place, self._heard, is_lost=is_lost) if place is not None else None
        if place is None or found is None:
            return None
        if _leads_to(place.link, found.link):
            found = replace(found, link=place.link)
        self._place = found
        return found.link if found.link is not place.link else None

    def as_editor(self) -> JoinLink | None:
        """How a facilitator comes into a room that a seat for editing went on with: that room knows
        the token for editing only (TOG-HEIR-1). `None` for all others.
        """
        place = self._place
        if place is None or place.link.role != "facilitator":
            return None
        token = chain_from("facilitator", place.link.token)["edit"]
        link = replace(place.link, token=token, role="edit")
        self._place = replace(place, link=link)
        return link

    def close(self) -> None:
        """Listens no more."""
        if self._listening is not None:
            self._listening.end()

    def _place_of(self, target: Target, counter: int = 0) -> Place | None:
        if not isinstance(target, JoinLink):
            return None
        return Place(workshop_mark(self._workshop_id), target, counter)

    def _hear(self, rooms: tuple[NearbyRoom, ...]) -> None:
        self._put(lambda: self._note(rooms))

    def _note(self, rooms: tuple[NearbyRoom, ...]) -> None:
        self._heard = rooms


def _leads_to(link: JoinLink, other: JoinLink) -> bool:
    """Whether a link names the same room at all places of another one; the host's own names the
    loopback besides.
    """
    same = (link.pin, link.port, link.token, link.role) == (
        other.pin, other.port, other.token, other.role,
    )  # fmt: skip
    return same and set(other.addresses) <= set(link.addresses)
