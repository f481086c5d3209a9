"""Reads the command line, runs one command and turns trouble into one clear line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from poster_studio import __version__
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words, language_of
from poster_studio.cli import (
    cards,
    check,
    demo,
    export,
    new,
    poster,
    preflight,
    report,
    self_check,
    templates,
)
from poster_studio.cli.output import Result, reader_may_leave, say, show
from poster_studio.editor.studio import Studio

#: Wrong use or unusable input.
UNUSABLE = 2

COMMANDS = (
    demo, new, cards, templates, poster, export, check, preflight, report, self_check,
)  # fmt: skip
COMMAND_NAMES = frozenset(
    {
        "demo", "new", "cards", "templates", "poster", "export", "check", "preflight", "report",
        "self-check",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root gives the command line: the studio and the window, made lazily."""

    studio: Callable[[], Studio]
    open_window: Callable[[str | None], int]


class _Parser(argparse.ArgumentParser):
    """Reports wrong use as any other trouble: one line, no usage dump."""

    def error(self, message: str) -> NoReturn:
        """Raises `PosterStudioError` instead of printing and leaving."""
        raise PosterStudioError(
            Words(f"使い方が正しくありません（{message}）", message),
            Words(f"{self.prog} --help をご覧ください", f"see {self.prog} --help"),
        )

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Leaves after `--help` and `--version`, whether or not somebody reads them."""
        with reader_may_leave():
            print(message or "", end="")
        raise SystemExit(status)


def run(arguments: Sequence[str], surroundings: Surroundings) -> int:
    """Runs `poster-studio ARGUMENTS`; returns the exit code."""
    language = user_language(os.environ)
    try:
        return _run(list(arguments), surroundings, language)
    except PosterStudioError as error:
        say(f"error: {error.sentence(language)}")
        return UNUSABLE
    except KeyboardInterrupt:
        stopped = Words("中止しました — 何も変わっていません", "stopped — nothing was changed")
        say(f"error: {stopped.in_(language)}")
        return UNUSABLE


def user_language(environment: os._Environ[str]) -> Language:
    """The interface's language: `POSTER_STUDIO_LANG`, else the locale's."""
    names = ("POSTER_STUDIO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((environment[name] for name in names if environment.get(name)), "")
    return language_of(chosen)


def _run(arguments: list[str], surroundings: Surroundings, language: Language) -> int:
    if _opens_window(arguments):
        return surroundings.open_window(arguments[0] if arguments else None)
    options = _parser(language).parse_args(arguments)
    options.language = language
    options.studio = surroundings.studio
    options.open_window = surroundings.open_window
    result: Result | int = options.run(options)
    if isinstance(result, int):
        return result
    return show(result, options.json)


def _opens_window(arguments: list[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and first not in COMMAND_NAMES


def _parser(language: Language) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="poster-studio",
        description=Words(
            "市民の声を、みんなのポスターに。", "From citizens' words to a printed poster."
        ).in_(language),
    )
    parser.add_argument("--version", action="version", version=__version__)
    shared = _Parser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON document on standard output")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(commands, [shared])
    return parser


def standard_streams_speak_utf8() -> None:
    """Japanese is printed whatever code page the console has."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
