"""Imports N damaged sample files: `python -m benchmarks.mutate_cards [N]`."""

from __future__ import annotations

import random
import sys
import time

from tests.cards.cards_mutations import mutated, originals, outcome


def main(rounds: int) -> int:
    files = originals()
    read, slowest = 0, 0.0
    for seed in range(rounds):
        chance = random.Random(seed)
        content = mutated(chance.choice(files), chance)
        start = time.perf_counter()
        try:
            read += outcome(content) is not None
        except BaseException:
            print(f"seed {seed} fails")
            raise
        slowest = max(slowest, time.perf_counter() - start)
    print(f"{rounds} damaged files: {read} read, {rounds - read} refused, slowest {slowest:.3f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
