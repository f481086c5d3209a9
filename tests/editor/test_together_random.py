"""Several people do anything, together and apart, and in the end all have the same."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from poster_studio.document.poster import PosterInfo
from tests.helpers import gestures
from tests.helpers.quiet_network import QuietHall, QuietSeat, check_equal, settle
from tests.helpers.rooms import Clock


def _play(tmp_path: Path, sample: Path, seed: int, count: int, steps: int) -> Counter[str]:
    """Random hands at seats that lose the room and find it again; says what happened how often."""
    chance = random.Random(seed)
    clock = Clock()
    hall = QuietHall(Path(shutil.copy(sample, tmp_path / "room.workshop")), clock)
    halls = [hall]
    seats = [
        QuietSeat(hall, Path(shutil.copy(sample, tmp_path / f"seat{n}.workshop")), n)
        for n in range(count)
    ]
    settle(seats, hall)
    done: Counter[str] = Counter()
    for step in range(steps):
        clock.now += chance.random() / 5
        seat = chance.choice(seats)
        if chance.random() < 0.03:
            hall = _go_on(seats, seat, hall, tmp_path / f"room{step}.workshop")
            halls.append(hall)
            done["hand-over"] += 1
        done[_something(seat, chance, hall, step)] += 1
        for one in seats:
            one.step(chance.randrange(1, 5))
        hall.tick()
    for seat in seats:
        seat.driver.hands.end_typing()
        seat.net.go_to(hall)
    settle(seats, hall)
    check_equal(seats, hall)
    assert not any(other for seat in seats for other in seat.company.others if other.still_s < 0)
    assert all(len(seat.company.others) == count - 1 for seat in seats)
    for seat in seats:
        seat.close()
    for opened in halls:
        opened.close()
    return done


def _go_on(seats: list[QuietSeat], heir: QuietSeat, old: QuietHall, path: Path) -> QuietHall:
    """The host dies with what it had not put on the disk; a seat goes on from its own file."""
    for seat in seats:
        seat.net.go_to(None)
    heir.editor.file.copy_to(path)
    hall = QuietHall(path, old.clock)
    for seat in seats:
        seat.net.go_to(hall)
    return hall


def _something(seat: QuietSeat, chance: random.Random, hall: QuietHall, step: int) -> str:
    match chance.randrange(12):
        case 0:
            seat.net.go_to(None)
            return "leave"
        case 1 | 2 if seat.net.hall is None:
            seat.net.go_to(hall)
            return "return"
        case 3:
            seat.driver.hands.end_typing()
            return "undo" if seat.editor.undo() else "nothing to undo"
        case 4:
            seat.driver.hands.end_typing()
            seat.editor.open_poster(chance.choice(seat.editor.posters).id)
            return "another poster"
        case 5 if chance.random() < 0.3:
            seat.driver.hands.end_typing()
            seat.editor.add_poster(PosterInfo(id=f"new{step}", title="追加"), [])
            return "new poster"
        case _:
            gestures.play(seat.driver, chance.randrange(10**6), 3)
            return "hands"


@pytest.mark.parametrize("seed", [0, 1, 3])
def test_whatever_several_people_do_all_have_the_same_at_the_end(
    tmp_path: Path, workshop_path: Path, seed: int
) -> None:
    done = _play(tmp_path, workshop_path, seed, count=3 + seed % 2, steps=60)
    assert done["hands"] > 20
    assert done["return"] > 0
    assert done["hand-over"] > 0
