"""Being in a room with an open workshop: its documents, the other seats, and what may be done.

Everything here happens on the editor's thread. What the network brings is handed over to it, and
remote changes come into the open editor as changes of its stores.
"""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hindrance import FREE, Hindrance
from poster_studio.editor.photos.retired_pictures import retire_blurred
from poster_studio.editor.saying_why import say_why_not
from poster_studio.editor.together.attention import Attention
from poster_studio.editor.together.document_seat import Ticket
from poster_studio.editor.together.following import Trail
from poster_studio.editor.together.hindrances import KeptBack, against
from poster_studio.editor.together.hosting import OpenRoom, continue_room, own_link
from poster_studio.editor.together.inbox import Inbox, Work
from poster_studio.editor.together.looks import SeatLook, apart
from poster_studio.editor.together.network import Network
from poster_studio.editor.together.others import Other
from poster_studio.editor.together.own_presence import OwnPresence
from poster_studio.editor.together.picture_traffic import PictureProgress, PictureTraffic
from poster_studio.editor.together.room_documents import RoomDocuments
from poster_studio.editor.together.state import WORDS, RoomState
from poster_studio.store.listeners import Listeners
from poster_studio.sync.dialling import Target
from poster_studio.sync.link import TOKEN_BYTES, JoinLink
from poster_studio.sync.messages import Role
from poster_studio.sync.seat import Seat, Standing

