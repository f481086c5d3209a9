"""PDF files of a page: for offices and screens in RGB, for print shops as PDF/X-4."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from poster_studio.base.geometry import Rect, Transform
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.export.colour_profile import OutputProfile, bundled_profile
from poster_studio.export.marks import MARK_SPACE, mark_operators
from poster_studio.export.pdf_content import enlargement
from poster_studio.export.pdf_metadata import Description
from poster_studio.export.pdf_numbers import matrix
from poster_studio.export.pdf_sheets import Drawing, Job, Sheet, page_links, write_sheets
from poster_studio.export.progress import Progress, unheard


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
    profile = (options.profile or bundled_profile()) if options.print_ready else None

    def layout(drawing: Drawing) -> list[Sheet]:
        return [_sheet(page, drawing, options)]

    description = described(page.title, page.language, options)
    scale = enlargement(_placed(page, options))
    job = Job((page,), layout, description, profile, scale)
    write_sheets(job, resources, path, progress or unheard)


def described(title: str, language: str, options: PdfOptions) -> Description:
    """What a PDF says about itself; its title is never empty."""
    return Description(
        title=options.title or title or "Poster",
        date=options.date,
        document_id=options.document_id,
        subject=options.subject,
        author=options.author,
        language=language,
    )


def _sheet(page: Page, drawing: Drawing, options: PdfOptions) -> Sheet:
    bleed = page.bleed if options.bleed else 0.0
    trim = Rect(0, 0, page.width, page.height)
    shown = trim.inset(-bleed)
    content = drawing.content(page, shown)
    if options.marks:
        content += "\n" + mark_operators(trim, bleed, drawing.shared.registration())
    width, height = _paper(page, options)
    placed = _placed(page, options)
    return Sheet(
        width,
        height,
        f"{matrix(placed, 8)} cm\n{content}",
        trim=placed.bounds(trim),
        bleed=placed.bounds(shown),
        links=page_links(page, placed),
    )


def _whole(page: Page, options: PdfOptions) -> Rect:
    """Everything that is printed, in the page's own millimetres."""
    margin = (page.bleed if options.bleed else 0.0) + (MARK_SPACE if options.marks else 0.0)
    return Rect(0, 0, page.width, page.height).inset(-margin)


def _paper(page: Page, options: PdfOptions) -> tuple[float, float]:
    whole = _whole(page, options)
    return options.output_size or (whole.width, whole.height)


def _placed(page: Page, options: PdfOptions) -> Transform:
    return fitted(_whole(page, options), Rect(0, 0, *_paper(page, options)))


def fitted(part: Rect, room: Rect) -> Transform:
    """Puts a part of a page into the middle of a room, as large as it fits."""
    scale = min(room.width / part.width, room.height / part.height)
    x = room.centre.x - scale * part.centre.x
    y = room.centre.y - scale * part.centre.y
    return Transform(scale, 0, 0, scale, x, y)
