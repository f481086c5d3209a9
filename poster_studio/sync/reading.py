"""A whole document of a room or a server, read once and without a seat."""

from __future__ import annotations

import asyncio
from typing import Final

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from poster_studio.sync.dialect import Arrived, Event, Opened
from poster_studio.sync.dialling import Target, UnreachableError, dial, dialect_to
from poster_studio.sync.messages import Step1, Step2, decode, encode
from poster_studio.sync.wire import WireError

_LONGEST_S: Final = 10.0
_NOTHING: Final = b"\x00"


async def read_document(target: Target, name: str, seat: str) -> bytes:
    """The document as one update; raises `UnreachableError` and `DeniedError`."""
    line = await dial(target, name, seat)
    try:
        async with asyncio.timeout(_LONGEST_S):
            return await _read(line, target, name)
    except (ConnectionClosed, WireError, TimeoutError) as error:
        raise UnreachableError from error
    finally:
        await line.close()


async def _read(line: ClientConnection, target: Target, name: str) -> bytes:
    to_server: list[bytes] = []
    told: list[Event] = []
    dialect = dialect_to(target, name, to_server.append, told.append)
    dialect.begin()
    while True:
        while told:
            match told.pop(0):
                case Opened():
                    dialect.say(encode(Step1(_NOTHING)))
                case Arrived(frame):
                    message = decode(frame)
                    if isinstance(message, Step2):
                        return message.update
        while to_server:
            await line.send(to_server.pop(0))
        frame = await line.recv(decode=False)
        dialect.take(frame)
