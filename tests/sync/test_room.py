"""A room without sockets: who hears what, who may write, and what nothing can break."""

from __future__ import annotations

import random

import pytest

from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.member import Member
from poster_studio.sync.messages import (
    Denied,
    Kept,
    Mark,
    Notice,
    Presence,
    Present,
    Role,
    Step1,
    Step2,
    Update,
    encode,
)
from poster_studio.sync.pace import Pace
from poster_studio.sync.room import MOST_WAITING, PATIENCE_S
from poster_studio.sync.seat import Standing
from tests.helpers.rooms import HeldLine, Laptop, SmallHall, move, poster_bytes, text_of, write

START = poster_bytes()
#: A value nested 5,000 deep.
DEEP = b"\x01\x01\x05\x00\x28\x01\x01m\x01k\x01" + b"\x75\x01" * 5000 + b"\x7e\x00"


def laptops(count: int, role: Role = "edit") -> tuple[SmallHall, list[Laptop]]:
    hall = SmallHall(START)
    seats = [hall.laptop(number, START) for number in range(count)]
    for seat in seats:
        seat.plug(role)
    hall.settle(*seats)
    return hall, seats


def joined(
    hall: SmallHall, role: Role = "edit", *, seat: str = "s", ours: bool = True
) -> tuple[Member, HeldLine]:
    line = HeldLine()
    member = hall.room.join(line, role, seat=seat, speaks_ours=ours)
    return member, line


def edits() -> list[bytes]:
    """Three updates of one seat, each building on the one before."""
    store = PosterStore.load([START], chance=random.Random(5))
    updates: list[bytes] = []
    store.on_update(updates.append)
    for words in ("海と緑と", "海と緑と空", "海と緑と空😀"):
        write(store, "t0", words)
    return updates


def test_what_one_writes_all_have() -> None:
    hall, (first, second, third) = laptops(3)
    write(first.document, "t0", "海と緑と空")
    move(second.document, "t0", 12)
    hall.settle(first, second, third)
    assert first.document.poster == second.document.poster == third.document.poster
    assert hall.document.poster == first.document.poster
    assert text_of(third.document) == "海と緑と空"


def test_a_tick_makes_one_frame_for_all_but_a_sole_source() -> None:
    hall = SmallHall(START)
    author, author_line = joined(hall, seat="a")
    _, reader_line = joined(hall, seat="b")
    author_line.messages(), reader_line.messages()
    for update in edits():
        hall.room.receive(author, encode(Update(update)))
    hall.room.tick()
    assert author_line.messages() == []
    assert [type(message) for message in reader_line.messages()] == [Update]


def test_a_quick_room_sends_at_once_and_a_busy_one_waits_a_little() -> None:
    pace = Pace()
    pace.first_came(10.0)
    assert pace.due == 10.0
    pace.sent(10.0, 10.0)
    pace.first_came(10.001)
    assert pace.due == 10.001
    for _ in range(50):
        pace.sent(10.0, 10.004)
    pace.first_came(10.005)
    assert pace.due == pytest.approx(10.012, abs=1e-4)
    for _ in range(50):
        pace.sent(11.0, 12.0)
    pace.first_came(12.001)
    assert pace.due == 12.02


def test_a_late_joiner_sees_everyone_at_once_and_leaving_says_so() -> None:
    hall, (first, second) = laptops(2)
    first.seat.show('{"colour":"#e11","animal":"fox"}')
    hall.settle(first, second)
    late = hall.laptop(7, START)
    late.plug()
    late.to_seat()
    assert list(late.seat.others.values()) == ['{"colour":"#e11","animal":"fox"}']
    first.pull()
    hall.settle(second, late)
    assert not late.seat.others
    assert not second.seat.others
    first.plug()
    hall.settle(first, second, late)
    assert list(second.seat.others) == [1000]


def test_nobody_speaks_for_another_seat() -> None:
    hall = SmallHall(START)
    honest, _ = joined(hall, seat="a")
    forger, _ = joined(hall, seat="b")
    _, line = joined(hall, seat="c")
    hall.room.receive(honest, encode(Presence((Present(5, 1, '"me"'),))))
    line.messages()
    hall.room.receive(forger, encode(Presence((Present(5, 9, '"you"'),))))
    hall.room.receive(forger, encode(Presence((Present(5, 9, None),))))
    assert line.messages() == []


def test_a_seat_that_returns_with_an_old_clock_is_told() -> None:
    hall = SmallHall(START)
    member, _ = joined(hall)
    hall.room.receive(member, encode(Presence((Present(5, 3, "{}"),))))
    hall.room.leave(member)
    member, line = joined(hall)
    line.messages()
    hall.room.receive(member, encode(Presence((Present(5, 3, "{}"),))))
    assert line.messages() == [Presence((Present(5, 4, None),))]
    hall.room.receive(member, encode(Presence((Present(5, 5, "{}"),))))
    _, late = joined(hall, seat="late")
    assert Presence((Present(5, 5, "{}"),)) in late.messages()


