"""Kills a host under four writing seats N times: `python -m benchmarks.kill_room [N]`.

What a seat was told to be safe must be in the file each time, and all must be equal after the room
was opened again; prints how long that took.
"""

from __future__ import annotations

import random
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.helpers.faults import free_port
from tests.helpers.live_rooms import (
    LiveSeat,
    all_equal,
    elements_in,
    network,
    new_workshop,
    pump_until,
    start_host,
)

SEATS = 4


def main(rounds: int) -> int:
    chance = random.Random()
    lost, slowest = 0, 0.0
    acknowledged: set[str] = set()
    with tempfile.TemporaryDirectory() as folder, network() as net:
        path = Path(folder) / "市民 対話.workshop"
        new_workshop(path)
        port = str(free_port())
        host = start_host(path, "--port", port)
        seats = [LiveSeat(net, host.link(), number) for number in range(SEATS)]
        for _ in range(rounds):
            writings = chance.randrange(1, 60)
            pump_until(seats, partial(_written, seats, acknowledged, [writings]))
            host.kill()
            lost += not acknowledged <= elements_in(path)
            host = start_host(path, "--port", port)
            slowest = max(slowest, pump_until(seats, partial(all_equal, seats)))
        everything = seats[0].ids()
        host.end()
        lost += elements_in(path) != everything
    print(
        f"{rounds} kills under {SEATS} seats, {len(everything)} elements, {len(acknowledged)} "
        f"known to be safe: lost {lost} times; equal after at most {slowest:.1f} s"
    )
    return int(lost > 0)


def _written(seats: list[LiveSeat], acknowledged: set[str], left: list[int]) -> bool:
    """Everybody adds something, notes what is safe; whether it is enough."""
    for seat in seats:
        acknowledged.update(seat.acknowledged())
        seat.add()
    left[0] -= 1
    return left[0] < 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
