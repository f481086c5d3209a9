"""A room and its seats in one process, with lines that deliver when the test says so."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.holds import Holds
from poster_studio.sync.member import Member
from poster_studio.sync.messages import LockOrder, Message, Order, Role, decode
from poster_studio.sync.room import Room
from poster_studio.sync.seat import Seat, Standing
from poster_studio.sync.strikes import Strikes

EDIT = Words("編集", "Edit")


@dataclass
class Clock:
    """Seconds that pass when the test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class HeldLine:
    """A room's way to a seat: keeps what it is given."""

    frames: list[bytes] = field(default_factory=list)
    unread: int = 0
    closed: int | None = None
    reason: str = ""
    aborted: bool = False

    def send(self, frame: bytes) -> None:
        self.frames.append(frame)

    def waiting(self) -> int:
        return self.unread

    def close(self, code: int, reason: str) -> None:
        self.closed, self.reason = code, reason

    def abort(self) -> None:
        self.aborted = True

    def messages(self) -> list[Message]:
        """What came, each once."""
        frames, self.frames[:] = list(self.frames), []
        return [decode(frame) for frame in frames]


@dataclass
class SeatEnd:
    """A seat's way to the room."""

    frames: list[bytes] = field(default_factory=list)
    closed: bool = False

    def send(self, frame: bytes) -> None:
        self.frames.append(frame)

    def close(self) -> None:
        self.closed = True


class Laptop:
    """A seat with its document; `plug` connects it, `pull` breaks the line."""

    def __init__(self, hall: SmallHall, number: int, document: PosterStore) -> None:
        self.hall = hall
        self.document = document
        self.seat = Seat(document, 1000 + number, hall.clock)
        self.name = f"seat{number}"
        self.end = SeatEnd()
        self.line = HeldLine()
        self.member: Member | None = None

    def plug(self, role: Role = "edit") -> None:
        self.end, self.line = SeatEnd(), HeldLine()
        room = self.hall.room
        self.member = room.join(self.line, role, seat=self.name, speaks_ours=True)
        self.seat.connected(self.end)

    def pull(self) -> None:
        if self.member is not None:
            self.hall.room.leave(self.member)
            self.member = None
            self.seat.disconnected()

    def standing(self) -> Standing:
        """What the seat says of its work now."""
        return self.seat.standing

    def to_room(self, count: int = 10**9) -> int:
        """Delivers the seat's oldest frames."""
        frames, self.end.frames[:count] = self.end.frames[:count], []
        for frame in frames:
            if self.member is not None:
                self.hall.room.receive(self.member, frame)
        if self.line.closed is not None or self.line.aborted:
            self.pull()
        return len(frames)

    def to_seat(self, count: int = 10**9) -> int:
        """Delivers the room's oldest frames."""
        frames, self.line.frames[:count] = self.line.frames[:count], []
        for frame in frames:
            self.seat.receive(frame)
        if self.end.closed:
            self.pull()
        return len(frames)


class SmallHall:
    """One room of one poster."""

    def __init__(self, start: bytes, seed: int = 0) -> None:
        self.clock = Clock()
        self.document = PosterStore.load([start], chance=random.Random(seed))
        self.strikes = Strikes()
        self.holds = Holds()
        self.everywhere: list[Order | LockOrder] = []
        self.room = self.opened()

    def opened(self) -> Room:
        return Room(self.document, self.clock, self.strikes, self.obey, self.holds.of("p"))

    def obey(self, order: Order | LockOrder) -> None:
        """As a hall does; what is for all rooms is noted too."""
        self.holds.obey(order, "p", self.clock())
        self.everywhere += [order] if order.everywhere else []
        self.room.hold(self.holds.of("p"))

    def laptop(self, number: int, start: bytes) -> Laptop:
        return Laptop(self, number, PosterStore.load([start], chance=random.Random(77 + number)))

    def settle(self, *laptops: Laptop) -> None:
        """Delivers until nobody has anything to say; the disk keeps up."""
        while True:
            said = sum(laptop.to_room() for laptop in laptops)
            self.clock.now += 0.1
            self.room.tick()
            if self.room.awaits_safety:
                self.room.store()
                self.room.kept()
            if not said + sum(laptop.to_seat() for laptop in laptops):
                return


def poster_bytes() -> bytes:
    """A poster with one text element."""
    elements = [TextElement(id="t0", text=RichText.plain("海と緑"))]
    return PosterStore.create(PosterInfo(id="p"), elements, chance=random.Random(9)).snapshot()


def write(store: PosterStore, element: str, words: str) -> None:
    with store.edit(EDIT) as edit:
        edit.set_text(element, RichText.plain(words))


def move(store: PosterStore, element: str, x: float) -> None:
    with store.edit(EDIT) as edit:
        edit.set_frame(element, Frame(x=x))


def text_of(store: PosterStore) -> str:
    """The words of the poster's text element."""
    element = store.element("t0")
    assert isinstance(element, TextElement)
    return element.text.text
