from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.mutations import mutated, sound_file, use

ROUNDS = 200


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sound_file(tmp_path_factory.mktemp("sound") / "w.workshop")


def test_a_damaged_row_costs_only_itself_and_the_file_is_kept(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "w.workshop"
    path.write_bytes(sound)
    rows = sqlite3.connect(path)
    rows.execute(
        "UPDATE update_log SET bytes = x'00ff' "
        "WHERE seq = (SELECT max(seq) FROM update_log WHERE document = 'p1')"
    )
    rows.commit()
    rows.close()
    damaged = path.read_bytes()
    with WorkshopFile.open(path, read_only=True) as file:
        assert file.recovery is not None
        assert len(file.poster("p1").poster.elements) == 20
    assert path.read_bytes() == damaged
    with WorkshopFile.open(path) as file:
        assert file.recovery is not None
        assert "1 件" in file.recovery.ja
        assert len(file.poster("p1").poster.elements) == 20
    assert (tmp_path / "w.workshop.damaged-1").read_bytes() == damaged
    with WorkshopFile.open(path) as file:
        assert file.recovery is None


def test_a_file_without_its_end_gives_back_what_it_has(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "w.workshop"
    path.write_bytes(sound[: len(sound) - 8192])
    with WorkshopFile.open(path) as file:
        assert file.recovery is not None
        assert len(file.workshop_store.workshop.cards) == 40


def test_mutated_files_open_or_recover_or_are_refused(sound: bytes, tmp_path: Path) -> None:
    chance = random.Random(11)
    outcomes = {"opened": 0, "recovered": 0, "refused": 0}
    for number in range(ROUNDS):
        path = tmp_path / f"{number}.workshop"
        path.write_bytes(mutated(sound, chance))
        try:
            file = use(path)
        except PosterStudioError:
            outcomes["refused"] += 1
            assert path.exists()
            continue
        outcomes["recovered" if file.recovery else "opened"] += 1
        file.close()
        with WorkshopFile.open(path) as again:
            assert again.recovery is None
            assert again.workshop_store.workshop.title == "U"
    assert all(count > 0 for count in outcomes.values()), outcomes
