"""Breaks rooms in every way: `python -m benchmarks.break_rooms [N [FAULT…]]`.

Each of N rounds (20): six seats in processes of their own, each with its own file, write without a
pause; the host or a seat is killed at a random moment, is put to sleep, has its disk filled, or
half of the seats are cut off for seconds or more than a minute. Then all rest. Nothing that a seat
was told to be safe may be missing in the room's file, and all must be equal within five seconds.

As root on Linux the host has a network of its own (a namespace) behind two wires, with delay and
loss on them; elsewhere the seats reach it over a gap in this process. Prints a line for each round.
FAULTs are the names of those to take turns, all if none is given.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.lossy_wire import lossy_network
from poster_studio.sync.link import JoinLink
from tests.helpers.faults import (
    SeatProcess,
    are_writing,
    free_port,
    gap,
    listen_for,
    listen_until,
    lost,
    seat_processes,
    time_until_equal,
)
from tests.helpers.live_rooms import Host, new_workshop, start_host

LONGEST_S = 5.0


@dataclass
class Hall:
    """A host, the ways to it, and how to cut the second of them."""

    path: Path
    port: int
    prefix: tuple[str, ...]
    bind: str
    ways: Callable[[JoinLink], tuple[JoinLink, JoinLink]]
    cut: Callable[[bool], None]
    host: Host | None = None

    def open(self) -> Host:
        given = ("--port", str(self.port))
        self.host = start_host(self.path, *given, prefix=self.prefix, bind=self.bind)
        return self.host


@contextmanager
def wires(path: Path) -> Iterator[Hall]:
    """A host in a network of its own, behind two wires with delay and loss."""
    with lossy_network(2) as network:
        near, far = network.wires

        def cut(is_cut: bool) -> None:
            far.is_cut = is_cut

        def ways(link: JoinLink) -> tuple[JoinLink, JoinLink]:
            return replace(link, addresses=(near.address,)), replace(link, addresses=(far.address,))

        yield Hall(path, free_port(), network.prefix, "0.0.0.0", ways, cut)
        print(f"packets: {near.carried + far.carried} carried, {near.lost + far.lost} lost")


@contextmanager
def a_gap(path: Path) -> Iterator[Hall]:
    """A host on this computer, half of the seats behind a gap."""
    port = free_port()
    with gap(port) as way:

        def cut(dead: bool) -> None:
            if dead:
                way.close_way()
            else:
                way.open_way()

        yield Hall(path, port, (), "127.0.0.1", lambda link: (link, way.link(link)), cut)


def main(rounds: int, names: list[str]) -> int:
    chance, failures = random.Random(), 0
    known = (kill_host, kill_seat, sleep, cut_off, cut_off_long, fill_disk)
    faults = [fault for fault in known if not names or fault.__name__ in names]
    place = wires if os.getuid() == 0 and sys.platform == "linux" else a_gap
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.workshop"
        new_workshop(path)
        with place(path) as hall:
            near, far = hall.ways(hall.open().link())
            with seat_processes(path, [near, far] * 3, "slowly") as seats:
                for number in range(rounds):
                    failures += breaks(hall, seats, faults[number % len(faults)], chance)
            assert hall.host is not None
            hall.host.end()
            missing = lost(seats, path)
    safe = len(set[str]().union(*(seat.safe for seat in seats)))
    print(f"{rounds} rounds: {safe} known to be safe, {len(missing)} lost, {failures} failures")
    return int(failures > 0 or bool(missing))


Fault = Callable[[Hall, list[SeatProcess], random.Random], None]


def breaks(hall: Hall, seats: list[SeatProcess], fault: Fault, chance: random.Random) -> bool:
    """One round; whether something was lost or took too long."""
    for seat in seats:
        seat.tell("slowly")
    listen_until(seats, are_writing(seats, 5))
    listen_for(seats, chance.uniform(0, 1))
    fault(hall, seats, chance)
    took = time_until_equal(seats)
    missing = lost(seats, hall.path)
    print(f"{fault.__name__}: equal after {took:.1f} s, {len(missing)} lost", flush=True)
    return took > LONGEST_S or bool(missing)


def kill_host(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """And opens the room again."""
    assert hall.host is not None
    hall.host.kill()
    listen_for(seats, chance.uniform(0, 2))
    hall.open()


def kill_seat(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """And starts it again with its file."""
    del hall
    seat = chance.choice(seats)
    seat.kill()
    listen_for([one for one in seats if one is not seat], chance.uniform(0, 1))
    seat.start()
    listen_until([seat], lambda: bool(seat.state))


def sleep(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """A seat's lid is closed for up to half a minute."""
    del hall
    seat = chance.choice(seats)
    seat.sleep()
    listen_for(seats, chance.choice((1, 5, 30)))
    seat.wake()


def cut_off(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """Half of the seats lose the network for seconds."""
    hall.cut(True)
    listen_for(seats, chance.uniform(1, 15))
    hall.cut(False)


def cut_off_long(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """Half of the seats lose the network for more than a minute."""
    hall.cut(True)
    listen_for(seats, chance.uniform(60, 80))
    hall.cut(False)


def fill_disk(hall: Hall, seats: list[SeatProcess], chance: random.Random) -> None:
    """The host's disk, or a seat's, takes nothing for some seconds."""
    assert hall.host is not None
    pid = chance.choice([hall.host.process.pid, *(seat.pid for seat in seats)])
    endless = resource.RLIM_INFINITY
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, endless))
    listen_for(seats, chance.uniform(1, 4))
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (endless, endless))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20, sys.argv[2:]))
