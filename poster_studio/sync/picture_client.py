"""Pictures between a seat and its room: verified, and going on where a broken line left off."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from poster_studio.sync.admission import BLOBS
from poster_studio.sync.backoff import Backoff
from poster_studio.sync.blobs import (
    BlobMessage,
    Get,
    GetThumbnail,
    Piece,
    Put,
    Size,
    Stored,
    Thumbnail,
    Want,
    decode_blob,
    encode_blob,
    pieces,
)
from poster_studio.sync.dialling import Target, UnreachableError, dial
from poster_studio.sync.thumbnails import is_thumbnail
from poster_studio.sync.wire import WireError

#: Told how much of the picture has passed, 0–1.
Progress = Callable[[float], None]
_MOST_TRIES: Final = 60
_Result = TypeVar("_Result")
_Kind = TypeVar("_Kind", Size, Piece, Thumbnail)


async def fetch(target: Target, seat: str, sha256: str, progress: Progress) -> bytes | None:
    """A picture of the room; `None` if it has none that is what it says.

    Raises `UnreachableError` after a minute of trying, and `DeniedError`.
    """
    come = bytearray()

    async def get(line: ClientConnection) -> bytes | None:
        await line.send(encode_blob(Get(sha256, len(come))))
        size = await _answer(line, Size)
        while len(come) < size.size:
            piece = await _answer(line, Piece)
            if piece.offset != len(come):
                raise WireError("a piece of elsewhere")
            come.extend(piece.data)
            progress(len(come) / size.size)
        is_right = hashlib.sha256(come).hexdigest() == sha256
        return bytes(come) if size.size and is_right else None

    return await _persistently(target, seat, get)


async def fetch_thumbnails(
    target: Target, seat: str, digests: Sequence[str], came: Callable[[str, bytes], None]
) -> None:
    """Small pictures of the room, in this order, each told as it comes; those it lacks are not.

    Raises `UnreachableError` after a minute of trying, and `DeniedError`.
    """
    left = list(digests)

    async def get(line: ClientConnection) -> None:
        while left:
            await line.send(encode_blob(GetThumbnail(left[0])))
            answer = await _answer(line, Thumbnail)
            if answer.sha256 == left.pop(0) and is_thumbnail(answer.data):
                came(answer.sha256, answer.data)

    await _persistently(target, seat, get)


async def offer(target: Target, seat: str, sha256: str, data: bytes, progress: Progress) -> bool:
    """Brings a picture to the room; whether it is on the room's disk.

    Raises `UnreachableError` after a minute of trying, and `DeniedError`.
    """

    async def put(line: ClientConnection) -> bool:
        await line.send(encode_blob(Put(sha256, len(data))))
        answer = await _message(line)
        if isinstance(answer, Want):
            for piece in pieces(sha256, data, answer.offset):
                await line.send(encode_blob(piece))
                progress((piece.offset + len(piece.data)) / len(data))
            answer = await _message(line)
        if not isinstance(answer, Stored):
            raise WireError("an answer to something else")
        return bool(answer.stored)

    return await _persistently(target, seat, put)


async def _persistently(
    target: Target, seat: str, work: Callable[[ClientConnection], Awaitable[_Result]]
) -> _Result:
    """Does it again on a new line whenever one breaks."""
    backoff = Backoff(random.Random())
    for _ in range(_MOST_TRIES):
        try:
            line = await dial(target, BLOBS, seat)
        except UnreachableError:
            await asyncio.sleep(backoff.delay())
            continue
        try:
            return await work(line)
        except (ConnectionClosed, WireError):
            await asyncio.sleep(backoff.delay())
        finally:
            await line.close()
    raise UnreachableError


async def _answer(line: ClientConnection, kind: type[_Kind]) -> _Kind:
    message = await _message(line)
    if not isinstance(message, kind):
        raise WireError("an answer to something else")
    return message


async def _message(line: ClientConnection) -> BlobMessage:
    frame = await line.recv()
    if isinstance(frame, str):
        raise WireError("a text")
    return decode_blob(frame)
