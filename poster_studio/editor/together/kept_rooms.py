"""Which files of this user belong to which workshop, so that who joins again goes on in the same.

A small JSON file in the user's data folder. It holds no token: a room is joined by its link or code
each time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, Field, ValidationError

from poster_studio.editor.together.looks import SeatLook
from poster_studio.sync.announcement import workshop_mark

_MOST: Final = 200


class _Kept(BaseModel):
    workshop: str
    path: Path
    colour: int = 0
    animal: int = 0


class _File(BaseModel):
    rooms: Annotated[list[_Kept], Field(max_length=_MOST)]


class KeptRooms:
    """Read when asked, written at once; a folder that cannot be written is no reason to stop."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self, workshop_id: str) -> tuple[Path, ...]:
        """Files of this workshop that are still there, the latest first."""
        mark = workshop_mark(workshop_id)
        return tuple(
            one.path for one in self._read() if one.workshop == mark and one.path.is_file()
        )

    def look(self) -> SeatLook | None:
        """How this seat looked last."""
        for one in self._sound():
            return SeatLook(one.colour, one.animal)
        return None

    def add(self, workshop_id: str, path: Path, look: SeatLook) -> None:
        """Remembers a file first of all."""
        path = path.absolute()
        new = _Kept(
            workshop=workshop_mark(workshop_id), path=path, colour=look.colour, animal=look.animal
        )
        rooms = [new, *(one for one in self._read() if one.path != path)][:_MOST]
        content = {"rooms": [one.model_dump(mode="json") for one in rooms]}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(content, ensure_ascii=False, indent=1)
            self._file.write_text(text, encoding="utf-8")
        except OSError:
            return

    def _sound(self) -> Iterator[_Kept]:
        for one in self._read():
            try:
                SeatLook(one.colour, one.animal)
            except ValueError:
                continue
            yield one

    def _read(self) -> list[_Kept]:
        try:
            return _File.model_validate_json(self._file.read_bytes()).rooms
        except (OSError, ValidationError):
            return []
