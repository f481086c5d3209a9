"""Real seats at a real host over the loopback: equal, and nothing acknowledged is ever lost."""

from __future__ import annotations

import signal
from functools import partial
from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.document.text import Span
from tests.helpers.faults import free_port
from tests.helpers.live_rooms import (
    LiveSeat,
    all_equal,
    elements_in,
    hosting,
    network,
    new_workshop,
    pump_until,
    start_host,
)

TYPE = Words("入力", "Type")


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    folder = tmp_path / "市民 対話"
    folder.mkdir()
    path = folder / "第4回.workshop"
    new_workshop(path)
    return path


@pytest.mark.parametrize("count", [2, 6])
def test_seats_converge_and_the_host_ends_with_everything_saved(workshop: Path, count: int) -> None:
    with hosting(workshop) as host, network() as net:
        seats = [LiveSeat(net, host.link(), number) for number in range(count)]
        pump_until(seats, lambda: all(seat.is_shared for seat in seats))
        for seat in seats:
            seat.seat.show(f'{{"animal":"fox","colour":"#{seat.number}"}}')
            with seat.document.edit(TYPE) as edit:
                edit.edit_text("t0", 1, 1, [Span(text=f"〈{seat.number}〉")])
            for _ in range(5):
                seat.add()
        pump_until(seats, lambda: all_equal(seats))
        pump_until(seats, lambda: all(len(seat.seat.others) == count - 1 for seat in seats))
        assert len(seats[0].ids()) == 1 + 5 * count
        text = seats[0].document.element("t0")
        assert all(f"〈{number}〉" in str(text) for number in range(count))
        gone = seats.pop()
        gone.leave()
        pump_until(seats, lambda: all(len(seat.seat.others) == count - 2 for seat in seats))
        expected = seats[0].ids()
        host.process.send_signal(signal.SIGTERM)
        said = host.end()
        assert said == "the room is open; Ctrl+C closes it\n"
    assert elements_in(workshop) == expected
    assert sorted(path.name for path in workshop.parent.iterdir()) == ["data", workshop.name]


def test_nothing_acknowledged_is_lost_when_the_host_is_killed(workshop: Path) -> None:
    acknowledged: set[str] = set()
    port = str(free_port())
    host = start_host(workshop, "--port", port)
    with network() as net:
        seats = [LiveSeat(net, host.link(), number) for number in range(4)]
        pump_until(seats, lambda: all(seat.is_shared for seat in seats))

        def enough(wanted: int) -> bool:
            for seat in seats:
                acknowledged.update(seat.acknowledged())
                seat.add()
            return len(acknowledged) > wanted

        for killed in range(3):
            pump_until(seats, partial(enough, len(acknowledged) + 50 + 37 * killed))
            host.kill()
            assert acknowledged <= elements_in(workshop)
            for seat in seats:
                seat.add()
            host = start_host(workshop, "--port", port)
            pump_until(seats, lambda: all_equal(seats))
        everything = seats[0].ids()
        host.end()
    assert elements_in(workshop) == everything
    assert len(everything) > len(acknowledged) > 250


def test_thirty_seats_come_at_once(workshop: Path) -> None:
    with hosting(workshop) as host, network() as net:
        seats = [LiveSeat(net, host.link(), number) for number in range(30)]
        for seat in seats:
            seat.add()
        pump_until(seats, lambda: all_equal(seats))
        assert len(seats[0].ids()) == 31


def test_links_let_in_what_they_say(workshop: Path) -> None:
    with hosting(workshop) as host, network() as net:
        viewer, editor = LiveSeat(net, host.link("view"), 1), LiveSeat(net, host.link(), 2)
        pump_until([viewer, editor], lambda: editor.is_shared and len(viewer.ids()) == 1)
        viewer.add()
        editor.add()
        pump_until([viewer, editor], lambda: "n2-1" in viewer.ids() and editor.is_shared)
        assert "n1-1" not in editor.ids()
        chief = LiveSeat(net, host.link("facilitator"), 3)
        pump_until([chief], lambda: chief.is_shared)
        chief.seat.freeze(True, everywhere=True)
        everybody = [viewer, editor, chief]
        pump_until(everybody, lambda: editor.seat.freezes_in is not None)
        chief.seat.lock(True, everywhere=False)
        pump_until(everybody, lambda: editor.seat.is_locked)
        host.end()


def test_another_rooms_link_is_not_let_in(workshop: Path, tmp_path: Path) -> None:
    port = str(free_port())
    with hosting(workshop, "--port", port) as host, network() as net:
        other = LiveSeat(net, host.link(), 1)
        pump_until([other], lambda: other.is_shared)
        host.end()
        with hosting(workshop, "--port", port, "--new-keys") as again:
            assert again.port == host.port
            assert again.answer["link"] != host.answer["link"]
            added = other.add()
            newcomer = LiveSeat(net, again.link(), 2)
            pump_until([other, newcomer], lambda: newcomer.is_shared)
            assert added not in newcomer.ids()
