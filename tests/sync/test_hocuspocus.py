"""What a seat says to a Hocuspocus server and is told by it (TOG-HOCUS)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import merge_updates

from poster_studio.base.errors import PosterStudioError
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialect import Arrived, DeniedError, Event, Opened
from poster_studio.sync.dialling import dialect_to
from poster_studio.sync.hocuspocus import Hocuspocus, HocuspocusAddress, parse_address
from poster_studio.sync.messages import (
    AskPresence,
    Kept,
    Mark,
    Message,
    Notice,
    Order,
    Presence,
    Present,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.seat import Seat, Standing, covers
from poster_studio.sync.update_shape import shape_of
from poster_studio.sync.wire import WireError, text
from tests.helpers.rooms import Clock, SeatEnd, move, poster_bytes, text_of, write

ROOM = "部屋/p"
NAME = text(ROOM)
GRANTED = NAME + b"\x02\x02" + text("read-write")
TAKEN, REFUSED = NAME + b"\x08\x01", NAME + b"\x08\x00"


@dataclass
class Line:
    """A line whose server says what the test says."""

    sent: list[bytes] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dialect = Hocuspocus(ROOM, "tok", self.sent.append, self.events.append)

    def said(self) -> list[bytes]:
        """What the server got, each once, without the name."""
        sent, self.sent[:] = list(self.sent), []
        assert all(frame.startswith(NAME) for frame in sent)
        return [frame.removeprefix(NAME) for frame in sent]

    def told(self) -> list[Message]:
        """What the seat got, each once."""
        events, self.events[:] = list(self.events), []
        return [decode(event.frame) for event in events if isinstance(event, Arrived)]

    def opened(self) -> Line:
        self.dialect.begin()
        self.dialect.take(GRANTED)
        self.said()
        self.told()
        return self

    def say(self, message: Message) -> None:
        self.dialect.say(encode(message))


def update_of(count: int) -> bytes:
    """What a poster's own seat sends after some edits."""
    store = PosterStore.load([poster_bytes()])
    before = store.state_vector()
    for x in range(count):
        move(store, "t0", x)
    return store.diff(before)


def test_the_first_word_is_the_token() -> None:
    sent: list[bytes] = []
    Hocuspocus("部屋", "tok", sent.append, lambda _: None).begin()
    assert sent == [bytes.fromhex("06e983a8e5b18b020003746f6b05342e372e30")]


def test_the_line_is_open_once_the_token_was_taken() -> None:
    line = Line()
    line.dialect.begin()
    line.dialect.keep_alive()
    assert len(line.said()) == 1
    assert line.events == []
    line.dialect.take(GRANTED)
    assert line.events[0] == Opened()
    assert line.told() == [Notice("edit", None)]
    line.dialect.keep_alive()
    assert line.said() == [b"\x03"]


def test_who_may_only_read_views() -> None:
    line = Line()
    line.dialect.take(NAME + b"\x02\x02" + text("readonly"))
    assert line.told() == [Notice("view", None)]


def test_a_token_that_is_not_taken_ends_it() -> None:
    with pytest.raises(DeniedError):
        Line().dialect.take(NAME + b"\x02\x01" + text("permission-denied"))


def test_a_server_that_asks_for_the_token_gets_it_again() -> None:
    line = Line().opened()
    line.dialect.take(NAME + b"\x02\x00")
    assert line.said() == [b"\x02\x00" + text("tok") + text("4.7.0")]


def test_a_mark_is_kept_once_every_update_before_it_was_acknowledged() -> None:
    line = Line().opened()
    first, second = update_of(1), update_of(2)
    line.say(Step2(first))
    line.say(Mark(1))
    line.say(Update(second))
    line.say(Mark(2))
    assert [frame[0] for frame in line.said()] == [4, 0]
    assert line.told() == []
    line.dialect.take(TAKEN)
    (kept,) = line.told()
    assert isinstance(kept, Kept)
    assert kept.number == 1
    line.dialect.take(TAKEN)
    (later,) = line.told()
    assert isinstance(later, Kept)
    assert later.number == 2
    assert covers(later.state_vector, kept.state_vector)
    assert not covers(kept.state_vector, later.state_vector)


def test_what_the_server_was_never_given_is_not_said_to_be_there() -> None:
    line = Line().opened()
    line.dialect.take(NAME + encode(Step1(b"\x01\x07\x03")))
    line.say(Mark(5))
    assert line.told() == [Step1(b"\x01\x07\x03"), Kept(5, b"\x01\x07\x03")]


def test_a_refused_update_says_that_the_seat_views() -> None:
    line = Line().opened()
    line.say(Update(update_of(1)))
    line.say(Mark(1))
    line.dialect.take(REFUSED)
    view, kept = line.told()
    assert view == Notice("view", None)
    assert kept == Kept(1, b"\x00")


def test_an_answer_to_nothing_breaks_the_line() -> None:
    with pytest.raises(WireError):
        Line().opened().dialect.take(TAKEN)


def test_presence_passes_both_ways_and_orders_do_not() -> None:
    line = Line().opened()
    here = Presence((Present(7, 1, '"海"'),))
    line.say(here)
    line.say(AskPresence())
    line.say(Order(freeze=True, everywhere=True))
    assert line.said() == [encode(here), encode(AskPresence())]
    line.dialect.take(NAME + encode(here))
    assert line.told() == [here]


