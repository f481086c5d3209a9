"""Pictures that must leave a workshop's file: those whose faces were blurred (EDIT-BLUR)."""

from __future__ import annotations

from poster_studio.document.elements import PictureElement
from poster_studio.workshop_io.workshop_file import WorkshopFile


def retire_blurred(file: WorkshopFile) -> None:
    """Marks what another seat blurred, in a file that was in a room: every file lets it go."""
    if file.access != "write":
        return
    blurred = {
        sha256
        for info in file.workshop_store.workshop.posters
        for element in file.poster(info.id).all_elements.values()
        if isinstance(element, PictureElement)
        for sha256 in element.blurred
    }
    for sha256 in sorted(blurred - file.pictures.retired()):
        if file.pictures.picture_info(sha256) is not None:
            file.pictures.retire(sha256)


def drop_retired(file: WorkshopFile) -> None:
    """Takes pictures that were blurred and that no poster shows any more out of the file."""
    if file.access != "write" or not file.pictures.retired():
        return
    used = {
        element.picture
        for info in file.workshop_store.workshop.posters
        for element in file.poster(info.id).all_elements.values()
        if isinstance(element, PictureElement)
    }
    file.pictures.drop_retired(used)
