"""`poster-studio export`: posters as files for print shops, offices, screens and walls."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_folder,
    add_posters,
    add_workshop,
    open_to_read,
    posters_of,
    told,
    whole_number,
)
from poster_studio.cli.output import ProgressLine, Result, say
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.paper import PAPER_SIZES, sheet
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.exporting import CONTACT_SHEET
from poster_studio.editor.equipment.outgoing import date_of, file_stems, make_folder, overview_stem
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.photos.missing_pictures import missing_pictures, without_pictures
from poster_studio.export.contact_sheet import write_contact_sheet
from poster_studio.export.pdf import PdfOptions
from poster_studio.export.presets import PRESETS, USUAL_DPI, ExportSettings, export_page
from poster_studio.export.resize import resized
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: Finer than any printer; keeps a slip of the finger from filling the disk.
FINEST_DPI = 2400


@dataclass(frozen=True, slots=True)
class Wish:
    """What to write and where: `size` is the output's, independent of the poster's."""

    preset: str
    directory: Path
    dpi: float = USUAL_DPI
    size: str | None = None


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands, "export", "ポスターを書き出します", "write posters for print and screen", parents
    )
    add_workshop(parser)
    parser.add_argument("--preset", required=True, metavar="ID", help=", ".join(_preset_ids()))
    add_folder(parser)
    add_posters(parser)
    parser.add_argument(
        "--dpi",
        type=whole_number,
        default=USUAL_DPI,
        metavar="N",
        help=told("画像の細かさ（はじめは300）", "resolution of pictures (300 if not given)"),
    )
    parser.add_argument(
        "--size",
        metavar="A1",
        help=told("書き出す紙の大きさ", "size of the paper to write for"),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Exports the posters asked for, or all."""
    size = options.size.upper() if options.size else None
    wish = Wish(options.preset, Path(options.out), options.dpi, size)
    _check(wish)
    studio: Studio = options.studio()
    with open_to_read(options.file) as file:
        posters = posters_of(file, options.posters)
        missing = missing_pictures(file, posters)
        if missing:
            say(f"warning: {without_pictures(len(missing)).in_(options.language)}")
        files = export_posters(studio, file, posters, wish, options.language)
    return Result(json={"files": files}, lines=tuple(str(written["path"]) for written in files))


def export_posters(
    studio: Studio,
    file: WorkshopFile,
    posters: Sequence[Poster],
    wish: Wish,
    language: Language,
) -> list[dict[str, Any]]:
    """Writes every poster by one preset; returns what `export --json` lists."""
    make_folder(wish.directory)
    if wish.preset == CONTACT_SHEET:
        return _contact_sheet(studio, file, posters, wish, language) if posters else []
    workshop = file.workshop_store.workshop
    stems = file_stems(workshop, wish.size)
    files = []
    for poster in posters:
        stem = stems[poster.id]
        progress = ProgressLine(language, stem)
        written = export_page(
            _page(studio, file, poster, wish),
            StudioResources(studio.fonts, file.pictures),
            PRESETS[wish.preset],
            wish.directory,
            stem,
            _settings(workshop, poster, wish),
            progress,
        )
        files += [
            {
                "poster": poster.id,
                "path": str(each.path),
                "format": each.format,
                "bytes": each.bytes,
                "seconds": round(each.seconds, 3),
            }
            for each in written
        ]
    return files


def _page(studio: Studio, file: WorkshopFile, poster: Poster, wish: Wish) -> Page:
    look = studio.look(poster, file.workshop_store.workshop, file.pictures)
    page = compose_poster(poster, look)
    if wish.size is None:
        return page
    return resized(page, *sheet(wish.size), keep_bleed=wish.preset == "print-shop")


def _settings(workshop: Workshop, poster: Poster, wish: Wish) -> ExportSettings:
    return ExportSettings(
        date=date_of(workshop),
        document_id=poster.id,
        clock=time.perf_counter,
        dpi=wish.dpi,
        title=poster.title,
        subject=workshop.title,
    )


def _contact_sheet(
    studio: Studio,
    file: WorkshopFile,
    posters: Sequence[Poster],
    wish: Wish,
    language: Language,
) -> list[dict[str, Any]]:
    """All posters small on one sheet."""
    workshop = file.workshop_store.workshop
    path = wish.directory / f"{overview_stem(workshop)}.pdf"
    start = time.perf_counter()
    write_contact_sheet(
        [_page(studio, file, poster, wish) for poster in posters],
        StudioResources(studio.fonts, file.pictures),
        path,
        PdfOptions(date=date_of(workshop), document_id=workshop.id, title=workshop.title),
        progress=ProgressLine(language, path.name),
    )
    seconds = time.perf_counter() - start
    size = path.stat().st_size
    return [
        {
            "poster": None,
            "path": str(path),
            "format": "pdf",
            "bytes": size,
            "seconds": round(seconds, 3),
        }
    ]


def _preset_ids() -> list[str]:
    return [*PRESETS, CONTACT_SHEET]


def _check(wish: Wish) -> None:
    if wish.preset not in _preset_ids():
        names = ", ".join(_preset_ids())
        raise PosterStudioError(
            Words(
                f"書き出し方「{wish.preset}」はありません", f"there is no preset “{wish.preset}”"
            ),
            Words(f"{names} から選んでください", f"choose one of {names}"),
        )
    if wish.size is not None and wish.size not in PAPER_SIZES:
        names = ", ".join(PAPER_SIZES)
        raise PosterStudioError(
            Words(f"大きさ「{wish.size}」はありません", f"there is no size “{wish.size}”"),
            Words(f"{names} から選んでください", f"choose one of {names}"),
        )
    if wish.dpi > FINEST_DPI:
        raise PosterStudioError(
            Words(f"解像度 {wish.dpi:.0f}dpi は細かすぎます", f"{wish.dpi:.0f} dpi is too fine"),
            Words(f"{FINEST_DPI} までにしてください", f"use at most {FINEST_DPI}"),
        )
