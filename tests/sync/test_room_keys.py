"""A room's keys: the same when it is opened again, private, and compared in equal time."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.key_chain import chain_from
from poster_studio.sync.link import JoinLink, pin_of
from poster_studio.sync.messages import ROLES, Role
from poster_studio.sync.room_keys import RoomKeys


def test_keys_stay_the_same_and_remember_the_port(tmp_path: Path) -> None:
    first = RoomKeys.kept_in(tmp_path / "部屋").with_port(47321)
    again = RoomKeys.kept_in(tmp_path / "部屋")
    assert again == first
    assert again.port == 47321
    assert RoomKeys.kept_in(tmp_path / "other").certificate != first.certificate


def test_only_their_owner_reads_them(tmp_path: Path) -> None:
    RoomKeys.kept_in(tmp_path / "k")
    ours = 0o666 if sys.platform == "win32" else 0o600  # Windows has no such bits
    for path in (tmp_path / "k").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == ours


def test_tokens_open_what_they_are_for(tmp_path: Path) -> None:
    keys = RoomKeys.kept_in(tmp_path)
    for role, token in keys.tokens.items():
        assert keys.role_of(token.hex()) == role
    assert keys.role_of("") is None
    assert keys.role_of("あ") is None
    assert keys.is_code(keys.code_secret.hex())
    assert not keys.is_code("")


@pytest.mark.parametrize("damage", ["room.pem", "room.json"])
def test_damaged_keys_are_made_anew(tmp_path: Path, damage: str) -> None:
    first = RoomKeys.kept_in(tmp_path)
    (tmp_path / damage).write_text("{", encoding="utf-8")
    again = RoomKeys.kept_in(tmp_path)
    assert again.certificate != first.certificate
    assert RoomKeys.kept_in(tmp_path) == again


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PosterStudioError):
        RoomKeys.kept_in(tmp_path / "file" / "keys")


def test_new_tokens_are_one_chain_and_old_folders_go_on(tmp_path: Path) -> None:
    keys = RoomKeys.kept_in(tmp_path)
    assert keys.tokens == chain_from("facilitator", keys.tokens["facilitator"])
    tokens = {role: bytes([n] * 9).hex() for n, role in enumerate(ROLES)}
    old = {"tokens": tokens, "code": "010203", "port": 47321}
    (tmp_path / "room.json").write_text(json.dumps(old), encoding="utf-8")
    again = RoomKeys.kept_in(tmp_path)
    assert again.certificate == keys.certificate
    assert again.tokens["view"] == bytes(9)
    assert again.counter == 0


@pytest.mark.parametrize("role", ["edit", "facilitator"])
def test_who_goes_on_with_a_room_lets_in_whoever_could_come(tmp_path: Path, role: Role) -> None:
    first = RoomKeys.kept_in(tmp_path / "host")
    link = JoinLink(("10.0.0.1",), 47320, first.tokens[role], pin_of(first.certificate), role)
    heir = RoomKeys.continuing(link, 3, tmp_path / "heir")
    assert heir.tokens["edit"] == first.tokens["edit"]
    assert heir.tokens["view"] == first.tokens["view"]
    assert (heir.tokens["facilitator"] == first.tokens["facilitator"]) == (role == "facilitator")
    assert heir.certificate != first.certificate
    assert RoomKeys.kept_in(tmp_path / "heir") == heir
    assert heir.counter == 3
    again = RoomKeys.continuing(link, 5, tmp_path / "heir")
    assert again.certificate == heir.certificate


def test_who_only_views_cannot_go_on(tmp_path: Path) -> None:
    link = JoinLink(("10.0.0.1",), 47320, bytes(9), bytes(16), "view")
    with pytest.raises(PosterStudioError, match="views cannot go on"):
        RoomKeys.continuing(link, 1, tmp_path / "heir")
    assert not (tmp_path / "heir").exists()


def test_forgetting_keys_leaves_everything_else(tmp_path: Path) -> None:
    first = RoomKeys.kept_in(tmp_path)
    (tmp_path / "room.workshop").write_bytes(b"work")
    RoomKeys.forget(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["room.workshop"]
    RoomKeys.forget(tmp_path / "nowhere")
    assert RoomKeys.kept_in(tmp_path).tokens != first.tokens
