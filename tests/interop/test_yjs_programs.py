"""Yjs programs that nobody here wrote work with our rooms, and our seats with their server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.live_rooms import (
    Host,
    LiveSeat,
    hosting,
    network,
    new_workshop,
    pump_until,
)
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats, node_server
from tests.helpers.playing_with_yjs import (
    node_words,
    play_together,
    see_each_other,
    type_in,
    words,
)


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs, as without a network, there is nobody to talk to:
    the summary of the tests says that, and why.
    """
    problem = missing() or installed()
    if problem is not None:
        pytest.skip(problem)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    path = tmp_path / "w.workshop"
    new_workshop(path)
    with hosting(path) as running:
        yield running


def node_seat(host: Host, role: str = "") -> NodeSeat:
    """A Yjs program in the room of poster `p`."""
    (certificate,) = Path(host.folder).rglob("room.pem")
    link = host.link(role)
    return NodeSeat(f"wss://127.0.0.1:{host.port}", "p", link.token.hex(), certificate)


def settled(seats: list[LiveSeat], done: Callable[[], bool]) -> None:
    pump_until(seats, done)


def test_a_yjs_program_and_our_seat_work_in_our_room(host: Host) -> None:
    theirs = node_seat(host)
    with node_seats(theirs), network() as net:
        ours = LiveSeat(net, host.link(), 1)
        settled([ours], lambda: ours.is_shared and bool(theirs("synced")))
        see_each_other(ours, theirs)
        play_together(ours, theirs)
        settled([ours], lambda: ours.is_shared)
        late = node_seat(host)
        with node_seats(late):
            settled([ours], lambda: len(late("others")) == 2)
            settled([ours], lambda: node_words(late) == words(ours))
        settled([ours], lambda: len(ours.seat.others) == 1)
        theirs("leave")
        settled([ours], lambda: not ours.seat.others)
        theirs("insert", "t0", 0, "ひとりで")
        type_in(ours, 0, "そのあいだに")
        theirs("back")
        settled([ours], lambda: words(ours) == node_words(theirs) and "ひとりで" in words(ours))
        settled([ours], lambda: len(ours.seat.others) == 1)


def test_a_yjs_program_that_views_cannot_write(host: Host) -> None:
    viewer, editor = node_seat(host, "view"), node_seat(host)
    with node_seats(viewer, editor), network() as net:
        ours = LiveSeat(net, host.link(), 1)
        settled([ours], lambda: ours.is_shared and bool(viewer("synced") and editor("synced")))
        viewer("insert", "t0", 0, "書けない")
        editor("insert", "t0", 0, "書ける")
        settled([ours], lambda: words(ours) == "書ける海と緑")
        assert "書けない" not in node_words(editor)


def test_a_wrong_token_stays_outside(host: Host) -> None:
    (certificate,) = Path(host.folder).rglob("room.pem")
    stranger = NodeSeat(f"wss://127.0.0.1:{host.port}", "p", "00", certificate)
    with node_seats(stranger), network() as net:
        ours = LiveSeat(net, host.link(), 1)
        settled([ours], lambda: ours.is_shared)
        assert stranger("status")["connected"] is False


def test_our_seats_work_on_the_server_of_y_websocket() -> None:
    with node_server() as url, network() as net:
        theirs = NodeSeat(url, "p")
        with node_seats(theirs):
            ours, other = LiveSeat(net, url, 1), LiveSeat(net, url, 2)
            settled([ours, other], lambda: ours.is_shared and other.is_shared)
            ours.add_words("t0", "海と緑")
            settled([ours, other], lambda: words(other) == "海と緑" == node_words(theirs))
            other.leave()
            settled([ours], lambda: bool(theirs("synced")))
            see_each_other(ours, theirs)
            play_together(ours, theirs)
            settled([ours], lambda: ours.is_shared)
