"""Whatever fails: nothing acknowledged is lost, and all are equal within five seconds of healing.

A few seconds of each; `benchmarks/break_rooms.py` breaks rooms for as long as one likes.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.helpers.faults import (
    are_writing,
    free_port,
    gap,
    listen_for,
    listen_until,
    lost,
    seat_processes,
    time_until_equal,
)
from tests.helpers.live_rooms import hosting, new_workshop, start_host

LONGEST_S = 5.0

if sys.platform == "win32":
    pytest.skip("nothing stops a process for a while here", allow_module_level=True)


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    folder = tmp_path / "部屋"
    folder.mkdir()
    path = folder / "w.workshop"
    new_workshop(path)
    return path


def test_half_of_the_seats_are_cut_off_and_come_back(workshop: Path) -> None:
    with hosting(workshop) as host, gap(host.port) as way:
        far = way.link(host.link())
        with seat_processes(workshop, [host.link(), far, host.link(), far]) as seats:
            listen_until(seats, are_writing(seats, 20))
            way.close_way()
            listen_for(seats, 3)
            listen_until(seats, are_writing(seats[::2], 20))
            way.open_way()
            assert time_until_equal(seats) < LONGEST_S
            host.end()
            assert lost(seats, workshop) == set()


def test_a_laptop_sleeps_and_wakes(workshop: Path) -> None:
    with hosting(workshop) as host, seat_processes(workshop, [host.link()] * 3) as seats:
        listen_until(seats, are_writing(seats, 20))
        seats[0].sleep()
        listen_until(seats, are_writing(seats[1:], 30))
        os.kill(host.process.pid, signal.SIGSTOP)
        listen_for(seats, 1)
        os.kill(host.process.pid, signal.SIGCONT)
        seats[0].wake()
        assert time_until_equal(seats) < LONGEST_S
        host.end()
        assert lost(seats, workshop) == set()


def test_a_seat_and_the_host_are_killed(workshop: Path) -> None:
    port = str(free_port())
    host = start_host(workshop, "--port", port)
    with seat_processes(workshop, [host.link()] * 3) as seats:
        for seat in seats[:2]:
            listen_until(seats, are_writing(seats, 10))
            seat.kill()
            host.kill()
            assert lost(seats, workshop) == set()
            host = start_host(workshop, "--port", port)
            seat.start()
            seat.tell("write")
        assert time_until_equal(seats) < LONGEST_S
        host.end()
        assert lost(seats, workshop) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="nothing fills another's disk here")
@pytest.mark.parametrize("whose", ["host", "seat"])
def test_a_disk_is_full_for_a_while(workshop: Path, whose: str) -> None:
    import resource

    with hosting(workshop) as host, seat_processes(workshop, [host.link()] * 3) as seats:
        listen_until(seats, are_writing(seats, 10))
        assert {seat.state["disk"] for seat in seats} == {"well"}
        pid = host.process.pid if whose == "host" else seats[0].pid
        full, most = (1, resource.RLIM_INFINITY), resource.RLIM_INFINITY
        resource.prlimit(pid, resource.RLIMIT_FSIZE, full)
        listen_for(seats, 2)
        safe = set(seats[0].safe)
        listen_for(seats, 1)
        if whose == "host":
            assert seats[0].state["standing"] == "later"
            assert seats[0].safe == safe
        else:
            assert seats[0].state["disk"] == "full"
            listen_until(seats, are_writing(seats, 10))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, most))
        assert time_until_equal(seats) < LONGEST_S
        listen_until(seats, lambda: {seat.state["disk"] for seat in seats} == {"well"})
        host.end()
        assert lost(seats, workshop) == set()
