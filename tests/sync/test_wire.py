"""Numbers and texts are read within their bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.sync.wire import LARGEST, Reader, WireError, buffer, number, text


@given(st.integers(0, LARGEST))
def test_numbers_come_back(value: int) -> None:
    reader = Reader(number(value))
    assert reader.number() == value
    reader.end()


@given(st.text(), st.binary())
def test_texts_and_buffers_come_back(words: str, data: bytes) -> None:
    reader = Reader(text(words) + buffer(data))
    assert reader.text(10**6) == words
    assert reader.buffer(10**6) == data
    reader.end()


def test_a_text_is_as_long_as_its_bytes() -> None:
    assert text("日本") == b"\x06" + "日本".encode()


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in (Reader.number, lambda reader: reader.text(20), lambda reader: reader.buffer(20)):
        reader = Reader(data)
        try:
            read(reader)
        except WireError:
            continue
        assert reader.left < max(1, len(data))


@pytest.mark.parametrize(
    "data", [b"", b"\x80", b"\xff" * 8 + b"\x01", number(LARGEST + 1), b"\x80" * 9]
)
def test_numbers_that_are_none_are_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        Reader(data).number()


def test_lengths_beyond_the_message_or_the_limit_are_refused() -> None:
    with pytest.raises(WireError):
        Reader(number(2**40) + b"x").buffer(2**50)
    with pytest.raises(WireError):
        Reader(buffer(b"12345")).buffer(4)
    with pytest.raises(WireError):
        Reader(buffer(b"\xff")).text(10)
