"""Freezes begin after a grace, locks at once; the room enforces both, and a host remembers them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.hall import Hall
from poster_studio.sync.holds import GRACE_S, Hold, Holds, KeptHolds
from poster_studio.sync.member import Member
from poster_studio.sync.messages import (
    Denied,
    LockOrder,
    Notice,
    Order,
    Role,
    Step1,
    Update,
    encode,
)
from poster_studio.sync.seat import Standing
from tests.helpers.rooms import (
    Clock,
    HeldLine,
    Laptop,
    SmallHall,
    move,
    poster_bytes,
    text_of,
    write,
)
from tests.sync.test_hall import Shelf

START = poster_bytes()


def group() -> tuple[SmallHall, Laptop, Laptop, Laptop]:
    """A hall, two seats that edit, and a facilitator's."""
    hall = SmallHall(START)
    first, second, chief = (hall.laptop(number, START) for number in (1, 2, 9))
    first.plug()
    second.plug()
    chief.plug("facilitator")
    hall.settle(first, second, chief)
    return hall, first, second, chief


def joined(hall: SmallHall, role: Role = "edit", *, ours: bool = True) -> tuple[Member, HeldLine]:
    line = HeldLine()
    member = hall.room.join(line, role, seat=f"s {role}", speaks_ours=ours)
    line.messages()
    return member, line


def edit() -> bytes:
    store = PosterStore.load([START], chance=random.Random(5))
    before = store.state_vector()
    write(store, "t0", "ほかの書きこみ")
    return encode(Update(store.diff(before)))


def test_a_freeze_begins_after_its_grace_and_loses_nothing() -> None:
    hall, first, second, chief = group()
    chief.seat.freeze(True, everywhere=False)
    hall.settle(first, second, chief)
    assert first.seat.freezes_in is not None
    write(first.document, "t0", "まだ書ける")
    hall.settle(first, second, chief)
    assert text_of(hall.document) == "まだ書ける"
    hall.clock.now += GRACE_S
    write(first.document, "t0", "もう書けない")
    hall.settle(first, second, chief)
    assert text_of(hall.document) == "まだ書ける"
    assert first.standing() is Standing.FROZEN
    move(chief.document, "t0", 3)
    hall.settle(first, second, chief)
    chief.seat.freeze(False, everywhere=False)
    hall.settle(first, second, chief)
    assert text_of(second.document) == "もう書けない"
    assert first.document.poster == second.document.poster == hall.document.poster
    assert first.standing() is Standing.SHARED


def test_a_lock_holds_at_once_and_loses_nothing() -> None:
    hall, first, second, chief = group()
    chief.seat.lock(True, everywhere=False)
    chief.to_room()
    write(first.document, "t0", "もう書けない")
    hall.settle(first, second, chief)
    assert text_of(hall.document) == "海と緑"
    assert first.seat.is_locked
    assert first.seat.freezes_in is None
    assert first.standing() is Standing.LOCKED
    assert not chief.seat.is_locked
    assert chief.seat.holds_lock
    move(chief.document, "t0", 3)
    hall.settle(first, second, chief)
    assert chief.standing() is Standing.SHARED
    chief.seat.lock(False, everywhere=False)
    hall.settle(first, second, chief)
    assert text_of(second.document) == "もう書けない"
    assert first.document.poster == second.document.poster == hall.document.poster


def test_a_release_of_one_leaves_the_other() -> None:
    hall, first, second, chief = group()
    chief.seat.lock(True, everywhere=False)
    chief.seat.freeze(True, everywhere=False)
    hall.settle(first, second, chief)
    hall.clock.now += GRACE_S
    chief.seat.freeze(False, everywhere=False)
    write(first.document, "t0", "まだ")
    hall.settle(first, second, chief)
    assert first.standing() is Standing.LOCKED
    assert text_of(hall.document) == "海と緑"


@pytest.mark.parametrize("order", [Order(True, False), LockOrder(True, False)])
def test_holds_bind_programs_that_do_not_ask(order: Order | LockOrder) -> None:
    hall = SmallHall(START)
    member, line = joined(hall, ours=False)
    hall.obey(order)
    hall.clock.now += GRACE_S
    hall.room.receive(member, edit())
    hall.room.tick()
    reason = "frozen" if isinstance(order, Order) else "locked"
    assert line.messages() == [Denied(reason)]
    hall.obey(type(order)(False, False))
    assert [type(message) for message in line.messages()] == [Step1]


