"""What commands print: one JSON document or readable lines; progress goes to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from poster_studio.base.words import Language, Words


@dataclass(frozen=True, slots=True)
class Result:
    """What a command has to say: the JSON document and the lines for people."""

    json: Mapping[str, Any]
    lines: tuple[str, ...] = ()
    exit_code: int = 0


def show(result: Result, as_json: bool) -> int:
    """Prints a result to standard output and gives the exit code."""
    if as_json:
        print(json.dumps(result.json, ensure_ascii=False))
    else:
        _print_lines(result.lines)
    return result.exit_code


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
