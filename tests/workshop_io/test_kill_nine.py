from __future__ import annotations

import random
from pathlib import Path

from tests.helpers.kill_nine import kill_once, new_file

ROUNDS = 20


def test_a_killed_process_loses_nothing_it_had_said(tmp_path: Path) -> None:
    path = tmp_path / "市民 対話.workshop"
    new_file(path)
    chance = random.Random(9)
    edits = pictures = 0
    for _ in range(ROUNDS):
        outcome = kill_once(path, chance)
        assert outcome.nothing_lost, outcome
        assert outcome.leftovers == ()
        edits, pictures = outcome.edits_said, pictures + outcome.pictures_said
    assert edits > ROUNDS
    assert pictures > 0