@pytest.mark.parametrize("role", ["view", "edit"])
@pytest.mark.parametrize("order", [Order(True, True), LockOrder(True, True)])
def test_only_a_facilitator_holds(role: Role, order: Order | LockOrder) -> None:
    hall = SmallHall(START)
    member, line = joined(hall, role)
    hall.room.receive(member, encode(order))
    assert line.closed == 1002
    assert hall.everywhere == []
    chief, _ = joined(hall, "facilitator")
    hall.room.receive(chief, encode(order))
    assert hall.everywhere == [order]


@pytest.mark.parametrize("role", ["view", "edit"])
def test_a_seat_that_may_not_does_not_even_ask(role: Role) -> None:
    hall = SmallHall(START)
    laptop = hall.laptop(1, START)
    laptop.plug(role)
    hall.settle(laptop)
    laptop.seat.lock(True, everywhere=True)
    laptop.seat.freeze(True, everywhere=True)
    assert laptop.end.frames == []


def test_an_order_for_all_holds_where_nobody_came_yet_and_one_room_can_be_let_go() -> None:
    hall = Hall(Shelf(), Clock())
    room, line = hall.room("p"), HeldLine()
    assert room is not None
    chief = room.join(line, "facilitator", seat="chief", speaks_ours=True)
    room.receive(chief, encode(LockOrder(lock=True, everywhere=True)))
    room.receive(chief, encode(LockOrder(lock=False, everywhere=False)))
    assert [one for one in line.messages() if isinstance(one, Notice)] == [
        Notice("facilitator", None, False),
        Notice("facilitator", None, True),
        Notice("facilitator", None, False),
    ]
    other, its_line = hall.room("q"), HeldLine()
    assert other is not None
    other.join(its_line, "edit", seat="s", speaks_ours=True)
    assert its_line.messages()[0] == Notice("edit", None, True)


def test_a_freeze_called_again_does_not_begin_later() -> None:
    hold = Hold().after(Order(True, True), 10.0)
    assert hold.after(Order(True, False), 12.0) == hold == Hold(10.0 + GRACE_S)
    assert hold.after(LockOrder(True, True), 0.0).after(Order(False, True), 0.0) == Hold(None, True)


def test_a_host_that_comes_back_holds_what_was_held(tmp_path: Path) -> None:
    clock = Clock()
    hall = Hall(Shelf(), clock, KeptHolds(tmp_path))
    room = hall.room("p")
    assert room is not None
    chief = room.join(HeldLine(), "facilitator", seat="chief", speaks_ours=True)
    room.receive(chief, encode(Order(freeze=True, everywhere=True)))
    room.receive(chief, encode(LockOrder(lock=True, everywhere=False)))
    clock.now = 7.0
    again = Hall(Shelf(), clock, KeptHolds(tmp_path))
    for name, locked in (("p", True), ("q", False)):
        room, line = again.room(name), HeldLine()
        assert room is not None
        room.join(line, "edit", seat="s", speaks_ours=True)
        assert line.messages() == [Notice("edit", 0, locked)]


@pytest.mark.parametrize("words", ["", "[]", "{}", '{"rooms": 3}', '{"rooms":{},"everywhere":5}'])
def test_unreadable_holds_hold_nothing(tmp_path: Path, words: str) -> None:
    (tmp_path / "holds.json").write_text(words, encoding="utf-8")
    assert KeptHolds(tmp_path).load(0.0) == Holds()


def test_holds_that_cannot_be_kept_still_hold(tmp_path: Path) -> None:
    told: list[PosterStudioError | None] = []
    hall = Hall(Shelf(), Clock(), KeptHolds(tmp_path / "gone"), told.append)
    room, line = hall.room("p"), HeldLine()
    assert room is not None
    chief = room.join(line, "facilitator", seat="chief", speaks_ours=True)
    room.receive(chief, encode(LockOrder(lock=True, everywhere=False)))
    assert line.messages()[-1] == Notice("facilitator", None, True)
    assert [type(one) for one in told] == [PosterStudioError]