def test_work_is_said_to_be_kept_only_after_the_disk_has_it() -> None:
    hall, (seat,) = laptops(1)
    write(seat.document, "t0", "海")
    seat.to_room()
    assert hall.room.awaits_safety
    seat.to_seat()
    assert seat.standing() is Standing.LATER
    hall.room.kept()
    seat.to_seat()
    assert seat.standing() is Standing.LATER
    hall.room.store()
    hall.room.kept()
    seat.to_seat()
    assert seat.standing() is Standing.SHARED


def test_who_only_views_cannot_write() -> None:
    hall = SmallHall(START)
    viewer, line = joined(hall, "view")
    _, other = joined(hall, seat="other")
    assert [message for message in line.messages() if isinstance(message, Step1)] == []
    other.messages()
    before = hall.document.poster
    for message in (Update(edits()[0]), Step2(edits()[0])):
        hall.room.receive(viewer, encode(message))
        hall.room.tick()
    hall.room.receive(viewer, encode(Mark(1)))
    hall.room.kept()
    assert hall.document.poster == before
    assert other.messages() == []
    assert line.messages() == [Denied("view"), Denied("view")]


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x00\x02\x03abc",
        b"\xff" * 30,
        encode(
            Update(b"\x01\x01\x05\x00\x28\x01\x01m\x01k\x01" + b"\x75\x01" * 5000 + b"\x7e\x00")
        ),
        encode(Kept(1, b"\x00")),
        encode(Notice("facilitator", None)),
    ],
)
def test_a_bad_peer_is_dropped_and_three_strikes_make_it_a_viewer(frame: bytes) -> None:
    hall = SmallHall(START)
    _, other = joined(hall, seat="other")
    for code in (1002, 1002, 1008):
        member, line = joined(hall, seat="bad")
        hall.room.receive(member, frame)
        assert line.closed == code
        assert member not in hall.room.members
    member, line = joined(hall, seat="bad")
    assert line.messages()[0] == Notice("view", None)
    hall.room.receive(member, encode(Update(edits()[0])))
    hall.room.tick()
    assert [m for m in other.messages() if isinstance(m, Update)] == []
    member, _ = joined(hall, seat="good")
    hall.room.receive(member, encode(Update(edits()[0])))
    hall.room.tick()
    assert [type(m) for m in other.messages()] == [Update]


def test_an_update_without_its_predecessors_is_asked_for() -> None:
    hall = SmallHall(START)
    member, line = joined(hall)
    line.messages()
    first, second, third = edits()
    hall.room.receive(member, encode(Update(second)))
    hall.room.receive(member, encode(Update(third)))
    hall.room.tick()
    assert {type(message) for message in line.messages()} == {Step1}
    assert text_of(hall.document) == "海と緑"
    for update in (first, second, third):
        hall.room.receive(member, encode(Step2(update)))
    hall.room.store()
    assert text_of(hall.document) == "海と緑と空😀"


def test_a_slow_reader_gets_everything_at_once_when_it_has_read() -> None:
    hall, (author, slow) = laptops(2)
    slow.line.unread = MOST_WAITING + 1
    write(author.document, "t0", "一")
    author.to_room()
    hall.room.tick()
    sent = len(slow.line.frames)
    for step in range(50):
        write(author.document, "t0", f"書いた {step}")
        author.seat.show(f'"{step}"')
        author.to_room()
        hall.room.tick()
    assert len(slow.line.frames) == sent
    assert hall.room.due is not None
    slow.line.unread = 10
    hall.settle(author, slow)
    assert slow.document.poster == author.document.poster == hall.document.poster
    assert list(slow.seat.others.values()) == ['"49"']


def test_a_reader_that_stalls_is_given_up_even_if_it_goes_on_asking() -> None:
    hall, (author, slow) = laptops(2)
    slow.line.unread = MOST_WAITING + 1
    write(author.document, "t0", "一")
    author.to_room()
    hall.room.tick()
    sent = len(slow.line.frames)
    assert slow.member is not None
    for _ in range(20):
        hall.room.receive(slow.member, encode(Step1(b"\x00")))
        hall.room.receive(slow.member, encode(Update(b"\x00\x00")))
    assert len(slow.line.frames) == sent
    hall.clock.now += PATIENCE_S - 1
    hall.room.tick()
    assert not slow.line.aborted
    slow.line.unread -= 1
    hall.room.tick()
    hall.clock.now += PATIENCE_S + 1
    hall.room.tick()
    assert slow.member not in hall.room.members
    assert [slow.line.aborted] == [True]


def test_what_the_server_itself_writes_reaches_everybody() -> None:
    hall, (seat,) = laptops(1)
    move(hall.document, "t0", 8)
    hall.settle(seat)
    assert seat.document.poster == hall.document.poster


def test_closing_puts_everything_into_the_document() -> None:
    hall = SmallHall(START)
    member, line = joined(hall)
    hall.room.receive(member, encode(Update(edits()[0])))
    hall.room.close(1001, "bye")
    assert text_of(hall.document) == "海と緑と"
    assert line.closed == 1001
    hall.room.receive(member, encode(Update(edits()[1])))
    assert hall.room.due is None
