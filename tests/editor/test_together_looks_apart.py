"""Two seats that look alike: only who came later takes another animal, and silent ones fade."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.live_rooms import new_workshop
from tests.helpers.quiet_network import QuietHall, QuietSeat
from tests.helpers.rooms import Clock


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[QuietHall]:
    path = tmp_path / "room.workshop"
    new_workshop(path)
    opened = QuietHall(path, Clock())
    yield opened
    opened.close()


def _seat(hall: QuietHall, name: str, number: int = 1) -> QuietSeat:
    path = hall.file.path
    hall.file.flush()
    return QuietSeat(hall, Path(shutil.copy(path, path.with_name(f"{name}.workshop"))), number)


def _go_on(hall: QuietHall, seats: list[QuietSeat], seconds: float) -> None:
    for _ in range(round(seconds * 20)):
        hall.clock.now += 0.05
        for seat in seats:
            seat.step(10**6)
        hall.tick()


def _silent(seat: QuietSeat) -> list[bool]:
    """Of each seat that it sees."""
    return [other.is_silent for other in seat.company.others]


@pytest.mark.parametrize("later_s", [0.7, 1.0, 2.5])
@pytest.mark.parametrize("turn", range(3))
def test_who_was_there_keeps_its_animal(hall: QuietHall, later_s: float, turn: int) -> None:
    """TOG-WORK-8: also when the other comes within a second, whatever their numbers are."""
    first = _seat(hall, f"first{turn}")
    look = first.company.look
    _go_on(hall, [first], later_s)
    second = _seat(hall, f"second{turn}")
    _go_on(hall, [first, second], 5.0)
    assert first.company.look == look
    assert second.company.look != look
    assert second.company.look.colour == look.colour
    assert [other.presence.look for other in first.company.others] == [second.company.look]
    for seat in (first, second):
        seat.close()


def test_of_two_that_come_together_one_keeps_its_animal(hall: QuietHall) -> None:
    seats = [_seat(hall, "first"), _seat(hall, "second")]
    look = seats[0].company.look
    _go_on(hall, seats, 5.0)
    assert [seat.company.look for seat in seats].count(look) == 1
    for seat in seats:
        seat.close()


def test_a_silent_seat_fades_and_goes(hall: QuietHall) -> None:
    """TOG-SEEN-5: its computer sleeps, and its line has not broken yet."""
    stays, sleeps = _seat(hall, "stays", 1), _seat(hall, "sleeps", 2)
    _go_on(hall, [stays, sleeps], 30.0)
    assert _silent(stays) == [False]
    silence_s = 0.0
    seen: dict[float, list[bool]] = {}
    while silence_s < 13.0:
        seen[silence_s] = _silent(stays)
        _go_on(hall, [stays], 0.5)
        silence_s += 0.5
    assert seen[1.5] == [False], "it was heard of within five seconds"
    assert seen[7.0] == [True]
    assert _silent(stays) == []
    _go_on(hall, [stays, sleeps], 6.0)
    assert _silent(stays) == [False]
    for seat in (stays, sleeps):
        seat.close()
