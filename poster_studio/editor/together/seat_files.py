"""A seat's own workshop files: each workshop that was joined has one, found again by its id."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together.kept_rooms import KeptRooms
from poster_studio.editor.together.looks import SeatLook
from poster_studio.workshop_io.file_lock import is_taken
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: The folder among the user's documents.
FOLDER: Final = "部屋のワークショップ"
_SUFFIX: Final = ".workshop"
_NO_NAME: Final = "ワークショップ"
#: What some system's file names must not hold, and names that Windows keeps for itself.
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)")
_MOST_LETTERS: Final = 60


class SeatFiles:
    """Makes and finds them; `look` is remembered with each for the next time."""

    def __init__(self, folder: Path, kept: KeptRooms, look: SeatLook) -> None:
        self._folder, self._kept, self._look = folder, kept, look

    @classmethod
    def of_user(cls, places: Places, look: SeatLook) -> SeatFiles:
        """Where this user keeps documents and data."""
        return cls(places.documents / FOLDER, kept_rooms(places), look)

    def file_for(self, workshop: Workshop, snapshot: bytes) -> Path:
        """The seat's file of a workshop: the one of last time, unless another window writes it, or
        a new one with this document.

        Raises `PosterStudioError` if it cannot be made.
        """
        path = next((one for one in self._kept.paths(workshop.id) if not is_taken(one)), None)
        if path is None:
            path = self._made(workshop, snapshot)
        else:
            with WorkshopFile.open(path) as file:
                file.workshop_store.apply_remote(snapshot)
        self._kept.add(workshop.id, path, self._look)
        return path

    def _made(self, workshop: Workshop, snapshot: bytes) -> Path:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PosterStudioError(
                Words(
                    f"フォルダー「{self._folder}」を作れません",
                    f"the folder {self._folder} cannot be made",
                ),
                Words("空き容量を確かめてください", "check the free space"),
            ) from error
        path = free_name(self._folder, workshop.title)
        WorkshopFile.create_from(path, [snapshot]).close()
        return path


def kept_rooms(places: Places) -> KeptRooms:
    """This user's list."""
    return KeptRooms(places.data / "joined.json")


def free_name(folder: Path, title: str) -> Path:
    """A file of this title that is not there yet, with a number behind it if need be."""
    stem = _FORBIDDEN.sub(" ", title).strip(" .")[:_MOST_LETTERS].strip(" .") or _NO_NAME
    if _RESERVED.fullmatch(stem):
        stem += "_"
    path, number = folder / f"{stem}{_SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{_SUFFIX}"
    return path
