"""A1 at 300 dpi as PNG, bands against one QImage: `python -m benchmarks.bench_png`."""

from __future__ import annotations

import os

# getrusage is not on every platform; benchmarks run where it is.
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DPI = 300


def bands(path: Path) -> float:
    from benchmarks.dense_page import dense_page
    from poster_studio.export.png import PngOptions, write_png
    from tests.export.sample_page import SampleResources

    resources = SampleResources()
    page = dense_page(resources)
    start = time.perf_counter()
    write_png(page, resources, path, PngOptions(dpi=DPI))
    return time.perf_counter() - start


def one_picture(path: Path) -> float:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    from benchmarks.dense_page import dense_page
    from poster_studio.base.units import mm_to_px
    from poster_studio.export.qt_painter import PagePainter
    from tests.export.sample_page import SampleResources

    resources = SampleResources()
    page = dense_page(resources)
    start = time.perf_counter()
    size = (round(mm_to_px(page.width, DPI)), round(mm_to_px(page.height, DPI)))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(mm_to_px(1, DPI), mm_to_px(1, DPI))
    PagePainter(resources).paint(painter, page.items)
    painter.end()
    image.save(str(path))
    return time.perf_counter() - start


WAYS = {"bands": bands, "one_picture": one_picture}


def measured(way: str) -> tuple[float, float, float]:
    """(seconds, peak MB of the process, MB of the file), in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bench_png", way]
    answer = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    return float(answer[0]), float(answer[1]), float(answer[2])


def main() -> None:
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "poster.png"
            seconds = WAYS[sys.argv[1]](path)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(seconds, peak, path.stat().st_size / 1e6)
        return
    print(f"{'A1, 300 dpi':<14}{'s':>8}{'peak MB':>10}{'file MB':>10}")
    results = {way: min(measured(way) for _ in range(2)) for way in WAYS}
    for way, (seconds, peak, size) in results.items():
        print(f"{way:<14}{seconds:>8.2f}{peak:>10.0f}{size:>10.1f}")
    print(f"faster {results['one_picture'][0] / results['bands'][0]:.1f} times")


if __name__ == "__main__":
    main()
