"""A room attached to a Hocuspocus server: what is done on either side is done on both.

For a room the server is one more connection, with everything that protects it from connections.
The server hears of a room's work as it hears of a seat's. Neither waits for the other: a line that
breaks is opened again, and then both give what the other lacks.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from enum import Enum
from typing import Final, Protocol

from poster_studio.sync.backoff import Backoff
from poster_studio.sync.client import Connection
from poster_studio.sync.dialect import Arrived, DeniedError, Event, Lost, Opened
from poster_studio.sync.dialling import UnreachableError
from poster_studio.sync.hall import Hall
from poster_studio.sync.member import Member
from poster_studio.sync.messages import Notice, decode
from poster_studio.sync.picture_bridge import PictureBridge
from poster_studio.sync.reading import read_document
from poster_studio.sync.room import Room

#: Strikes are counted for the server as for a seat of this name.
SEAT: Final = "@upstream"
#: A server carries the seats of other halls.
_MOST_SEATS_SHOWN: Final = 1000
_MOST_EVENTS_WAITING: Final = 2000
_LOOK_FOR_DOCUMENTS_S: Final = 1.0
#: Documents, presence, and asking for it: other kinds are for our seats only.
_SHARED_KINDS: Final = (0, 1, 3)


class BridgeState(Enum):
    """What can be said of the way to the server; of several documents the first that fits one."""

    FOREIGN = "foreign"
    DENIED = "denied"
    AWAY = "away"
    VIEWING = "viewing"
    JOINED = "joined"


class Gate(Protocol):
    """How a server's frames come into a room (`seat_service.SeatService`)."""

    async def receive(self, room: Room, member: Member, frame: bytes) -> None:
        """Takes a frame, a large update by way of its trial."""


class Bridge:
    """All documents of a hall and their ways; `tell` hears when `state` has become another.

    `is_ours` looks at what the server has under the name of `first`, the workshop's own document:
    nothing is passed on if another workshop lives there.
    """

    def __init__(
        self,
        hall: Hall,
        gate: Gate,
        target: str,
        first: str,
        is_ours: Callable[[bytes], bool],
        tell: Callable[[BridgeState], None],
    ) -> None:
        self._hall = hall
        self._gate = gate
        self._target = target
        self._first = first
        self._is_ours = is_ours
        self._tell = tell
        self._spans: dict[str, Span] = {}
        self.state: BridgeState | None = None
        self.pictures = PictureBridge(hall.library, target, SEAT)
        self._task = asyncio.get_running_loop().create_task(self._run())

    def end(self) -> None:
        """Says goodbye to the server."""
        self._task.cancel()
        self.pictures.end()
        for span in self._spans.values():
            span.end()

    async def _run(self) -> None:
        if await self._may_begin():
            self.pictures.begin()
            while True:
                self._attach_all()
                await asyncio.sleep(_LOOK_FOR_DOCUMENTS_S)

    async def _may_begin(self) -> bool:
        """Once the server answers: whether this workshop, or none, lives there."""
        backoff = Backoff(random.Random())
        while True:
            try:
                whole = await read_document(self._target, self._first, SEAT)
            except DeniedError:
                self._say(BridgeState.DENIED)
                return False
            except UnreachableError:
                self._say(BridgeState.AWAY)
                await asyncio.sleep(backoff.delay())
                continue
            if not self._is_ours(whole):
                self._say(BridgeState.FOREIGN)
                return False
            return True

    def _attach_all(self) -> None:
        for name in self._hall.library.names():
            room = None if name in self._spans else self._hall.room(name)
            if room is not None:
                self._spans[name] = Span(room, name, self._target, self._gate, self._changed)

    def _changed(self) -> None:
        states = {span.state for span in self._spans.values()}
        self._say(next(state for state in BridgeState if state in states))

    def _say(self, state: BridgeState) -> None:
        if state is not self.state:
            self.state = state
            self._tell(state)


class Span:
    """The way of one document; `changed` hears of each change of `state`."""

    def __init__(
        self, room: Room, name: str, target: str, gate: Gate, changed: Callable[[], None]
    ) -> None:
        self.state = BridgeState.AWAY
        self._room = room
        self._gate = gate
        self._changed = changed
        self._member: Member | None = None
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        self._connection = Connection(loop, target, name, SEAT, self._came)
        self._task = loop.create_task(self._pass_on())

    def send(self, frame: bytes) -> None:
        """A frame of the room."""
        if _is_shared(frame):
            self._connection.send(frame)

    def waiting(self) -> int:
        """How many bytes the server has not taken yet."""
        return self._connection.waiting

    def close(self, _code: int, _reason: str, /) -> None:
        """The room wants this line no more; it is opened again."""
        self._connection.close()

    def abort(self) -> None:
        """The server reads nothing; the line is opened again."""
        self._connection.close()

    def end(self) -> None:
        """Says goodbye to the server for good."""
        self._task.cancel()
        self._connection.end()

    def _came(self, event: Event) -> None:
        if self._events.qsize() > _MOST_EVENTS_WAITING:
            self._connection.close()
        self._events.put_nowait(event)

    async def _pass_on(self) -> None:
        while True:
            match await self._events.get():
                case Opened():
                    self._join()
                case Arrived(frame):
                    await self._take(frame)
                case Lost(denied):
                    self._leave(BridgeState.DENIED if denied else BridgeState.AWAY)

    def _join(self) -> None:
        self._member = self._room.join(
            self, "edit", seat=SEAT, speaks_ours=False, shows=_MOST_SEATS_SHOWN
        )
        self._say(BridgeState.JOINED)

    async def _take(self, frame: bytes) -> None:
        if self._member is not None and _is_shared(frame):
            await self._gate.receive(self._room, self._member, frame)
            return
        message = decode(frame)
        if isinstance(message, Notice) and message.role == "view":
            self._say(BridgeState.VIEWING)

    def _leave(self, state: BridgeState) -> None:
        if self._member is not None:
            self._room.leave(self._member)
            self._member = None
        self._say(state)

    def _say(self, state: BridgeState) -> None:
        self.state = state
        self._changed()


def _is_shared(frame: bytes) -> bool:
    return frame[0] in _SHARED_KINDS
