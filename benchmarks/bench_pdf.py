"""A dense A1 page as PDF, ours against plain reportlab calls: `python -m benchmarks.bench_pdf`.

reportlab puts the same photographs from memory into its file as they are; the print-ready file
turns them into inks. Ends with status 1 if a file takes more than twice as long as reportlab's.
"""

from __future__ import annotations

import io
import sys
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
BAR = 2.0
ROUNDS = 5
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


def timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    resources = SampleResources()
    page = dense_page(resources)
    with tempfile.TemporaryDirectory() as folder:
        paths = {way: Path(folder) / f"{way}.pdf" for way in ("reportlab", "plain", "print-ready")}
        ways: dict[str, Callable[[], None]] = {
            "reportlab": lambda: plain_reportlab(page, resources, paths["reportlab"]),
            "plain": lambda: write_pdf(page, resources, paths["plain"], PLAIN),
            "print-ready": lambda: write_pdf(page, resources, paths["print-ready"], PRESS),
        }
        # In turns, so that whatever else the machine does slows all of them.
        rounds = [{way: timed(work) for way, work in ways.items()} for _ in range(ROUNDS)]
        best = {way: min(times[way] for times in rounds) for way in ways}
        print(f"{'300 cards, 20 photos':<22}{'s':>8}{'MB':>8}{'ratio':>8}")
        for way, seconds in best.items():
            size, ratio = paths[way].stat().st_size / 1e6, seconds / best["reportlab"]
            print(f"{way:<22}{seconds:>8.3f}{size:>8.2f}{ratio:>8.2f}")
    return 0 if max(best.values()) <= BAR * best["reportlab"] else 1


if __name__ == "__main__":
    sys.exit(main())
