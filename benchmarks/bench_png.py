"""A1 at 300 dpi as PNG, bands against one QImage: `python -m benchmarks.bench_png`."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from benchmarks.dense_page import dense_page, poster_page
from poster_studio.base.units import mm_to_px
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.export.png import PngOptions, write_png
from poster_studio.export.qt_painter import PagePainter
from tests.export.sample_page import SampleResources
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

DPI = 300


def bands(page: Page, resources: Resources, path: Path) -> None:
    write_png(page, resources, path, PngOptions(dpi=DPI))


def one_picture(page: Page, resources: Resources, path: Path) -> None:
    size = (round(mm_to_px(page.width, DPI)), round(mm_to_px(page.height, DPI)))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(mm_to_px(1, DPI), mm_to_px(1, DPI))
    PagePainter(resources).paint(painter, page.items)
    painter.end()
    image.save(str(path))


def flat() -> tuple[Page, Resources]:
    """The sample's first poster: flat colours, patterns and words."""
    workshop, posters = sample_workshop()[:2]
    page = compose_poster(posters[0], studio().look(posters[0], workshop, NO_PICTURES))
    return page, StudioResources(studio().fonts, NO_PICTURES)


def poster() -> tuple[Page, Resources]:
    """A poster with a photograph over a third."""
    resources = SampleResources()
    return poster_page(resources), resources


def dense() -> tuple[Page, Resources]:
    """300 turned cards and 20 photographs."""
    resources = SampleResources()
    return dense_page(resources), resources


WAYS = {"bands": bands, "one_picture": one_picture}
PAGES = {"flat": flat, "poster": poster, "dense": dense}


def work(page_name: str, way: str) -> None:
    """Does one export; prints seconds, peak MB of the process, MB of the file."""
    page, resources = PAGES[page_name]()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poster.png"
        start = time.perf_counter()
        WAYS[way](page, resources, path)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(seconds, peak, path.stat().st_size / 1e6)


def measured(page_name: str, way: str) -> list[float]:
    """What `work` prints, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bench_png", page_name, way]
    answer = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return [float(part) for part in answer.split()]


def main() -> None:
    if len(sys.argv) > 2:
        work(*sys.argv[1:3])
        return
    print(f"{'A1, 300 dpi':<22}{'s':>8}{'peak MB':>10}{'file MB':>10}{'ratio':>8}")
    for page_name in PAGES:
        base = 0.0
        for way in ("one_picture", "bands"):
            seconds, peak, size = min(measured(page_name, way) for _ in range(2))
            base = base or seconds
            row = f"{page_name} {way}"
            print(f"{row:<22}{seconds:>8.2f}{peak:>10.0f}{size:>10.1f}{base / seconds:>8.1f}")


if __name__ == "__main__":
    main()
