"""Pages of display lists laid on sheets of paper and written as one PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

# reportlab's objects have no types.
from typing import Any

from poster_studio.base.geometry import Rect, Transform
from poster_studio.base.units import mm_to_pt
from poster_studio.display.display_list import GlyphRun, Link, Page, Picture
from poster_studio.display.resources import Resources
from poster_studio.export.colour_profile import OutputProfile, PressColours
from poster_studio.export.pdf_colour import ColourSpace, PressSpace, ScreenSpace
from poster_studio.export.pdf_content import Supplies, clipped_to, content, enlargement, every
from poster_studio.export.pdf_fonts import planned_fonts
from poster_studio.export.pdf_metadata import Description
from poster_studio.export.pdf_numbers import matrix
from poster_studio.export.pdf_objects import PdfObjects, dictionary, name, numbers, text
from poster_studio.export.pdf_pictures import needed_dpi, picture_use, written_pictures
from poster_studio.export.pdf_resources import PageResources
from poster_studio.export.pdfx import Boxes, Finish, finish_pdf
from poster_studio.export.progress import FINISHING, FONTS, PAINTING, Progress, part
from poster_studio.export.writing import whole_file

_PT_PER_MM = mm_to_pt(1.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of paper in millimetres, y down; the content is in those, too.

    `links` are the links of the pages on it, each with its place on the sheet.
    """

    width: float
    height: float
    content: str
    trim: Rect
    bleed: Rect
    links: tuple[Link, ...] = ()


class Drawing:
    """Turns pages into PDF content, all with the same fonts, pictures and resources."""

    def __init__(self, supplies: Supplies) -> None:
        self._supplies = supplies
        self.shared = supplies.resources

    def content(self, page: Page, shown: Rect) -> str:
        """The page's operators in its own millimetres; nothing shows outside `shown`."""
        return clipped_to(shown, content(page.items, self._supplies))

    def form(self, page: Page, shown: Rect) -> str:
        """Adds the page as a form, to be drawn any number of times; gives its name."""
        return self.shared.group(shown, content(page.items, self._supplies))


Layout = Callable[[Drawing], Sequence[Sheet]]


@dataclass(frozen=True, slots=True)
class Job:
    """Pages and how they become sheets; with a profile the file is PDF/X-4.

    `scale` is the largest at which a page lies on a sheet: pictures are no finer than it needs.
    """

    pages: Sequence[Page]
    layout: Layout
    description: Description
    profile: OutputProfile | None = None
    scale: float = 1.0

    @property
    def dpi(self) -> float:
        """How fine the pictures of the largest page need to be."""
        sizes = ((page.width * self.scale, page.height * self.scale) for page in self.pages)
        return min(needed_dpi(*size) for size in sizes)


def write_sheets(job: Job, resources: Resources, path: Path, progress: Progress) -> None:
    """Writes the sheets of a job as one PDF."""
    with whole_file(path) as temporary:
        drawn, boxes = _drawn(job, resources, part(progress, 0.0, 0.8))
        progress(0.8, FINISHING)
        finish_pdf(drawn, temporary, Finish(boxes, job.description, job.profile))
        progress(1.0, FINISHING)


def page_links(page: Page, placed: Transform) -> tuple[Link, ...]:
    """The links of a page at their places on the sheet."""
    return tuple(
        Link(inner.then(placed).bounds(item.target), item.url)
        for item, inner in every(page.items)
        if isinstance(item, Link)
    )


def _drawn(job: Job, resources: Resources, progress: Progress) -> tuple[bytes, tuple[Boxes, ...]]:
    objects = PdfObjects(job.pages[0].language)
    space = _space(job.profile)
    shared = PageResources(objects, space)
    supplies = _supplies(job, resources, shared, objects, part(progress, 0.0, 0.6))
    progress(0.6, PAINTING)
    sheets = job.layout(Drawing(supplies))
    progress(0.8, FONTS)
    for font in supplies.fonts.values():
        for label, reference in font.write(objects).items():
            shared.put("Font", label, reference)
    shared.finish()
    for sheet in sheets:
        _add_sheet(objects, shared, sheet, has_links=job.profile is None)
    return objects.data(), tuple(_boxes(sheet) for sheet in sheets)


def _space(profile: OutputProfile | None) -> ColourSpace:
    return ScreenSpace() if profile is None else PressSpace(PressColours(profile))


def _supplies(
    job: Job,
    resources: Resources,
    shared: PageResources,
    objects: PdfObjects,
    progress: Progress,
) -> Supplies:
    """Fonts of the pages, planned, and pictures, written into the PDF."""
    everything = [placed for page in job.pages for placed in every(page.items)]
    fonts = planned_fonts((item for item, _ in everything if isinstance(item, GlyphRun)), resources)
    dpi = job.dpi
    uses = [
        use
        for item, placed in everything
        if isinstance(item, Picture)
        if (use := picture_use(item, job.scale * enlargement(placed), dpi, resources)) is not None
    ]
    images = written_pictures(uses, resources, shared, objects, progress)
    return Supplies(fonts, images, resources, shared, job.scale, dpi)


def _add_sheet(objects: PdfObjects, shared: PageResources, sheet: Sheet, has_links: bool) -> None:
    to_points = _to_points(sheet)
    operators = f"q {matrix(to_points)} cm\n{sheet.content}\nQ"
    links = [_annotation(link, to_points) for link in sheet.links] if has_links else []
    size = mm_to_pt(sheet.width), mm_to_pt(sheet.height)
    objects.add_page(*size, operators, shared.reference, links)


def _to_points(sheet: Sheet) -> Transform:
    return Transform(_PT_PER_MM, 0, 0, -_PT_PER_MM, 0, mm_to_pt(sheet.height))


def _boxes(sheet: Sheet) -> Boxes:
    def box(rect: Rect) -> tuple[float, float, float, float]:
        mapped = _to_points(sheet).bounds(rect)
        return (mapped.x, mapped.y, mapped.right, mapped.bottom)

    media = Rect(0, 0, sheet.width, sheet.height)
    return Boxes(box(media), box(sheet.bleed), box(sheet.trim))


def _annotation(link: Link, to_points: Transform) -> Any:
    """A place the reader can press (PDF 32000-1, 12.5.6.5)."""
    box = to_points.bounds(link.target)
    target = dictionary({"S": name("URI"), "URI": text(link.url)})
    entries = {
        "Type": name("Annot"),
        "Subtype": name("Link"),
        "Rect": numbers((box.x, box.y, box.right, box.bottom)),
        "Border": numbers((0, 0, 0)),
        "F": 4,
        "A": target,
    }
    return dictionary(entries)
