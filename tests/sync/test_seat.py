"""A seat's side: offline and back, what is proved to be safe, and lines that break."""

from __future__ import annotations

from poster_studio.sync.messages import (
    Kept,
    Mark,
    Notice,
    Presence,
    Present,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.seat import Standing
from tests.helpers.rooms import Laptop, SmallHall, move, poster_bytes, write

START = poster_bytes()


def alone() -> tuple[SmallHall, Laptop]:
    hall = SmallHall(START)
    return hall, hall.laptop(1, START)


def said(laptop: Laptop) -> list[type]:
    frames, laptop.end.frames[:] = list(laptop.end.frames), []
    return [type(decode(frame)) for frame in frames]


def test_what_was_done_offline_is_shared_on_return() -> None:
    hall, laptop = alone()
    other = hall.laptop(2, START)
    other.plug()
    write(laptop.document, "t0", "ひとりで書いた")
    assert laptop.standing() is Standing.OFFLINE
    laptop.plug()
    assert laptop.standing() is Standing.JOINING
    hall.settle(laptop, other)
    assert laptop.standing() is Standing.SHARED
    laptop.pull()
    assert laptop.standing() is Standing.OFFLINE
    move(laptop.document, "t0", 5)
    write(other.document, "t0", "そのあいだに書いた")
    hall.settle(other)
    laptop.plug()
    hall.settle(laptop, other)
    assert laptop.document.poster == other.document.poster == hall.document.poster
    assert laptop.standing() is Standing.SHARED


def test_deleting_words_counts_as_work_to_be_kept() -> None:
    """A state vector does not tell deletions: only the room's answer to the mark does."""
    hall, laptop = alone()
    laptop.plug()
    hall.settle(laptop)
    write(laptop.document, "t0", "海")
    assert laptop.standing() is Standing.LATER
    hall.settle(laptop)
    assert laptop.standing() is Standing.SHARED


def test_a_room_that_lost_something_gets_it_again() -> None:
    hall, laptop = alone()
    laptop.plug()
    hall.settle(laptop)
    write(laptop.document, "t0", "海と緑と空")
    mark = next(m for m in map(decode, laptop.end.frames) if isinstance(m, Mark))
    laptop.end.frames.clear()
    laptop.seat.receive(encode(Kept(mark.number, hall.document.state_vector())))
    assert laptop.standing() is Standing.LATER
    hall.settle(laptop)
    assert hall.document.poster == laptop.document.poster
    assert laptop.standing() is Standing.SHARED


def test_a_room_of_another_program_keeps_no_marks() -> None:
    hall, laptop = alone()
    laptop.seat.connected(laptop.end)
    assert said(laptop) == [Step1]
    laptop.seat.receive(encode(Step1(hall.document.state_vector())))
    assert said(laptop) == [Step2, Step1]
    laptop.seat.receive(encode(Step2(b"\x00\x00")))
    assert laptop.standing() is Standing.LATER
    laptop.seat.receive(encode(Step2(b"\x00\x00")))
    assert laptop.standing() is Standing.SHARED
    move(laptop.document, "t0", 4)
    assert said(laptop) == [Update, Step1]
    assert laptop.standing() is Standing.LATER


def test_a_bad_frame_breaks_the_line_and_nothing_else() -> None:
    hall, laptop = alone()
    laptop.plug()
    hall.settle(laptop)
    before = laptop.document.poster
    for frame in (b"", b"\x00\x02\x03abc", encode(Mark(1))):
        laptop.end.closed = False
        laptop.seat.receive(frame)
        assert laptop.end.closed
    assert laptop.document.poster == before


def test_a_presence_is_renewed_and_silent_ones_are_forgotten() -> None:
    hall, laptop = alone()
    laptop.plug()
    laptop.seat.show('{"animal":"fox"}')
    laptop.seat.receive(encode(Presence((Present(7, 1, '"here"'),))))
    laptop.seat.receive(encode(Presence((Present(7, 0, '"old"'),))))
    assert laptop.seat.others == {7: '"here"'}
    said(laptop)
    hall.clock.now += 6
    laptop.seat.tick()
    assert Presence in said(laptop)
    laptop.seat.receive(encode(Presence((Present(7, 1, '"here"'),))))
    assert laptop.seat.silence == {7: 6.0}, "the same again is nothing new"
    hall.clock.now += 23
    laptop.seat.tick()
    assert laptop.seat.others == {7: '"here"'}
    hall.clock.now += 2
    laptop.seat.tick()
    assert laptop.seat.others == {}


def test_a_seat_that_is_said_to_be_gone_insists() -> None:
    _, laptop = alone()
    laptop.plug()
    laptop.seat.show("1")
    laptop.end.frames.clear()
    laptop.seat.receive(encode(Presence((Present(1001, 9, None),))))
    assert decode(laptop.end.frames[-1]) == Presence((Present(1001, 10, "1"),))


def test_late_answers_count_while_work_goes_on() -> None:
    """Each comes after more was asked: who never stops writing would never hear of safety."""
    hall, laptop = alone()
    laptop.plug()
    hall.settle(laptop)
    for x in range(1, 6):
        move(laptop.document, "t0", x)
        laptop.seat.tick()
        hall.clock.now += 1.5
    late = [frame for frame in laptop.end.frames if isinstance(decode(frame), Mark)]
    assert len(late) > 2
    laptop.to_room()
    hall.room.tick()
    hall.room.store()
    first = decode(late[0])
    assert isinstance(first, Mark)
    laptop.seat.receive(encode(Kept(first.number, hall.document.state_vector())))
    assert laptop.seat.unshared == 5 - first.number
    assert laptop.standing() is Standing.LATER
    hall.settle(laptop)
    assert laptop.standing() is Standing.SHARED


def test_closing_says_goodbye() -> None:
    hall, laptop = alone()
    other = hall.laptop(2, START)
    other.plug()
    laptop.plug()
    laptop.seat.show("1")
    hall.settle(laptop, other)
    assert other.seat.others
    laptop.seat.close()
    hall.settle(laptop, other)
    assert not other.seat.others
    move(laptop.document, "t0", 5)
    assert laptop.end.closed
    assert not laptop.end.frames


def test_who_views_is_told_so() -> None:
    hall, laptop = alone()
    laptop.plug("view")
    hall.settle(laptop)
    assert laptop.seat.role == "view"
    assert laptop.standing() is Standing.VIEWING
    laptop.seat.receive(encode(Notice("edit", 2500)))
    assert laptop.seat.freezes_in == 2.5
    assert not laptop.seat.is_frozen


def test_a_seat_does_not_answer_its_own_echo() -> None:
    """y-websocket's and Hocuspocus' servers send a presence back to whom it is of."""
    _, laptop = alone()
    laptop.plug()
    laptop.seat.show("1")
    said = decode(laptop.end.frames[-1])
    laptop.end.frames.clear()
    laptop.seat.receive(encode(said))
    assert laptop.end.frames == []
