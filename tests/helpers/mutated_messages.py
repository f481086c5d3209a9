"""Messages changed at random, thrown at a room one by one, with the time and memory each takes."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass

from poster_studio.sync.messages import (
    AskPresence,
    Kept,
    LockOrder,
    Mark,
    Order,
    Pass,
    Presence,
    Present,
    Step1,
    Step2,
    Update,
    encode,
)
from tests.helpers.rooms import HeldLine, SmallHall, move, poster_bytes, write
from tests.properties.test_store_seats import Seat, act


@dataclass(slots=True)
class Toll:
    """What the worst message took (time of the processor), and how many were refused."""

    messages: int = 0
    refused: int = 0
    slowest_s: float = 0.0
    slowest: bytes = b""
    grown_bytes: int = 0


def throw(count: int, seed: int) -> Toll:
    """Throws so many messages at one room; whatever comes out of its one entry is an error."""
    chance = random.Random(seed)
    frames = sound_frames(chance)
    hall = SmallHall(poster_bytes(), seed)
    toll = Toll()
    while toll.messages < count:
        line = HeldLine()
        seat = f"seat {toll.messages}"
        member = hall.room.join(line, "edit", seat=seat, speaks_ours=True)
        for _ in range(50):
            frame = mutated(chance.choice(frames), chance)
            before, begin = _most_memory(), time.thread_time()
            hall.room.receive(member, frame)
            hall.room.tick()
            spent = time.thread_time() - begin
            toll.grown_bytes = max(toll.grown_bytes, _most_memory() - before)
            toll.messages += 1
            if spent > toll.slowest_s:
                toll.slowest_s, toll.slowest = spent, frame
            if line.closed is not None:
                hall.clock.now += 1
                toll.refused += 1
                break
        hall.room.leave(member)
        if toll.messages % 2000 < 50:
            hall = SmallHall(poster_bytes(), seed)
    return toll


def sound_frames(chance: random.Random) -> list[bytes]:
    """Messages of every kind; updates of many kinds of edits."""
    store = Seat(1, poster_bytes())
    updates: list[bytes] = []
    store.store.on_update(updates.append)
    for step in range(60):
        act(store, step, chance)
    move(store.store, "t0", 5)
    write(store.store, "t0", "海と緑と😀葛󠄀")
    whole, state_vector = store.store.snapshot(), store.store.state_vector()
    return [
        *(encode(Update(update)) for update in updates),
        encode(Step2(whole)),
        encode(Step1(state_vector)),
        encode(Presence((Present(5, 1, '{"animal":"fox","cursor":[1.5,2]}'), Present(6, 2, None)))),
        encode(Kept(5, state_vector)),
        encode(Mark(7)),
        encode(AskPresence()),
        encode(Order(freeze=True, everywhere=False)),
        encode(LockOrder(lock=True, everywhere=True)),
        encode(Pass(bytes(9), 3)),
    ]


def mutated(frame: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, cut, repeated or put in; sometimes a huge number among them."""
    data = bytearray(frame)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0 | 1 if at < len(data):
                data[at] = chance.randrange(256)
            case 2:
                del data[at : at + chance.randint(1, 9)]
            case 3:
                data[at:at] = data[at : at + chance.randint(1, 40)]
            case 4:
                data[at:at] = b"\xff" * chance.randint(1, 8) + b"\x0f"
            case _:
                data[at:at] = chance.randbytes(chance.randint(1, 6))
    return bytes(data)


def _most_memory() -> int:
    """The most memory this process has had, in bytes; 0 where nobody counts."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
