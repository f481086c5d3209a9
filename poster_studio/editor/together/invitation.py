"""What somebody typed, pasted or scanned to come into a room, and what it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.hocuspocus import is_address, parse_address
from poster_studio.sync.link import SCHEME, JoinCode, JoinLink, parse_code, parse_link, parse_secret

_SERVERS: Final = ("wss://", "ws://")
_LONGEST: Final = 2000


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


#: A link or a server's address can be joined at once.
Invitation = JoinLink | Knock | str


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
    code: JoinCode = parse_code(text)
    return Knock((code.address,), code.port, code.secret)


def knock_at(room: NearbyRoom, letters: str) -> Knock:
    """A room picked from the list, with the first letters of its code; raises
    `PosterStudioError` for other letters.
    """
    return Knock(room.addresses, room.port, parse_secret(letters), room.pin)
