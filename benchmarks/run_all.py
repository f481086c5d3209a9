"""Every benchmark, one after the other, its ratios in one table: `python -m benchmarks.run_all`.

Each runs in a process of its own. Ends with status 1 if a benchmark fails or misses its bar.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Benchmark:
    """A module, and how its lines become rows: the pattern's groups fill `what` and `ratio`."""

    module: str
    pattern: str
    what: str
    ratio: str

    def rows(self, output: str) -> Iterator[tuple[str, str]]:
        """What was measured, and how it compares."""
        for match in re.finditer(self.pattern, output, re.MULTILINE):
            yield match.expand(self.what), match.expand(self.ratio)


BENCHMARKS = (
    Benchmark(
        "bench_layout",
        r"^(\w+), ([^:]+): ([\d.]+) ms = ([\d.]+) x",
        r"6000 characters, \1, \2",
        r"\4 x HarfBuzz alone",
    ),
    Benchmark(
        "bench_typing",
        r"^(.+): median ([\d.]+) ms, worst ([\d.]+) ms$",
        r"key to pixels, 2,000 characters, \1",
        r"\2 ms",
    ),
    Benchmark(
        "bench_pdf",
        r"^(plain|print-ready) +[\d.]+ +[\d.]+ +([\d.]+)$",
        r"PDF of 300 cards and 20 photos, \1",
        r"\2 x plain reportlab",
    ),
    Benchmark(
        "bench_png",
        r"^(\w+) bands +[\d.]+ +(\d+) +[\d.]+ +([\d.]+)$",
        r"PNG of A1 at 300 dpi in bands, \1 page",
        r"\3 times faster than one QImage, \2 MB at most",
    ),
    Benchmark(
        "bench_canvas",
        r"^(\d+) +(pan|zoom|drag \d+) +([\d.]+) +[\d.]+ +([\d.]+)$",
        r"frame of \1 cards, \2",
        r"\3 ms, \4 x a bare QGraphicsScene",
    ),
    Benchmark(
        "bench_start",
        r"^start screen: ([\d.]+) s, on the wall [\d.]+ s = ([\d.]+) x$",
        r"start to the first painted window",
        r"\2 x a bare PySide6 window",
    ),
    Benchmark(
        "bench_start",
        r"^sample: .+ = (.+) s$",
        r"the sample workshop in place of the start screen",
        r"\1 s",
    ),
    Benchmark(
        "bench_start",
        r"^six posters shown: (\d+) MB",
        r"memory once six posters were shown",
        r"\1 MB",
    ),
    Benchmark(
        "bench_room",
        r"^(.+), (ours.*): .+ = ([\d.]+) x CPU, ([\d.]+) x median, ([\d.]+) x p99$",
        r"\1, \2",
        r"\3 x the processor, \4 x median, \5 x p99 of Node",
    ),
    Benchmark(
        "bench_agreement",
        r"^(\d .+?) +([\d.]+) +([\d.]+)  (same|DIFFER)$",
        r"PNG and PDF, sample poster \1",
        r"mean \2 %, far \3 %, words \4",
    ),
)


def main() -> int:
    outputs: dict[str, str] = {}
    failed = False
    print(f"{'what':<58}ratio")
    for benchmark in BENCHMARKS:
        if benchmark.module not in outputs:
            command = [sys.executable, "-m", f"benchmarks.{benchmark.module}"]
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
            outputs[benchmark.module] = done.stdout
            failed = failed or done.returncode != 0
        rows = list(benchmark.rows(outputs[benchmark.module]))
        failed = failed or not rows
        for what, ratio in rows:
            print(f"{what:<58}{ratio}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
