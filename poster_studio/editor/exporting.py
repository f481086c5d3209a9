"""Exporting from the window: a job of plain values, fit to be run on another thread."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.outgoing import date_of, file_stems, make_folder
from poster_studio.editor.picture_copies import PictureCopies, pictures_in
from poster_studio.editor.studio import StudioResources
from poster_studio.export.progress import Progress, part, unheard

if TYPE_CHECKING:
    from poster_studio.export.presets import ExportedFile, Preset


@dataclass(frozen=True, slots=True)
class Sheet:
    """One poster to write: its page, and the stem of its files' names."""

    poster_id: str
    page: Page
    stem: str


@dataclass(frozen=True, slots=True)
class ExportJob:
    """Everything that writing needs; nothing in it belongs to the window's thread."""

    preset_id: str
    directory: Path
    sheets: tuple[Sheet, ...]
    resources: StudioResources
    date: datetime
    subject: str


def presets() -> dict[str, Preset]:
    """The ways to export, by id; loading them takes the PDF libraries along."""
    from poster_studio.export.presets import PRESETS

    return PRESETS


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
    )


def run_job(job: ExportJob, progress: Progress = unheard) -> tuple[ExportedFile, ...]:
    """Writes all files of a job, or none: after an error or a cancel nothing new is left.

    Raises `PosterStudioError` if a file cannot be written and whatever `progress` raises.
    """
    from poster_studio.export.presets import PRESETS, ExportSettings, export_page

    make_folder(job.directory)
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


def _page(editor: Editor, poster_id: str) -> Page:
    poster = editor.file.poster(poster_id).poster
    return compose_poster(poster, editor.studio.look(poster, editor.workshop, editor.file.pictures))
