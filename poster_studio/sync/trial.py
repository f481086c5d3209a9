"""Large updates are tried out in a process of their own, which can be ended.

Nothing interrupts the engine while it works through one, and a room must not wait for that.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, Final

from pycrdt import Doc

from poster_studio.sync.scratch import apply
from poster_studio.sync.update_shape import shape_of
from poster_studio.sync.wire import WireError

#: An update this large is tried out elsewhere.
LARGE: Final = 32 * 2**10
#: The process starts once; the rest is the longest that an update may take.
_START_S: Final = 10.0
_LONGEST_S: Final = 2.0
_MOST_MEMORY: Final = 2**30

_PASSED: Final = b"1"
_FAILED: Final = b"0"


class Trial:
    """Starts its process when the first large update comes; `close` ends it."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._one_at_a_time = asyncio.Lock()

    async def passes(self, whole: bytes, update: bytes) -> bool:
        """Whether a document of these bytes can take the update within the time."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(self._try, whole, update)

    async def close(self) -> None:
        """Ends the process."""
        async with self._one_at_a_time:
            self._end()

    def _end(self) -> None:
        if self._process is not None and self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._pipe = None

    def _try(self, whole: bytes, update: bytes) -> bool:
        pipe = self._started()
        try:
            pipe.send_bytes(whole)
            pipe.send_bytes(update)
            if pipe.poll(_LONGEST_S):
                return pipe.recv_bytes() == _PASSED
        except (EOFError, OSError):
            pass
        self._end()
        return False

    def _started(self) -> Connection:
        """The pipe to the process, which has said that it is ready."""
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._end()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        if self._pipe.poll(_START_S):
            self._pipe.recv_bytes()
        return self._pipe


def _serve(pipe: Connection) -> None:
    """The process: two messages in, one answer out, until the pipe is closed."""
    _limit_memory()
    pipe.send_bytes(_PASSED)
    while True:
        try:
            whole, update = pipe.recv_bytes(), pipe.recv_bytes()
        except (EOFError, OSError):
            return
        pipe.send_bytes(_PASSED if _is_harmless(whole, update) else _FAILED)


def _is_harmless(whole: bytes, update: bytes) -> bool:
    try:
        shape_of(update)
        document: Doc[Any] = Doc(skip_gc=True)
        apply(document, whole)
        apply(document, update)
    except (WireError, MemoryError):
        return False
    return True


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
