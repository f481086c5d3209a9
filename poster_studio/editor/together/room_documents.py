"""The documents of a workshop in their rooms: its own, and one for each poster."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from poster_studio.editor.editor import Editor
from poster_studio.editor.together.document_seat import WORKSHOP, DocumentSeat, Ticket
from poster_studio.editor.together.inbox import Work
from poster_studio.editor.together.network import Network
from poster_studio.editor.together.picture_traffic import PictureTraffic
from poster_studio.editor.together.state import RoomState, state_of
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialling import Target
from poster_studio.sync.holds import Hold, Holds
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.seat import Seat, Standing


class RoomDocuments:
    """A seat for each; `bring` joins the rooms of posters that came, and leaves those that went."""

    def __init__(
        self,
        editor: Editor,
        net: Network,
        target: Target,
        ticket: Ticket,
        clock: Callable[[], float],
        put: Callable[[Work], None],
        pictures: PictureTraffic,
    ) -> None:
        self._editor, self._net, self._target, self._ticket = editor, net, target, ticket
        self._clock, self._put, self._pictures = clock, put, pictures
        self._posters: dict[str, DocumentSeat] = {}
        self._workshop = self._sit_down(WORKSHOP, editor.file.workshop_store)

    @property
    def workshop(self) -> Seat:
        """The workshop's own."""
        return self._workshop.seat

    @property
    def desk(self) -> Seat | None:
        """The seat of the poster on the desk."""
        return self.poster(self._editor.poster_id)

    @property
    def shown(self) -> Mapping[int, str]:
        """What the other seats show (JSON): all of it at the poster on the desk."""
        desk = self.desk
        return {**self.workshop.others, **(desk.others if desk is not None else {})}

    @property
    def silence(self) -> Mapping[int, float]:
        """For how many seconds nothing was heard of each, in either document."""
        heard, desk = dict(self.workshop.silence), self.desk
        for client, silent_s in (desk.silence if desk is not None else {}).items():
            heard[client] = min(silent_s, heard.get(client, silent_s))
        return heard

    @property
    def is_denied(self) -> bool:
        """Whether the room does not let this seat in."""
        return self._workshop.is_denied

    @property
    def all(self) -> Iterator[Seat]:
        """Every seat, the workshop's first."""
        yield self.workshop
        for one in tuple(self._posters.values()):
            yield one.seat

    @property
    def state(self) -> RoomState:
        """What can be said of all of them together."""
        if self.is_denied:
            return RoomState.DENIED
        desk = self.desk
        others = [seat for seat in self.all if seat not in (self.workshop, desk)]
        state = state_of(self.workshop, desk, others)
        waits = len(self._posters) < len(self._editor.posters)
        return RoomState.LATER if waits and state is RoomState.SHARED else state

    @property
    def holds(self) -> Holds:
        """What the room holds, or held when it was last heard of."""
        rooms = {WORKSHOP: _hold_of(self.workshop)}
        rooms |= {id_: _hold_of(one.seat) for id_, one in self._posters.items()}
        return Holds(rooms[WORKSHOP], rooms)

    def poster(self, id_: str | None) -> Seat | None:
        """The seat of a poster, once its room was joined."""
        there = self._posters.get(id_ or "")
        return there.seat if there is not None else None

    def bring(self) -> None:
        """Joins the rooms of posters: of the one on the desk at once, of the others after it.

        Those that were taken off the list are left; they stay in this seat's file.
        """
        first, listed = self._editor.poster_id, {info.id for info in self._editor.posters}
        for id_ in self._posters.keys() - listed - {first}:
            self._posters.pop(id_).end()
            self._pictures.unwatch(id_)
        if first is not None and first not in self._posters:
            self._join(first, self._editor.store)
        if self._is_first_to_wait():
            return
        for id_ in sorted(listed - self._posters.keys()):
            self._join(id_, self._editor.file.poster(id_))

    def redirect(self, target: Target) -> None:
        """All go on in other rooms."""
        self._target = target
        for one in (self._workshop, *self._posters.values()):
            one.redirect(target)

    def end(self) -> None:
        """All say goodbye."""
        for one in (self._workshop, *self._posters.values()):
            one.end()
        self._posters.clear()

    def _join(self, id_: str, store: PosterStore) -> None:
        self._posters[id_] = self._sit_down(id_, store)
        self._pictures.watch(id_, store)

    def _sit_down(self, name: str, document: RoomDocument) -> DocumentSeat:
        return DocumentSeat(
            self._net, self._target, name, document, self._ticket, self._clock, self._put
        )

    def _is_first_to_wait(self) -> bool:
        """Whether the poster on the desk has not come yet."""
        desk = self.desk
        return desk is not None and desk.standing in (Standing.OFFLINE, Standing.JOINING)


def _hold_of(seat: Seat) -> Hold:
    return Hold(None if seat.freezes_in is None else seat.freezes_in, seat.holds_lock)
