"""A dense A1 page as PDF, ours against plain reportlab calls: `python -m benchmarks.bench_pdf`."""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

# reportlab has no types.
from typing import Any

from benchmarks.dense_page import dense_page
from poster_studio.base.units import mm_to_pt
from poster_studio.display.display_list import GlyphRun, Page, Picture
from poster_studio.display.display_list import Path as Shape
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.pdf_content import every
from tests.export.sample_page import FONTS, KAKU, SampleResources

PLAIN = PdfOptions(datetime(2026, 11, 22, tzinfo=UTC), "dense")
PRESS = replace(PLAIN, print_ready=True, marks=True, bleed=True)


def plain_reportlab(page: Page, resources: SampleResources, path: Path) -> None:
    """The same marks by drawString, roundRect and drawImage, without kerning or exact places."""
    from reportlab import rl_config
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont("kaku", str(FONTS / KAKU.rsplit("-", 1)[0] / f"{KAKU}.ttf")))
    mm = mm_to_pt(1)
    canvas: Any = Canvas(str(path), pagesize=(page.width * mm, page.height * mm), pageCompression=1)
    for item, placed in every(page.items):
        canvas.saveState()
        t = placed
        canvas.transform(t.a, -t.b, -t.c, t.d, t.e * mm, (page.height - t.f) * mm)
        match item:
            case GlyphRun():
                canvas.setFont("kaku", item.size * mm)
                canvas.drawString(item.xs[0] * mm, -item.ys[0] * mm, "".join(item.clusters))
            case Shape():
                canvas.roundRect(0, -18 * mm, 42 * mm, 18 * mm, 2 * mm, fill=1)
            case Picture():
                box = item.target
                data = ImageReader(io.BytesIO(resources.pictures[item.picture][1]))
                size = (box.width * mm, box.height * mm)
                canvas.drawImage(data, box.x * mm, -box.bottom * mm, *size)
        canvas.restoreState()
    canvas.save()


def best(work: Callable[[], None], rounds: int = 5) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    resources = SampleResources()
    page = dense_page(resources)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poster.pdf"
        ways: dict[str, Callable[[], None]] = {
            "reportlab": lambda: plain_reportlab(page, resources, path),
            "plain": lambda: write_pdf(page, resources, path, PLAIN),
            "print-ready": lambda: write_pdf(page, resources, path, PRESS),
        }
        print(f"{'300 cards, 20 photos':<22}{'s':>8}{'MB':>8}{'ratio':>8}")
        base = 0.0
        for way, work in ways.items():
            seconds = best(work)
            base = base or seconds
            print(
                f"{way:<22}{seconds:>8.3f}{path.stat().st_size / 1e6:>8.2f}{seconds / base:>8.2f}"
            )


if __name__ == "__main__":
    main()
