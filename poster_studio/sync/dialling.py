"""A seat's connection to a room: encrypted, and to that room only, or to a server by its address.

The link pins the room's certificate. The pin is compared once the connection is encrypted and
before anything is said on it; TLS itself proves that the other end has the certificate's key.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Sequence
from typing import Any, Final  # `Any`: options of websockets
from urllib.parse import quote

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidMessage, InvalidStatus

from poster_studio.sync.admission import BLOBS
from poster_studio.sync.dialect import DeniedError, Dialect, Event, YWebsocket
from poster_studio.sync.hocuspocus import Hocuspocus, is_address, parse_address
from poster_studio.sync.link import JoinLink, pin_of
from poster_studio.sync.messages import MOST_BYTES

__all__ = [
    "DeniedError",
    "Target",
    "UnreachableError",
    "certificate_at",
    "dial",
    "dialect_to",
]

_DIAL_S: Final = 5.0
#: A line that says nothing any more is given up within seven seconds: a new one is there sooner
#: than the old one would go on after a longer silence.
_PING_S: Final = 3.0
_PONG_S: Final = 4.0
_GOODBYE_S: Final = 1.0
_DENIED: Final = 401


#: A room's link, or the address of a server that is nobody's laptop: of y-websocket's, such as
#: `wss://rooms.example`, or of Hocuspocus, such as `hocuspocus+wss://rooms.example/hall#token`.
Target = JoinLink | str


class UnreachableError(Exception):
    """Nobody answers under any of the link's addresses, or another room does."""


async def dial(target: Target, name: str, seat: str) -> ClientConnection:
    """A connection to one document's room, by whichever address of a link answers first.

    Raises `DeniedError` or `UnreachableError`.
    """
    if isinstance(target, str):
        return await _dial_server(target, name)
    link = target
    attempts = [
        asyncio.create_task(_dial_one(link, address, name, seat)) for address in link.addresses
    ]
    chosen = None
    try:
        chosen = await _first(attempts)
        return chosen
    finally:
        for attempt in attempts:
            attempt.cancel()
        for late in await asyncio.gather(*attempts, return_exceptions=True):
            if isinstance(late, ClientConnection) and late is not chosen:
                late.transport.abort()


def dialect_to(
    target: Target, name: str, send: Callable[[bytes], None], tell: Callable[[Event], None]
) -> Dialect:
    """What is spoken on a line to one document there."""
    if isinstance(target, str) and is_address(target):
        address = parse_address(target)
        return Hocuspocus(address.document(name), address.token, send, tell)
    return YWebsocket(send, tell)


async def certificate_at(address: str, port: int) -> bytes:
    """The certificate (DER) of whoever answers there; raises `UnreachableError`.

    For a typed code: its check number is compared by people before the code is sent.
    """
    try:
        async with asyncio.timeout(_DIAL_S):
            _, writer = await asyncio.open_connection(address, port, ssl=_context())
    except (OSError, TimeoutError) as error:
        raise UnreachableError from error
    try:
        return _certificate(writer.transport)
    finally:
        writer.transport.abort()


async def _dial_server(address: str, name: str) -> ClientConnection:
    if not is_address(address):
        return await _open(f"{address.rstrip('/')}/{quote(name, safe='')}")
    there = parse_address(address)
    if name != BLOBS:
        return await _open(there.url)
    headers = {"Authorization": f"Bearer {quote(there.token, safe='')}"}
    return await _open(f"{there.url}/{BLOBS}", additional_headers=headers)


def _context() -> ssl.SSLContext:
    """TLS 1.3 to a certificate that no authority signed: its pin is compared instead."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def _first(attempts: Sequence[asyncio.Task[ClientConnection]]) -> ClientConnection:
    """The first that succeeds."""
    denied = False
    for attempt in asyncio.as_completed(attempts):
        try:
            return await attempt
        except DeniedError:
            denied = True
        except UnreachableError:
            continue
    raise DeniedError if denied else UnreachableError


async def _dial_one(link: JoinLink, address: str, name: str, seat: str) -> ClientConnection:
    class Pinned(ClientConnection):
        """Hangs up before a word is said if the certificate is another one."""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            if pin_of(_certificate(transport)) != link.pin:
                self.transport.abort()

    host = f"[{address}]" if ":" in address else address
    query = f"token={link.token.hex()}&seat={quote(seat, safe='')}"
    url = f"wss://{host}:{link.port}/{quote(name, safe='')}?{query}"
    return await _open(url, ssl=_context(), create_connection=Pinned)


async def _open(url: str, **how: Any) -> ClientConnection:
    try:
        return await connect(
            url,
            compression=None,
            proxy=None,
            max_size=MOST_BYTES,
            open_timeout=_DIAL_S,
            ping_interval=_PING_S,
            ping_timeout=_PONG_S,
            close_timeout=_GOODBYE_S,
            **how,
        )
    except InvalidStatus as error:
        is_denied = error.response.status_code == _DENIED
        raise (DeniedError if is_denied else UnreachableError) from error
    except (OSError, TimeoutError, InvalidHandshake, InvalidMessage) as error:
        raise UnreachableError from error


def _certificate(transport: asyncio.BaseTransport) -> bytes:
    tls = transport.get_extra_info("ssl_object")
    certificate = tls.getpeercert(binary_form=True) if tls is not None else None
    return certificate or b""
