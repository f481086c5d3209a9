"""How a seat finds a room: the join link, the short code, and the number shown on both screens.

The link holds everything: addresses, port, token and the first half of the certificate's SHA-256,
which pins it. The code is short enough to type and holds one IPv4 address, the port and a small
secret. It cannot pin the certificate: whoever joins by it compares the check number first.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import ipaddress
import unicodedata
import zlib
from dataclasses import dataclass
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.messages import ROLES, Role

SCHEME: Final = "POSTER-STUDIO:"
TOKEN_BYTES: Final = 9
PIN_BYTES: Final = 16
CODE_SECRET_BYTES: Final = 3

#: Rooms take the first free one of these, so that the code needs four bits for it.
FIRST_PORT: Final = 47320
PORTS: Final = range(FIRST_PORT, FIRST_PORT + 16)

_VERSION: Final = 1
_CHECKSUM_BYTES: Final = 2
_HEAD_BYTES: Final = 4 + TOKEN_BYTES + PIN_BYTES
#: Crockford's letters: none looks like another.
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE: Final = str.maketrans("OIL", "011", "- ー−‐")
_CODE_LETTERS: Final = 12
#: The first letters of a code hold its secret; the one bit too many belongs to the port.
_SECRET_LETTERS: Final = 5
_CHECK_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class JoinLink:
    """Where a room is, what opens it, and which certificate is its own."""

    addresses: tuple[str, ...]
    port: int
    token: bytes
    pin: bytes
    role: Role

    @property
    def text(self) -> str:
        """One word of capital letters and digits, as QR codes hold them best."""
        body = bytes((_VERSION, ROLES.index(self.role))) + self.port.to_bytes(2, "big")
        body += self.token + self.pin
        for address in self.addresses:
            packed = ipaddress.ip_address(address).packed
            body += bytes((len(packed),)) + packed
        whole = body + _checksum(body)
        return SCHEME + base64.b32encode(whole).decode().rstrip("=")


@dataclass(frozen=True, slots=True)
class JoinCode:
    """What a short code says."""

    address: str
    port: int
    secret: bytes

    @property
    def text(self) -> str:
        """Twelve letters in three groups. Raises `ValueError` for a port without a code."""
        value = int(ipaddress.IPv4Address(self.address)) << 4 | PORTS.index(self.port)
        value = value << 8 * CODE_SECRET_BYTES | int.from_bytes(self.secret, "big")
        letters = "".join(_LETTERS[value >> 5 * place & 31] for place in range(_CODE_LETTERS))
        return "-".join((letters[:4], letters[4:8], letters[8:]))


def parse_link(text: str) -> JoinLink:
    """The link in a text; raises `PosterStudioError` if there is none."""
    words = "".join(text.split()).upper()
    body = _decoded(words.removeprefix(SCHEME))
    if not words.startswith(SCHEME) or len(body) < _HEAD_BYTES or body[0] != _VERSION:
        raise _no_link()
    if body[1] >= len(ROLES):
        raise _no_link()
    return JoinLink(
        addresses=_addresses(body[_HEAD_BYTES:]),
        port=int.from_bytes(body[2:4], "big"),
        token=body[4 : 4 + TOKEN_BYTES],
        pin=body[4 + TOKEN_BYTES : _HEAD_BYTES],
        role=ROLES[body[1]],
    )


def parse_code(text: str) -> JoinCode:
    """The code in what somebody typed; raises `PosterStudioError` if it is none."""
    letters = _typed(text)
    if len(letters) != _CODE_LETTERS:
        raise PosterStudioError(
            Words("部屋のコードではありません", "this is no room code"),
            Words("12文字をもう一度確かめてください", "check the twelve letters again"),
        )
    value = _value(letters) >> 8 * CODE_SECRET_BYTES
    return JoinCode(str(ipaddress.IPv4Address(value >> 4)), PORTS[value & 15], _secret(letters))


def parse_secret(text: str) -> bytes:
    """The secret in the first five letters of a code, or in all of it, for a room picked from the
    list; raises `PosterStudioError` if it is none.
    """
    letters = _typed(text)
    if len(letters) not in (_SECRET_LETTERS, _CODE_LETTERS):
        raise PosterStudioError(
            Words(
                "コードの最初の5文字ではありません", "these are not the first letters of the code"
            ),
            Words("コードの最初の5文字を入れてください", "type the first five letters of the code"),
        )
    return _secret(letters)


def pin_of(certificate: bytes) -> bytes:
    """What a link says of a certificate (DER)."""
    return hashlib.sha256(certificate).digest()[:PIN_BYTES]


def check_number(certificate: bytes) -> str:
    """The number to compare on both screens, such as `012 345`.

    It is slow to compute on purpose (about 50 ms): nobody makes another certificate with the same
    number within a workshop.
    """
    slow = hashlib.scrypt(certificate, salt=b"poster-studio room", n=2**14, r=8, p=1, dklen=8)
    digits = f"{int.from_bytes(slow, 'big') % 10**_CHECK_DIGITS:0{_CHECK_DIGITS}}"
    return f"{digits[:3]} {digits[3:]}"


def _typed(text: str) -> str:
    """The letters of a code as they were meant; nothing if others are among them."""
    letters = unicodedata.normalize("NFKC", text).strip().upper().translate(_ALIKE)
    return letters if all(letter in _LETTERS for letter in letters) else ""


def _value(letters: str) -> int:
    return sum(_LETTERS.index(letter) << 5 * place for place, letter in enumerate(letters))


def _secret(letters: str) -> bytes:
    value = _value(letters[:_SECRET_LETTERS]) & (1 << 8 * CODE_SECRET_BYTES) - 1
    return value.to_bytes(CODE_SECRET_BYTES, "big")


def _decoded(letters: str) -> bytes:
    """The body of a link without its checksum."""
    try:
        whole = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise _no_link() from error
    body, checksum = whole[:-_CHECKSUM_BYTES], whole[-_CHECKSUM_BYTES:]
    if checksum != _checksum(body):
        raise _no_link()
    return body


def _checksum(body: bytes) -> bytes:
    return (zlib.crc32(body) & 0xFFFF).to_bytes(_CHECKSUM_BYTES, "big")


def _addresses(packed: bytes) -> tuple[str, ...]:
    addresses = []
    while packed:
        length = packed[0]
        if length not in (4, 16) or len(packed) <= length:
            raise _no_link()
        addresses.append(str(ipaddress.ip_address(packed[1 : 1 + length])))
        packed = packed[1 + length :]
    return tuple(addresses)


def _no_link() -> PosterStudioError:
    return PosterStudioError(
        Words("部屋に入るリンクではありません", "this is no link to a room"),
        Words(
            "リンク全体を写すか、QRコードを読み取ってください",
            "copy the whole link or scan the QR code",
        ),
    )
