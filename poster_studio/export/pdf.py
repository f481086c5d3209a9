"""PDF files of a page: for offices and screens in RGB, for print shops as PDF/X-4."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

# reportlab's objects have no types.
from typing import Any

from poster_studio.base.geometry import Rect, Transform
from poster_studio.base.units import mm_to_pt
from poster_studio.display.display_list import GlyphRun, Item, Link, Page, Picture
from poster_studio.display.resources import Resources
from poster_studio.export.colour_profile import OutputProfile, PressColours, bundled_profile
from poster_studio.export.marks import MARK_SPACE, mark_operators
from poster_studio.export.pdf_colour import ColourSpace, PressSpace, ScreenSpace
from poster_studio.export.pdf_content import Supplies, clipped_to, content, enlargement, every
from poster_studio.export.pdf_fonts import planned_fonts
from poster_studio.export.pdf_metadata import Description
from poster_studio.export.pdf_numbers import matrix
from poster_studio.export.pdf_objects import PdfObjects, dictionary, name, numbers, text
from poster_studio.export.pdf_pictures import picture_use, written_pictures
from poster_studio.export.pdf_resources import PageResources
from poster_studio.export.pdfx import Box, Boxes, Finish, finish_pdf
from poster_studio.export.progress import FINISHING, FONTS, PAINTING, Progress, part, unheard
from poster_studio.export.writing import whole_file

_PT_PER_MM = mm_to_pt(1.0)


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """What kind of PDF, and what it says about itself.

    `date` and `document_id` are given, never read, so that the same poster makes the same bytes.
    `output_size` (width, height) fits the page to another sheet; for printers it is left out.
    `profile` is the print shop's, in place of the bundled one; only `print_ready` uses it.
    """

    date: datetime
    document_id: str
    print_ready: bool = False
    marks: bool = False
    bleed: bool = False
    output_size: tuple[float, float] | None = None
    title: str = ""
    subject: str = ""
    author: str = ""
    profile: OutputProfile | None = None


def write_pdf(
    page: Page,
    resources: Resources,
    path: Path,
    options: PdfOptions,
    progress: Progress | None = None,
) -> None:
    """Writes the page as a PDF of one page.

    Raises `PosterStudioError` if the file cannot be written or a font may not be embedded, and
    whatever `progress` raises.
    """
    tell = progress or unheard
    with whole_file(path) as temporary:
        profile = (options.profile or bundled_profile()) if options.print_ready else None
        sheet = _sheet(page, options)
        drawn = _drawn(page, resources, sheet, profile, part(tell, 0.0, 0.8))
        tell(0.8, FINISHING)
        finish_pdf(drawn, temporary, Finish((sheet.boxes,), _description(page, options), profile))
        tell(1.0, FINISHING)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The paper: `placed` maps the page's millimetres to points, `shown` is what is drawn."""

    boxes: Boxes
    placed: Transform
    shown: Rect
    marks: bool


def _sheet(page: Page, options: PdfOptions) -> _Sheet:
    bleed = page.bleed if options.bleed else 0.0
    margin = bleed + (MARK_SPACE if options.marks else 0.0)
    width, height = page.width + 2 * margin, page.height + 2 * margin
    paper = options.output_size or (width, height)
    fit = min(paper[0] / width, paper[1] / height)
    scale = fit * _PT_PER_MM
    left = (paper[0] - fit * width) / 2 * _PT_PER_MM + margin * scale
    top = (paper[1] + fit * height) / 2 * _PT_PER_MM - margin * scale
    placed = Transform(scale, 0, 0, -scale, left, top)
    trim = Rect(0, 0, page.width, page.height)
    media = (0.0, 0.0, mm_to_pt(paper[0]), mm_to_pt(paper[1]))
    shown = trim.inset(-bleed)
    boxes = Boxes(media, _box(placed, shown), _box(placed, trim))
    return _Sheet(boxes, placed, shown, options.marks)


def _box(placed: Transform, rect: Rect) -> Box:
    box = placed.bounds(rect)
    return (box.x, box.y, box.right, box.bottom)


def _drawn(
    page: Page,
    resources: Resources,
    sheet: _Sheet,
    profile: OutputProfile | None,
    progress: Progress,
) -> bytes:
    objects = PdfObjects(page.language)
    space: ColourSpace = ScreenSpace() if profile is None else PressSpace(PressColours(profile))
    shared = PageResources(objects, space)
    progress(0.0, FONTS)
    supplies = _supplies(page.items, resources, shared, objects, part(progress, 0.1, 0.8))
    progress(0.8, PAINTING)
    operators = clipped_to(sheet.shown, content(page.items, supplies))
    if sheet.marks:
        trim = Rect(0, 0, page.width, page.height)
        bleed = trim.x - sheet.shown.x
        operators += "\n" + mark_operators(trim, bleed, shared.registration())
    operators = f"q {matrix(sheet.placed)} cm\n{operators}\nQ"
    links = [] if profile is not None else _links(page.items, sheet.placed)
    for font in supplies.fonts.values():
        for label, reference in font.write(objects).items():
            shared.put("Font", label, reference)
    shared.finish()
    width, height = sheet.boxes.media[2:]
    objects.add_page(width, height, operators, shared.reference, links)
    return objects.data()


def _supplies(
    items: tuple[Item, ...],
    resources: Resources,
    shared: PageResources,
    objects: PdfObjects,
    progress: Progress,
) -> Supplies:
    """Fonts of the items, planned, and pictures, written into the PDF."""
    everything = list(every(items))
    fonts = planned_fonts((item for item, _ in everything if isinstance(item, GlyphRun)), resources)
    uses = (
        picture_use(item, enlargement(placed), resources)
        for item, placed in everything
        if isinstance(item, Picture)
    )
    here = [use for use in uses if use is not None]
    images = written_pictures(here, resources, shared, objects, progress)
    return Supplies(fonts, images, resources, shared)


def _links(items: tuple[Item, ...], placed: Transform) -> list[Any]:
    """Link annotations, where the reader can press."""
    links = []
    for item, inner in every(items):
        if isinstance(item, Link):
            box = inner.then(placed).bounds(item.target)
            target = dictionary({"S": name("URI"), "URI": text(item.url)})
            entries = {
                "Type": name("Annot"),
                "Subtype": name("Link"),
                "Rect": numbers((box.x, box.y, box.right, box.bottom)),
                "Border": numbers((0, 0, 0)),
                "F": 4,
                "A": target,
            }
            links.append(dictionary(entries))
    return links


def _description(page: Page, options: PdfOptions) -> Description:
    return Description(
        title=options.title or page.title or "Poster",
        date=options.date,
        document_id=options.document_id,
        subject=options.subject,
        author=options.author,
        language=page.language,
    )
