"""What commands share: opening files, reading numbers and choosing posters."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cli.output import say, user_language
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.provenance import card_shown
from poster_studio.workshop_io.workshop_file import WorkshopFile

Commands = Any  # argparse's subparsers action is private and generic in the parser
Parents = Sequence[argparse.ArgumentParser]


#: How files are named in `--help`.
WORKSHOP: Final = "FILE.workshop"


def told(japanese: str, english: str) -> str:
    """Words of `--help` in the user's language."""
    return Words(japanese, english).in_(user_language())


def add_command(
    commands: Commands, name: str, japanese: str, english: str, parents: Parents = ()
) -> argparse.ArgumentParser:
    """Adds a command; its one sentence stands in the list of commands and in its own help."""
    sentence = told(japanese, english)
    parser: argparse.ArgumentParser = commands.add_parser(
        name, parents=parents, help=sentence, description=sentence
    )
    return parser


def add_workshop(parser: argparse.ArgumentParser) -> None:
    """Adds the workshop file that a command is about, as `file`."""
    parser.add_argument(
        "file", metavar=WORKSHOP, help=told("ワークショップのファイル", "the workshop file")
    )


def add_posters(parser: argparse.ArgumentParser) -> None:
    """Adds the choice of posters, as `posters`: their ids, empty for all."""
    parser.add_argument(
        "--poster",
        action="append",
        default=[],
        metavar="ID",
        dest="posters",
        help=told("このポスターだけ（何度でも）", "this poster only (any number of times)"),
    )


def add_folder(parser: argparse.ArgumentParser) -> None:
    """Adds the folder that files go to, as `out`."""
    parser.add_argument(
        "--out",
        required=True,
        metavar="DIR",
        help=told("書き出し先のフォルダー", "the folder to write to"),
    )


def open_to_write(path: str) -> WorkshopFile:
    """Opens a workshop for changing it; raises `PosterStudioError` if nobody may, or another
    program has it.
    """
    file = _opened(path, read_only=False)
    if file.access == "write":
        return file
    file.close()
    name = Path(path).name
    if file.protected:
        raise PosterStudioError(
            Words(f"「{name}」は書きかえが許されていません", f"“{name}” may not be changed"),
            Words(
                "ファイルとフォルダーの読み取り専用を外すか、別の場所にコピーしてください",
                "allow writing to the file and its folder, or copy it elsewhere",
            ),
        )
    raise PosterStudioError(
        Words(
            f"「{name}」はほかのプログラムで開かれています",
            f"“{name}” is open in another program",
        ),
        Words("そちらを閉じてから、もう一度お試しください", "close it there and try again"),
    )


def open_to_read(path: str) -> WorkshopFile:
    """Opens a workshop without changing it."""
    return _opened(path, read_only=True)


def _opened(path: str, *, read_only: bool) -> WorkshopFile:
    """The open file; says on standard error what a damaged one has lost."""
    file = WorkshopFile.open(Path(path), read_only=read_only)
    if file.recovery is not None:
        say(f"warning: {file.recovery.in_(user_language())}")
    return file


def posters_of(file: WorkshopFile, ids: Sequence[str]) -> list[Poster]:
    """The posters asked for, each once, or all; raises `PosterStudioError` for a wrong id."""
    infos = {info.id: info for info in file.workshop_store.workshop.posters}
    for poster_id in ids:
        if poster_id not in infos:
            raise PosterStudioError(
                Words(f"ポスター「{poster_id}」はありません", f"there is no poster “{poster_id}”"),
                Words("poster list で番号を確かめてください", "see poster list for the ids"),
            )
    chosen = list(dict.fromkeys(ids)) or list(infos)
    return [file.poster(poster_id).poster for poster_id in chosen]


def whole_number(text: str) -> int:
    """An argument that is a positive whole number."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if value < 1:
        raise argparse.ArgumentTypeError(
            told(f"「{text}」は1以上の整数ではありません", f"“{text}” is not a whole number from 1")
        )
    return value


def text_argument(text: str) -> str:
    """An argument that is text, as every file can hold it."""
    if not is_text(text):
        raise argparse.ArgumentTypeError(
            told(
                "端末の文字コードで読めないことばです",
                "these words are not in the terminal's encoding",
            )
        )
    return text


def is_text(text: str) -> bool:
    """Whether every character is one; a byte that the terminal cannot read is none."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def read_json(path: Path) -> Any:
    """A JSON file's content; raises `PosterStudioError` if it cannot be read."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
        # An escape such as \ud800 alone is no character: encoding it raises a ValueError.
        json.dumps(content, ensure_ascii=False).encode()
        return content
    except (OSError, ValueError, RecursionError) as error:
        raise PosterStudioError(
            Words(f"「{path.name}」が読めません", f"“{path.name}” cannot be read"),
            Words("UTF-8のJSONファイルを指定してください", "give a JSON file in UTF-8"),
        ) from error


def poster_json(info: PosterInfo, poster: Poster | None) -> dict[str, Any]:
    """One poster as `poster list` shows it."""
    elements = poster.elements if poster is not None else ()
    cards = [card for element in elements if (card := card_shown(element))]
    return {
        "id": info.id,
        "title": info.title,
        "template": info.template,
        "theme": info.theme,
        "size": info.size,
        "landscape": info.landscape,
        "elements": len(elements),
        "cards": cards,
    }
