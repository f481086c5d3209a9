"""Exporting from the window: a job of plain values, fit to be run on another thread."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poster_studio.base.words import Words
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.outgoing import date_of, file_stems, make_folder, overview_stem
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.editor.photos.picture_copies import PictureCopies, pictures_in
from poster_studio.export.progress import Progress, part, unheard

if TYPE_CHECKING:
    from poster_studio.export.presets import ExportedFile

#: The one way to export that takes all posters at once.
CONTACT_SHEET: Final = "contact-sheet"
_CONTACT_SHEET_TITLE: Final = Words("一覧（全ポスターを一枚に）", "All posters on one sheet (PDF)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One poster to write: its page, and the stem of its files' names."""

    poster_id: str
    page: Page
    stem: str


@dataclass(frozen=True, slots=True)
class ExportJob:
    """Everything that writing needs; nothing in it belongs to the window's thread.

    `workshop_id` and `stem` name a file that shows all posters.
    """

    preset_id: str
    directory: Path
    sheets: tuple[Sheet, ...]
    resources: StudioResources
    date: datetime
    subject: str
    workshop_id: str
    stem: str


def ways() -> dict[str, Words]:
    """The ways to export, by id; loading them takes the PDF libraries along."""
    from poster_studio.export.presets import PRESETS

    titles = {preset.id: preset.title for preset in PRESETS.values()}
    return {**titles, CONTACT_SHEET: _CONTACT_SHEET_TITLE}


def export_job(
    editor: Editor, preset_id: str, posters: Sequence[PosterInfo], directory: Path
) -> ExportJob:
    """Lays the posters out as they print and copies what painting them needs."""
    stems = file_stems(editor.workshop)
    sheets = tuple(Sheet(info.id, _page(editor, info.id), stems[info.id]) for info in posters)
    wanted = {sha256 for sheet in sheets for sha256 in pictures_in(sheet.page.items)}
    copies = PictureCopies.of(editor.file.pictures, sorted(wanted))
    return ExportJob(
        preset_id=preset_id,
        directory=directory,
        sheets=sheets,
        resources=StudioResources(editor.studio.fonts, copies),
        date=date_of(editor.workshop),
        subject=editor.workshop.title,
        workshop_id=editor.workshop.id,
        stem=overview_stem(editor.workshop),
    )


def run_job(job: ExportJob, progress: Progress = unheard) -> tuple[ExportedFile, ...]:
    """Writes all files of a job, or none: after an error or a cancel nothing new is left.

    Raises `PosterStudioError` if a file cannot be written and whatever `progress` raises.
    """
    make_folder(job.directory)
    if job.preset_id == CONTACT_SHEET:
        return (_contact_sheet(job, progress),)
    return _posters(job, progress)


def _posters(job: ExportJob, progress: Progress) -> tuple[ExportedFile, ...]:
    from poster_studio.export.presets import PRESETS, ExportSettings, export_page

    files: list[ExportedFile] = []
    try:
        for number, sheet in enumerate(job.sheets):
            settings = ExportSettings(
                date=job.date,
                document_id=sheet.poster_id,
                clock=time.perf_counter,
                title=sheet.page.title,
                subject=job.subject,
            )
            step = part(progress, number / len(job.sheets), (number + 1) / len(job.sheets))
            preset = PRESETS[job.preset_id]
            files += export_page(
                sheet.page, job.resources, preset, job.directory, sheet.stem, settings, step
            )
    except BaseException:
        for file in files:
            file.path.unlink(missing_ok=True)
        raise
    return tuple(files)


def _contact_sheet(job: ExportJob, progress: Progress) -> ExportedFile:
    from poster_studio.export.contact_sheet import write_contact_sheet
    from poster_studio.export.pdf import PdfOptions
    from poster_studio.export.presets import ExportedFile

    path = job.directory / f"{job.stem}.pdf"
    options = PdfOptions(date=job.date, document_id=job.workshop_id, title=job.subject)
    start = time.perf_counter()
    write_contact_sheet(
        [sheet.page for sheet in job.sheets], job.resources, path, options, progress
    )
    seconds = time.perf_counter() - start
    return ExportedFile(path, "pdf", path.stat().st_size, seconds)


def _page(editor: Editor, poster_id: str) -> Page:
    poster = editor.file.poster(poster_id).poster
    return compose_poster(poster, editor.studio.look(poster, editor.workshop, editor.file.pictures))
