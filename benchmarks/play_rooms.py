"""Six seats, any edits, any trouble, N seeds: `python -m benchmarks.play_rooms [N] [OPERATIONS]`.

Lines break, repeat, reorder and are stalled, strangers send damaged frames, the facilitator
freezes, the host dies and another seat goes on: all are equal once the lines heal.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from tests.helpers.room_play import play


def main(seeds: int, operations: int) -> int:
    begin = time.perf_counter()
    done: Counter[str] = Counter()
    failed = []
    for seed in range(seeds):
        try:
            done += play(seed, operations)
        except AssertionError:
            failed.append(seed)
    print(", ".join(f"{count} {name}" for name, count in sorted(done.items())))
    print(f"{seeds} seeds in {time.perf_counter() - begin:.0f} s; failed: {failed or 'none'}")
    return int(bool(failed))


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(numbers + [200, 500][len(numbers) :])))
