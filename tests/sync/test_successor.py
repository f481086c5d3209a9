"""Who follows whom when a room's host is gone."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from poster_studio.sync.announcement import NearbyRoom, workshop_mark
from poster_studio.sync.key_chain import chain_from, new_chain
from poster_studio.sync.link import PIN_BYTES, JoinLink
from poster_studio.sync.messages import ROLES, Pass, Role
from poster_studio.sync.successor import Place, followed, proved

MARK = workshop_mark("w")
TOKENS = new_chain()


def room(pin: int, counter: int, address: str = "10.0.0.1") -> NearbyRoom:
    said = NearbyRoom(MARK, "対話", (address,), 47320, bytes([pin]) * PIN_BYTES, counter)
    return said.proved_by(TOKENS)


def place(role: Role = "edit", pin: int = 5, counter: int = 1) -> Place:
    link = JoinLink(("10.0.0.1",), 47320, TOKENS[role], bytes([pin]) * PIN_BYTES, role)
    return Place(MARK, link, counter)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("is_lost", [True, False])
def test_a_later_room_is_followed_by_everybody(role: Role, is_lost: bool) -> None:
    heir = room(9, 2, "10.0.0.9")
    there = followed(place(role), [room(5, 1), heir], is_lost=is_lost)
    assert there == Place(MARK, heir.link(TOKENS[role], role), 2)
    assert followed(there, [room(5, 1), heir], is_lost=is_lost) is None


def test_all_choose_the_same_of_several() -> None:
    heirs = (room(9, 2), room(3, 2), room(7, 2), room(1, 1))
    for order in permutations(heirs):
        there = followed(place(), order, is_lost=True)
        assert there is not None
        assert there.link.pin == bytes([3]) * PIN_BYTES


def test_two_halves_of_a_hall_meet_again() -> None:
    """Both went on apart under the same counter; each sees the other's room after the healing."""
    left, right = place(pin=9, counter=2), place(pin=3, counter=2)
    both = (room(9, 2, "10.0.0.9"), room(3, 2))
    assert followed(right, both, is_lost=False) is None
    there = followed(left, both, is_lost=False)
    assert there is not None
    assert there.link.pin == right.link.pin


def test_a_replay_of_an_older_room_is_not_followed() -> None:
    assert followed(place(counter=2), [room(1, 1), room(2, 0)], is_lost=True) is None


@pytest.mark.parametrize(
    "forged",
    [
        replace(room(9, 2), counter=3),
        replace(room(9, 2), port=1),
        replace(room(9, 2), addresses=("10.6.6.6",)),
        replace(room(9, 2), pin=bytes(PIN_BYTES)),
        replace(room(9, 2), edit_proof=b"", view_proof=b""),
        NearbyRoom(MARK, "対話", ("10.6.6.6",), 47320, bytes(PIN_BYTES), 9).proved_by(new_chain()),
        NearbyRoom(workshop_mark("v"), "対話", ("10.0.0.1",), 47320, bytes(PIN_BYTES), 9).proved_by(
            TOKENS
        ),
    ],
)
@pytest.mark.parametrize("role", ROLES)
def test_what_is_not_proved_is_not_followed(forged: NearbyRoom, role: Role) -> None:
    assert followed(place(role), [forged], is_lost=True) is None


def test_who_views_cannot_lead_those_who_edit() -> None:
    own = chain_from("view", TOKENS["view"]) | {"edit": b"made up!!"}
    forged = replace(room(9, 2), edit_proof=b"", view_proof=b"").proved_by(own)
    assert followed(place("edit"), [forged], is_lost=True) is None


def test_the_same_room_at_another_address_is_found_by_those_who_lost_it() -> None:
    moved = room(5, 1, "10.0.0.77")
    assert followed(place(), [moved], is_lost=False) is None
    there = followed(place(), [moved], is_lost=True)
    assert there == Place(MARK, moved.link(TOKENS["edit"], "edit"), 1)
    assert followed(there, [moved], is_lost=True) is None


def test_a_seat_learns_how_often_its_own_room_was_taken_over() -> None:
    there = followed(place(counter=0), [room(5, 4)], is_lost=False)
    assert there == place(counter=4)
    assert there.next_counter == 5


def test_who_came_by_a_code_follows_once_the_room_gave_a_pass() -> None:
    by_code = replace(place(counter=0), link=replace(place().link, token=b"abc"))
    heir = room(9, 2)
    assert followed(by_code, [heir], is_lost=True) is None
    given = by_code.given(Pass(TOKENS["edit"], 1))
    assert given == place(counter=1)
    assert followed(given, [heir], is_lost=True) is not None


def test_rooms_that_are_ours_are_listed_best_first() -> None:
    stranger = replace(room(1, 9), edit_proof=bytes(16), view_proof=bytes(16))
    assert proved(place(), [room(4, 1), stranger, room(9, 2)]) == (room(9, 2), room(4, 1))
