"""A seat's side of a room, without sockets: keeps its document equal to the room's and knows what
of its own work is safe there.

Whoever owns it connects it, hands it frames, and connects it again when the line breaks. Its
document stays with it all the time: nothing ever waits for the network.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final, Protocol

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.member import RoomDocument
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
from poster_studio.sync.update_shape import state_of
from poster_studio.sync.wire import WireError

#: Soon enough for the others to notice a silent seat within some seconds.
_RENEW_AFTER_S: Final = 5.0
#: Yjs programs renew a presence every fifteen seconds and forget it after half a minute.
_FORGET_AFTER_S: Final = 30.0
_ASK_AGAIN_AFTER_S: Final = 1.0
#: Answers may take so many seconds and still be understood while work goes on.
_MOST_ASKED: Final = 30


class Standing(Enum):
    """What can be said of this seat's work, proved by the room's answers."""

    OFFLINE = "offline"
    JOINING = "joining"
    LATER = "later"
    FROZEN = "frozen"
    LOCKED = "locked"
    SHARED = "shared"
    VIEWING = "viewing"


class SeatLine(Protocol):
    """The way to the room; nothing here waits or raises."""

    def send(self, frame: bytes) -> None:
        """Hands a frame over."""

    def close(self) -> None:
        """Breaks the line; its owner connects again."""


class Seat:
    """See the module. `client` names its presence; `tell` is called after each change of what
    `standing`, `others`, `role`, `holds_lock` (the document is locked) and `given` (what the room
    gave it to find it again by) say.
    """

    def __init__(
        self,
        document: RoomDocument,
        client: int,
        clock: Callable[[], float],
        tell: Callable[[], None] = lambda: None,
    ) -> None:
        self._document = document
        self._client = client
        self._clock = clock
        self._tell = tell
        self._line: SeatLine | None = None
        self._done = 0
        self._state: str | None = None
        self._presence_clock = 0
        self._presence_sent = 0.0
        self._others: dict[int, tuple[Present, float]] = {}
        self.given: Pass | None = None
        self._begin_connection()
        self._end_listening = document.on_update(self._on_own_update, local_only=True)

    @property
    def standing(self) -> Standing:
        """Whether everything done here is on the room's disk, or when it will be."""
        if self._line is None:
            return Standing.OFFLINE
        if not self._has_all:
            return Standing.JOINING
        if self.role == "view":
            return Standing.VIEWING
        if self._safe == self._done:
            return Standing.SHARED
        if self.is_frozen:
            return Standing.FROZEN
        return Standing.LOCKED if self.is_locked else Standing.LATER

    @property
    def unshared(self) -> int:
        """How many changes of this seat are not known to be on the room's disk."""
        return self._done - max(0, self._safe)

    @property
    def freezes_in(self) -> float | None:
        """Seconds until a freeze begins, 0 once it has; `None`: there is none."""
        if self._frozen_from is None:
            return None
        return max(0.0, self._frozen_from - self._clock())

    @property
    def is_frozen(self) -> bool:
        """Whether the room refuses this seat's edits because of a freeze."""
        return self.freezes_in == 0 and self.role != "facilitator"

    @property
    def is_locked(self) -> bool:
        """Whether the room refuses this seat's edits because of a lock."""
        return self.holds_lock and self.role != "facilitator"

    @property
    def others(self) -> Mapping[int, str]:
        """What the other seats show (JSON) by their clients."""
        return {client: one.state for client, (one, _) in self._others.items() if one.state}

    @property
    def silence(self) -> Mapping[int, float]:
        """For how many seconds nothing new was heard of each of them."""
        now = self._clock()
        return {client: now - at for client, (_, at) in self._others.items()}

    def connected(self, line: SeatLine) -> None:
        """A line to the room is there: says what it has and that it is here."""
        self._line = line
        self._begin_connection()
        self._ask_for_all()
        self._send_presence()
        self._tell()

    def disconnected(self) -> None:
        """The line broke: everything goes on without it; nobody is seen meanwhile."""
        self._line = None
        self._others.clear()
        self._tell()

    def receive(self, frame: bytes) -> None:
        """Takes a frame of the room; one that cannot be read breaks the line, nothing else."""
        try:
            self._take(decode(frame))
        except (WireError, PosterStudioError):
            self._break()
        self._tell()

    def show(self, state: str | None) -> None:
        """What the others see of this seat: JSON, or `None` for nothing."""
        self._state = state
        self._send_presence()

    def freeze(self, frozen: bool, *, everywhere: bool) -> None:
        """A facilitator's order: this document or all of them, after the grace. Nobody else's is
        sent.
        """
        if self.role == "facilitator":
            self._send(Order(frozen, everywhere))

    def lock(self, locked: bool, *, everywhere: bool) -> None:
        """A facilitator's order: this document or all of them, at once. Nobody else's is sent."""
        if self.role == "facilitator":
            self._send(LockOrder(locked, everywhere))

    def tick(self) -> None:
        """For a timer, about once a second: renews its presence and forgets silent ones."""
        now = self._clock()
        if self._state is not None and now - self._presence_sent > _RENEW_AFTER_S:
            self._send_presence()
        silent = [one for one, (_, at) in self._others.items() if now - at > _FORGET_AFTER_S]
        for client in silent:
            del self._others[client]
        if self._line is not None and self._safe != self._done:
            self._ask_whether_safe()
        if silent:
            self._tell()

    def close(self) -> None:
        """Says goodbye and listens to the document no more."""
        self._end_listening()
        self.show(None)
        self._break()

    def _begin_connection(self) -> None:
        self.role: Role = "edit"
        self._frozen_from: float | None = None
        self.holds_lock = False
        self._has_all = self._may_send = self._knows_marks = False
        self._safe = -1
        # Marks that were not answered, the oldest first, each with the state it was asked in.
        self._asked: dict[int, bytes] = {}
        self._asked_at = 0.0
        self._unanswered = 0

    def _take(self, message: Message) -> None:
        match message:
            case Step1(state_vector):
                self._give(state_vector)
            case Step2(update):
                self._document.apply_remote(update)
                self._has_all = True
                self._unanswered -= 1
                self._passed_on()
            case Update(update):
                self._document.apply_remote(update)
            case Presence(present):
                self._take_presence(present)
            case AskPresence():
                self._send_presence()
            case Kept(number, state_vector):
                self._take_kept(number, state_vector)
            case Notice():
                self._take_notice(message)
            case Pass():
                self.given = message
            case Denied():
                self._safe = min(self._safe, self._done - 1)
            case Mark() | Order() | LockOrder():
                raise WireError("only a seat says this")

    def _give(self, state_vector: bytes) -> None:
        """Sends what the room lacks of this document, and asks whether it is safe."""
        self._may_send = True
        self._send(Step2(self._document.diff(state_vector)))
        self._asked.clear()
        self._ask_whether_safe()

    def _on_own_update(self, update: bytes) -> None:
        self._done += 1
        if self._may_send and not (self.is_frozen or self.is_locked):
            self._send(Update(update))
            if not self._asked:
                self._ask_whether_safe()
        self._tell()

    def _ask_whether_safe(self) -> None:
        """A room of another program keeps no marks: there an answer that comes after what was
        sent shows that it was passed on.
        """
        now = self._clock()
        if not self._may_send or (self._asked and now - self._asked_at < _ASK_AGAIN_AFTER_S):
            return
        state_vector = self._document.state_vector()
        self._asked[self._done], self._asked_at = state_vector, now
        if len(self._asked) > _MOST_ASKED:
            del self._asked[next(iter(self._asked))]
        if self._knows_marks:
            self._send(Mark(self._done))
        else:
            self._ask_for_all()

    def _ask_for_all(self) -> None:
        self._unanswered += 1
        self._send(Step1(self._document.state_vector()))

    def _passed_on(self) -> None:
        if not (self._knows_marks or self._unanswered) and self._asked:
            self._safe = max(self._asked)
            self._asked.clear()

    def _take_kept(self, number: int, state_vector: bytes) -> None:
        ours = self._asked.get(number)
        if ours is None:
            return
        self._asked = {later: one for later, one in self._asked.items() if later > number}
        if not covers(state_vector, ours):
            self._give(state_vector)
            return
        self._safe = number
        if self._safe != self._done:
            self._ask_whether_safe()

    def _take_notice(self, notice: Notice) -> None:
        self._knows_marks = True
        self.role, self.holds_lock = notice.role, notice.locked
        delay = notice.freeze_in_ms
        self._frozen_from = None if delay is None else self._clock() + delay / 1000

    def _take_presence(self, present: tuple[Present, ...]) -> None:
        for one in present:
            if one.client == self._client:
                self._insist(one)
                continue
            known = self._others.get(one.client)
            if known is not None and known[0].clock > one.clock:
                continue
            if one.state is None:
                self._others.pop(one.client, None)
            elif known is None or known[0].clock != one.clock:
                self._others[one.client] = (one, self._clock())

    def _insist(self, one: Present) -> None:
        """Somebody says that this seat has gone, or knows an old clock: it is here.

        Servers of other programs send back what it said itself.
        """
        is_echo = one.clock == self._presence_clock and one.state is not None
        if one.clock >= self._presence_clock and self._state is not None and not is_echo:
            self._presence_clock = one.clock
            self._send_presence()

    def _send_presence(self) -> None:
        if self._line is None or (self._state is None and not self._presence_clock):
            return
        self._presence_clock += 1
        self._presence_sent = self._clock()
        self._send(Presence((Present(self._client, self._presence_clock, self._state),)))

    def _send(self, message: Message) -> None:
        if self._line is not None:
            self._line.send(encode(message))

    def _break(self) -> None:
        if self._line is not None:
            self._line.close()


def covers(held: bytes, wanted: bytes) -> bool:
    """Whether a state vector has everything that another one has."""
    state = state_of(held)
    return all(state.get(client, 0) >= clock for client, clock in state_of(wanted).items())
