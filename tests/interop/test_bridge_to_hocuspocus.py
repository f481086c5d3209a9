"""A room attached to a Hocuspocus server: people of the hall and of elsewhere on one poster."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.hocuspocus_servers import Server, server, servers_installed, start_server
from tests.helpers.live_rooms import (
    LiveSeat,
    all_equal,
    elements_in,
    hosting,
    network,
    new_workshop,
    pump_until,
)
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats
from tests.helpers.playing_with_yjs import node_words, type_in, words


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs there is no server; the summary of the tests says
    why.
    """
    problem = missing() or installed() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "w.workshop"
    new_workshop(path)
    return path


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Server]:
    with server(tmp_path / "server") as running:
        yield running


def show(seat: LiveSeat, animal: str) -> None:
    seat.seat.show(json.dumps({"animal": animal}))


def test_edits_and_presence_flow_both_ways(workshop: Path, there: Server) -> None:
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        theirs = NodeSeat(there.address(), "p")
        with node_seats(theirs):
            hall, online = LiveSeat(net, host.link(), 1), LiveSeat(net, there.address(), 2)
            seats = [hall, online]
            pump_until(seats, lambda: all_equal(seats) and words(online) == "海と緑")
            show(hall, "fox")
            show(online, "owl")
            pump_until(seats, lambda: len(hall.seat.others) == 1 == len(online.seat.others))
            type_in(hall, 0, "町の")
            type_in(online, len(words(online)), "と空")
            pump_until(seats, lambda: all_equal(seats) and words(hall) == "町の海と緑と空")
            pump_until(seats, lambda: node_words(theirs) == "町の海と緑と空")
            online.leave()
            pump_until([hall], lambda: not hall.seat.others)
        host.end()
    assert elements_in(workshop) == {"t0"}


def test_a_hundred_edits_are_passed_on_once(workshop: Path, there: Server) -> None:
    """The server sends back what it is given; a room that gave it back again would never end."""
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        hall, online = LiveSeat(net, host.link(), 1), LiveSeat(net, there.address(), 2)
        seats = [hall, online]
        pump_until(seats, lambda: all_equal(seats) and words(online) == "海と緑")
        hall.frames = online.frames = 0
        for _ in range(50):
            hall.add()
            online.add()
            for seat in seats:
                seat.pump()
        pump_until(seats, lambda: all_equal(seats) and len(hall.ids()) == 101)
        assert hall.frames < 300
        assert online.frames < 300


def test_the_room_goes_on_while_the_server_is_away(workshop: Path, tmp_path: Path) -> None:
    folder = tmp_path / "server"
    there = start_server(folder)
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        hall, online = LiveSeat(net, host.link(), 1), LiveSeat(net, there.address(), 2)
        seats = [hall, online]
        pump_until(seats, lambda: all_equal(seats) and words(online) == "海と緑")
        there.kill()
        for seat in seats:
            seat.add()
        pump_until(seats, lambda: hall.is_shared and not online.is_shared)
        with server(folder, port=there.port):
            pump_until(seats, lambda: all_equal(seats) and len(hall.ids()) == 3)
        assert "the server does not answer" in host.end()


def test_a_lock_of_the_hall_holds_for_the_server_too(workshop: Path, there: Server) -> None:
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        chair, hall = LiveSeat(net, host.link("facilitator"), 1), LiveSeat(net, host.link(), 2)
        online = LiveSeat(net, there.address(), 3)
        seats = [chair, hall, online]
        pump_until(seats, lambda: all_equal(seats) and words(online) == "海と緑")
        chair.seat.lock(True, everywhere=True)
        pump_until(seats, lambda: hall.seat.is_locked)
        online.add()
        chair.add()
        pump_until(seats, lambda: online.ids() == {"t0", "n1-1", "n3-1"} and online.is_shared)
        pump_until(seats, lambda: "n1-1" in hall.ids())
        assert "n3-1" not in hall.ids()
        chair.seat.lock(False, everywhere=True)
        pump_until(seats, lambda: all_equal(seats) and hall.ids() == online.ids())


def test_a_poster_that_somebody_online_adds_comes_to_the_hall(
    workshop: Path, there: Server, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "copy.workshop"
    elsewhere.write_bytes(workshop.read_bytes())
    with WorkshopFile.open(elsewhere) as file:
        file.add_poster(PosterInfo(id="q"), [])
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        hall = LiveSeat(net, host.link(), 1)
        pump_until([hall], lambda: hall.is_shared)
        copy = hosting(elsewhere, "--upstream", there.address())
        with copy as other:
            far, near = LiveSeat(net, other.link(), 2, "q"), LiveSeat(net, host.link(), 3, "q")
            seats = [far, near]
            pump_until([far], lambda: far.is_shared)
            far.add_words("t1", "もう一枚")
            pump_until(seats, lambda: all_equal(seats) and near.ids() == {"t1"})


def test_another_workshop_is_left_alone(workshop: Path, there: Server, tmp_path: Path) -> None:
    other = tmp_path / "other.workshop"
    with WorkshopFile.create(other, Workshop(id="another", title="別の対話")):
        pass
    with hosting(workshop, "--upstream", there.address()) as host, network() as net:
        hall, online = LiveSeat(net, host.link(), 1), LiveSeat(net, there.address(), 2)
        pump_until([hall, online], lambda: online.ids() == {"t0"} and online.is_shared)
        with hosting(other, "--upstream", there.address()) as second:
            assert second.process.stderr is not None
            said = [second.process.stderr.readline() for _ in range(2)]
            assert "another workshop lives at that address" in said[1]


def test_a_wrong_token_is_said_and_the_room_goes_on(workshop: Path, there: Server) -> None:
    wrong = there.address().partition("#")[0] + "#wrong"
    with hosting(workshop, "--upstream", wrong) as host, network() as net:
        hall = LiveSeat(net, host.link(), 1)
        hall.add()
        pump_until([hall], lambda: hall.is_shared)
        assert "does not take this token" in host.end()
