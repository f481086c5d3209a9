"""The ways to export that people choose from, each a list of files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, Literal, assert_never

from poster_studio.base.units import MM_PER_INCH
from poster_studio.base.words import Words
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.export.colour_profile import OutputProfile
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.export.png import PngOptions, write_png
from poster_studio.export.progress import Progress, part, unheard
from poster_studio.export.tiles import write_tiles
from poster_studio.export.writing import whole_files

FileFormat = Literal["pdf", "png"]

#: The resolution of pictures whose names do not say theirs.
USUAL_DPI: Final = 300
#: The longer side of a picture for the web.
WEB_PX: Final = 1200


@dataclass(frozen=True, slots=True)
class PressFile:
    """PDF/X-4 with bleed and crop marks."""

    suffix: str = "-print.pdf"
    format: FileFormat = "pdf"


@dataclass(frozen=True, slots=True)
class PlainFile:
    """An RGB PDF at the size of the paper."""

    suffix: str = ".pdf"
    format: FileFormat = "pdf"


@dataclass(frozen=True, slots=True)
class TiledFile:
    """An RGB PDF over sheets of a smaller paper."""

    paper: str
    suffix: str
    format: FileFormat = "pdf"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A PNG; `long_side_px` in place of a resolution."""

    suffix: str = ".png"
    long_side_px: int | None = None
    format: FileFormat = "png"


Output = PressFile | PlainFile | TiledFile | PictureFile


@dataclass(frozen=True, slots=True)
class Preset:
    """One way to export a poster."""

    id: str
    title: Words
    outputs: tuple[Output, ...]


_ALL = (
    Preset("print-shop", Words("印刷所に頼む（PDF/X-4）", "Print shop (PDF/X-4)"), (PressFile(),)),
    Preset("office", Words("庁内のプリンター（PDF）", "Office printer (PDF)"), (PlainFile(),)),
    Preset(
        "tiles-a3",
        Words("A3 に分けて印刷（PDF）", "Tiled on A3 (PDF)"),
        (TiledFile("A3", "-tiles-a3.pdf"),),
    ),
    Preset(
        "tiles-a4",
        Words("A4 に分けて印刷（PDF）", "Tiled on A4 (PDF)"),
        (TiledFile("A4", "-tiles-a4.pdf"),),
    ),
    Preset(
        "web",
        Words("ウェブに載せる（PDF と画像）", "Web (PDF and picture)"),
        (PlainFile("-web.pdf"), PictureFile("-web.png", WEB_PX)),
    ),
    Preset("png", Words("画像（PNG）", "Picture (PNG)"), (PictureFile(),)),
)

#: The presets for one poster by id; `contact-sheet` takes several, see `write_contact_sheet`.
PRESETS: Final[dict[str, Preset]] = {preset.id: preset for preset in _ALL}


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What a preset leaves open. `clock` gives seconds, to say how long each file took."""

    date: datetime
    document_id: str
    clock: Callable[[], float]
    dpi: float = USUAL_DPI
    output_size: tuple[float, float] | None = None
    title: str = ""
    subject: str = ""
    profile: OutputProfile | None = None


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that was written."""

    path: Path
    format: FileFormat
    bytes: int
    seconds: float


def export_page(
    page: Page,
    resources: Resources,
    preset: Preset,
    directory: Path,
    stem: str,
    settings: ExportSettings,
    progress: Progress | None = None,
) -> tuple[ExportedFile, ...]:
    """Writes all files of a preset as `directory/stem…`, or none of them: then older ones stay.

    Raises `PosterStudioError` if a file cannot be written and whatever `progress` raises.
    """
    tell, count = progress or unheard, len(preset.outputs)
    files: list[ExportedFile] = []
    with whole_files(directory) as folder:
        for index, output in enumerate(preset.outputs):
            path = folder / f"{stem}{_ending(output, settings)}"
            step = part(tell, index / count, (index + 1) / count)
            files.append(_exported(page, resources, output, path, settings, step))
    return tuple(replace(file, path=directory / file.path.name) for file in files)


def _ending(output: Output, settings: ExportSettings) -> str:
    """What stands after the stem; pictures of another resolution do not take each other's place."""
    if not isinstance(output, PictureFile) or output.long_side_px is not None:
        return output.suffix
    return output.suffix if settings.dpi == USUAL_DPI else f"-{settings.dpi:g}dpi{output.suffix}"


def _exported(
    page: Page,
    resources: Resources,
    output: Output,
    path: Path,
    settings: ExportSettings,
    progress: Progress,
) -> ExportedFile:
    start = settings.clock()
    match output:
        case PressFile():
            options = _pdf_options(settings, print_ready=True)
            write_pdf(page, resources, path, options, progress)
        case PlainFile():
            write_pdf(page, resources, path, _pdf_options(settings), progress)
        case TiledFile(paper):
            options = _pdf_options(settings)
            write_tiles(page, resources, path, PAPER_SIZES[paper], options, progress)
        case PictureFile(long_side_px=long_side_px):
            options_png = PngOptions(dpi=_dpi(page, long_side_px) or settings.dpi)
            write_png(page, resources, path, options_png, progress)
        case _:
            assert_never(output)
    seconds = settings.clock() - start
    return ExportedFile(path, output.format, path.stat().st_size, seconds)


def _pdf_options(settings: ExportSettings, print_ready: bool = False) -> PdfOptions:
    return PdfOptions(
        date=settings.date,
        document_id=settings.document_id,
        print_ready=print_ready,
        marks=print_ready,
        bleed=print_ready,
        output_size=None if print_ready else settings.output_size,
        title=settings.title,
        subject=settings.subject,
        profile=settings.profile,
    )


def _dpi(page: Page, long_side_px: int | None) -> float | None:
    if long_side_px is None:
        return None
    return long_side_px * MM_PER_INCH / max(page.width, page.height)
