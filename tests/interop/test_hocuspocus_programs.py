"""Our seats on Hocuspocus servers, beside a Yjs program with Hocuspocus' own provider."""

from __future__ import annotations

import resource
from pathlib import Path
from queue import SimpleQueue

import pytest

from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialect import Event, Lost, Opened
from poster_studio.sync.messages import AskPresence, Update, encode
from poster_studio.sync.seat import Standing
from tests.helpers.hocuspocus_servers import server, servers_installed
from tests.helpers.live_rooms import LiveSeat, all_equal, network, pump_until
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats
from tests.helpers.playing_with_yjs import node_words, play_together, see_each_other, words
from tests.helpers.rooms import move, poster_bytes

WAIT_S = 20


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


def told(events: SimpleQueue[Event], kind: type[Event]) -> Event:
    """The next event of a kind."""
    while not isinstance(event := events.get(timeout=WAIT_S), kind):
        pass
    return event


def test_what_comes_before_its_predecessors_harms_nobody(tmp_path: Path) -> None:
    """Yjs would give it to every later seat, as an update with a gap."""
    store = PosterStore.load([poster_bytes()])
    updates: list[bytes] = []
    store.on_update(updates.append)
    for x in (1, 2):
        move(store, "t0", x)
    with server(tmp_path) as there, network() as net:
        ours, events = LiveSeat(net, there.address(), 1), SimpleQueue[Event]()
        pump_until([ours], lambda: ours.is_shared)
        bad = net.connect(there.address(), "p", "bad", events.put)
        told(events, Opened)
        bad.send(encode(Update(updates[1])))
        told(events, Lost)
        bad.end()
        ours.add()
        late = LiveSeat(net, there.address(), 2)
        pump_until([ours, late], lambda: all_equal([ours, late]))
        assert ours.losses == late.losses == 0


def test_who_sends_without_end_is_sent_away_and_nobody_else(tmp_path: Path) -> None:
    with server(tmp_path) as there, network() as net:
        ours, events = LiveSeat(net, there.address(), 1), SimpleQueue[Event]()
        pump_until([ours], lambda: ours.is_shared)
        flood = net.connect(there.address(), "p", "flood", events.put)
        told(events, Opened)
        for _ in range(8000):
            flood.send(encode(AskPresence()))
        told(events, Lost)
        flood.end()
        ours.add()
        pump_until([ours], lambda: ours.is_shared)
        assert ours.losses == 0


def limit_files(process: int, most: int) -> None:
    """No file of the process grows beyond so many bytes: as on a full disk, writing fails."""
    resource.prlimit(process, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def test_a_full_disk_is_never_said_to_have_anything(tmp_path: Path) -> None:
    with server(tmp_path) as there, network() as net:
        ours = LiveSeat(net, there.address(), 1)
        ours.add_words("t0", "海と緑")
        pump_until([ours], lambda: ours.is_shared)
        size = (tmp_path / "rooms.sqlite-wal").stat().st_size
        limit_files(there.process.pid, size)
        for _ in range(20):
            ours.add()
        pump_until([ours], lambda: ours.losses > 1)
        assert not ours.is_shared
        limit_files(there.process.pid, resource.RLIM_INFINITY)
        pump_until([ours], lambda: ours.is_shared)
        ours.leave()
        there.kill()
        with server(tmp_path, port=there.port), network() as again:
            late = LiveSeat(again, there.address(), 2)
            pump_until([late], lambda: late.ids() == ours.ids() and late.is_shared)
