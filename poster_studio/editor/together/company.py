"""Being in a room with an open workshop: its documents, the other seats, and what may be done.

Everything here happens on the editor's thread. What the network brings is handed over to it, and
remote changes come into the open editor as changes of its stores.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hindrance import FREE, Hindrance
from poster_studio.editor.together.document_seat import WORKSHOP, DocumentSeat, Ticket
from poster_studio.editor.together.hindrances import against
from poster_studio.editor.together.inbox import Inbox, Work
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.network import Network
from poster_studio.editor.together.others import Other, Others
from poster_studio.editor.together.own_presence import OwnPresence
from poster_studio.editor.together.picture_traffic import PictureProgress, PictureTraffic
from poster_studio.editor.together.state import WORDS, RoomState, state_of
from poster_studio.store.listeners import Listeners
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialling import Target
from poster_studio.sync.link import JoinLink
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.messages import Role
from poster_studio.sync.seat import Seat, Standing

#: So long before a freeze what is being typed is written.
_SETTLE_S: Final = 0.6


@dataclass(frozen=True, slots=True)
class CompanyChange:
    """What listeners may have to show anew.

    `state`: state, role, freezes; `called`: somebody wants everybody to look.
    """

    others: bool = False
    state: bool = False
    pictures: bool = False
    called: bool = False


class Company:
    """See the module. `hand_over` runs what it is given on the editor's thread, soon; `clock`
    counts seconds.

    Whoever owns it calls `tick` about twenty times a second, and `close` before the editor's own.
    """

    def __init__(
        self,
        editor: Editor,
        net: Network,
        target: Target,
        look: SeatLook,
        hand_over: Callable[[Work], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.listeners: Listeners[CompanyChange] = Listeners()
        self._editor, self._net, self._target, self._clock = editor, net, target, clock
        self._ticket = Ticket(secrets.token_hex(8), secrets.randbits(32))
        self._inbox = Inbox(hand_over, self._look_around)
        self._others = Others(clock)
        self._own = OwnPresence(editor, look, clock)
        self._following: int | None = None
        self._caller: int | None = None
        self._lost_at: float | None = clock()
        self._known: tuple[object, ...] = ()
        self._settled = False
        self._shown_at: str | None = None
        self._shown_to_all = ""
        self._posters: dict[str, DocumentSeat] = {}
        self._pictures = PictureTraffic(
            editor, net, target, self._ticket.name, self._inbox.put, clock, self._on_pictures
        )
        self._workshop = self._sit_down(WORKSHOP, editor.file.workshop_store)
        self._forget = editor.listeners.add(self._on_editor)
        self.tick()

    @property
    def look(self) -> SeatLook:
        """How this seat is told from the others."""
        return self._own.look

    @property
    def target(self) -> Target:
        """Where the room is."""
        return self._target

    @property
    def others(self) -> tuple[Other, ...]:
        """The other seats that are in the room now."""
        return self._others.everybody(self._editor.poster_id)

    @property
    def state(self) -> RoomState:
        """What can be said of the room and of this seat's work in it."""
        if self._workshop.is_denied:
            return RoomState.DENIED
        desk = self._desk
        others = [seat for seat in self._seats() if seat not in (self._workshop.seat, desk)]
        state = state_of(self._workshop.seat, desk, others)
        waits = len(self._posters) < len(self._editor.posters)
        return RoomState.LATER if waits and state is RoomState.SHARED else state

    @property
    def words(self) -> Words:
        """`state` as people read it."""
        return WORDS[self.state]

    @property
    def lost_s(self) -> float | None:
        """For how many seconds there has been no line to the room; `None`: there is one."""
        return None if self._lost_at is None else self._clock() - self._lost_at

    @property
    def role(self) -> Role:
        """What this seat may do."""
        return self._workshop.seat.role

    @property
    def is_frozen(self) -> bool:
        """Whether the room refuses changes of the poster on the desk now."""
        return self._desk is not None and self._desk.is_frozen

    @property
    def pictures(self) -> PictureProgress:
        """How far pictures of the room have come."""
        return self._pictures.progress

    @property
    def following(self) -> int | None:
        """The seat whose poster and view this one shows."""
        return self._following

    @property
    def followed(self) -> Other | None:
        """That seat as it is now."""
        return self._other(self._following)

    @property
    def caller(self) -> Other | None:
        """Who called everybody last, until that is answered by `visit` or `decline`."""
        return self._other(self._caller)

    def freezes_in(self, poster: str | None = None) -> float | None:
        """Seconds until a poster is frozen, 0 once it is; `None`: it is not. Without an id: the
        poster on the desk.
        """
        seat = self._seat_of(poster)
        return seat.freezes_in if seat is not None else None

    def is_locked(self, poster: str | None = None) -> bool:
        """Whether a facilitator locked a poster, or the one on the desk, for everybody else."""
        seat = self._seat_of(poster)
        return seat is not None and seat.holds_lock

    def point_at(self, point: Point | None) -> None:
        """Where the pointer is on the page; `None`: elsewhere."""
        self._own.at = point
        self._show()

    def show_view(self, area: Rect | None) -> None:
        """What part of the page the window shows."""
        self._own.view = area
        self._show()

    def freeze(self, on: bool, *, everywhere: bool) -> None:
        """A facilitator's order, for the poster on the desk or for everything."""
        seat = self._workshop.seat if everywhere else self._desk
        if seat is not None:
            seat.freeze(on, everywhere=everywhere)

    def lock(self, on: bool, *, everywhere: bool) -> None:
        """A facilitator's order that holds at once, for this poster or for everything."""
        seat = self._workshop.seat if everywhere else self._desk
        if seat is not None:
            seat.lock(on, everywhere=everywhere)

    def call(self) -> None:
        """Asks everybody to look at what this seat shows."""
        self._own.calls += 1
        self._show()

    def visit(self) -> None:
        """Goes to who called, and looks at what that seat shows until this one does something."""
        caller, self._caller = self._caller, None
        self.follow(caller)

    def decline(self) -> None:
        """Stays here when called."""
        self._caller = None
        self._tell(CompanyChange(called=True))

    def follow(self, client: int | None) -> None:
        """Shows what another seat shows, until it leaves or this seat changes something."""
        self._following = client
        self._keep_following()
        self._tell(CompanyChange(others=True, called=True))

    def redirect(self, target: Target) -> None:
        """Goes on in another room of the same workshop, such as a successor's."""
        self._target = target
        self._pictures.redirect(target)
        for one in (self._workshop, *self._posters.values()):
            one.redirect(target)
        self._look_around()

    def tick(self) -> None:
        """For a timer: says what this seat shows, renews it, and lets freezes begin."""
        for seat in self._seats():
            seat.tick()
        self._pictures.tick(may_offer=self.role != "view")
        self._show()
        self._look_around()

    def close(self) -> None:
        """Leaves the room; everything stays in this seat's file."""
        self._forget()
        self._inbox.close()
        self._pictures.close()
        for one in (self._workshop, *self._posters.values()):
            one.end()
        self._posters.clear()
        self._editor.hinder(FREE)

    @property
    def _desk(self) -> Seat | None:
        """The seat of the poster on the desk."""
        there = self._posters.get(self._editor.poster_id or "")
        return there.seat if there is not None else None

    @property
    def _only_views(self) -> bool:
        return isinstance(self._target, JoinLink) and self._target.role == "view"

    def _seat_of(self, poster: str | None) -> Seat | None:
        if poster is None:
            return self._desk
        there = self._posters.get(poster)
        return there.seat if there is not None else None

    def _seats(self) -> Iterator[Seat]:
        yield self._workshop.seat
        for one in tuple(self._posters.values()):
            yield one.seat

    def _other(self, client: int | None) -> Other | None:
        return next((other for other in self.others if other.client == client), None)

    def _sit_down(self, name: str, document: RoomDocument) -> DocumentSeat:
        return DocumentSeat(
            self._net,
            self._target,
            name,
            document,
            self._ticket,
            self._clock,
            self._inbox.put,
        )

    def _bring_posters(self) -> None:
        """Joins the rooms of posters: of the one on the desk at once, of the others after it.

        Those that were taken off the list are left; they stay in this seat's file.
        """
        listed = {info.id for info in self._editor.posters}
        for id_ in self._posters.keys() - listed - {self._editor.poster_id}:
            self._posters.pop(id_).end()
            self._pictures.unwatch(id_)
        first = self._editor.poster_id
        if first is not None and first not in self._posters:
            self._join_poster(first, self._editor.store)
        if self._is_first_to_wait():
            return
        for info in self._editor.posters:
            if info.id not in self._posters:
                self._join_poster(info.id, self._editor.file.poster(info.id))

    def _join_poster(self, id_: str, store: PosterStore) -> None:
        self._posters[id_] = self._sit_down(id_, store)
        self._pictures.watch(id_, store)

    def _is_first_to_wait(self) -> bool:
        """Whether the poster on the desk has not come yet."""
        desk = self._desk
        return desk is not None and desk.standing in (Standing.OFFLINE, Standing.JOINING)

    def _on_editor(self, change: EditorChange) -> None:
        if change.poster_switched:
            self._own.at = self._own.view = None
            self._bring_posters()
        if self._following is not None and (self._editor.previews or self._editor.typing):
            self.follow(None)
        if change.poster_switched or change.ids or change.selection or change.tool:
            self._show()
        if change.poster_switched:
            self._look_around()

    def _on_pictures(self) -> None:
        self._tell(CompanyChange(pictures=True))

    def _show(self) -> None:
        """Says what this seat shows: all of it to those at its poster, little to the others."""
        presence = self._own.due()
        if presence is None:
            return
        if presence.poster != self._shown_at and self._shown_at in self._posters:
            self._posters[self._shown_at].seat.show(None)
        desk = self._desk
        if desk is not None:
            self._shown_at = presence.poster
            desk.show(presence.text)
        little = self._own.for_the_workshop().text
        if little != self._shown_to_all:
            self._shown_to_all = little
            self._workshop.seat.show(little)

    def _look_around(self) -> None:
        """After anything came or time passed: who is there, what may be done, what is new."""
        self._note_line()
        self._bring_posters()
        desk = self._desk
        shown = {**self._workshop.seat.others, **(desk.others if desk is not None else {})}
        others = self._others.update(shown)
        called = self._others.new_calls()
        if called:
            self._caller = called[-1]
        self._hinder()
        if others:
            self._keep_following()
        closed = [(s.freezes_in is not None, s.holds_lock) for s in self._seats()]
        known = (self.state, self.role, *closed)
        state, self._known = known != self._known, known
        if others or state or called:
            self._tell(CompanyChange(others=others, state=state, called=bool(called)))

    def _note_line(self) -> None:
        if self._workshop.seat.standing is not Standing.OFFLINE:
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = self._clock()

    def _hinder(self) -> None:
        """Keeps the editor from what the room would refuse; what is typed is written before."""
        freezes_in = self.freezes_in()
        is_near = freezes_in is not None and freezes_in <= _SETTLE_S and self.role != "facilitator"
        if is_near and not self._settled:
            self._editor.settle()
        self._settled = is_near
        self._editor.hinder(
            Hindrance(
                against(self._desk, only_views=self._only_views),
                against(self._workshop.seat, only_views=self._only_views),
            )
        )

    def _keep_following(self) -> None:
        """Opens the poster of who is followed; ends when that seat has left."""
        if self._following is None:
            return
        other = self.followed
        if other is None:
            self._following = None
            return
        there = other.presence.poster
        if there != self._editor.poster_id and any(
            info.id == there for info in self._editor.posters
        ):
            self._editor.settle()
            self._editor.open_poster(str(there))

    def _tell(self, change: CompanyChange) -> None:
        self.listeners.tell(change)