#: After so long without a line its host is looked for at other addresses.
_LOST_S: Final = 3.0
#: So long a seat may make way for those who were there.
_NEW_S: Final = 3.0
#: By then it has heard of them: it was there before whoever comes now.
_SETTLING_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class CompanyChange:
    """What listeners may have to show anew.

    `state`: state, role, freezes and locks; `called`: somebody wants everybody to look; `moved`:
    the room goes on elsewhere.
    """

    others: bool = False
    state: bool = False
    pictures: bool = False
    called: bool = False
    moved: bool = False


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
        ticket = Ticket(secrets.token_hex(8), secrets.randbits(32))
        self._client = ticket.client
        self._inbox = Inbox(hand_over, self._look_around)
        self._attention = Attention(editor, clock)
        self._own = OwnPresence(editor, look, clock)
        self._lost_at: float | None = clock()
        self._came_at: float | None = None
        self._known: tuple[object, ...] = ()
        self._kept_back = KeptBack(editor, clock)
        put = self._inbox.put
        self._pictures = PictureTraffic(
            editor, net, target, ticket.name, put, clock, self._on_pictures
        )
        self._documents = RoomDocuments(editor, net, target, ticket, clock, put, self._pictures)
        self._trail = Trail(editor.workshop.id, target, net.nearby, put)
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
    def link(self) -> JoinLink | None:
        """What leads others, and this seat another time, into the room; `None` if nothing does: on
        a server, or before the room has told it to who came by a code.
        """
        place = self._trail.place
        is_whole = place is not None and len(place.link.token) == TOKEN_BYTES
        return place.link if place is not None and is_whole else None

    @property
    def others(self) -> tuple[Other, ...]:
        """The other seats that are in the room now."""
        return self._attention.others

    @property
    def state(self) -> RoomState:
        """What can be said of the room and of this seat's work in it."""
        return self._documents.state

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
        return self._documents.workshop.role

    @property
    def is_frozen(self) -> bool:
        """Whether the room refuses changes of the poster on the desk because of a freeze."""
        desk = self._documents.desk
        return desk is not None and desk.is_frozen

    def is_locked(self, poster: str | None = None) -> bool:
        """Whether a facilitator locked a poster (the one on the desk) for everybody else."""
        seat = self._documents.poster(poster or self._editor.poster_id)
        return seat is not None and seat.holds_lock

    @property
    def pictures(self) -> PictureProgress:
        """How far pictures of the room have come."""
        return self._pictures.progress

    @property
    def following(self) -> int | None:
        """The seat whose poster and view this one shows."""
        return self._attention.following

    @property
    def followed(self) -> Other | None:
        """That seat as it is now."""
        return self._attention.followed

    @property
    def caller(self) -> Other | None:
        """Who called everybody last, until that is answered by `visit` or `decline`."""
        return self._attention.caller

    def freezes_in(self, poster: str | None = None) -> float | None:
        """Seconds until a poster is frozen, 0 once it is; `None`: it is not. Without an id: the
        poster on the desk.
        """
        seat = self._documents.desk if poster is None else self._documents.poster(poster)
        return seat.freezes_in if seat is not None else None

    def point_at(self, point: Point | None) -> None:
        """Where the pointer is on the page; `None`: elsewhere."""
        self._own.at = point
        self._show()

    def show_view(self, area: Rect | None) -> None:
        """What part of the page the window shows."""
        self._own.view = area
        self._show()

    def freeze(self, on: bool, *, everywhere: bool = False, poster: str | None = None) -> None:
        """A facilitator's order: for a poster (the one on the desk), or for everything."""
        seat = self._ordered(everywhere, poster)
        if seat is not None:
            seat.freeze(on, everywhere=everywhere)

    def lock(self, on: bool, *, everywhere: bool = False, poster: str | None = None) -> None:
        """The same, at once and apart from freezes."""
        seat = self._ordered(everywhere, poster)
        if seat is not None:
            seat.lock(on, everywhere=everywhere)

    @property
    def can_call(self) -> bool:
        """Whether this seat may call everybody: not one that looks on only."""
        return not self._only_views and self.role != "view"

    def call(self) -> None:
        """Asks everybody to look at what this seat shows, if it may."""
        if self.can_call:
            self._own.calls += 1
            self._show()

    def visit(self) -> None:
        """Goes to who called, and looks at what that seat shows until this one does something."""
        self._attention.visit()
        self._tell(CompanyChange(others=True, called=True))

    def decline(self) -> None:
        """Stays here when called."""
        self._attention.decline()
        self._tell(CompanyChange(called=True))

    def follow(self, client: int | None) -> None:
        """Shows what another seat shows, until it leaves or this seat changes something."""
        self._attention.follow(client)
        self._tell(CompanyChange(others=True, called=True))

    @property
    def can_go_on(self) -> bool:
        """Whether this seat may open the room anew when its host is gone (TOG-HEIR-1)."""
        place = self._trail.place
        return place is not None and place.link.role != "view" and self.role != "view"

    def go_on(self) -> Path:
        """The file of the room that this seat goes on with: its program is to be started on it, and
        `moved_to` to be called once it is open.

        Raises `PosterStudioError` if it cannot be made, and `LookupError` where nobody can.
        """
        place = self._trail.place
        if place is None:
            raise LookupError("the room is on a server")
        holds = self._documents.holds
        return continue_room(self._editor.file, place.link, place.next_counter, holds)

    def moved_to(self, room: OpenRoom) -> None:
        """The room that this seat opened anew is its own now; the others follow."""
        place = self._trail.place
        counter = place.next_counter if place is not None else 0
        self._move(own_link(room))
        self._trail.moved(own_link(room), counter)

    def redirect(self, target: Target) -> None:
        """Goes on in another room of the same workshop."""
        self._trail.moved(target)
        self._move(target)

    def tick(self) -> None:
        """For a timer: says what this seat shows, renews it, and lets freezes begin."""
        for seat in self._documents.all:
            seat.tick()
        self._pictures.tick(may_offer=self.role != "view")
        self._show()
        self._look_around()

    def close(self) -> None:
        """Leaves the room; everything stays in this seat's file."""
        self._forget()
        self._inbox.close()
        self._trail.close()
        self._pictures.close()
        self._documents.end()
        self._editor.hinder(FREE)
        retire_blurred(self._editor.file)

    @property
    def _only_views(self) -> bool:
        return isinstance(self._target, JoinLink) and self._target.role == "view"

    def _ordered(self, everywhere: bool, poster: str | None) -> Seat | None:
        if everywhere:
            return self._documents.workshop
        return self._documents.poster(poster or self._editor.poster_id)

    def _on_editor(self, change: EditorChange) -> None:
        if change.poster_switched:
            self._own.at = self._own.view = None
            self._documents.bring()
        if self.following is not None and (self._editor.previews or self._editor.typing):
            self.follow(None)
        if change.poster_switched or change.ids or change.selection or change.tool:
            self._show()
        if change.poster_switched:
            self._look_around()

    def _on_pictures(self) -> None:
        self._tell(CompanyChange(pictures=True))

    def _show(self) -> None:
        self._own.say(self._documents.desk, self._documents.workshop)

    def _look_around(self) -> None:
        """After anything came or time passed: who is there, what may be done, what is new."""
        self._note_line()
        self._keep_to_the_room()
        self._keep_apart()
        self._documents.bring()
        others, called = self._attention.update(self._documents.shown, self._documents.silence)
        self._hinder()
        known = (self.state, self.role, *map(_holds, self._documents.all))
        state, self._known = known != self._known, known
        if others or state or called:
            self._tell(CompanyChange(others=others, state=state, called=called))

    def _keep_to_the_room(self) -> None:
        """Goes where the room goes on, if its host is gone or somebody took it over."""
        self._trail.given(self._documents.workshop.given)
        lost_s = self.lost_s
        target = self._trail.next_target(is_lost=lost_s is not None and lost_s > _LOST_S)
        if target is None and self._documents.is_denied:
            target = self._trail.as_editor()
        if target is not None:
            self._move(target)

    def _move(self, target: Target) -> None:
        self._target = target
        self._pictures.redirect(target)
        self._documents.redirect(target)
        self._tell(CompanyChange(state=True, moved=True))

    def _keep_apart(self) -> None:
        """A newcomer that looks like somebody who was there takes another animal.

        Of two that came together the lower client keeps its own: both come to the same.
        """
        here_s = self._clock() - self._came_at if self._came_at is not None else 0.0
        self._own.is_new = here_s < _SETTLING_S
        if here_s > _NEW_S:
            return
        own = (self._own.is_new, self._client)
        alike = [one for one in self.others if one.presence.look == self._own.look]
        if any((one.presence.new, one.client) < own for one in alike):
            taken = {other.presence.look for other in self.others}
            self._own.look = apart(self._own.look, taken, random.SystemRandom())
            self._tell(CompanyChange(others=True))

    def _note_line(self) -> None:
        if self._documents.workshop.standing is not Standing.OFFLINE:
            self._lost_at = None
            self._came_at = self._came_at or self._clock()
        elif self._lost_at is None:
            self._lost_at = self._clock()

    def _hinder(self) -> None:
        """Keeps the editor from what the room would refuse; what is typed is written before.

        Whoever was doing something is told why it ends.
        """
        could_edit = self._editor.can_edit
        is_busy = bool(self._editor.previews) or self._editor.typing is not None
        self._editor.hinder(
            Hindrance(
                against(self._documents.desk, only_views=self._only_views),
                against(self._documents.workshop, only_views=self._only_views),
            )
        )
        if could_edit and is_busy:
            say_why_not(self._editor)
        self._kept_back.look(self._documents.desk)

    def _tell(self, change: CompanyChange) -> None:
        self.listeners.tell(change)


def _holds(seat: Seat) -> tuple[bool, bool]:
    """Whether a document is frozen or going to be, and whether it is locked."""
    return seat.freezes_in is not None, seat.holds_lock
