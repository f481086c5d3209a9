"""The room server: a workshop's hall behind WebSockets, on one event loop.

Paths are names of documents, as y-websocket has them, and `/blob` for pictures. Everything about
documents happens on the loop's thread, which must be the documents' own.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
from asyncio.sslproto import SSLProtocol
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import Final
from weakref import WeakKeyDictionary

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import State

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.addresses import reachable_addresses
from poster_studio.sync.admission import BLOBS, Admission, Door
from poster_studio.sync.announcement import MOST_ADDRESSES, NearbyRoom, fitting_title, workshop_mark
from poster_studio.sync.bridge import Bridge, BridgeState
from poster_studio.sync.entrance import Entrance
from poster_studio.sync.hall import Hall, Library
from poster_studio.sync.holds import KeptHolds
from poster_studio.sync.link import PORTS, JoinCode, JoinLink, pin_of
from poster_studio.sync.messages import MOST_BYTES, Role
from poster_studio.sync.picture_service import PictureService
from poster_studio.sync.room import Room
from poster_studio.sync.room_keys import RoomKeys
from poster_studio.sync.seat_service import SeatService

#: Not everything about somebody's connection belongs into a log; least of all its path.
_LOG: Final = logging.getLogger("poster_studio.rooms")
_LOG.setLevel(logging.ERROR)
#: Whoever hangs up before saying anything, such as a port scanner, is no news.
_LOG.addFilter(lambda record: record.msg != "opening handshake failed")

#: A hundred seats, each with a line for every document.
_MOST_CONNECTIONS: Final = 2000
_MOST_AT_THE_DOOR: Final = 200
_DOOR_S: Final = 8.0
_PING_S: Final = 10.0
_GOODBYE_S: Final = 2.0
_MOST_FRAMES_WAITING: Final = 4
_READ_AT_ONCE: Final = 8 * 2**10
#: Everything of one disk write is said to be kept together.
_KEEP_AFTER_S: Final = 0.3
_KEEP_AGAIN_AFTER_S: Final = 1.0
_GOING_AWAY: Final = 1001
#: A QR code with more is hard to read from afar.
_MOST_ADDRESSES_IN_A_LINK: Final = 4


class RoomServer:
    """Serves a library until `stop`; `trouble` is told when the disk refuses, and when it is well
    again (`None`).
    """

    def __init__(
        self,
        library: Library,
        keys: RoomKeys,
        *,
        bind: str = "0.0.0.0",
        secure: bool = True,
        trouble: Callable[[PosterStudioError | None], None] = lambda _: None,
    ) -> None:
        self.keys = keys
        self._bind = bind
        self._secure = secure
        self._trouble = trouble
        self._loop = asyncio.get_running_loop()
        holds = KeptHolds(keys.pem.parent)
        self.hall = Hall(library, self._loop.time, holds, trouble)
        self._door = Door(keys, self._loop.time)
        self._admitted: WeakKeyDictionary[ServerConnection, Admission] = WeakKeyDictionary()
        self._at_the_door = 0
        self._seats = SeatService(self.hall, self._look_at)
        self._pictures = PictureService(self.hall)
        self._bridge: Bridge | None = None
        self._server: Server | None = None
        self._ticks: dict[Room, asyncio.TimerHandle] = {}
        self._keeping: asyncio.TimerHandle | None = None
        self.port = 0

    async def start(self, port: int | None = None) -> None:
        """Opens the room at a port, the one it had before or the first free one; another if that
        is taken. Raises `PosterStudioError` if there is none.
        """
        # asyncio gives each encrypted connection 256 KiB to read into; seats' messages are small.
        SSLProtocol.max_size = _READ_AT_ONCE
        wished = dict.fromkeys([port, self.keys.port, *PORTS, 0])
        for candidate in wished:
            if candidate is not None and await self._open(candidate):
                self.keys = self.keys.with_port(self.port)
                return
        raise _no_port(self._bind)

    def link(self, role: Role) -> JoinLink:
        """The join link of a role."""
        addresses = reachable_addresses(self._bind)[:_MOST_ADDRESSES_IN_A_LINK]
        pin = pin_of(self.keys.certificate)
        return JoinLink(addresses, self.port, self.keys.tokens[role], pin, role)

    def code(self) -> JoinCode | None:
        """The short code; `None` where the port or the address has none."""
        address = reachable_addresses(self._bind)[0]
        if self.port not in PORTS or ":" in address:
            return None
        return JoinCode(address, self.port, self.keys.code_secret)

    def nearby(self, workshop_id: str, title: str) -> NearbyRoom:
        """What is announced of this room."""
        addresses = reachable_addresses(self._bind)
        room = NearbyRoom(
            workshop=workshop_mark(workshop_id),
            title=fitting_title(title),
            addresses=addresses[:MOST_ADDRESSES],
            port=self.port,
            pin=pin_of(self.keys.certificate),
            counter=self.keys.counter,
        )
        return room.proved_by(self.keys.tokens)

    def attach(
        self,
        upstream: str,
        first: str,
        is_ours: Callable[[bytes], bool],
        tell: Callable[[BridgeState], None],
    ) -> None:
        """Shares every document with a Hocuspocus server, as `Bridge` says."""
        self._bridge = Bridge(self.hall, self._seats, upstream, first, is_ours, tell)
        self._pictures.elsewhere = self._bridge.pictures.fetch

    async def stop(self) -> None:
        """Says goodbye to everybody, with all their work in the documents."""
        if self._bridge is not None:
            self._bridge.end()
        self.hall.close(_GOING_AWAY, "the room closes")
        if self._server is not None:
            self._server.close(code=_GOING_AWAY)
            await self._server.wait_closed()
        await self._seats.stop()
        for handle in (*self._ticks.values(), self._keeping):
            if handle is not None:
                handle.cancel()

    async def _open(self, port: int) -> bool:
        """Whether the port was free."""
        server = self

        class Here(Entrance):
            """Turned away while too many have not said who they are."""

            def has_room(self) -> bool:
                return server._has_room()

        try:
            self._server = await serve(
                self._handle,
                self._bind,
                port,
                process_request=self._judge,
                create_connection=Here,
                ssl=self.keys.server_context() if self._secure else None,
                compression=None,
                max_size=MOST_BYTES,
                max_queue=_MOST_FRAMES_WAITING,
                open_timeout=_DOOR_S,
                ping_interval=_PING_S,
                ping_timeout=_PING_S,
                close_timeout=_GOODBYE_S,
                server_header=None,
                logger=_LOG,
            )
        except OSError as error:
            if error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT) or isinstance(
                error, socket.gaierror
            ):
                raise _no_port(self._bind) from error
            return False
        self.port = next(iter(self._server.sockets)).getsockname()[1]
        return True

    def _has_room(self) -> bool:
        if self._server is None:
            return True
        states = [one.protocol.state for one in self._server.all_connections]
        opening = sum(state is State.CONNECTING for state in states)
        return len(states) <= _MOST_CONNECTIONS and opening <= _MOST_AT_THE_DOOR

    def _judge(self, connection: ServerConnection, request: Request) -> Response | None:
        address = connection.remote_address
        verdict = self._door.judge(request.path, str(address[0]) if address else "")
        if isinstance(verdict, Admission) and verdict.name != BLOBS:
            verdict = verdict if self.hall.room(verdict.name) else HTTPStatus.NOT_FOUND
        if not isinstance(verdict, Admission):
            return connection.respond(verdict, f"{verdict.phrase}\n")
        self._admitted[connection] = verdict
        return None

    async def _handle(self, connection: ServerConnection) -> None:
        admission = self._admitted.pop(connection)
        with suppress(ConnectionClosed):
            if admission.name == BLOBS:
                await self._pictures.serve(connection, admission)
            elif isinstance(connection, Entrance):
                await self._seats.serve(connection, admission)

    def _look_at(self, room: Room) -> None:
        """Does what the room wants done now, and arranges for the rest."""
        due = room.due
        if due is not None and due <= self._loop.time():
            room.tick()
            due = room.due
        waiting = self._ticks.get(room)
        if due is not None and (waiting is None or waiting.when() > due):
            if waiting is not None:
                waiting.cancel()
            self._ticks[room] = self._loop.call_at(due, self._tick, room)
        if self._keeping is None and room.awaits_safety:
            self._keeping = self._loop.call_later(_KEEP_AFTER_S, self._keep)

    def _tick(self, room: Room) -> None:
        del self._ticks[room]
        room.tick()
        self._look_at(room)

    def _keep(self) -> None:
        self._keeping = None
        try:
            self.hall.keep()
        except PosterStudioError as error:
            self._trouble(error)
            self._keeping = self._loop.call_later(_KEEP_AGAIN_AFTER_S, self._keep)
            return
        self._trouble(None)
        for room in self.hall.rooms:
            self._look_at(room)


def _no_port(bind: str) -> PosterStudioError:
    return PosterStudioError(
        Words(f"「{bind}」で部屋を開けません", f"no room can be opened at “{bind}”"),
        Words(
            "このパソコンのアドレスを指定するか、--bind を外してください",
            "give an address of this computer, or leave --bind out",
        ),
    )
