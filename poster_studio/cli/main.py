"""Reads the command line, runs one command and turns trouble into one clear line."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from poster_studio import __version__
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.cli.output import Result, say, show, user_language

if TYPE_CHECKING:
    from poster_studio.cli.parser import Parser
    from poster_studio.editor.equipment.studio import Studio

#: Wrong use or unusable input.
UNUSABLE = 2
STOPPED: Final = Words(
    "途中でやめました — 書きかけのものは残っていません。もう一度お試しください",
    "stopped on the way — nothing half-written is left, run it again",
)

#: The commands by name, each with its module, which is loaded when somebody asks for it: the
#: window opens without the libraries that only files need.
COMMANDS: Final = {
    "demo": "demo",
    "new": "new",
    "cards": "cards",
    "templates": "templates",
    "poster": "poster",
    "export": "export",
    "check": "check",
    "preflight": "preflight",
    "report": "report",
    "merge": "merge",
    "host": "host",
    "self-check": "self_check",
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root gives the command line: the studio and the window, made lazily."""

    studio: Callable[[], Studio]
    open_window: Callable[[str | None], int]


def run(arguments: Sequence[str], surroundings: Surroundings) -> int:
    """Runs `poster-studio ARGUMENTS`; returns the exit code."""
    language = user_language()
    try:
        return _run(list(arguments), surroundings, language)
    except PosterStudioError as error:
        say(f"error: {error.sentence(language)}")
        return UNUSABLE
    except KeyboardInterrupt:
        say(f"error: {STOPPED.in_(language)}")
        return UNUSABLE


def command_line(modules: Iterable[str]) -> Parser:
    """The parser of the commands in these modules, in the user's language."""
    # The window opens without them.
    import argparse

    from poster_studio.cli.parser import Parser

    language = user_language()
    parser = Parser(
        prog="poster-studio",
        description=Words(
            "市民の声を、みんなのポスターに。", "From citizens' words to a printed poster."
        ).in_(language),
    )
    version = Words("版を表示します", "show the version").in_(language)
    parser.add_argument("--version", action="version", version=__version__, help=version)
    # Not a `Parser`: its arguments join those of the commands, under their headings.
    shared = argparse.ArgumentParser(add_help=False)
    as_json = Words("結果をJSONで出力します", "print the result as one JSON document")
    shared.add_argument("--json", action="store_true", help=as_json.in_(language))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in modules:
        import_module(f"poster_studio.cli.{module}").add_to(commands, [shared])
    return parser


def _run(arguments: list[str], surroundings: Surroundings, language: Language) -> int:
    if _opens_window(arguments):
        return surroundings.open_window(arguments[0] if arguments else None)
    options = command_line(_asked_for(arguments)).parse_args(arguments)
    options.language = language
    options.studio = surroundings.studio
    options.open_window = surroundings.open_window
    with _stopped_kindly():
        result: Result | int = options.run(options)
    if isinstance(result, int):
        return result
    return show(result, options.json)


@contextmanager
def _stopped_kindly() -> Iterator[None]:
    """A request to end (SIGTERM) unwinds like Ctrl-C, so that nothing half-written stays."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _opens_window(arguments: list[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and first not in COMMANDS


def _asked_for(arguments: list[str]) -> tuple[str, ...]:
    """The modules of the command that is meant, or of all where none is named."""
    command = next((word for word in arguments if not word.startswith("-")), "")
    return (COMMANDS[command],) if command in COMMANDS else tuple(COMMANDS.values())


def standard_streams_speak_utf8() -> None:
    """Japanese is printed whatever code page the console has."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
