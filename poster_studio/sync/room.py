"""A room of one document, without sockets: who is in it, what goes to whom, and who may write.

The server gives every connection a `Line` and calls `receive`, `leave` and, when `due` says so,
`tick`. Updates are tried out on a scratch document at once and sent on once a tick, joined into
one. A little later they are put into the document, and thereby into its file; only then is
anything said to be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from pycrdt import merge_updates

from poster_studio.sync.attendance import MOST_OF_ONE, Attendance
from poster_studio.sync.holds import Hold
from poster_studio.sync.member import Line, Member, RoomDocument
from poster_studio.sync.messages import (
    AskPresence,
    Denied,
    Kept,
    LockOrder,
    Mark,
    Message,
    Notice,
    Order,
    Pass,
    Presence,
    Present,
    Role,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.pace import Pace
from poster_studio.sync.scratch import Scratch, Verdict
from poster_studio.sync.strikes import Strikes
from poster_studio.sync.wire import WireError

#: A connection with more bytes waiting gets nothing new until it has read most of them.
MOST_WAITING: Final = 2**20
_FEW_WAITING: Final = 2**16
#: One that reads nothing at all for so long is given up.
PATIENCE_S: Final = 20.0
_LOOK_AT_READERS_S: Final = 0.05
#: What came within this time goes into the document together.
_STORE_AFTER_S: Final = 0.25

_NOTHING_HELD: Final = Hold()
_BAD_MESSAGE: Final = 1002
_NOT_ALLOWED: Final = 1008


class Room:
    """See the module. `clock` counts seconds; `strikes` is shared by the rooms of a workshop;
    `obey` is given a facilitator's orders, and calls `hold` of the rooms they are for.
    """

    def __init__(
        self,
        document: RoomDocument,
        clock: Callable[[], float],
        strikes: Strikes,
        obey: Callable[[Order | LockOrder], None],
        held: Hold = _NOTHING_HELD,
    ) -> None:
        self._document = document
        self._clock = clock
        self._strikes = strikes
        self._obey = obey
        self._held = held
        self._members: list[Member] = []
        self._attendance: Attendance[Member] = Attendance()
        self._queue: list[tuple[Member | None, bytes]] = []
        self._to_store: list[bytes] = []
        self._store_at = 0.0
        self._pace = Pace()
        self._scratch = Scratch(self.whole, clock)
        self._end_listening = document.on_update(self._on_own_update, local_only=True)

    @property
    def members(self) -> Collection[Member]:
        """Everybody who is connected."""
        return tuple(self._members)

    @property
    def awaits_safety(self) -> bool:
        """Whether somebody wants to know when the work is on the disk."""
        return any(member.mark is not None for member in self._members)

    @property
    def due(self) -> float | None:
        """When `tick` wants to be called, in the clock's seconds; `None`: not at all."""
        times = [self._pace.due] if self._queue else []
        if self._to_store:
            times.append(self._store_at)
        if any(member.has is not None for member in self._members):
            times.append(self._clock() + _LOOK_AT_READERS_S)
        return min(times, default=None)

    def join(
        self,
        line: Line,
        role: Role,
        *,
        seat: str,
        speaks_ours: bool,
        shows: int = MOST_OF_ONE,
    ) -> Member:
        """Lets a connection in: it hears what it may do and who is there."""
        member = Member(line, role, seat, speaks_ours, shows)
        self._members.append(member)
        self._welcome(member)
        return member

    def leave(self, member: Member) -> None:
        """Forgets a connection; the others see its seat go. A second call does nothing."""
        if member not in self._members:
            return
        self._members.remove(member)
        self._send_presence(self._members, self._attendance.left(member))

    def receive(self, member: Member, frame: bytes, *, walked: bool = False) -> None:
        """Takes one frame of a connection: the one entry, which nothing it holds can break.

        `walked`: a process of its own has applied the update in it to a document before.
        """
        if member not in self._members:
            return
        try:
            self._take(member, decode(frame), walked)
        except WireError as error:
            self.strike(member, str(error))

    def strike(self, member: Member, reason: str) -> None:
        """Drops a connection that sent what nobody may send; the third time its seat only views."""
        is_out = self._strikes.add(member.seat)
        member.line.close(_NOT_ALLOWED if is_out else _BAD_MESSAGE, reason)
        self.leave(member)

    def tick(self) -> None:
        """Sends what came on, and puts it into the document; looks after slow readers."""
        now = self._clock()
        if self._queue and now >= self._pace.due:
            self._send_on()
        if self._to_store and now >= self._store_at:
            self.store()
        for member in self.members:
            if member.has is not None:
                self._look_after(member, member.has)

    def hold(self, held: Hold) -> None:
        """Refuses edits, or takes them again and asks for what waited."""
        if held == self._held:
            return
        refused, self._held = self._refusal, held
        for member in self._members:
            self._notify(member)
            if refused and self._refusal is None:
                self._ask(member)

    def kept(self) -> None:
        """Says to everybody who asked that their work is safe: what `store` put into the document
        is on the disk now.
        """
        if self._to_store:
            return
        state_vector = self._document.state_vector()
        for member in self._members:
            if member.mark is None or member.has is not None:
                continue
            if not member.lacks:
                self._send(member, Kept(member.mark, state_vector))
            member.mark = None

    def whole(self) -> bytes:
        """The document with all that came."""
        self.store()
        return self._document.diff(b"\x00")

    def store(self) -> None:
        """Puts all that came into the document."""
        if self._to_store:
            updates, self._to_store = self._to_store, []
            self._document.apply_remote(_joined(updates))

    def may_write(self, member: Member) -> bool:
        """Whether a connection may change the document now."""
        role = self._role(member)
        return role == "facilitator" or (role == "edit" and self._refusal is None)

    def close(self, code: int, reason: str) -> None:
        """Puts everything into the document and says goodbye to everybody."""
        self._send_on()
        self.store()
        self._end_listening()
        for member in self.members:
            member.line.close(code, reason)
        self._members.clear()

    def _take(self, member: Member, message: Message, walked: bool) -> None:
        match message:
            case Step1(state_vector):
                self._answer(member, state_vector)
            case Step2(update):
                self._take_update(member, update, walked, complete=True)
            case Update(update):
                self._take_update(member, update, walked, complete=False)
            case Presence(present):
                self._take_presence(member, present)
            case AskPresence():
                self._send_presence([member], self._attendance.everybody)
            case Mark(number):
                member.mark = number
            case Order() | LockOrder():
                if self._role(member) != "facilitator":
                    raise WireError("only a facilitator says this")
                self._obey(message)
            case Denied() | Kept() | Notice() | Pass():
                raise WireError("only a room says this")

    def _answer(self, member: Member, state_vector: bytes) -> None:
        """Sends what a member lacks, to a slow reader once it has read what waits."""
        if member.has is not None:
            member.has = state_vector
            return
        self._send(member, Step2(self._scratch.diff(state_vector)))

    def _take_update(self, member: Member, update: bytes, walked: bool, *, complete: bool) -> None:
        """Queues an update that may be done. `complete`: it answers our `Step1`."""
        if not self.may_write(member):
            member.lacks = True
            reason = None if self._role(member) == "view" else self._refusal
            self._send(member, Denied(reason or "view"))
            return
        verdict = self._scratch.check(update, walked=walked)
        if verdict is Verdict.EARLY:
            self._ask(member)
            return
        if complete:
            member.lacks = False
        if verdict is Verdict.NEWS:
            self._enqueue(member, update)
            if not self._to_store:
                self._store_at = self._clock() + _STORE_AFTER_S
            self._to_store.append(update)

    def _take_presence(self, member: Member, present: tuple[Present, ...]) -> None:
        news = self._attendance.shown(member, present, member.shows)
        self._send_presence([one for one in self._members if one is not member], news)
        self._send_presence([member], self._attendance.outdated(present))

    @property
    def _refusal(self) -> str | None:
        """Why nobody but a facilitator may write now."""
        begins = self._held.frozen_from
        if begins is not None and self._clock() >= begins:
            return "frozen"
        return "locked" if self._held.locked else None

    def _role(self, member: Member) -> Role:
        return "view" if self._strikes.out(member.seat) else member.role

    def _enqueue(self, member: Member | None, update: bytes) -> None:
        if not self._queue:
            self._pace.first_came(self._clock())
        self._queue.append((member, update))

    def _on_own_update(self, update: bytes) -> None:
        """What the server's own process wrote into the document."""
        self._scratch.check(update)
        self._enqueue(None, update)

    def _send_on(self) -> None:
        """One update of all that came, to all but a sole source."""
        if not self._queue:
            return
        queue, self._queue = self._queue, []
        begin = self._clock()
        first = queue[0][0]
        sole = first if all(member is first for member, _ in queue) else None
        frame = encode(Update(_joined([update for _, update in queue])))
        for member in self.members:
            if member is not sole:
                self._hand_over(member, frame)
        self._pace.sent(begin, self._clock())

    def _welcome(self, member: Member) -> None:
        """Tells what somebody may do and who is there, and asks for what it brings."""
        self._notify(member)
        self._ask(member)
        self._send_presence([member], self._attendance.everybody)

    def _notify(self, member: Member) -> None:
        delay = None
        if self._held.frozen_from is not None:
            delay = max(0, round(1000 * (self._held.frozen_from - self._clock())))
        self._send(member, Notice(self._role(member), delay, self._held.locked))

    def _ask(self, member: Member) -> None:
        """Asks for everything that this connection has and the room lacks, if it may write."""
        if self.may_write(member):
            member.lacks = True
            self._send(member, Step1(self._scratch.state_vector()))

    def _send_presence(self, members: Collection[Member], present: tuple[Present, ...]) -> None:
        if present:
            frame = encode(Presence(present))
            for member in tuple(members):
                self._hand_over(member, frame)

    def _send(self, member: Member, message: Message) -> None:
        """Sends a message, our own kinds only to those who know them."""
        if member.speaks_ours or not isinstance(message, Kept | Notice | Pass):
            self._hand_over(member, encode(message))

    def _hand_over(self, member: Member, frame: bytes) -> None:
        """Sends a frame, unless too much waits already: then `_look_after` brings all at once."""
        if member.has is not None:
            return
        member.line.send(frame)
        waiting = member.line.waiting()
        if waiting > MOST_WAITING:
            member.has = self._scratch.state_vector()
            member.waited, member.waits_since = waiting, self._clock()

    def _look_after(self, member: Member, has: bytes) -> None:
        """A slow reader goes on once it has read, and is given up if it never reads."""
        waiting, now = member.line.waiting(), self._clock()
        if waiting <= _FEW_WAITING:
            member.has = None
            self._welcome(member)
            self._answer(member, has)
        elif waiting < member.waited:
            member.waited, member.waits_since = waiting, now
        elif now - member.waits_since > PATIENCE_S:
            member.line.abort()
            self.leave(member)


def _joined(updates: list[bytes]) -> bytes:
    return merge_updates(*updates) if len(updates) > 1 else updates[0]
