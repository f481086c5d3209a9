"""Start and memory: `python -m benchmarks.bench_start`.

From the start of the process to the first painted window, against a bare PySide6 window of the same
size in the same style, in turns; then the sample workshop in place of the start screen; then the
memory once all six sample posters were shown. Modules are compiled beforehand, as in an installed
program, and nothing is read from or written to the user's own places. Seconds are the processor's:
those of the clock on the wall, printed beside them, tell as much about what else the machine does.
Ends with status 1 if a bar is missed: 1.3 times the bare window, 0.5 s more for the sample, 300 MB.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.start_child import STARTED
from poster_studio.editor.equipment.sample import write_sample
from tests.helpers.studio import studio

ROOT = Path(__file__).resolve().parent.parent
TURNS = 7
RATIO_BAR, SAMPLE_BAR_S, MEMORY_BAR_MB = 1.3, 0.5, 300.0


@dataclass(frozen=True)
class Start:
    """What one process told: seconds on the wall, seconds of the processor, megabytes."""

    wall_s: float
    busy_s: float
    memory_mb: float


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "sample.workshop"
        write_sample(studio(), sample)
        ways = {"bare": ["bare"], "start": ["program"], "sample": ["program", str(sample)]}
        for way in ways.values():
            started(folder, way)
        turns = [{name: started(folder, way) for name, way in ways.items()} for _ in range(TURNS)]
        six = started(folder, ["six", str(sample)])
    bare, start, opened = (middle([turn[name] for turn in turns]) for name in ways)
    ratio, more = start.busy_s / bare.busy_s, opened.busy_s - start.busy_s
    print(f"bare window: {bare.busy_s:.2f} s, on the wall {bare.wall_s:.2f} s")
    print(f"start screen: {start.busy_s:.2f} s, on the wall {start.wall_s:.2f} s = {ratio:.2f} x")
    print(f"sample: {opened.busy_s:.2f} s, on the wall {opened.wall_s:.2f} s = {more:+.2f} s")
    print(f"six posters shown: {six.memory_mb:.0f} MB, start screen {start.memory_mb:.0f} MB")
    holds = ratio <= RATIO_BAR and more <= SAMPLE_BAR_S and six.memory_mb < MEMORY_BAR_MB
    return 0 if holds else 1


def started(folder: str, way: list[str]) -> Start:
    """Runs one process to its first painted window."""
    own = {name: str(Path(folder) / name) for name in ("HOME", "PYTHONPYCACHEPREFIX")}
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    started_at = {STARTED: repr(time.monotonic())}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.start_child", *way],
        cwd=ROOT, env={**kept, **own, **started_at}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Start(*map(float, done.stdout.split()))


_LEFT_OUT = frozenset({"PYTHONDONTWRITEBYTECODE", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})


def middle(starts: list[Start]) -> Start:
    """The median of each figure."""
    columns = zip(*((one.wall_s, one.busy_s, one.memory_mb) for one in starts), strict=True)
    return Start(*map(statistics.median, columns))


if __name__ == "__main__":
    sys.exit(main())
