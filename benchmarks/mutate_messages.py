"""Throws N mutated messages at a room: `python -m benchmarks.mutate_messages [N]`.

The bars: no exception out of the one entry, each below 50 ms and 50 MB.
"""

from __future__ import annotations

import sys
import time

from tests.helpers.mutated_messages import throw

_SLOWEST_S = 0.05
_MOST_BYTES = 50 * 2**20


def main(count: int) -> int:
    begin = time.perf_counter()
    toll = throw(count, seed=2)
    print(
        f"{toll.messages} messages in {time.perf_counter() - begin:.0f} s, {toll.refused} strikes; "
        f"slowest {1000 * toll.slowest_s:.1f} ms, largest {toll.grown_bytes / 2**20:.1f} MiB"
    )
    return int(toll.slowest_s > _SLOWEST_S or toll.grown_bytes > _MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
