"""Who is let in: by token, with limits that a hall full of laptops never meets."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

import pytest

from poster_studio.sync.admission import Admission, Door
from poster_studio.sync.limits import Allowance
from poster_studio.sync.room_keys import RoomKeys
from tests.helpers.rooms import Clock


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(RoomKeys.kept_in(tmp_path), Clock())


def target(door: Door, role: str = "edit") -> str:
    tokens = {str(name): token.hex() for name, token in door.keys.tokens.items()}
    return f"/%E9%83%A8%E5%B1%8B?token={tokens[role]}&seat=s1"


def test_a_token_opens_a_document_by_its_name(door: Door) -> None:
    assert door.judge(target(door), "10.0.0.1") == Admission(
        "部屋", "edit", "s1", True, door.keys.tokens["edit"], 0
    )
    view = door.judge(target(door, "view").replace("&seat=s1", ""), "10.0.0.1")
    assert view == Admission("部屋", "view", "@10.0.0.1", False, door.keys.tokens["view"], 0)


@pytest.mark.parametrize("query", ["", "?token=", "?token=00", "?token=%FF&token=x", "?seat=s1"])
def test_without_a_token_nobody_comes_in(door: Door, query: str) -> None:
    assert door.judge(f"/p{query}", "10.0.0.1") is HTTPStatus.UNAUTHORIZED


def test_a_short_code_cannot_be_guessed(door: Door) -> None:
    code = f"/p?token={door.keys.code_secret.hex()}"
    assert isinstance(door.judge(code, "10.0.0.1"), Admission)
    for guess in range(100):
        door.judge(f"/p?token={guess:06x}", "10.0.0.1")
    assert door.judge(code, "10.0.0.2") is HTTPStatus.UNAUTHORIZED
    assert isinstance(door.judge(target(door), "10.0.0.1"), Admission)
    assert isinstance(door.clock, Clock)
    door.clock.now += 2
    assert isinstance(door.judge(code, "10.0.0.2"), Admission)


def test_a_flood_of_joins_waits_and_does_not_keep_other_roles_out(door: Door) -> None:
    verdicts = [door.judge(target(door, "view"), "10.0.0.1") for _ in range(1100)]
    assert all(isinstance(verdict, Admission) for verdict in verdicts[:1000])
    assert verdicts[-1] is HTTPStatus.TOO_MANY_REQUESTS
    assert isinstance(door.judge(target(door), "10.0.0.1"), Admission)


def test_an_allowance_is_given_back_with_time() -> None:
    allowance = Allowance(rate=10, burst=5)
    assert [allowance.allows(0) for _ in range(6)] == [True] * 5 + [False]
    assert allowance.is_used_up(0)
    assert allowance.allows(0.1)
    assert allowance.take(100, 5) == 0
    assert allowance.take(100, 1) == pytest.approx(0.1)
