"""A connection to a room's server: turned away while too many wait, and quick with small messages.

A small whole message is handed to the room as soon as it came, if everything before it was taken.
Everything else takes the library's way, by its queue, and waits there if it must.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final  # `Any`: what the library hands to its own class

from websockets.asyncio.server import ServerConnection
from websockets.protocol import State

from poster_studio.sync.frame_splitter import FrameSplitter

#: Where a request ends: frames begin after it.
_END: Final = b"\r\n\r\n"
#: The first bytes of messages' last frames, and of those after which more follow.
_LAST: Final = (0x80, 0x81, 0x82)
_FIRST_OF_MANY: Final = (0x01, 0x02)
#: Others are heard between so many messages of one connection.
_MOST_AT_ONCE: Final = 16


class Entrance(ServerConnection):
    """`take` is offered every small whole message; what it refuses comes by the library's way.

    Who reads there says so by `was_read` after each message.
    """

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self.take: Callable[[bytes], bool] = _nothing
        self._splitter: FrameSplitter | None = None
        self._tail = b""
        self._unread = 0
        self._is_within = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Hangs up if too many have not said who they are."""
        super().connection_made(transport)
        if not self.has_room():
            self.transport.abort()

    def has_room(self) -> bool:
        """Whether one more may wait; for a server to say."""
        return True

    def was_read(self) -> None:
        """A message that came by the library's way has been dealt with."""
        self._unread -= 1

    def data_received(self, data: bytes) -> None:
        """Bytes of the request, then of frames."""
        if self._splitter is None:
            self._take_request(data)
            return
        left = _MOST_AT_ONCE
        for first, message, frame in self._splitter.split(data):
            if message is not None and left and self._is_free() and self.take(message):
                left -= 1
                continue
            self._unread += first in _LAST
            self._is_within = (self._is_within and first not in _LAST) or first in _FIRST_OF_MANY
            super().data_received(frame)

    def _take_request(self, data: bytes) -> None:
        """Frames are split only where the request ended with what came before them."""
        if self.protocol.state is State.CONNECTING:
            self._tail = (self._tail + data)[-len(_END) :]
        elif self._tail == _END:
            self._splitter = FrameSplitter()
            self.data_received(data)
            return
        super().data_received(data)

    def _is_free(self) -> bool:
        """Whether everything that came before was dealt with."""
        return not self._unread and not self._is_within and self.protocol.state is State.OPEN


def _nothing(message: bytes) -> bool:
    """Takes no message: nobody is there to take it yet."""
    del message
    return False
