"""Exporting from the window: a job of plain values, fit to be run on another thread."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Group, Item, Page, Picture
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.editor.editor import Editor
from poster_studio.editor.picture_copies import PictureCopies
from poster_studio.editor.studio import StudioResources
from poster_studio.export.progress import Progress, part, unheard

if TYPE_CHECKING:
    from poster_studio.export.presets import ExportedFile, Preset

#: The date of workshops that do not know theirs.
UNDATED: Final = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST_TITLE: Final = 40
#: What no file system, or no Japanese file server, takes in a name.
_FORBIDDEN: Final = '\\/:*?"<>|？／：＊＜＞｜”'


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
    stems = _stems(editor.workshop, posters)
    sheets = tuple(
        Sheet(info.id, _page(editor, info.id), stem)
        for info, stem in zip(posters, stems, strict=True)
    )
    wanted = {sha256 for sheet in sheets for sha256 in _pictures(sheet.page.items)}
    copies = PictureCopies.of(editor.file.pictures, sorted(wanted))
    return ExportJob(
        preset_id=preset_id,
        directory=directory,
        sheets=sheets,
        resources=StudioResources(editor.studio.fonts, copies),
        date=_date(editor.workshop),
        subject=editor.workshop.title,
    )


def run_job(job: ExportJob, progress: Progress = unheard) -> tuple[ExportedFile, ...]:
    """Writes all files of a job, or none: after an error or a cancel nothing new is left.

    Raises `PosterStudioError` if a file cannot be written and whatever `progress` raises.
    """
    from poster_studio.export.presets import PRESETS, ExportSettings, export_page

    _make_folder(job.directory)
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


def _pictures(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Picture):
            yield item.picture
        elif isinstance(item, Group):
            yield from _pictures(item.items)


def _stems(workshop: Workshop, posters: Sequence[PosterInfo]) -> list[str]:
    """Tidy file names; posters of one name are told apart by their number in the list."""
    stems: list[str] = []
    for number, info in enumerate(posters, start=1):
        stem = file_stem(workshop, info)
        stems.append(f"{stem}_{number}" if stem in stems else stem)
    return stems


def file_stem(workshop: Workshop, info: PosterInfo) -> str:
    """The stem of an exported file, as `K4_G3_題名_A1`."""
    session = workshop.programme.poster_session
    group = f"_G{info.group}" if info.group is not None else ""
    title = "".join(_file_character(c) for c in info.title).strip("_ .")
    return f"{workshop.series}{session}{group}_{title[:_LONGEST_TITLE] or info.id}_{info.size}"


def _file_character(character: str) -> str:
    if character in _FORBIDDEN or ord(character) < 32:
        return "_"
    return character.replace(" ", "_")


def _date(workshop: Workshop) -> datetime:
    """The workshop's own date, so that the same poster exports to the same bytes."""
    try:
        date = datetime.fromisoformat(workshop.created)
    except ValueError:
        return UNDATED
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def _make_folder(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PosterStudioError(
            Words(f"フォルダー「{directory.name}」を作れません", f"cannot make “{directory.name}”"),
            Words("別の場所を選んでください", "choose another place"),
        ) from error