def test_pings_other_documents_and_words_for_programs_are_nothing_to_the_seat() -> None:
    line = Line().opened()
    line.dialect.take(b"\x09")
    assert line.sent.pop() == b"\x0a"
    line.dialect.take(text("別の部屋") + b"\x07" + text("bye"))
    line.dialect.take(NAME + b"\x05" + text("{}"))
    assert line.told() == []


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\xff",
        NAME,
        NAME + b"\x63",
        NAME + b"\x07" + text("closed"),
        NAME + b"\x00\x02\x03abc",
        NAME + b"\x00\x00\x02\x01\x07",
        NAME + b"\x08\x02",
        NAME + b"\x02\x05",
    ],
)
def test_what_nobody_may_say_breaks_the_line(frame: bytes) -> None:
    line = Line().opened()
    with pytest.raises(WireError):
        line.dialect.take(frame)
    assert line.told() == []


FRAMES = (
    GRANTED,
    TAKEN,
    NAME + encode(Step1(b"\x02\x07\x03\x09\x05")),
    NAME + encode(Step2(poster_bytes())),
    NAME + encode(Update(b"\x01\x02\x05\x00\x00\x02\x0a\x03\x00")),
    NAME + encode(Presence((Present(7, 1, '"海"'),))),
)


@given(st.sampled_from(FRAMES), st.randoms(use_true_random=False))
def test_changed_frames_break_the_line_and_nothing_else(frame: bytes, chance: Random) -> None:
    changed = bytearray(frame)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        changed[at : at + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
    line = Line().opened()
    line.say(Update(update_of(1)))
    with suppress(WireError, DeniedError):
        line.dialect.take(bytes(changed))
        for message in line.told():
            if isinstance(message, Step2 | Update):
                assert not shape_of(message.update, gaps=True).has_gaps


def test_what_would_end_an_engine_does_not_reach_it() -> None:
    """Hocuspocus relays what Yjs can read; nested deeply enough it ends a process of ours."""
    nested = b"\x01\x01\x07\x00\x28\x01\x01m\x01k\x01" + b"\x75\x01" * 100 + b"\x7e\x00"
    with pytest.raises(WireError):
        Line().opened().dialect.take(NAME + encode(Update(nested)))


def test_a_seat_knows_by_acknowledgements_that_its_work_is_shared() -> None:
    line, clock, end = Line().opened(), Clock(), SeatEnd()
    server = PosterStore.load([poster_bytes()])
    document = PosterStore.load([poster_bytes()])
    seat = Seat(document, 7, clock)

    def hand_over() -> None:
        """What the seat says to the line, and what that says to the seat."""
        while end.frames or line.events:
            while end.frames:
                line.dialect.say(end.frames.pop(0))
            for message in line.told():
                seat.receive(encode(message))

    def standing() -> Standing:
        return seat.standing

    seat.connected(end)
    seat.receive(encode(Notice("edit", None)))
    hand_over()
    assert line.said() == [encode(Step1(document.state_vector()))]
    line.dialect.take(NAME + encode(Step2(server.diff(document.state_vector()))))
    line.dialect.take(NAME + encode(Step1(server.state_vector())))
    hand_over()
    assert standing() is Standing.LATER
    line.dialect.take(TAKEN)
    hand_over()
    assert standing() is Standing.SHARED
    write(document, "t0", "みんなの海")
    hand_over()
    assert standing() is Standing.LATER
    reply, update = (decode(frame.replace(b"\x04", b"\x00", 1)) for frame in line.said())
    assert isinstance(reply, Step2)
    assert isinstance(update, Update)
    server.apply_remote(update.update)
    line.dialect.take(NAME + encode(update))
    line.dialect.take(TAKEN)
    hand_over()
    assert standing() is Standing.SHARED
    assert text_of(server) == "みんなの海"


def test_joined_updates_that_leave_something_out_pass_both_ways() -> None:
    """Hocuspocus joins what comes in one turn of its loop, and so does a room."""
    store = PosterStore.load([poster_bytes()])
    updates: list[bytes] = []
    store.on_update(updates.append)
    for x in (1, 2, 3):
        move(store, "t0", x)
    gapped = merge_updates(updates[0], updates[2])
    line = Line().opened()
    line.dialect.take(NAME + encode(Update(gapped)))
    told = [one for one in line.told() if isinstance(one, Update)]
    assert len(told) == 2
    other = PosterStore.load([poster_bytes(), updates[1]])
    for one in told:
        other.apply_remote(one.update)
    assert other.poster == store.poster
    line.say(Update(gapped))
    assert line.said() == [encode(Update(gapped))]


def test_an_address_names_server_workshop_and_token() -> None:
    address = parse_address(" hocuspocus+wss://rooms.example:8443/collab/みどり%20市/#a%2Fb ")
    assert address.workshop == "みどり 市"
    assert address.token == "a/b"
    assert address.url.startswith("wss://rooms.example:8443/collab/%E3%81%BF")
    assert address.document("p") == "みどり 市/p"
    assert parse_address(address.text) == address


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "wss://rooms.example/w",
        "hocuspocus+wss://rooms.example",
        "hocuspocus+wss://rooms.example/",
        "hocuspocus+wss:///w#t",
        "hocuspocus+wss://rooms.example:0/w",
        "hocuspocus+wss://rooms.example:x/w",
        "hocuspocus+wss://me:secret@rooms.example/w",
        "hocuspocus+wss://rooms.example/%00",
        "hocuspocus+wss://[::1/w",
    ],
)
def test_what_is_no_address_is_said_so(wrong: str) -> None:
    with pytest.raises(PosterStudioError):
        parse_address(wrong)


def test_the_address_decides_the_dialect() -> None:
    address = HocuspocusAddress("wss://rooms.example/w", "w", "t").text
    assert isinstance(dialect_to(address, "p", print, print), Hocuspocus)
    assert not isinstance(dialect_to("wss://rooms.example", "p", print, print), Hocuspocus)
