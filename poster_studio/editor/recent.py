"""Workshops opened lately: a small JSON file beside the other settings, and a glance into each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.editor.picture_copies import PictureCopies, pictures_in
from poster_studio.editor.studio import Studio, StudioResources
from poster_studio.workshop_io.workshop_file import WorkshopFile

MOST: Final = 8
#: Larger files take too long for a glance.
LARGEST_GLANCE: Final = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FirstPoster:
    """A workshop's first poster, and what painting it needs after its file was closed."""

    page: Page
    resources: StudioResources


class RecentWorkshops:
    """A list of paths, the latest first; files that are gone are left out."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self) -> tuple[Path, ...]:
        """Workshops that are still there."""
        return tuple(path for path in self._read() if path.is_file())

    def add(self, path: Path) -> None:
        """Puts a workshop first; a folder that cannot be written is no reason to stop working."""
        path = path.absolute()
        paths = [path, *(known for known in self._read() if known != path)][:MOST]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps([str(known) for known in paths], ensure_ascii=False, indent=1)
            self._file.write_text(text, encoding="utf-8")
        except OSError:
            return

    def _read(self) -> list[Path]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        return [Path(entry) for entry in content if isinstance(entry, str)][:MOST]


def first_poster(studio: Studio, path: Path) -> FirstPoster | None:
    """A glance into a workshop, which is not changed; `None` where there is nothing to see."""
    try:
        if path.stat().st_size > LARGEST_GLANCE:
            return None
        with WorkshopFile.open(path, read_only=True) as file:
            return _first_poster(studio, file)
    except (OSError, PosterStudioError):
        return None


def short_place(folder: Path) -> str:
    """The last two folders of a path, for people who know where they keep things."""
    names = [part for part in folder.parts if part != folder.anchor]
    return " › ".join(names[-2:]) or str(folder)


def _first_poster(studio: Studio, file: WorkshopFile) -> FirstPoster | None:
    workshop = file.workshop_store.workshop
    if not workshop.posters:
        return None
    poster = file.poster(workshop.posters[0].id).poster
    page = compose_poster(poster, studio.look(poster, workshop, file.pictures))
    copies = PictureCopies.of(file.pictures, sorted(set(pictures_in(page.items))))
    return FirstPoster(page, StudioResources(studio.fonts, copies))
