"""Start and memory: `python -m benchmarks.bench_start`.

From the start of the process to the program's window, still empty, against a bare PySide6 window of
the same size in the same style, in turns; then to its start screen, and to the poster of the sample
in place of that; from pressing for the sample, two seconds after the start screen was there, to its
poster, each painted; then the memory once all six sample posters were shown. Modules are compiled
beforehand, as in an installed program, and nothing of the user's own is read or written.
Seconds are the processor's: those of the clock on the wall, printed beside them, tell as much about
what else the machine does. Ends with status 1 if a bar is missed: 1.3 times the bare window for the
empty one, for the sample 0.5 s more than the start screen and 0.5 s after the press, 300 MB.
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
TURNS = 5
RATIO_BAR, SAMPLE_BAR_S, PRESSED_BAR_S, MEMORY_BAR_MB = 1.3, 0.5, 0.5, 300.0


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
        ways = {way: [way] for way in ("bare", "empty", "start", "pressed")}
        ways["sample"] = ["sample", str(sample)]
        for way in ways.values():
            started(folder, way)
        turns = [{name: started(folder, way) for name, way in ways.items()} for _ in range(TURNS)]
        six = started(folder, ["six", str(sample)])
    took = {name: middle([turn[name] for turn in turns]) for name in ways}
    bare, start, pressed = took["bare"], took["start"], took["pressed"]
    ratio, more = took["empty"].busy_s / bare.busy_s, took["sample"].busy_s - start.busy_s
    print(f"bare window: {said(bare)}")
    print(f"the program's window, still empty: {said(took['empty'])} = {ratio:.2f} x")
    print(f"start screen: {said(start)} = {start.busy_s / bare.busy_s:.2f} x")
    print(f"sample in its place: {said(took['sample'])} = {more:+.2f} s")
    print(f"sample, from the press: {said(pressed)}")
    print(f"six posters shown: {six.memory_mb:.0f} MB, start screen {start.memory_mb:.0f} MB")
    fast = ratio <= RATIO_BAR and more <= SAMPLE_BAR_S and pressed.busy_s <= PRESSED_BAR_S
    return 0 if fast and six.memory_mb < MEMORY_BAR_MB else 1


def said(start: Start) -> str:
    """Seconds for people."""
    return f"{start.busy_s:.2f} s, on the wall {start.wall_s:.2f} s"


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
