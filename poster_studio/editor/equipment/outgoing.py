"""What the window and the command line agree on when files go out: names, date, folder."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop

#: The date of workshops that do not know theirs.
UNDATED: Final = datetime(2000, 1, 1, tzinfo=UTC)
LONGEST_TITLE: Final = 40
#: What no file system, or no Japanese file server, takes in a name.
FORBIDDEN: Final = '\\/:*?"<>|？／：＊＜＞｜”'


def file_stems(workshop: Workshop, size: str | None = None) -> dict[str, str]:
    """Tidy file names by poster id; posters of one name are told apart by their number.

    They depend on the whole list, so that no export of one poster overwrites another's. `size` is
    the output's where it is not the poster's own.
    """
    stems: dict[str, str] = {}
    taken: set[str] = set()
    for number, info in enumerate(workshop.posters, start=1):
        stem = label = file_stem(workshop, info, size)
        while _as_found(stem) in taken:
            stem = f"{label}_{number}"
            label += "_"
        taken.add(_as_found(stem))
        stems[info.id] = stem
    return stems


def file_stem(workshop: Workshop, info: PosterInfo, size: str | None = None) -> str:
    """The stem of an exported file, as `K4_G3_題名_A1`."""
    session = workshop.programme.poster_session
    group = f"_G{info.group}" if info.group is not None else ""
    title = "".join(_file_character(character) for character in info.title).strip("_ .")
    name = title[:LONGEST_TITLE] or info.id
    return f"{workshop.series}{session}{group}_{name}_{size or info.size}"


def overview_stem(workshop: Workshop) -> str:
    """The stem of the file that shows all posters, as `K4_一覧`."""
    return f"{workshop.series}{workshop.programme.poster_session}_一覧"


def date_of(workshop: Workshop) -> datetime:
    """The workshop's own date, so that the same poster exports to the same bytes."""
    try:
        date = datetime.fromisoformat(workshop.created)
    except ValueError:
        return UNDATED
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def make_folder(directory: Path) -> None:
    """Makes the folder that files go to; raises `PosterStudioError` where that is not possible."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise PosterStudioError(
            Words(
                f"フォルダー「{directory}」を作れません", f"cannot make the folder “{directory}”"
            ),
            Words("別の場所を選んでください", "choose another place"),
        ) from error


def _as_found(stem: str) -> str:
    """What file systems go by that tell apart neither capitals nor composed characters."""
    return unicodedata.normalize("NFC", stem.casefold())


def _file_character(character: str) -> str:
    if character in FORBIDDEN or ord(character) < 32:
        return "_"
    return character.replace(" ", "_")
