"""People who join a workshop on a server by its address, as the window does it."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.document.elements import ShapeElement
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together.invitation import read_invitation
from poster_studio.editor.together.joining import Joining
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.seat_files import SeatFiles
from poster_studio.editor.together.state import RoomState
from tests.helpers.companies import CompanySeat, LoopbackNet, loopback, seated
from tests.helpers.companies import pump_until as pump_companies
from tests.helpers.hocuspocus_servers import server, servers_installed
from tests.helpers.live_rooms import LiveSeat, hosting, new_workshop, pump_until
from tests.helpers.node_programs import missing

WAIT_S = 20.0


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs there is no server; the summary of the tests says
    why.
    """
    problem = missing() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


def came_in(net: LoopbackNet, address: str, folder: Path) -> tuple[str, Path]:
    """Where a seat's company is, and its own file, made of what the server has."""
    turns: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    places = Places(folder / "documents", folder / "settings", folder / "data")
    files = SeatFiles.of_user(places, SeatLook(1, 1))
    joining = Joining(net, read_invitation(address), files, turns.put, lambda: None)
    until = time.monotonic() + WAIT_S
    while joining.step != "done":
        assert time.monotonic() < until, joining.error
        try:
            turns.get(timeout=0.05)()
        except queue.Empty:
            joining.tick()
    assert joining.joined is not None
    assert isinstance(joining.joined.target, str)
    return joining.joined.target, joining.joined.path


def test_two_people_work_online_on_what_a_room_brought_there(tmp_path: Path) -> None:
    path = tmp_path / "w.workshop"
    new_workshop(path)
    with ExitStack() as stack:
        there = stack.enter_context(server(tmp_path / "server"))
        net = stack.enter_context(loopback())
        with hosting(path, "--upstream", there.address(), "--quiet-on-network"):
            first = LiveSeat(net, there.address(), 9)
            pump_until([first], lambda: first.ids() == {"t0"})
            first.leave()
        one, two = (
            stack.enter_context(seated(net, *came_in(net, there.address(), tmp_path / str(n)), n))
            for n in (1, 2)
        )
        seats = [one, two]
        pump_companies(seats, lambda: all(ids(seat) == {"t0"} for seat in seats))
        with one.editor.store.edit(Words("追加", "Add")) as edit:
            edit.add(ShapeElement(id="n1"))
        pump_companies(seats, lambda: "n1" in ids(two))
        pump_companies(seats, lambda: len(one.company.others) == 1 == len(two.company.others))
        pump_companies(seats, lambda: one.company.state is RoomState.SHARED)


def ids(seat: CompanySeat) -> set[str]:
    return {element.id for element in seat.editor.elements}
