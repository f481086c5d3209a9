"""A seat's connections, on a thread of their own: only bytes come and go.

What happens is told to `deliver` on that thread; a window hands it on to its own by a queued
signal, and there a `Seat` takes it.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, TypeVar  # `Any`: coroutines' other two parameters

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed
from websockets.protocol import State

from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.backoff import Backoff
from poster_studio.sync.dialling import DeniedError, Target, UnreachableError, certificate_at, dial
from poster_studio.sync.discovery import Neighbourhood
from poster_studio.sync.picture_client import Progress, fetch, offer

_Result = TypeVar("_Result")
_END_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Opened:
    """The line to the room is there."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A frame came."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class Lost:
    """There is no line; it is tried again, unless the room does not let this link in."""

    denied: bool


Event = Opened | Arrived | Lost


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
        self._task: Future[None] = asyncio.run_coroutine_threadsafe(self._run(), loop)

    def send(self, frame: bytes) -> None:
        """Hands a frame over; without a line it is lost, as a `Seat` expects."""
        self._call(lambda: self._send(frame))

    def close(self) -> None:
        """Breaks this line; it is opened again."""
        self._call(self._break)

    def end(self) -> None:
        """Says goodbye for good."""
        self._call(self._end)

    def _call(self, work: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(work)

    def _send(self, frame: bytes) -> None:
        line = self._line
        if line is not None and line.protocol.state is State.OPEN:
            line.protocol.send_binary(frame)
            line.send_data()

    def _break(self) -> None:
        if self._line is not None:
            self._line.transport.abort()

    def _end(self) -> None:
        self._task.cancel()

    async def _run(self) -> None:
        backoff = Backoff(random.Random())
        while True:
            try:
                line = await dial(self._target, self._name, self._seat)
            except DeniedError:
                self._deliver(Lost(denied=True))
                return
            except UnreachableError:
                self._deliver(Lost(denied=False))
            else:
                backoff.succeeded()
                await self._read(line)
            await asyncio.sleep(backoff.delay())

    async def _read(self, line: ClientConnection) -> None:
        self._line = line
        self._deliver(Opened())
        try:
            async for frame in line:
                if isinstance(frame, bytes):
                    self._deliver(Arrived(frame))
        except ConnectionClosed:
            pass
        finally:
            self._line = None
            await line.close()
        self._deliver(Lost(denied=False))


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
