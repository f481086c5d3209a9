"""A seat's connections, on a thread of their own: only bytes come and go.

What happens is told to `deliver` on that thread; a window hands it on to its own by a queued
signal, and there a `Seat` takes it.
"""

from __future__ import annotations

import asyncio
import random
import socket
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, Final, TypeVar  # `Any`: coroutines' other two parameters

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed
from websockets.protocol import State

from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.backoff import Backoff
from poster_studio.sync.dialect import Arrived, DeniedError, Dialect, Event, Lost, Opened
from poster_studio.sync.dialling import Target, UnreachableError, certificate_at, dial, dialect_to
from poster_studio.sync.discovery import Neighbourhood
from poster_studio.sync.picture_client import Progress, fetch, fetch_thumbnails, offer
from poster_studio.sync.wire import WireError

__all__ = ["Arrived", "Connection", "Event", "Lost", "NetThread", "Opened"]

_Result = TypeVar("_Result")
_END_S: Final = 3.0
#: A line that held so long was well: the next try comes soon.
_WELL_S: Final = 2.0
#: So often within the time after which a server hangs up something is said to it.
_TIMES_AWAKE: Final = 4


class Connection:
    """A line to one document's room, opened again whenever it breaks. For any thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        target: Target,
        name: str,
        seat: str,
        deliver: Callable[[Event], None],
    ) -> None:
        self._loop = loop
        self._target, self._name, self._seat = target, name, seat
        self._deliver = deliver
        self._line: ClientConnection | None = None
        self._dialect: Dialect | None = None
        self._task: Future[None] = asyncio.run_coroutine_threadsafe(self._run(), loop)

    @property
    def waiting(self) -> int:
        """How many bytes the other end has not taken yet; for the loop's thread."""
        return 0 if self._line is None else self._line.transport.get_write_buffer_size()

    def send(self, frame: bytes) -> None:
        """Hands a frame over; without a line it is lost, as a `Seat` expects."""
        self._call(lambda: self._say(frame))

    def close(self) -> None:
        """Breaks this line; it is opened again."""
        self._call(self._break)

    def end(self) -> None:
        """Says goodbye for good."""
        self._call(self._end)

    def _call(self, work: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(work)

    def _say(self, frame: bytes) -> None:
        if self._dialect is not None:
            try:
                self._dialect.say(frame)
            except WireError:
                self._break()

    def _break(self) -> None:
        if self._line is not None:
            self._line.transport.abort()

    def _end(self) -> None:
        self._task.cancel()

    async def _run(self) -> None:
        backoff = Backoff(random.Random())
        while True:
            begin = self._loop.time()
            refused = False
            try:
                await self._converse(await dial(self._target, self._name, self._seat))
            except DeniedError:
                self._deliver(Lost(denied=True))
                return
            except UnreachableError as error:
                refused = isinstance(error.__cause__, ConnectionRefusedError | socket.gaierror)
            self._deliver(Lost(denied=False, refused=refused))
            if self._loop.time() - begin > _WELL_S:
                backoff.succeeded()
            await asyncio.sleep(backoff.delay())

    async def _converse(self, line: ClientConnection) -> None:
        """Until the line ends; raises `DeniedError`."""

        def send(frame: bytes) -> None:
            if line.protocol.state is State.OPEN:
                line.protocol.send_binary(frame)
                line.send_data()

        dialect = dialect_to(self._target, self._name, send, self._deliver)
        self._line, self._dialect = line, dialect
        waking = asyncio.create_task(_keep_awake(dialect))
        try:
            dialect.begin()
            async for frame in line:
                if isinstance(frame, bytes):
                    dialect.take(frame)
        except (ConnectionClosed, WireError):
            pass
        finally:
            waking.cancel()
            self._line = self._dialect = None
            await line.close()


async def _keep_awake(dialect: Dialect) -> None:
    while dialect.idle_s is not None:
        await asyncio.sleep(dialect.idle_s / _TIMES_AWAKE)
        dialect.keep_alive()


class NetThread:
    """The thread; `close` ends it and everything on it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="rooms", daemon=True)
        self._thread.start()

    def connect(
        self, target: Target, name: str, seat: str, deliver: Callable[[Event], None]
    ) -> Connection:
        """Keeps a line to one document's room until its `end`. `seat` says who comes again."""
        return Connection(self._loop, target, name, seat, deliver)

    def fetch(
        self, target: Target, seat: str, sha256: str, progress: Progress
    ) -> Future[bytes | None]:
        """A picture of the room, verified; `None` if it has none."""
        return self._start(fetch(target, seat, sha256, progress))

    def thumbnails(
        self,
        target: Target,
        seat: str,
        digests: Sequence[str],
        came: Callable[[str, bytes], None],
    ) -> Future[None]:
        """Small pictures to show until the large ones are there; `came` is told on this thread."""
        return self._start(fetch_thumbnails(target, seat, digests, came))

    def offer(
        self, target: Target, seat: str, sha256: str, data: bytes, progress: Progress
    ) -> Future[bool]:
        """Brings a picture to the room; whether it is on the room's disk."""
        return self._start(offer(target, seat, sha256, data, progress))

    def certificate_at(self, address: str, port: int) -> Future[bytes]:
        """The certificate of whoever answers there, to compare its check number."""
        return self._start(certificate_at(address, port))

    def nearby(
        self, tell: Callable[[tuple[NearbyRoom, ...]], None], address: str | None = None
    ) -> Neighbourhood:
        """Listens for rooms nearby, at all interfaces or that of an address, until its `end`.

        `tell` hears of each change on this thread.
        """
        return Neighbourhood(self._loop, tell, address)

    def close(self) -> None:
        """Says goodbye everywhere; returns when the thread has ended."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def _start(self, work: Coroutine[Any, Any, _Result]) -> Future[_Result]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        if tasks:
            self._loop.run_until_complete(asyncio.wait(tasks, timeout=_END_S))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()
