"""Pictures on their own path: by SHA-256, in pieces, from where a broken line left off.

A seat asks (`Get`) and is told the size (`Size`) and then given pieces (`Piece`); or it offers
(`Put`), is told from where to send (`Want`), and in the end that the picture is kept (`Stored`).
It may ask for thumbnails before (`GetThumbnail`, `Thumbnail`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Final, assert_never

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.hall import Library
from poster_studio.sync.thumbnails import MOST_THUMBNAIL_BYTES
from poster_studio.sync.wire import Reader, WireError, number

PIECE: Final = 64 * 2**10
MOST_PICTURE_BYTES: Final = 64 * 2**20
#: Pieces of unfinished pictures are remembered up to so much.
_MOST_UNFINISHED: Final = 192 * 2**20
_DIGEST_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Get:
    """Asks for a picture from an offset on."""

    sha256: str
    offset: int


@dataclass(frozen=True, slots=True)
class Put:
    """Offers a picture of a size."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Size:
    """How large a picture is; 0: it is not here."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Want:
    """From where to send a picture."""

    sha256: str
    offset: int


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture is on the disk (1), or may not be (0)."""

    sha256: str
    stored: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes of a picture."""

    sha256: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class GetThumbnail:
    """Asks for a small picture to show until the picture is there."""

    sha256: str


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture (`sync.thumbnails`), or nothing if the room has none."""

    sha256: str
    data: bytes


BlobMessage = Get | Put | Size | Want | Stored | Piece | GetThumbnail | Thumbnail
_KINDS: Final[tuple[type[Get | Put | Size | Want | Stored], ...]] = (Get, Put, Size, Want, Stored)
_PIECE: Final = len(_KINDS)
_GET_THUMBNAIL: Final = _PIECE + 1
_THUMBNAIL: Final = _PIECE + 2


def encode_blob(message: BlobMessage) -> bytes:
    """The frame of a message."""
    match message:
        case Get(sha256, value) | Put(sha256, value) | Size(sha256, value):
            rest = number(value)
        case Want(sha256, value) | Stored(sha256, value):
            rest = number(value)
        case Piece(sha256, offset, data):
            return bytes((_PIECE,)) + bytes.fromhex(sha256) + number(offset) + data
        case GetThumbnail(sha256):
            return bytes((_GET_THUMBNAIL,)) + bytes.fromhex(sha256) + number(0)
        case Thumbnail(sha256, data):
            return bytes((_THUMBNAIL,)) + bytes.fromhex(sha256) + number(0) + data
        case _:
            assert_never(message)
    return bytes((_KINDS.index(type(message)),)) + bytes.fromhex(sha256) + rest


def decode_blob(frame: bytes) -> BlobMessage:
    """The message of a frame; raises `WireError` for anything else."""
    reader = Reader(frame)
    kind = reader.number(_THUMBNAIL)
    sha256 = bytes(reader.byte() for _ in range(_DIGEST_BYTES)).hex()
    value = reader.number(MOST_PICTURE_BYTES)
    if kind == _THUMBNAIL:
        if reader.left > MOST_THUMBNAIL_BYTES:
            raise WireError("a thumbnail that is too large")
        return Thumbnail(sha256, frame[len(frame) - reader.left :])
    if kind != _PIECE:
        reader.end()
        return GetThumbnail(sha256) if kind == _GET_THUMBNAIL else _KINDS[kind](sha256, value)
    if not 0 < reader.left <= PIECE:
        raise WireError("a piece of no allowed length")
    return Piece(sha256, value, frame[-reader.left :])


def pieces(sha256: str, data: bytes, offset: int) -> list[Piece]:
    """A picture's pieces from an offset on."""
    return [Piece(sha256, at, data[at : at + PIECE]) for at in range(offset, len(data), PIECE)]


@dataclass(slots=True)
class Arrivals:
    """Pictures on their way to the workshop: what has come of each, also over broken lines."""

    library: Library
    _sizes: dict[str, int] = field(default_factory=dict)
    _come: dict[str, bytearray] = field(default_factory=dict)

    def offered(self, offer: Put) -> BlobMessage:
        """Says from where to send, or that the picture is here or too large."""
        if self.library.picture(offer.sha256) is not None:
            return Stored(offer.sha256, 1)
        if not 0 < offer.size <= MOST_PICTURE_BYTES:
            return Stored(offer.sha256, 0)
        if self._sizes.get(offer.sha256) != offer.size:
            self._forget(offer.sha256)
        come = self._come.pop(offer.sha256, bytearray())
        self._come[offer.sha256] = come
        self._sizes[offer.sha256] = offer.size
        self._make_room()
        return Want(offer.sha256, len(come))

    def came(self, piece: Piece) -> BlobMessage | None:
        """Takes a piece; says what became of the picture once it is whole.

        Raises `WireError` for a piece that nobody wanted.
        """
        come = self._come.get(piece.sha256)
        if come is None or len(come) + len(piece.data) > self._sizes[piece.sha256]:
            raise WireError("a piece that nobody wanted")
        if piece.offset != len(come):
            return Want(piece.sha256, len(come))
        come += piece.data
        if len(come) < self._sizes[piece.sha256]:
            return None
        self._forget(piece.sha256)
        return Stored(piece.sha256, int(self._keep(piece.sha256, bytes(come))))

    def _keep(self, sha256: str, data: bytes) -> bool:
        if hashlib.sha256(data).hexdigest() != sha256:
            return False
        try:
            self.library.keep_picture(sha256, data)
        except PosterStudioError:
            return False
        return True

    def _make_room(self) -> None:
        while len(self._come) > 1 and sum(map(len, self._come.values())) > _MOST_UNFINISHED:
            self._forget(next(iter(self._come)))

    def _forget(self, sha256: str) -> None:
        self._come.pop(sha256, None)
        self._sizes.pop(sha256, None)
