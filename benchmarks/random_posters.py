"""Random posters through every output: `python -m benchmarks.random_posters [N] [SEED]`.

Prints how many were composed and exported, how long it took and every failure, made as small as
it can be; ends with status 1 if there was any.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, Phase, given, seed, settings

from poster_studio.document.poster import Poster
from tests.helpers.every_output import export_everywhere
from tests.helpers.random_posters import posters

SHARE = 50
LONGEST_NOTE = 3000


def share(task: tuple[int, int]) -> tuple[int, str]:
    """Exports some random posters; returns how many and the failure, if any."""
    number, examples = task
    done = 0
    with tempfile.TemporaryDirectory() as folder:

        @seed(number)
        @settings(
            max_examples=examples,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=True,
        )
        @given(posters())
        def every_poster_is_exported(poster: Poster) -> None:
            nonlocal done
            done += 1
            export_everywhere(poster, Path(folder))

        try:
            every_poster_is_exported()
        # The failures are what this program is for: it lists them all.
        except BaseException as error:
            return done, "".join(described(error))
    return done, ""


def described(error: BaseException) -> Iterator[str]:
    """Where it failed in our code, why, and the smallest poster that shows it."""
    for inner in error.exceptions if isinstance(error, BaseExceptionGroup) else (error,):
        frames = traceback.extract_tb(inner.__traceback__)
        yield from (
            f"{frame.filename.rsplit('/', 3)[-1]}:{frame.lineno} {frame.line}\n"
            for frame in frames
            if "hypothesis" not in frame.filename
        )
        yield f"{type(inner).__name__}: {str(inner)[:500]}\n"
        yield from (f"{note[:LONGEST_NOTE]}\n" for note in getattr(inner, "__notes__", ()))


def main(count: int, first_seed: int) -> int:
    start = time.perf_counter()
    tasks = [(first_seed + begin, min(SHARE, count - begin)) for begin in range(0, count, SHARE)]
    failures, done = 0, 0
    with ProcessPoolExecutor() as pool:
        for exported, failure in pool.map(share, tasks):
            done += exported
            if failure:
                failures += 1
                print(failure, flush=True)
    seconds = time.perf_counter() - start
    print(f"{done} posters in 3 themes, {done * 9} files: {seconds:.0f} s, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    given_numbers = [int(text) for text in sys.argv[1:3]]
    sys.exit(main(*(given_numbers + [10_000, 1][len(given_numbers) :])))
