"""Pictures of a room that is attached to a server: brought there, and fetched when asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.dialect import DeniedError
from poster_studio.sync.dialling import UnreachableError
from poster_studio.sync.hall import Library
from poster_studio.sync.picture_client import fetch, offer

_LOOK_EVERY_S: Final = 2.0
#: A seat that asked waits so long at most; what came until then is fetched anew.
_PATIENCE_S: Final = 15.0
#: What the server lacks it is not asked for again so soon.
_AGAIN_AFTER_S: Final = 10.0
_MOST_REMEMBERED: Final = 1000


class PictureBridge:
    """See the module; `target` is the server's address, `seat` this end's name there."""

    def __init__(self, library: Library, target: str, seat: str) -> None:
        self._library = library
        self._target, self._seat = target, seat
        self._loop = asyncio.get_running_loop()
        self._there: set[str] = set()
        self._lacking: dict[str, float] = {}
        self._one_at_a_time = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """The server is the right one."""
        self._task = self._loop.create_task(self._bring())

    def end(self) -> None:
        """Brings no more."""
        if self._task is not None:
            self._task.cancel()

    async def fetch(self, sha256: str) -> None:
        """Puts a picture into the library that it lacks, if the server has it."""
        if self._task is None:
            return
        async with self._one_at_a_time:
            if self._library.picture(sha256) is not None or self._lacks(sha256):
                return
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    data = await fetch(self._target, self._seat, sha256, _nobody_looks)
                if data is not None:
                    self._library.keep_picture(sha256, data)
                    self._there.add(sha256)
                    return
            except (TimeoutError, UnreachableError, DeniedError, PosterStudioError):
                pass
            self._lacking[sha256] = self._loop.time()

    def _lacks(self, sha256: str) -> bool:
        """Whether the server was asked in vain a moment ago."""
        if len(self._lacking) > _MOST_REMEMBERED:
            self._lacking.clear()
        asked_at = self._lacking.get(sha256)
        return asked_at is not None and self._loop.time() - asked_at < _AGAIN_AFTER_S

    async def _bring(self) -> None:
        """One picture after the other, for as long as the room is open."""
        while True:
            try:
                for sha256 in self._library.digests():
                    await self._offer(sha256)
            except (UnreachableError, DeniedError, PosterStudioError):
                pass
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _offer(self, sha256: str) -> None:
        data = None if sha256 in self._there else self._library.picture(sha256)
        if data is not None and await offer(self._target, self._seat, sha256, data, _nobody_looks):
            self._there.add(sha256)


#: Fetches a picture from elsewhere into the library.
Elsewhere = Callable[[str], Awaitable[None]]


async def nowhere_else(_sha256: str) -> None:
    """A room by itself has its own pictures only."""


def _nobody_looks(_share: float) -> None:
    """How far it has gone."""
