"""What happens on a connection to `/blob`: pictures are given as fast as they are read, and taken
when they are what they say.
"""

from __future__ import annotations

import asyncio
from typing import Final

from websockets.asyncio.server import ServerConnection

from poster_studio.sync.admission import Admission
from poster_studio.sync.blobs import (
    Arrivals,
    BlobMessage,
    Get,
    GetThumbnail,
    Piece,
    Put,
    Size,
    Stored,
    Thumbnail,
    decode_blob,
    encode_blob,
    pieces,
)
from poster_studio.sync.budget import Budget
from poster_studio.sync.hall import Hall
from poster_studio.sync.picture_bridge import Elsewhere, nowhere_else
from poster_studio.sync.thumbnails import thumbnail_of
from poster_studio.sync.wire import WireError

_BAD_MESSAGE: Final = 1002
_MOST_THUMBNAILS: Final = 500


class PictureService:
    """Serves connections to a workshop's pictures; `elsewhere` fetches those that it lacks."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self.elsewhere: Elsewhere = nowhere_else
        self._arrivals = Arrivals(hall.library)
        self._thumbnails: dict[str, bytes] = {}
        self._one_at_a_time = asyncio.Lock()

    async def serve(self, connection: ServerConnection, admission: Admission) -> None:
        """Reads a connection until it ends, or sends what nobody may send."""
        budget = Budget(asyncio.get_running_loop().time)
        may_write = admission.role != "view" and not self._hall.strikes.out(admission.seat)
        async for frame in connection:
            try:
                if isinstance(frame, str):
                    raise WireError("a text")
                await budget.spend(len(frame))
                await self._answer(connection, decode_blob(frame), may_write)
            except WireError as error:
                self._hall.strikes.add(admission.seat)
                await connection.close(_BAD_MESSAGE, str(error))
                return

    async def _answer(
        self, connection: ServerConnection, message: BlobMessage, may_write: bool
    ) -> None:
        match message:
            case Get():
                await self._give(connection, message)
            case GetThumbnail(sha256):
                await connection.send(encode_blob(Thumbnail(sha256, await self._thumbnail(sha256))))
            case Put() if may_write:
                await connection.send(encode_blob(self._arrivals.offered(message)))
            case Put():
                await connection.send(encode_blob(Stored(message.sha256, 0)))
            case Piece() if may_write:
                answer = self._arrivals.came(message)
                if answer is not None:
                    await connection.send(encode_blob(answer))
            case _:
                raise WireError("only a room says this")

    async def _thumbnail(self, sha256: str) -> bytes:
        """Made once, beside the loop; nothing if the picture is not here."""
        async with self._one_at_a_time:
            if sha256 not in self._thumbnails:
                data = self._hall.library.picture(sha256)
                if data is None:
                    return b""
                self._thumbnails[sha256] = await asyncio.to_thread(thumbnail_of, data)
            if len(self._thumbnails) > _MOST_THUMBNAILS:
                self._thumbnails.pop(next(iter(self._thumbnails)))
            return self._thumbnails[sha256]

    async def _give(self, connection: ServerConnection, wish: Get) -> None:
        if self._hall.library.picture(wish.sha256) is None:
            await self.elsewhere(wish.sha256)
        data = self._hall.library.picture(wish.sha256) or b""
        await connection.send(encode_blob(Size(wish.sha256, len(data))))
        for piece in pieces(wish.sha256, data, wish.offset):
            await connection.send(encode_blob(piece))
