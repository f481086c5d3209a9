"""Our seats on Hocuspocus servers, beside a Yjs program with Hocuspocus' own provider."""

from __future__ import annotations

from pathlib import Path

import pytest

from poster_studio.sync.seat import Standing
from tests.helpers.hocuspocus_servers import server, servers_installed
from tests.helpers.live_rooms import LiveSeat, network, pump_until
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats
from tests.helpers.playing_with_yjs import node_words, play_together, see_each_other, words


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs there is nobody to talk to; the summary of the
    tests says why.
    """
    problem = missing() or installed() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


def test_our_seats_work_on_a_hocuspocus_server(tmp_path: Path) -> None:
    with server(tmp_path) as there, network() as net:
        theirs = NodeSeat(there.address(), "p")
        with node_seats(theirs):
            ours, other = LiveSeat(net, there.address(), 1), LiveSeat(net, there.address(), 2)
            pump_until([ours, other], lambda: ours.is_shared and other.is_shared)
            ours.add_words("t0", "海と緑")
            pump_until([ours, other], lambda: words(other) == "海と緑" == node_words(theirs))
            other.leave()
            see_each_other(ours, theirs)
            play_together(ours, theirs)
            pump_until([ours], lambda: ours.is_shared)
            viewer = LiveSeat(net, there.address("view"), 3)
            seats = [ours, viewer]
            pump_until(seats, lambda: words(viewer) == words(ours))
            assert viewer.seat.standing is Standing.VIEWING


def test_a_wrong_token_stays_outside(tmp_path: Path) -> None:
    with server(tmp_path) as there, network() as net:
        right, wrong = there.address(), there.address(workshop="べつの町")
        elsewhere = right.partition("#")[0] + "#" + wrong.partition("#")[2]
        ours, stranger = LiveSeat(net, right, 1), LiveSeat(net, elsewhere, 2)
        pump_until([ours, stranger], lambda: ours.is_shared and stranger.denied)
        assert stranger.seat.standing is Standing.OFFLINE


def test_what_was_acknowledged_outlives_a_killed_server(tmp_path: Path) -> None:
    """Hocuspocus itself writes seconds later; this set-up logs before it acknowledges."""
    with server(tmp_path) as there, network() as net:
        ours = LiveSeat(net, there.address(), 1)
        for _ in range(30):
            ours.add()
        pump_until([ours], lambda: ours.is_shared)
        ours.leave()
        there.kill()
        with server(tmp_path, port=there.port), network() as again:
            late = LiveSeat(again, there.address(), 2)
            pump_until([late], lambda: late.ids() == ours.ids() and late.is_shared)
