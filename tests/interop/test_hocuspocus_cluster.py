"""Two Hocuspocus processes, joined by Redis: one is killed while people write."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.hocuspocus_servers import (
    Server,
    cluster,
    redis_missing,
    redis_server,
    server,
    servers_installed,
)
from tests.helpers.live_rooms import LiveSeat, all_equal, network, pump_until
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats
from tests.helpers.playing_with_yjs import node_words, play_together, see_each_other, words


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs, or Redis is missing, there is nobody to talk to;
    the summary of the tests says why.
    """
    problem = missing() or redis_missing() or installed() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[int]:
    with redis_server(tmp_path) as port:
        yield port


def test_seats_of_two_servers_work_together(tmp_path: Path, redis: int) -> None:
    with ExitStack() as stack:
        one = stack.enter_context(server(tmp_path, redis=redis))
        two = stack.enter_context(server(tmp_path, redis=redis))
        net = stack.enter_context(network())
        theirs = NodeSeat(two.address(), "p")
        stack.enter_context(node_seats(theirs))
        ours, other = LiveSeat(net, one.address(), 1), LiveSeat(net, two.address(), 2)
        pump_until([ours, other], lambda: ours.is_shared and other.is_shared)
        ours.add_words("t0", "海と緑")
        pump_until([ours, other], lambda: words(other) == "海と緑" == node_words(theirs))
        other.leave()
        see_each_other(ours, theirs)
        play_together(ours, theirs)
        pump_until([ours], lambda: ours.is_shared)


def write_on(seats: list[LiveSeat], count: int) -> None:
    """Everybody adds so many elements, one at a time."""
    for _ in range(count):
        for seat in seats:
            seat.add()
            seat.pump()


def test_nothing_is_lost_when_one_of_two_is_killed_in_the_midst_of_writing(
    tmp_path: Path, redis: int
) -> None:
    with cluster(tmp_path, redis=redis) as (there, workers), network() as net:
        seats = [LiveSeat(net, there.address(), number) for number in range(1, 5)]
        theirs = NodeSeat(there.address(), "p")
        with node_seats(theirs):
            pump_until(seats, lambda: all(seat.is_shared for seat in seats))
            seats[0].add_words("t0", "海と緑")
            pump_until(seats, lambda: node_words(theirs) == "海と緑")
            write_on(seats, 25)
            acknowledged = set[str]().union(*(seat.acknowledged() for seat in seats))
            os.kill(workers[0], signal.SIGKILL)
            write_on(seats, 25)
            theirs("insert", "t0", 0, "〈市民〉")
            pump_until(seats, lambda: all_equal(seats) and len(seats[0].ids()) == 4 * 50 + 1)
            assert any(seat.losses for seat in seats)
            assert acknowledged <= seats[3].ids()
            pump_until(seats, lambda: words(seats[0]) == node_words(theirs) == "〈市民〉海と緑")
            assert set(theirs("read")) == seats[0].ids()
    late_joiner_finds_all(there, tmp_path, redis, seats[0].ids())


def late_joiner_finds_all(there: Server, folder: Path, redis: int, ids: set[str]) -> None:
    """After everything was closed the disk has it."""
    with server(folder, redis=redis, port=there.port), network() as net:
        late = LiveSeat(net, there.address(), 9)
        pump_until([late], lambda: late.ids() == ids and late.is_shared)
