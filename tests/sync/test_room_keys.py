"""A room's keys: the same when it is opened again, private, and compared in equal time."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
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
