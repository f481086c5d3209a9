"""Coming into a room: from what somebody typed to a workshop file of this seat's own.

The steps: who answers there (`looking`); for a code, people compare a number on both screens
(`comparing`), and for a computer's address they type the letters of the code then (`asking`); the
room's workshop comes (`receiving`); then a file of this seat holds it (`done`).
Whatever fails says so in one sentence, and nothing half-made stays.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Protocol

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.editor.together import door
from poster_studio.editor.together.document_seat import WORKSHOP, DocumentSeat, Ticket
from poster_studio.editor.together.inbox import Inbox, Work
from poster_studio.editor.together.invitation import Invitation, Knock, Place
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.network import Network
from poster_studio.editor.together.others import GONE_S
from poster_studio.editor.together.presence import Presence
from poster_studio.editor.together.seat_files import SeatFiles
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.sync.dialling import Target, UnreachableError
from poster_studio.sync.link import JoinLink, check_number, pin_of
from poster_studio.sync.seat import Standing

#: So long a room that was reached may take to send the workshop.
_PATIENCE_S: Final = 20.0
#: So long a server's address may go without a line.
_ADDRESS_PATIENCE_S: Final = 3.0

Step = Literal["looking", "comparing", "asking", "receiving", "done", "failed", "cancelled"]


class JoinNetwork(Network, Protocol):
    """A network that also says who answers somewhere."""

    def certificate_at(self, address: str, port: int) -> Future[bytes]:
        """The certificate of whoever answers there, to compare its check number."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Where the seat's own file lies, and what it is about; `target` is for its `Company`."""

    path: Path
    workshop: Workshop
    target: Target

    @property
    def posters(self) -> tuple[PosterInfo, ...]:
        """The posters to choose from, by groups."""
        return self.workshop.posters


