"""`poster-studio new`: an empty workshop file."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_workshop,
    read_json,
    text_argument,
    told,
)
from poster_studio.cli.output import Result
from poster_studio.document.workshop import Programme, Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands, "new", "新しいワークショップを作ります", "make a new workshop", parents
    )
    add_workshop(parser)
    parser.add_argument(
        "--title",
        required=True,
        type=text_argument,
        metavar="T",
        help=told("ワークショップの名前", "the workshop's title"),
    )
    parser.add_argument(
        "--series",
        default="K",
        type=text_argument,
        metavar="K",
        help=told("番号の頭の字（はじめはK）", "the letters that ids begin with (K if not given)"),
    )
    parser.add_argument(
        "--programme",
        metavar="FILE.json",
        help=told("回と対話の予定のファイル", "a file of sessions and dialogues"),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Creates the file; refuses to overwrite one."""
    path = Path(options.file)
    workshop = Workshop(
        id=new_id(),
        title=_title(options.title),
        series=_series(options.series),
        programme=_programme(options.programme),
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
    )
    with WorkshopFile.made(path, workshop):
        pass
    return Result(
        json={"file": str(path), "id": workshop.id, "title": workshop.title},
        lines=(str(path),),
    )


def _title(text: str) -> str:
    if not text.strip():
        raise PosterStudioError(
            Words("ワークショップの名前が空です", "the title is empty"),
            Words("--title に名前を書いてください", "give one with --title"),
        )
    return text


def _series(text: str) -> str:
    if not (1 <= len(text) <= 8 and text.isascii() and text.isalnum()):
        raise PosterStudioError(
            Words(f"記号「{text}」は使えません", f"“{text}” cannot be a series"),
            Words("8文字までの英数字にしてください", "use up to 8 letters or digits"),
        )
    return text


def _programme(path: str | None) -> Programme:
    """The programme from a file that holds it, alone or under the key `programme`."""
    if path is None:
        return Programme()
    raw = read_json(Path(path))
    if isinstance(raw, dict) and isinstance(raw.get("programme"), dict):
        raw = raw["programme"]
    if not isinstance(raw, dict) or not raw.keys() & Programme.model_fields.keys():
        raise PosterStudioError(
            Words(
                f"「{Path(path).name}」は進行表ではありません",
                f"“{Path(path).name}” is no programme",
            ),
            Words("sessions などのあるJSONを指定してください", "give a JSON file with sessions"),
        )
    try:
        return Programme.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "programme"
        raise PosterStudioError(
            Words(
                f"進行表「{Path(path).name}」の {place} が正しくありません",
                f"{place} in the programme “{Path(path).name}” is not as it must be",
            ),
            Words("その項目を直してください", "mend that entry"),
        ) from error
