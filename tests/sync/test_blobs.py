"""Pictures in pieces: verified, resumed, and nothing unwanted kept."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.blobs import (
    MOST_PICTURE_BYTES,
    PIECE,
    Arrivals,
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
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.wire import WireError

digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
sizes = st.integers(0, MOST_PICTURE_BYTES)
messages: st.SearchStrategy[BlobMessage] = st.one_of(
    *(st.builds(kind, digests, sizes) for kind in (Get, Put, Size, Want, Stored)),
    st.builds(Piece, digests, sizes, st.binary(min_size=1, max_size=50)),
    st.builds(GetThumbnail, digests),
    st.builds(Thumbnail, digests, st.binary(max_size=50)),
)


@dataclass
class Shelf:
    """Keeps pictures; refuses those that begin with `x`."""

    pictures: dict[str, bytes] = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        return ()

    def document(self, name: str) -> RoomDocument | None:
        assert name
        return None

    def keep(self) -> None:
        return None

    def digests(self) -> tuple[str, ...]:
        return tuple(self.pictures)

    def picture(self, sha256: str) -> bytes | None:
        return self.pictures.get(sha256)

    def keep_picture(self, sha256: str, data: bytes) -> None:
        if data.startswith(b"x"):
            raise PosterStudioError(Words("だめ", "no"), Words("別のを", "another"))
        self.pictures[sha256] = data


def picture(size: int, first: bytes = b"p") -> tuple[str, bytes]:
    data = first + random.Random(size).randbytes(size - 1)
    return hashlib.sha256(data).hexdigest(), data


@given(messages)
def test_messages_come_back(message: BlobMessage) -> None:
    assert decode_blob(encode_blob(message)) == message


@given(st.binary(max_size=60))
def test_any_bytes_are_a_message_or_refused(frame: bytes) -> None:
    try:
        decode_blob(frame)
    except WireError:
        return


def test_a_picture_comes_in_pieces_and_goes_on_after_a_break() -> None:
    shelf = Shelf()
    arrivals = Arrivals(shelf)
    sha256, data = picture(3 * PIECE + 5)
    assert arrivals.offered(Put(sha256, len(data))) == Want(sha256, 0)
    for piece in pieces(sha256, data, 0)[:2]:
        assert arrivals.came(piece) is None
    assert arrivals.offered(Put(sha256, len(data))) == Want(sha256, 2 * PIECE)
    third, last = pieces(sha256, data, 2 * PIECE)
    assert arrivals.came(last) == Want(sha256, 2 * PIECE)
    assert arrivals.came(third) is None
    assert arrivals.came(last) == Stored(sha256, 1)
    assert shelf.pictures == {sha256: data}
    assert arrivals.offered(Put(sha256, len(data))) == Stored(sha256, 1)


def test_a_picture_that_is_not_what_it_says_is_not_kept() -> None:
    shelf = Shelf()
    arrivals = Arrivals(shelf)
    for sha256, data in ((picture(10)[0], b"other word"), picture(10, b"x")):
        arrivals.offered(Put(sha256, len(data)))
        assert arrivals.came(Piece(sha256, 0, data)) == Stored(sha256, 0)
    assert shelf.pictures == {}


def test_nobody_sends_what_nobody_wanted() -> None:
    arrivals = Arrivals(Shelf())
    sha256, data = picture(10)
    with pytest.raises(WireError):
        arrivals.came(Piece(sha256, 0, data))
    arrivals.offered(Put(sha256, 5))
    with pytest.raises(WireError):
        arrivals.came(Piece(sha256, 0, data))
    assert arrivals.offered(Put(sha256, 0)) == Stored(sha256, 0)
    with pytest.raises(WireError):
        decode_blob(encode_blob(Piece(sha256, 0, bytes(PIECE + 1))))
