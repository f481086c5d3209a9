"""Beginning: an opened workshop, a new one, and the sample."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.workshop import Workshop
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.places import Places as Places
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.studio import Studio
from poster_studio.workshop_io.workshop_file import WorkshopFile

SAMPLE_NAME: Final = "sample.workshop"
SUFFIX: Final = ".workshop"

PROTECTED: Final = Words(
    "書きこめない場所にあるファイルです。見るだけです。なおすときは、コピーして開いてください。",
    "This file lies where nothing can be written. You can only look at it; copy it to change it.",
)
READ_ONLY: Final = Words(
    "ほかのプログラムで開いています。見るだけです。",
    "This workshop is open in another program. You can only look at it.",
)


def opened_editor(studio: Studio, path: Path) -> Editor:
    """An editor on a workshop file; raises `PosterStudioError` if it cannot be opened.

    The editor knows the file's whole path, wherever the program was started.
    """
    file = WorkshopFile.open(path.absolute())
    try:
        return Editor(studio, file)
    except PosterStudioError:
        file.close()
        raise


def opening_words(file: WorkshopFile, now: datetime) -> Words | None:
    """What somebody should know of the file that was opened."""
    if file.recovery is not None:
        return file.recovery
    if file.access == "read-only":
        return PROTECTED if file.protected else READ_ONLY
    return None if file.cut_short is None else cut_short_words(file.cut_short, now)


def cut_short_words(then: datetime, now: datetime) -> Words:
    """What to say of a workshop whose program was cut short; `then` is its last change."""
    is_today = then.date() == now.date()
    day = "" if is_today else f"{then.month}月{then.day}日"
    en_day = "" if is_today else f" on {then:%Y-%m-%d}"
    return Words(
        f"前回は途中で終わりましたが、{day}{then.hour}時{then.minute}分までの作業がのこっています。",
        f"The program was cut short last time; your work until {then:%H:%M}{en_day} is here.",
    )


def new_workshop(path: Path) -> Path:
    """A new, empty workshop named like its file; raises `PosterStudioError` if it cannot be made.

    Returns the file's path, which always ends in `.workshop`.
    """
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    created = datetime.now().astimezone().isoformat(timespec="seconds")
    workshop = Workshop(id=new_id(), title=path.stem, created=created)
    with WorkshopFile.made(path, workshop):
        pass
    return path


def sample_workshop(studio: Studio, folder: Path) -> Path:
    """The sample in a folder; one that is there already is kept with all that was done to it."""
    path = folder / SAMPLE_NAME
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_sample(studio, path)
    return path
