"""What happens on a seat's connection: frames to its room, large updates by way of their trial."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final  # `Any`: coroutines' other two parameters

from websockets.asyncio.server import ServerConnection
from websockets.protocol import State

from poster_studio.sync.admission import Admission
from poster_studio.sync.budget import Budget
from poster_studio.sync.entrance import Entrance
from poster_studio.sync.hall import Hall
from poster_studio.sync.member import Member
from poster_studio.sync.messages import Pass, Step2, Update, decode, encode
from poster_studio.sync.room import Room
from poster_studio.sync.trial import LARGE, Trial
from poster_studio.sync.wire import WireError

_LONGEST_REASON: Final = 120
_GOODBYE_S: Final = 2.0
_BINARY: Final = 0x82
_TWO_BYTES: Final = 126
_EIGHT_BYTES: Final = 127
_SYNC_KIND: Final = b"\x00"


class SeatService:
    """Serves connections to rooms; `look_at` is called after each frame for what a room wants."""

    def __init__(self, hall: Hall, look_at: Callable[[Room], None]) -> None:
        self._hall = hall
        self._look_at = look_at
        self._trial = Trial()
        self._goodbyes: set[asyncio.Task[None]] = set()

    async def serve(self, connection: Entrance, admission: Admission) -> None:
        """Reads a connection until it ends."""
        room = self._hall.room(admission.name)
        if room is None:
            return
        member = room.join(
            _Line(connection, self._say_goodbye),
            admission.role,
            seat=admission.seat,
            speaks_ours=admission.speaks_ours,
        )
        self._give_pass(member, admission)
        self._look_at(room)
        budget = Budget(asyncio.get_running_loop().time)

        def take(frame: bytes) -> bool:
            if len(frame) > LARGE or not budget.allows(len(frame)):
                return False
            room.receive(member, frame)
            self._look_at(room)
            return True

        connection.take = take
        try:
            async for frame in connection:
                if isinstance(frame, str):
                    room.strike(member, "a text")
                    continue
                await budget.spend(len(frame))
                await self.receive(room, member, frame)
                connection.was_read()
        finally:
            room.leave(member)
            self._look_at(room)

    async def receive(self, room: Room, member: Member, frame: bytes) -> None:
        """Takes a connection's frame, a large update by way of its trial."""
        await self._receive(room, member, frame)
        self._look_at(room)

    async def stop(self) -> None:
        """Waits for goodbyes being said, and ends what helps."""
        if self._goodbyes:
            await asyncio.wait(self._goodbyes, timeout=_GOODBYE_S)
        await self._trial.close()

    def _give_pass(self, member: Member, admission: Admission) -> None:
        """Our seats can find the room again by a token, also if they came by its code."""
        if member.speaks_ours:
            member.line.send(encode(Pass(admission.token, admission.counter)))

    async def _receive(self, room: Room, member: Member, frame: bytes) -> None:
        if len(frame) <= LARGE or not frame.startswith(_SYNC_KIND) or not room.may_write(member):
            room.receive(member, frame)
        elif await self._passes(room, frame):
            room.receive(member, frame, walked=True)
        else:
            room.strike(member, "an update that cannot be applied")

    async def _passes(self, room: Room, frame: bytes) -> bool:
        try:
            message = decode(frame)
        except WireError:
            return False
        if not isinstance(message, Step2 | Update):
            return True
        return await self._trial.passes(room.whole(), message.update)

    def _say_goodbye(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._goodbyes.add(task)
        task.add_done_callback(self._goodbyes.discard)


class _Line:
    """A room's way to a connection, without a task for each frame."""

    def __init__(
        self,
        connection: ServerConnection,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._connection = connection
        self._spawn = spawn

    def send(self, frame: bytes) -> None:
        """Hands a frame over, unless the connection is ending."""
        connection = self._connection
        if connection.protocol.state is State.OPEN and not connection.transport.is_closing():
            connection.transport.write(_header(len(frame)) + frame)

    def waiting(self) -> int:
        """How many bytes wait for the other end."""
        return self._connection.transport.get_write_buffer_size()

    def close(self, code: int, reason: str) -> None:
        """Says goodbye."""
        self._spawn(self._connection.close(code, reason[:_LONGEST_REASON]))

    def abort(self) -> None:
        """Hangs up."""
        self._connection.transport.abort()


def _header(length: int) -> bytes:
    """What stands before a whole binary message from a server (RFC 6455, section 5.2).

    Written here: a room of many seats spends most of its time on this.
    """
    if length < _TWO_BYTES:
        return bytes((_BINARY, length))
    if length < 2**16:
        return bytes((_BINARY, _TWO_BYTES)) + length.to_bytes(2, "big")
    return bytes((_BINARY, _EIGHT_BYTES)) + length.to_bytes(8, "big")
