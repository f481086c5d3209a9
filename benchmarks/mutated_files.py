"""Opens N mutated workshop files: `python -m benchmarks.mutated_files [N]`.

Each must open, be recovered, or be refused with one sentence; anything else ends the run.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from poster_studio.base.errors import PosterStudioError
from tests.helpers.mutations import mutated, sound_file, use


def main(count: int) -> None:
    chance = random.Random()
    outcomes: Counter[str] = Counter()
    longest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        sound = sound_file(Path(folder) / "sound.workshop")
        for number in range(count):
            path = Path(folder) / f"{number}.workshop"
            path.write_bytes(mutated(sound, chance))
            start = time.perf_counter()
            try:
                with use(path) as file:
                    outcomes["recovered" if file.recovery else "opened"] += 1
            except PosterStudioError:
                outcomes["refused"] += 1
            longest = max(longest, time.perf_counter() - start)
            for found in Path(folder).glob(f"*{number}.workshop*"):
                found.unlink()
    print(f"{count} files: {dict(outcomes)}, the longest took {longest:.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
