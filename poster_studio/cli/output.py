"""What commands print: one JSON document or readable lines; progress goes to standard error."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words, language_of


@dataclass(frozen=True, slots=True)
class Result:
    """What a command has to say: the JSON document and the lines for people."""

    json: Mapping[str, Any]
    lines: tuple[str, ...] = ()
    exit_code: int = 0


def show(result: Result, as_json: bool) -> int:
    """Prints a result to standard output and gives the exit code."""
    with reader_may_leave():
        if as_json:
            print(json.dumps(result.json, ensure_ascii=False))
        else:
            _print_lines(result.lines)
    return result.exit_code


@contextlib.contextmanager
def reader_may_leave() -> Iterator[None]:
    """Prints inside; a reader that went away early, such as `head`, is no trouble.

    Raises `PosterStudioError` if the output cannot be written otherwise.
    """
    try:
        yield
        # There is no standard output if it was closed before the start.
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        # What is still buffered must not be tried again at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise PosterStudioError(
                Words("結果を出力できません", "the output cannot be written"),
                Words("空き容量を確かめてください", "check the free space"),
            ) from error


def user_language() -> Language:
    """The interface's language: `POSTER_STUDIO_LANG`, else the locale's."""
    names = ("POSTER_STUDIO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((os.environ[name] for name in names if os.environ.get(name)), "")
    return language_of(chosen)


def say(text: str) -> None:
    """A message or progress: standard error."""
    print(text, file=sys.stderr, flush=True)


@dataclass
class ProgressLine:
    """Progress on one line of a terminal; silent where nobody watches."""

    language: Language
    label: str = ""

    def __call__(self, done: float, what: Words) -> None:
        """Shows how much is done, 0–1, and what is happening."""
        if sys.stderr.isatty():
            print(
                f"\r\033[K{self.label} {round(done * 100):3d}% {what.in_(self.language)}",
                end="\n" if done >= 1 else "",
                file=sys.stderr,
                flush=True,
            )


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
