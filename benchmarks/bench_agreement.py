"""What you see is what prints: every sample poster as PNG and as PDF, which PDFium paints.

`python -m benchmarks.bench_agreement` prints, for each poster on A4, the mean difference over the
ink, the share of ink pixels off by more than 12 %, and whether two PDF readers read back the very
words; ends with status 1 if the mean reaches 1 %, the share 0.5 %, or a word differs. Both are
painted at 600 dpi and averaged to 150 dpi, so that antialiasing alone is not counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from poster_studio.base.units import MM_PER_INCH, mm_to_pt, mm_to_px
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import GlyphRun, Group, Item, Page
from poster_studio.document.poster import Poster
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.export.pdf import write_pdf
from poster_studio.export.png import PngOptions, write_png
from poster_studio.export.resize import resized
from tests.helpers.every_output import PLAIN
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

FINE, COARSE = 600, 150
MEAN_BAR, FAR_BAR, FAR = 0.01, 0.005, 0.12
#: A4 but for a twentieth of a millimetre: whole pixels at both resolutions.
SHEET = (4960 / FINE * MM_PER_INCH, 7016 / FINE * MM_PER_INCH)
#: A difference from the paper below this is no ink.
FAINT = 8


@dataclass(frozen=True)
class Agreement:
    """How alike one poster's PNG and PDF are."""

    mean: float
    far: float
    same_words: bool

    @property
    def holds(self) -> bool:
        """Whether all three bars are met."""
        return self.mean < MEAN_BAR and self.far < FAR_BAR and self.same_words


def agreement(poster: Poster, folder: Path) -> Agreement:
    """Measures one poster."""
    workshop = sample_workshop()[0]
    page = resized(compose_poster(poster, studio().look(poster, workshop, NO_PICTURES)), *SHEET)
    resources = StudioResources(studio().fonts, NO_PICTURES)
    png, pdf = folder / "poster.png", folder / "poster.pdf"
    write_png(page, resources, png, PngOptions(dpi=FINE))
    write_pdf(page, resources, pdf, PLAIN)
    mean, far = differences(averaged(Image.open(png).convert("RGB")), painted_by_pdfium(pdf, page))
    said = spaceless(words_of(page.items))
    read = (spaceless(by_poppler(pdf)), spaceless(by_pdfium(pdf)))
    return Agreement(mean, far, read == (said, said))


def painted_by_pdfium(path: Path, page: Page) -> Image.Image:
    width_px = round(mm_to_px(page.width, FINE))
    with pypdfium2.PdfDocument(path) as document:
        # PDFium rounds the picture's size up.
        scale = (width_px - 0.01) / mm_to_pt(page.width)
        return averaged(document[0].render(scale=scale).to_pil().convert("RGB"))


def averaged(picture: Image.Image) -> Image.Image:
    return picture.reduce(FINE // COARSE)


def differences(first: Image.Image, second: Image.Image) -> tuple[float, float]:
    """(mean difference over the ink, share of the ink's pixels off by more than 12 %), 0–1."""
    width, height = min(first.width, second.width), min(first.height, second.height)
    first, second = (each.crop((0, 0, width, height)) for each in (first, second))
    red, green, blue = ImageChops.difference(first, second).split()
    worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    paper = Image.new("RGB", first.size, first.getpixel((0, height - 1)))
    corner = Image.new("RGB", first.size, first.getpixel((width // 2, 4)))
    off_paper = ImageChops.difference(first, paper).convert("L")
    off_corner = ImageChops.difference(first, corner).convert("L")
    ink = ImageChops.darker(off_paper, off_corner).point(lambda value: 255 if value > FAINT else 0)
    mean = ImageStat.Stat(worst, ink).mean[0] / 255
    far = sum(worst.histogram()[round(FAR * 255) :]) / max(1, ink.histogram()[255])
    return mean, far


def words_of(items: tuple[Item, ...]) -> str:
    """Every cluster on the page, in painting order; ruby after the words it belongs to."""
    text = ruby = ""
    for item in items:
        if isinstance(item, Group):
            text += words_of(item.items)
        if isinstance(item, GlyphRun) and item.order == 0:
            text += "".join(item.clusters)
        if isinstance(item, GlyphRun) and item.order == 1:
            ruby += "".join(item.clusters)
    return text + ruby


def spaceless(text: str) -> str:
    """The text in NFC without white space."""
    return "".join(unicodedata.normalize("NFC", text).split())


def by_poppler(path: Path) -> str:
    command = ["pdftotext", "-raw", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def by_pdfium(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return str(document[0].get_textpage().get_text_range())


def main() -> int:
    print(f"{'poster':<34}{'mean %':>8}{'far %':>8}  words")
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        for poster in sample_workshop()[1]:
            one = agreement(poster, Path(folder))
            holds = holds and one.holds
            name = f"{poster.group} {poster.template} {poster.theme}"
            name += " landscape" if poster.landscape else ""
            read = "same" if one.same_words else "DIFFER"
            print(f"{name:<34}{one.mean * 100:>8.2f}{one.far * 100:>8.2f}  {read}", flush=True)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