class Joining:
    """One attempt. `tell` is called, on the thread of `hand_over`, after each step.

    `step` says where it stands; `check_number` is there while comparing, `joined` when it is done,
    and `error` when it failed. Once done, `taken` says how those in the room look, until `cancel`.
    """

    def __init__(
        self,
        net: JoinNetwork,
        invitation: Invitation,
        files: SeatFiles,
        hand_over: Callable[[Work], None],
        tell: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._net, self._invitation, self._files = net, invitation, files
        self._clock, self._tell = clock, tell
        self._inbox = Inbox(hand_over, self._look)
        self._asked: dict[Future[bytes], int] = {}
        self._causes: list[BaseException | None] = []
        self._found: tuple[int, bytes] | None = None
        self._target: Target | None = None
        self._store: WorkshopStore | None = None
        self._seat: DocumentSeat | None = None
        self._until = self._line_until = float("inf")
        self.step: Step = "looking"
        self.check_number: str | None = None
        self.joined: Joined | None = None
        self.taken: frozenset[SeatLook] = frozenset()
        self.error: PosterStudioError | None = None
        if isinstance(invitation, str):
            self._receive(invitation)
        else:
            self._look_for(invitation)

    def confirm(self) -> None:
        """The numbers on both screens are the same."""
        if self.step != "comparing":
            return
        if self._target is not None:
            self._receive(self._target)
        else:
            self._go("asking")

    def say_letters(self, letters: str) -> None:
        """The first letters of the code, while `asking`; raises `PosterStudioError` for others."""
        place, found = self._invitation, self._found
        if self.step == "asking" and isinstance(place, Place) and found is not None:
            port, pin = found
            self._receive(place.link(port, pin, letters))

    def cancel(self) -> None:
        """Ends the attempt, such as when the numbers differ; nothing stays but what is done."""
        if self.step == "done":
            self._hang_up()
        elif self.step != "failed":
            self._end("cancelled")

    def tick(self) -> None:
        """For a timer: gives up after a while."""
        if self._seat is not None and self.step == "done":
            self._seat.seat.tick()
        if self._clock() > self._until:
            self._fail(door.no_answer_in_time())
        elif self._clock() > self._line_until and self._has_no_line:
            self._fail(door.nothing_at_address())

    @property
    def _has_no_line(self) -> bool:
        return self._seat is None or self._seat.seat.standing is Standing.OFFLINE

    def _look_for(self, invitation: JoinLink | Knock | Place) -> None:
        """Asks at all addresses and ports who answers there."""
        if isinstance(invitation, Place):
            doors = [(invitation.address, port) for port in invitation.ports]
        else:
            doors = [(address, invitation.port) for address in invitation.addresses]
        self._asked = {self._net.certificate_at(*door): door[1] for door in doors}
        for asked in self._asked:
            asked.add_done_callback(lambda _: self._inbox.put(self._hear_answers))

    def _hear_answers(self) -> None:
        """Takes who answered; of several ports the first one counts, so it is waited for."""
        for asked in tuple(self._asked):
            if self.step != "looking":
                return
            if asked.done():
                self._answered(asked)
            elif isinstance(self._invitation, Place):
                return

    def _answered(self, done: Future[bytes]) -> None:
        port, certificate = self._asked.pop(done), _certificate(done)
        invitation = self._invitation
        if certificate is None or isinstance(invitation, str):
            self._was_nobody(done)
            return
        pin = pin_of(certificate)
        if invitation.pin is not None and pin != invitation.pin:
            if not self._asked:
                self._fail(door.another_room())
            return
        if isinstance(invitation, JoinLink):
            self._receive(invitation)
            return
        if isinstance(invitation, Knock):
            self._target = invitation.link(pin)
        self._found = port, pin
        self.check_number = check_number(certificate)
        self._go("comparing")

    def _was_nobody(self, done: Future[bytes]) -> None:
        """The last address without an answer says what may be the trouble."""
        error = None if done.cancelled() else done.exception()
        self._causes.append(error.__cause__ if error is not None else None)
        if self._asked:
            return
        cause, invitation = self._causes[-1], self._invitation
        if isinstance(invitation, Knock) and invitation.pin is None:
            self._fail(door.nobody_by_code(cause))
            return
        if isinstance(invitation, Place):
            refusals = (one for one in self._causes if isinstance(one, ConnectionRefusedError))
            cause = next(refusals, cause)
        self._fail(door.nobody_there(cause))

    def _receive(self, target: Target) -> None:
        """Sits down at the workshop's document until all of it is here."""
        self._target = target
        self._until = self._clock() + _PATIENCE_S
        if isinstance(target, str):
            self._line_until = self._clock() + _ADDRESS_PATIENCE_S
        self._store = WorkshopStore.load([])
        ticket = Ticket(secrets.token_hex(8), secrets.randbits(32))
        self._seat = DocumentSeat(
            self._net, target, WORKSHOP, self._store, ticket, self._clock, self._inbox.put
        )
        self._go("receiving")

    def _look(self) -> None:
        """After anything came."""
        if self.step == "done":
            self._note_taken()
            return
        seat, store, target = self._seat, self._store, self._target
        if self.step != "receiving" or seat is None or store is None or target is None:
            return
        if seat.is_denied:
            self._fail(door.not_let_in())
        elif seat.is_refused and isinstance(target, str):
            self._fail(door.nothing_at_address())
        elif seat.seat.standing not in (Standing.OFFLINE, Standing.JOINING):
            self._keep(store, target)

    def _keep(self, store: WorkshopStore, target: Target) -> None:
        workshop = store.workshop
        if workshop.id in ("", "-"):
            self._fail(door.no_workshop())
            return
        try:
            path = self._files.file_for(workshop, store.snapshot())
        except PosterStudioError as error:
            self._fail(error)
            return
        self.joined = Joined(path, workshop, target)
        self._until = self._line_until = float("inf")
        self._go("done")
        self._note_taken()

    def _note_taken(self) -> None:
        """How those look who are in the room now."""
        if self._seat is None:
            return
        seat = self._seat.seat
        shown = [
            Presence.read(text)
            for client, text in seat.others.items()
            if seat.silence.get(client, 0.0) <= GONE_S
        ]
        taken = frozenset(one.look for one in shown if one is not None)
        if taken != self.taken:
            self.taken = taken
            self._tell()

    def _fail(self, error: PosterStudioError) -> None:
        self.error = error
        self._end("failed")

    def _end(self, step: Step) -> None:
        self._until = self._line_until = float("inf")
        self._hang_up()
        self._go(step)

    def _hang_up(self) -> None:
        self._inbox.close()
        for asked in self._asked:
            asked.cancel()
        seat, self._seat = self._seat, None
        if seat is not None:
            seat.end()

    def _go(self, step: Step) -> None:
        self.step = step
        self._tell()


def _certificate(done: Future[bytes]) -> bytes | None:
    try:
        return done.result()
    except (UnreachableError, CancelledError):
        return None
