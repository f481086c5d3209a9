"""A seat's connection to a room: encrypted, and to that room only.

The link pins the room's certificate. The pin is compared once the connection is encrypted and
before anything is said on it; TLS itself proves that the other end has the certificate's key.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from typing import Any, Final  # `Any`: options of websockets
from urllib.parse import quote

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidMessage, InvalidStatus

from poster_studio.sync.link import JoinLink, pin_of
from poster_studio.sync.messages import MOST_BYTES

_DIAL_S: Final = 5.0
_PING_S: Final = 10.0
_GOODBYE_S: Final = 1.0
_DENIED: Final = 401


#: A room's link, or the address of a server that is nobody's laptop, such as `wss://rooms.example`.
Target = JoinLink | str


class DeniedError(Exception):
    """The room exists and does not let this link in; trying again is of no use."""


class UnreachableError(Exception):
    """Nobody answers under any of the link's addresses, or another room does."""


async def dial(target: Target, name: str, seat: str) -> ClientConnection:
    """A connection to one document's room, by whichever address of a link answers first.

    Raises `DeniedError` or `UnreachableError`.
    """
    if isinstance(target, str):
        return await _open(f"{target.rstrip('/')}/{quote(name, safe='')}")
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
        writer.close()


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
            ping_timeout=_PING_S,
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
