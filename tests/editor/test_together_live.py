"""Editors in one room: a real server in a process of its own, over the loopback."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, ShapeElement, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.together.state import RoomState
from tests.helpers.companies import CompanySeat, loopback, pump_until, seated
from tests.helpers.live_rooms import Host, hosting, new_workshop

EDIT = Words("編集", "Edit")


@dataclass
class Hall:
    """A host and two seats whose work is shared."""

    host: Host
    seats: list[CompanySeat]

    def until_shared(self) -> None:
        pump_until(self.seats, lambda: all(s.company.state is RoomState.SHARED for s in self.seats))


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    with ExitStack() as stack:
        host = stack.enter_context(hosting(path))
        net = stack.enter_context(loopback())
        links = [host.link("facilitator"), host.link()]
        seats = [stack.enter_context(seated(net, links[n], copies[n], n)) for n in range(2)]
        yield Hall(host, seats)


def test_work_is_shared_and_seen(hall: Hall) -> None:
    """TOG-WORK-1, TOG-WORK-3: also new posters; and undo stays one's own."""
    one, two = hall.seats
    hall.until_shared()
    with one.editor.edit(EDIT) as edit:
        edit.add(ShapeElement(id="s1"))
    pump_until(hall.seats, lambda: one.company.state is RoomState.LATER)
    hall.until_shared()
    assert {e.id for e in two.editor.elements} == {"t0", "s1"}
    assert not two.editor.can_undo
    one.editor.add_poster(PosterInfo(id="q", title="海"), [TextElement(id="t1")])
    pump_until(hall.seats, lambda: len(two.editor.posters) == 2)
    hall.until_shared()
    assert [e.id for e in two.editor.file.poster("q").poster.elements] == ["t1"]


def test_each_sees_what_the_other_does_and_that_it_left(hall: Hall) -> None:
    """TOG-WORK-5."""
    one, two = hall.seats
    hall.until_shared()
    one.company.point_at(Point(12.34, 56.78))
    one.editor.select(["t0"])
    element = one.editor.store.element("t0")
    assert element is not None
    one.editor.show({"t0": element.model_copy(update={"frame": Frame(x=77.0)})})

    def seen() -> bool:
        others = two.company.others
        return len(others) == 1 and bool(others[0].presence.moving)

    pump_until(hall.seats, seen)
    (other,) = two.company.others
    assert other.is_here
    assert other.presence.pointer == Point(12.3, 56.8)
    assert other.presence.selected == ("t0",)
    assert other.presence.dragged["t0"].x == 77.0
    assert other.presence.look == one.company.look
    one.company.close()
    pump_until([two], lambda: not two.company.others)


def test_typing_is_shown_and_a_freeze_lets_it_be_written(hall: Hall) -> None:
    """TOG-WORK-4: what is typed is shared in time; then the editor only shows."""
    one, two = hall.seats
    hall.until_shared()
    two.hands.type_in("t0")
    assert two.hands.session is not None
    two.hands.session.to_text_edge(end=True)
    two.hands.session.type("と空", 0.0)
    pump_until(hall.seats, lambda: [o.presence.typing for o in one.company.others] == ["t0"])
    one.company.freeze(True, everywhere=True)
    pump_until(hall.seats, lambda: not two.editor.can_edit)
    pump_until(hall.seats, lambda: two.company.state is RoomState.FROZEN)
    words = one.editor.store.element("t0")
    assert isinstance(words, TextElement)
    assert words.text.text == "海と緑と空"
    assert one.editor.can_edit
    one.company.freeze(False, everywhere=True)
    pump_until(hall.seats, lambda: two.editor.can_edit)


def test_following_and_calling_lead_to_the_other_poster(hall: Hall) -> None:
    """TOG-WORK-6."""
    one, two = hall.seats
    one.editor.add_poster(PosterInfo(id="q"), [])
    hall.until_shared()
    pump_until(hall.seats, lambda: len(two.editor.posters) == 2 and bool(two.company.others))
    one.company.call()
    pump_until(hall.seats, lambda: two.company.caller is not None)
    two.company.visit()
    assert two.editor.poster is not None
    assert two.editor.poster.id == "q"
    one.editor.open_poster("p")
    pump_until(hall.seats, lambda: two.editor.poster is not None and two.editor.poster.id == "p")
    two.hands.type_in("t0")
    assert two.company.following is None


def test_a_lock_holds_at_once_and_what_was_typed_is_kept(hall: Hall) -> None:
    """TOG-WORK-4: words that the room refuses stay with their seat until it is unlocked."""
    one, two = hall.seats
    hall.until_shared()
    two.hands.type_in("t0")
    assert two.hands.session is not None
    two.hands.session.to_text_edge(end=True)
    two.hands.session.type("！", 0.0)
    one.company.lock(True, poster="p")
    pump_until(hall.seats, lambda: not two.editor.can_edit)
    assert two.company.state is RoomState.LATER, "it is only here"
    assert two.company.is_locked("p")
    pump_until(hall.seats, lambda: two.hands.session is None)
    words = two.editor.store.element("t0")
    assert isinstance(words, TextElement)
    assert words.text.text == "海と緑！"
    two.editor.add_poster(PosterInfo(id="q"), [])
    pump_until(hall.seats, lambda: two.editor.can_edit)
    one.company.lock(False, poster="p")
    hall.until_shared()
    assert one.editor.store.element("t0") == words


def test_who_comes_later_never_looks_like_somebody_who_is_there(hall: Hall, tmp_path: Path) -> None:
    """TOG-WORK-8: of the same colour if there is another animal in it."""
    one, two = hall.seats
    hall.until_shared()
    path = Path(shutil.copy(tmp_path / "room.workshop", tmp_path / "third.workshop"))
    before = [seat.company.look for seat in hall.seats]
    now = time.monotonic()
    pump_until(hall.seats, lambda: time.monotonic() - now > 3.2)
    with loopback() as net, seated(net, hall.host.link(), path, 0) as third:
        everybody = [one, two, third]
        pump_until(everybody, lambda: len({seat.company.look for seat in everybody}) == 3)
        assert [seat.company.look for seat in hall.seats] == before
        assert third.company.look.colour == before[0].colour
        pump_until(
            everybody,
            lambda: (
                {o.presence.look for o in one.company.others}
                == {two.company.look, third.company.look}
            ),
        )


def test_who_looks_on_cannot_write(hall: Hall, tmp_path: Path) -> None:
    hall.until_shared()
    path = Path(shutil.copy(tmp_path / "room.workshop", tmp_path / "viewer.workshop"))
    with loopback() as net, seated(net, hall.host.link("view"), path, 3) as viewer:
        assert not viewer.editor.can_edit
        pump_until([viewer], lambda: viewer.company.state is RoomState.VIEWING)
        with pytest.raises(PosterStudioError), viewer.editor.edit(EDIT):
            pass
        with pytest.raises(PosterStudioError), viewer.editor.edit_workshop(EDIT):
            pass
        assert not viewer.company.can_go_on
        assert not viewer.editor.can_change
        viewer.company.call()
        pump_until([*hall.seats, viewer], lambda: len(hall.seats[0].company.others) == 2)
        assert not viewer.company.can_call
        assert [other.presence.call for other in hall.seats[0].company.others] == [0, 0]
        assert hall.seats[0].company.can_call
