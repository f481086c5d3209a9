"""The host's laptop dies: everybody works on, somebody goes on with the room, the others follow."""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.document.elements import ShapeElement
from poster_studio.editor.together.hosting import read_room
from poster_studio.editor.together.state import RoomState
from poster_studio.sync.holds import KeptHolds
from poster_studio.sync.link import parse_code
from tests.helpers.companies import CompanySeat, loopback, pump_until, seated
from tests.helpers.live_rooms import hosting, new_workshop

EDIT = Words("編集", "Edit")


def _add(seat: CompanySeat, id_: str) -> None:
    with seat.editor.edit(EDIT) as edit:
        edit.add(ShapeElement(id=id_))


def _are_shared(*seats: CompanySeat) -> bool:
    return all(seat.company.state is RoomState.SHARED for seat in seats)


def _see(*seats: CompanySeat) -> list[set[str]]:
    return [{element.id for element in seat.editor.elements} for seat in seats]


def test_a_seat_goes_on_with_the_room_and_the_other_follows_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TOG-HEIR-2: it came by a code, so its token it knows from the room alone; nothing is lost."""
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    data = tmp_path / "data of seat 0"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    with ExitStack() as stack:
        host = stack.enter_context(hosting(path))
        net = stack.enter_context(loopback())
        by_code = replace(host.link(), token=parse_code(host.answer["code"]).secret)
        one = stack.enter_context(seated(net, host.link(), copies[0], 0))
        two = stack.enter_context(seated(net, by_code, copies[1], 1))
        pump_until([one, two], lambda: _are_shared(one, two))
        host.kill()
        pump_until([one, two], lambda: one.company.lost_s is not None)
        assert one.company.state is RoomState.OFFLINE
        _add(one, "by one")
        _add(two, "by two")
        assert one.company.can_go_on
        room = one.company.go_on()
        assert room.is_relative_to(data)
        heir = stack.enter_context(hosting(room, announced=True, data=data))
        opened = read_room(json.dumps(heir.answer))
        assert opened.link.token == host.link().token
        assert opened.link.pin != host.link().pin
        one.company.moved_to(opened)
        pump_until([one, two], lambda: _are_shared(one, two))
        assert two.company.target == opened.link
        everything = {"t0", "by one", "by two"}
        assert _see(one, two) == [everything, everything]
        pump_until([one, two], lambda: len(one.company.others) == len(two.company.others) == 1)


def test_a_host_that_comes_back_joins_the_room_that_went_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TOG-HEIR-6: what its seat did meanwhile, at its own old room, comes along."""
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    data = tmp_path / "data of seat 1"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    with ExitStack() as stack:
        host = stack.enter_context(hosting(path))
        net = stack.enter_context(loopback())
        own = stack.enter_context(seated(net, host.link("facilitator"), copies[0], 0))
        other = stack.enter_context(seated(net, host.link(), copies[1], 1))
        pump_until([own, other], lambda: _are_shared(own, other))
        host.kill()
        pump_until([other], lambda: other.company.lost_s is not None)
        heir = stack.enter_context(hosting(other.company.go_on(), announced=True, data=data))
        other.company.moved_to(read_room(json.dumps(heir.answer)))
        _add(other, "meanwhile")
        stack.enter_context(hosting(path))
        _add(own, "at the old room")
        pump_until([own, other], lambda: _are_shared(own, other) and _see(own) == _see(other))
        assert _see(own)[0] == {"t0", "meanwhile", "at the old room"}
        assert own.company.target != host.link("facilitator")


def test_what_was_held_goes_on_with_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TOG-HEIR-7"""
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with ExitStack() as stack:
        host = stack.enter_context(hosting(path))
        net = stack.enter_context(loopback())
        chair = stack.enter_context(seated(net, host.link("facilitator"), copies[0], 0))
        other = stack.enter_context(seated(net, host.link(), copies[1], 1))
        pump_until([chair, other], lambda: _are_shared(chair, other))
        chair.company.freeze(True, everywhere=True)
        seats = list(other.company._documents.all)
        pump_until([chair, other], lambda: all(seat.freezes_in is not None for seat in seats))
        host.kill()
        pump_until([other], lambda: other.company.lost_s is not None)
        held = KeptHolds(other.company.go_on().parent).load(0.0)
    assert held.everywhere.frozen_from is not None
    assert all(hold.frozen_from is not None for hold in held.rooms.values())
    assert not held.everywhere.locked
