"""Messages come back as they went, are the bytes that Yjs programs write, or are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.sync.messages import (
    MOST_BYTES,
    MOST_PRESENCE_BYTES,
    AskPresence,
    Denied,
    Kept,
    LockOrder,
    Mark,
    Message,
    Notice,
    Order,
    Pass,
    Presence,
    Present,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.wire import LARGEST, WireError, buffer, number, text

numbers = st.integers(0, LARGEST)
presents = st.builds(
    Present, numbers, numbers, st.sampled_from([None, "{}", '{"cursor":[1,2]}', '"海😀"'])
)
vectors = st.lists(st.tuples(numbers, numbers), max_size=4).map(
    lambda pairs: number(len(pairs)) + b"".join(number(a) + number(b) for a, b in pairs)
)
messages: st.SearchStrategy[Message] = st.one_of(
    st.builds(Step1, vectors),
    st.builds(Step2, st.binary()),
    st.builds(Update, st.binary()),
    st.builds(Presence, st.lists(presents, max_size=4).map(tuple)),
    st.just(AskPresence()),
    st.builds(Denied, st.text(max_size=50)),
    st.builds(Mark, numbers),
    st.builds(Kept, numbers, vectors),
    st.builds(
        Notice,
        st.sampled_from(["view", "edit", "facilitator"]),
        st.none() | st.integers(0, 10**6),
        st.booleans(),
    ),
    st.builds(Order, st.booleans(), st.booleans()),
    st.builds(LockOrder, st.booleans(), st.booleans()),
    st.builds(Pass, st.binary(max_size=64), st.integers(0, 2**31 - 1)),
)


@given(messages)
def test_messages_come_back(message: Message) -> None:
    assert decode(encode(message)) == message


@given(st.binary(max_size=60) | messages.map(encode), st.data())
def test_any_bytes_are_a_message_or_refused(frame: bytes, data: st.DataObject) -> None:
    mutated = bytearray(frame)
    if mutated:
        mutated[data.draw(st.integers(0, len(mutated) - 1))] = data.draw(st.integers(0, 255))
    try:
        message = decode(bytes(mutated))
    except WireError:
        return
    assert decode(encode(message)) == message


def test_the_bytes_are_those_of_y_websocket() -> None:
    assert encode(Step1(b"\x00")) == b"\x00\x00\x01\x00"
    assert encode(Update(b"\x00\x00")) == b"\x00\x02\x02\x00\x00"
    assert encode(Presence((Present(5, 1, "{}"),))) == b"\x01\x06\x01\x05\x01\x02{}"
    assert encode(Denied("no")) == b"\x02\x00\x02no"
    assert encode(AskPresence()) == b"\x03"


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x04",
        b"\x00\x03\x00",
        b"\x00\x02\x05ab",
        b"\x03\x00",
        b"\x00\x00\x02\x02\x01",
        bytes(MOST_BYTES + 1),
        b"\x66\x03\x00",
        b"\x67\x02\x00",
    ],
)
def test_other_bytes_are_refused(frame: bytes) -> None:
    with pytest.raises(WireError):
        decode(frame)


@pytest.mark.parametrize(
    "state", ["", "{", "NaN", "[Infinity]", "[" * 5000, "9" * 5000, " " * MOST_PRESENCE_BYTES + "1"]
)
def test_a_presence_that_would_break_another_seat_is_refused(state: str) -> None:
    frame = b"\x01" + buffer(b"\x01\x05\x01" + text(state))
    with pytest.raises(WireError):
        decode(frame)
