"""A glance into a workshop without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.photos.picture_copies import PictureCopies, pictures_in
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: Larger files take too long for a glance.
LARGEST_GLANCE: Final = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FirstPoster:
    """A workshop's first poster, and what painting it needs after its file was closed."""

    page: Page
    resources: StudioResources


def first_poster(studio: Studio, path: Path) -> FirstPoster | None:
    """A glance into a workshop, which is not changed; `None` where there is nothing to see."""
    try:
        if path.stat().st_size > LARGEST_GLANCE:
            return None
        with WorkshopFile.open(path, read_only=True) as file:
            return _first_poster(studio, file)
    except (OSError, PosterStudioError):
        return None


def _first_poster(studio: Studio, file: WorkshopFile) -> FirstPoster | None:
    workshop = file.workshop_store.workshop
    if not workshop.posters:
        return None
    poster = file.poster(workshop.posters[0].id).poster
    page = compose_poster(poster, studio.look(poster, workshop, file.pictures))
    copies = PictureCopies.of(file.pictures, sorted(set(pictures_in(page.items))))
    return FirstPoster(page, StudioResources(studio.fonts, copies))
