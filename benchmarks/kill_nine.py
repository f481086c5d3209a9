"""Kills a saving process N times and counts what was lost: `python -m benchmarks.kill_nine [N]`."""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from tests.helpers.kill_nine import kill_once, new_file


def main(rounds: int) -> int:
    lost = edits = pictures = 0
    chance = random.Random()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "市民 対話.workshop"
        new_file(path)
        for _ in range(rounds):
            outcome = kill_once(path, chance)
            lost += not outcome.nothing_lost
            edits, pictures = outcome.edits_said, pictures + outcome.pictures_said
    print(f"{rounds} kills, {edits} edits, {pictures} pictures: something was lost {lost} times")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
