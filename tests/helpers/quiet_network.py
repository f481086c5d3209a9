"""A room and its seats without sockets: lines deliver when the test says so, and break then."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from poster_studio.cli.host import FileLibrary
from poster_studio.editor.editor import Editor
from poster_studio.editor.together.company import Company
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.state import RoomState
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.client import Arrived, Event, Lost, Opened
from poster_studio.sync.dialling import Target
from poster_studio.sync.hall import Hall
from poster_studio.sync.link import JoinLink
from poster_studio.sync.member import Member
from poster_studio.sync.picture_client import Progress
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.editor.editor_driver import EditorDriver
from tests.helpers.rooms import Clock, HeldLine
from tests.helpers.studio import studio

_MOST_ROUNDS = 3000


class QuietHall:
    """The rooms of a workshop file."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.file = WorkshopFile.open(path)
        self.clock = clock
        self.hall = Hall(FileLibrary(self.file), clock)

    def tick(self) -> None:
        for room in self.hall.rooms:
            room.tick()
        if self.hall.awaits_safety:
            self.hall.keep()

    def close(self) -> None:
        self.hall.close(1001, "")
        self.file.close()


class QuietWay:
    """A seat's line to one document's room."""

    def __init__(self, net: QuietNetwork, name: str, deliver: Callable[[Event], None]) -> None:
        self._net, self._name, self._deliver = net, name, deliver
        self._member: Member | None = None
        self._line = HeldLine()
        self._frames: deque[bytes] = deque()
        self.is_ended = False

    def send(self, frame: bytes) -> None:
        if self._member is not None:
            self._frames.append(frame)

    def close(self) -> None:
        self._lose()

    def end(self) -> None:
        self._lose()
        self.is_ended = True

    def step(self, count: int) -> bool:
        """Joins, loses or delivers; whether anything happened."""
        hall = self._net.hall
        if self.is_ended:
            return False
        if hall is None or self._line.closed is not None:
            return self._lose()
        if self._member is None:
            return self._join(hall)
        room = hall.hall.room(self._name)
        moved = 0
        while self._frames and moved < count and room is not None:
            room.receive(self._member, self._frames.popleft())
            moved += 1
        frames, self._line.frames[:count] = self._line.frames[:count], []
        for frame in frames:
            self._deliver(Arrived(frame))
        return moved + len(frames) > 0

    def _join(self, hall: QuietHall) -> bool:
        room = hall.hall.room(self._name)
        if room is None:
            return False
        self._line = HeldLine()
        self._member = room.join(self._line, self._net.role, seat=self._net.name, speaks_ours=True)
        self._deliver(Opened())
        return True

    def _lose(self) -> bool:
        member, self._member = self._member, None
        self._line = HeldLine()
        self._frames.clear()
        if member is None:
            return False
        for hall in self._net.halls:
            room = hall.hall.room(self._name)
            if room is not None:
                room.leave(member)
        self._deliver(Lost(denied=False))
        return True


class QuietNetwork:
    """What one seat reaches: `hall`, or nothing while it is `None`."""

    def __init__(self, hall: QuietHall, link: JoinLink, name: str) -> None:
        self.hall: QuietHall | None = hall
        self.halls = [hall]
        self.role, self.name = link.role, name
        self.ways: list[QuietWay] = []

    def connect(
        self, target: Target, name: str, seat: str, deliver: Callable[[Event], None]
    ) -> QuietWay:
        del target, seat
        self.ways.append(QuietWay(self, name, deliver))
        return self.ways[-1]

    def nearby(self, tell: Callable[[tuple[NearbyRoom, ...]], None]) -> QuietNetwork:
        """Nothing is heard."""
        del tell
        return self

    def end(self) -> None:
        """Listened to nothing."""

    def fetch(
        self, target: Target, seat: str, sha256: str, progress: Progress
    ) -> Future[bytes | None]:
        del target, seat, progress
        future: Future[bytes | None] = Future()
        future.set_result(self.hall.hall.library.picture(sha256) if self.hall else None)
        return future

    def thumbnails(
        self,
        target: Target,
        seat: str,
        digests: Sequence[str],
        came: Callable[[str, bytes], None],
    ) -> Future[None]:
        """There are none."""
        del target, seat, digests, came
        future: Future[None] = Future()
        future.set_result(None)
        return future

    def offer(
        self, target: Target, seat: str, sha256: str, data: bytes, progress: Progress
    ) -> Future[bool]:
        del target, seat, progress
        future: Future[bool] = Future()
        if self.hall is not None:
            self.hall.hall.library.keep_picture(sha256, data)
        future.set_result(self.hall is not None)
        return future

    def go_to(self, hall: QuietHall | None) -> None:
        """Another room, or none at all."""
        for way in self.ways:
            way.close()
        self.hall = hall
        if hall is not None and hall not in self.halls:
            self.halls.append(hall)


LINK = JoinLink(("127.0.0.1",), 47320, b"t" * 9, b"p" * 16, "edit")


class QuietSeat:
    """An editor in company, whose turns come when the test says so."""

    def __init__(self, hall: QuietHall, path: Path, number: int) -> None:
        self.turns: deque[Callable[[], None]] = deque()
        self.net = QuietNetwork(hall, LINK, f"seat {number}")
        self.editor = Editor(studio(), WorkshopFile.open(path))
        self.driver = EditorDriver(self.editor)
        self.company = Company(
            self.editor,
            self.net,
            LINK,
            SeatLook(number % 8, number % 16),
            self.turns.append,
            hall.clock,
        )

    def step(self, count: int) -> bool:
        """Brings so many frames each way, and lets the editor take what came."""
        moved = [way.step(count) for way in self.net.ways]
        for _ in range(len(self.turns)):
            self.turns.popleft()()
        self.company.tick()
        return any(moved)

    def close(self) -> None:
        self.driver.hands.close()
        self.company.close()
        self.editor.close()


def settle(seats: list[QuietSeat], hall: QuietHall) -> None:
    """Delivers everything, until everybody knows that all of it is shared."""
    for _ in range(_MOST_ROUNDS):
        hall.clock.now += 0.1
        moved = [seat.step(10**6) for seat in seats]
        hall.tick()
        if not any(moved) and all(s.company.state is RoomState.SHARED for s in seats):
            return
    raise AssertionError([seat.company.state for seat in seats])


def check_equal(seats: list[QuietSeat], hall: QuietHall) -> None:
    """Every document is the same at every seat, in the room, and as its file holds it."""
    for seat in seats:
        assert seat.editor.workshop == hall.file.workshop_store.workshop
        for info in seat.editor.posters:
            assert seat.editor.file.poster(info.id).poster == hall.file.poster(info.id).poster
    for seat in seats:
        with WorkshopFile.open(seat.editor.file.path, read_only=True) as kept:
            for info in seat.editor.posters:
                live = seat.editor.file.poster(info.id).poster
                assert kept.poster(info.id).poster == live
