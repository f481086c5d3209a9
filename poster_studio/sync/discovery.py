"""Rooms nearby, by multicast DNS: a server announces its room, seats hear of all of them.

Everything runs on one event loop; what was heard is handed out as values. Without a network nothing
is heard and nothing fails; it is tried again, also on interfaces that come later.
"""

from __future__ import annotations

import asyncio
import errno
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager, suppress
from typing import Any, Final  # `Any`: what zeroconf hands to every handler

from zeroconf import Error, InterfaceChoice, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from poster_studio.sync.addresses import addresses_here
from poster_studio.sync.announcement import NearbyRoom, from_txt, to_txt

SERVICE: Final = "_posterstudio._tcp.local."
_LABEL_LETTERS: Final = 16
#: A room whose host died without a word is not listed for longer than about this.
_TTL_S: Final = 15
_ANSWER_MS: Final = 2000
_MOST_SILENCES: Final = 2
_LOOK_AGAIN_S: Final = 4.0
#: Nobody needs more, and nobody can fill the memory with them.
_MOST_ROOMS: Final = 200

#: Networks come and go in halls; that is no news for a log.
logging.getLogger("zeroconf").setLevel(logging.CRITICAL)


class Announcer:
    """Announces a room until `end`; `room` is asked again now and then, for addresses change."""

    def __init__(self, room: Callable[[], NearbyRoom], address: str | None = None) -> None:
        self._room = room
        self._address = address
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def end(self) -> None:
        """Says that the room is gone; returns once that is said."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _run(self) -> None:
        while True:
            with suppress(OSError, RuntimeError, Error):
                async with _multicast(self._address) as network:
                    await self._announce(network)
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def _announce(self, network: AsyncZeroconf) -> None:
        said = self._room()
        await network.async_register_service(_info(said), cooperating_responders=True)
        while True:
            await asyncio.sleep(_LOOK_AGAIN_S)
            await network.async_update_interfaces()
            room = self._room()
            if room != said:
                said = room
                await network.async_update_service(_info(said))


class Neighbourhood:
    """The rooms that can be heard, until `end`. `tell` is called on the loop's thread with all of
    them after each change; `rooms` may be read on any thread.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        tell: Callable[[tuple[NearbyRoom, ...]], None],
        address: str | None = None,
    ) -> None:
        self.rooms: tuple[NearbyRoom, ...] = ()
        self._tell = tell
        self._address = address
        self._heard: dict[str, NearbyRoom | None] = {}
        self._silences: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._task: Future[None] = asyncio.run_coroutine_threadsafe(self._run(), loop)

    def end(self) -> None:
        """Listens no more."""
        self._task.cancel()

    async def _run(self) -> None:
        while True:
            with suppress(OSError, RuntimeError, Error):
                async with _multicast(self._address) as network:
                    await self._listen(network)
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def _listen(self, network: AsyncZeroconf) -> None:
        browser = AsyncServiceBrowser(network.zeroconf, SERVICE, handlers=[self._note])
        try:
            while True:
                self._changed.clear()
                await asyncio.gather(*(self._ask(network, name) for name in tuple(self._heard)))
                self._say()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), _LOOK_AGAIN_S)
                await network.async_update_interfaces()
        finally:
            await browser.async_cancel()

    def _note(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        """A room is announced, says something else, or says that it is gone."""
        del zeroconf, service_type
        if state_change is ServiceStateChange.Removed:
            self._heard.pop(name, None)
        elif len(self._heard) < _MOST_ROOMS:
            self._heard.setdefault(name, None)
        self._silences.pop(name, None)
        self._changed.set()

    async def _ask(self, network: AsyncZeroconf, name: str) -> None:
        """What a room says of itself now; one that is silent again and again is not listed."""
        info = AsyncServiceInfo(SERVICE, name)
        silences = self._silences.get(name, 0)
        if silences < _MOST_SILENCES:
            answered = await info.async_request(network.zeroconf, _ANSWER_MS)
        else:
            answered = info.load_from_cache(network.zeroconf)
        if name not in self._heard:
            return
        self._silences[name] = 0 if answered else silences + 1
        if answered:
            self._heard[name] = from_txt(info.properties)
        elif self._silences[name] >= _MOST_SILENCES:
            self._heard[name] = None

    def _say(self) -> None:
        heard = {room for room in self._heard.values() if room is not None}
        rooms = tuple(sorted(heard, key=lambda room: (room.title, room.workshop, room.pin)))
        if rooms != self.rooms:
            self.rooms = rooms
            self._tell(rooms)


@asynccontextmanager
async def _multicast(address: str | None) -> AsyncIterator[AsyncZeroconf]:
    """On all interfaces, or on that of one address; raises `OSError` if that is not here."""
    if address is not None and address not in addresses_here():
        raise OSError(errno.EADDRNOTAVAIL, "no such interface")
    interfaces: Any = InterfaceChoice.All if address is None else [address]
    network = AsyncZeroconf(interfaces=interfaces)
    try:
        yield network
    finally:
        await network.async_close()


def _info(room: NearbyRoom) -> AsyncServiceInfo:
    label = room.pin.hex()[:_LABEL_LETTERS]
    return AsyncServiceInfo(
        SERVICE,
        f"{label}.{SERVICE}",
        port=room.port,
        properties=to_txt(room),
        server=f"poster-studio-{label}.local.",
        parsed_addresses=list(room.addresses),
        host_ttl=_TTL_S,
        other_ttl=_TTL_S,
    )
