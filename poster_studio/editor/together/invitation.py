"""What somebody typed, pasted or scanned to come into a room, and what it leads to."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from typing import ClassVar, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.hocuspocus import is_address, parse_address
from poster_studio.sync.link import (
    PORTS,
    SCHEME,
    JoinCode,
    JoinLink,
    parse_code,
    parse_link,
    parse_secret,
)

_SERVERS: Final = ("wss://", "ws://")
_LONGEST: Final = 2000
_PORTS_END: Final = 2**16
_DOTTED: Final = re.compile(r"(?P<address>[0-9]+(\.[0-9]*)+)(:(?P<port>[0-9]{1,5}))?", re.ASCII)
_IN_BRACKETS: Final = re.compile(r"\[(?P<address>[^\]]*)\](:(?P<port>[0-9]{1,5}))?", re.ASCII)
_COLONS: Final = re.compile(r"(?P<address>[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Knock:
    """A code or an entry of the list: before its secret is said, people compare a number.

    `pin` is what the room announced, if it was heard.
    """

    addresses: tuple[str, ...]
    port: int
    secret: bytes
    pin: bytes | None = None

    def link(self, pin: bytes) -> JoinLink:
        """The link to whoever has this certificate."""
        return JoinLink(self.addresses, self.port, self.secret, pin, "edit")


@dataclass(frozen=True, slots=True)
class Place:
    """A computer's address, as the room's page shows it: who answers there is looked at first, then
    people compare the number, and last they type the secret of the code.
    """

    #: Nothing was announced.
    pin: ClassVar[bytes | None] = None

    address: str
    ports: tuple[int, ...]

    def link(self, port: int, pin: bytes, letters: str) -> JoinLink:
        """The link to whoever has this certificate; raises `PosterStudioError` for letters that
        are no secret.
        """
        return JoinLink((self.address,), port, parse_secret(letters), pin, "edit")


#: A link or a server's address can be joined at once.
Invitation = JoinLink | Knock | Place | str


def read_invitation(text: str) -> Invitation:
    """What a text leads to; raises `PosterStudioError` with one sentence if to nothing."""
    text = text.strip()[:_LONGEST]
    if not text:
        raise PosterStudioError(
            Words("まだ何も書かれていません", "nothing was typed yet"),
            Words("部屋のコードかリンクを入れてください", "type the room's code or paste its link"),
        )
    if SCHEME in "".join(text.split()).upper():
        words = "".join(text.split()).upper()
        return parse_link(words[words.index(SCHEME) :])
    if is_address(text):
        return parse_address(text).text
    if text.lower().startswith(_SERVERS):
        return text
    place = _place(text)
    if place is not None:
        return place
    code: JoinCode = parse_code(text)
    return Knock((code.address,), code.port, code.secret)


def knock_at(room: NearbyRoom, letters: str) -> Knock:
    """A room picked from the list, with the first letters of its code; raises
    `PosterStudioError` for other letters.
    """
    return Knock(room.addresses, room.port, parse_secret(letters), room.pin)


def _place(text: str) -> Place | None:
    """The address in a text that is meant to be one; raises `PosterStudioError` if it is wrong."""
    words = unicodedata.normalize("NFKC", text).replace("。", ".").strip()
    meant = _IN_BRACKETS.fullmatch(words) or _DOTTED.fullmatch(words) or _COLONS.fullmatch(words)
    if meant is None:
        return None
    port = meant.groupdict().get("port")
    try:
        address = ipaddress.ip_address(meant["address"])
        ports = (int(port),) if port else tuple(PORTS)
    except ValueError as error:
        raise _no_address() from error
    if address.is_multicast or address.is_unspecified or not 0 < ports[0] < _PORTS_END:
        raise _no_address()
    return Place(str(address), ports)


def _no_address() -> PosterStudioError:
    return PosterStudioError(
        Words("パソコンのアドレスではありません", "this is no address of a computer"),
        Words(
            "進行役の画面の「このパソコンのアドレス」を、数字と点のとおりに入れてください",
            "type “Address of this computer” as the facilitator's screen shows it",
        ),
    )
