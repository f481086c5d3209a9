"""Yjs programs that nobody here wrote work with our rooms, and our seats with their server."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.document.elements import TextElement
from poster_studio.document.text import Span
from tests.helpers.live_rooms import (
    Host,
    LiveSeat,
    hosting,
    network,
    new_workshop,
    pump_until,
)
from tests.helpers.node_programs import NodeSeat, installed, missing, node_seats, node_server

TYPE = Words("入力", "Type")
FAMILY = "👨‍👩‍👧と葛󠄀"


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


def words(seat: LiveSeat) -> str:
    element = seat.document.element("t0")
    return element.text.text if isinstance(element, TextElement) else ""


def node_words(seat: NodeSeat) -> str:
    return "".join(part["insert"] for part in seat("delta", "t0") or [])


def settled(seats: list[LiveSeat], done: Callable[[], bool]) -> None:
    pump_until(seats, done)


def type_in(seat: LiveSeat, at: int, text: str, **marks: object) -> None:
    with seat.document.edit(TYPE) as edit:
        edit.edit_text("t0", at, at, [Span.model_validate({"text": text, **marks})])


def play_together(ours: LiveSeat, theirs: NodeSeat) -> None:
    """Both write the same words, marks, values and presences; both have the same in the end."""
    type_in(ours, 1, FAMILY, ruby="かぞく")
    theirs("insert", "t0", 0, "〈市民〉", {"weight": 700})
    settled([ours], lambda: words(ours) == node_words(theirs) == f"〈市民〉海{FAMILY}と緑")
    theirs("cut", "t0", 0, 1)
    theirs("put", "t0", ["name", "題😀"])
    theirs("put", "t0", ["big", 2**53 - 1])
    theirs("add", "n1", {"kind": "shape", "frame": [1, 2, 30, 40, 0], "stack": [None, "a1"]})
    theirs("bytes", "n1", "raw", [0, 255, 7])
    settled([ours], lambda: "n1" in ours.ids() and words(ours) == node_words(theirs))
    element = ours.document.element("t0")
    assert isinstance(element, TextElement)
    assert element.name == "題😀"
    assert element.text.spans[0].weight == 700
    rubies = [part for part in theirs("delta", "t0") if "ruby" in part.get("attributes", {})]
    assert [part["insert"] for part in rubies] == [FAMILY]
    shape = ours.document.element("n1")
    assert shape is not None
    assert (shape.frame.x, shape.frame.height) == (1, 40)


def see_each_other(ours: LiveSeat, theirs: NodeSeat) -> None:
    state = {"colour": "#e11", "animal": "きつね🦊"}
    ours.seat.show(json.dumps(state, ensure_ascii=False))
    theirs("show", {"animal": "たぬき"})
    settled([ours], lambda: theirs("others") == [[100 + ours.number, state]])
    settled(
        [ours],
        lambda: [json.loads(one) for one in ours.seat.others.values()] == [{"animal": "たぬき"}],
    )


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
            assert node_words(late) == words(ours)
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
