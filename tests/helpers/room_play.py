"""Seats at a room that do anything, over lines that fail in any way, and the check at the end."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.holds import Holds
from poster_studio.sync.messages import Step2, Update, decode
from poster_studio.sync.room import MOST_WAITING
from poster_studio.sync.strikes import Strikes
from poster_studio.sync.update_shape import shape_of
from poster_studio.sync.wire import WireError
from tests.helpers.rooms import HeldLine, Laptop, SmallHall
from tests.properties.test_store_seats import act, start, sweep


@dataclass(frozen=True)
class Hand:
    """A seat's document and number, as `act` wants them."""

    store: PosterStore
    number: int


def play(seed: int, steps: int, count: int = 6) -> Counter[str]:
    """Random edits while lines break, repeat, reorder and corrupt frames, readers stall, the
    facilitator freezes and locks, and the room dies and is opened again from what it had said to
    be kept.

    At the end all lines heal and everybody is equal. Says how often each thing happened.
    """
    chance = random.Random(seed)
    beginning = start()
    hall = SmallHall(beginning, seed)
    seats = [hall.laptop(number, beginning) for number in range(count)]
    done: Counter[str] = Counter()
    for seat in seats:
        seat.plug("facilitator" if seat is seats[0] else "edit")
    for step in range(steps):
        seat = chance.choice(seats)
        hand = Hand(seat.document, 1 + seats.index(seat))
        done[act(hand, step, chance)] += 1
        sweep(seat.document)
        hall.clock.now += chance.random() / 10
        done[trouble(hall, seats, chance)] += 1
        someone = chance.choice(seats)
        someone.to_room(chance.randrange(6))
        chance.choice(seats).to_seat(chance.randrange(6))
        if chance.random() < 0.5:
            hall.room.tick()
            sweep(hall.document)
    heal(hall, seats)
    check(hall, seats, chance)
    return done


def trouble(hall: SmallHall, seats: list[Laptop], chance: random.Random) -> str:
    """Something that goes wrong, or a seat that comes back."""
    seat = chance.choice(seats)
    frames = seat.end.frames if chance.random() < 0.5 else seat.line.frames
    match chance.randrange(15):
        case 0:
            seat.pull()
            return "break"
        case 1 | 2 | 3 if seat.member is None:
            seat.plug("facilitator" if seat is seats[0] else "edit")
            return "return"
        case 4 if frames:
            frames.append(chance.choice(frames))
            return "repeat"
        case 5 if len(frames) > 1:
            chance.shuffle(frames)
            return "reorder"
        case 6 if frames:
            return "corrupt" if corrupt(hall, chance.choice(frames), chance) else "nothing"
        case 7:
            seat.line.unread = chance.choice((0, MOST_WAITING + 1))
            return "stall"
        case 8 if seats[0].member is not None:
            seats[0].seat.freeze(chance.random() < 0.5, everywhere=False)
            return "freeze"
        case 11 if seats[0].member is not None:
            seats[0].seat.lock(chance.random() < 0.3, everywhere=False)
            return "lock"
        case 9:
            hall.room.store()
            hall.room.kept()
            return "keep"
        case 10 if chance.random() < 0.2:
            hand_over(hall, seats, chance)
            return "hand-over"
        case _:
            return "nothing"


def corrupt(hall: SmallHall, frame: bytes, chance: random.Random) -> bool:
    """A stranger sends a frame with a changed byte or without its end; the room refuses it.

    Whether it did: what can still be read is not sent, for nobody could tell a forged letter in
    somebody's words from the true one.
    """
    damaged = bytearray(frame)
    if chance.random() < 0.3:
        del damaged[chance.randrange(len(frame)) :]
    elif damaged:
        damaged[chance.randrange(len(frame))] = chance.randrange(256)
    if is_readable(bytes(damaged)):
        return False
    line = HeldLine()
    stranger = hall.room.join(line, "edit", seat=f"stranger {chance.random()}", speaks_ours=True)
    hall.room.store()
    before = hall.document.all_elements
    hall.room.receive(stranger, bytes(damaged))
    hall.room.store()
    assert hall.document.all_elements == before
    hall.room.leave(stranger)
    return line.closed == 1002


def is_readable(frame: bytes) -> bool:
    """Whether a frame is a message, with an update inside if it should have one."""
    try:
        message = decode(frame)
        if isinstance(message, Step2 | Update):
            shape_of(message.update)
    except WireError:
        return False
    return True


def hand_over(hall: SmallHall, seats: list[Laptop], chance: random.Random) -> None:
    """The host dies; another seat's document carries the room on."""
    for seat in seats:
        seat.pull()
    heir = chance.choice(seats)
    hall.document = PosterStore.load([heir.document.snapshot()], chance=chance)
    hall.room = hall.opened()


def heal(hall: SmallHall, seats: list[Laptop]) -> None:
    """Every line works again, nobody is frozen, and every strike is forgotten."""
    hall.strikes = Strikes()
    hall.holds = Holds()
    for seat in seats:
        seat.pull()
    hall.room.close(1001, "")
    hall.room = hall.opened()
    for seat in seats:
        seat.plug()
    hall.settle(*seats)


def check(hall: SmallHall, seats: list[Laptop], chance: random.Random) -> None:
    """Everybody is equal to the room, to its file's bytes, and knows it."""
    for seat in seats:
        assert seat.document.poster == hall.document.poster
        assert seat.document.all_elements == hall.document.all_elements
        assert seat.standing().value == "shared"
    rebuilt = PosterStore.load([hall.document.snapshot()], chance=chance)
    assert rebuilt.poster == hall.document.poster
