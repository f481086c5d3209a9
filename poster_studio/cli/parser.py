"""argparse in the user's language: headings, help and one clear sentence for wrong use."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Final, NoReturn

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cli.output import reader_may_leave, user_language

_HELP: Final = Words("この説明を表示します", "show this help")
_OPTIONS: Final = Words("オプション", "options")
_POSITIONALS: Final = Words("指定するもの", "arguments")
_USAGE: Final = Words("使い方: ", "usage: ")
_OTHER: Final = "使い方が正しくありません"

#: What argparse says of Python 3.11 to 3.14, and the same in Japanese. The first that fits is used.
_SENTENCES: Final = (
    (r"the following arguments are required: (.+)", r"\1 がありません"),
    (r"one of the arguments (.+) is required", r"\1 のどれかが必要です"),
    (r"unrecognized arguments: (.+)", r"「\1」は使えません"),
    (r"ambiguous option: (\S+) could match (.+)", r"「\1」は \2 のどれなのか決められません"),
    (r"argument ([^:]+): expected (?:one|at least one) argument", r"\1 の値がありません"),
    (r"argument ([^:]+): expected (\d+) arguments", r"\1 には値が\2個必要です"),
    (r"argument ([^:]+): ignored explicit argument (.+)", r"\1 に値 \2 は付けられません"),
    (r"argument ([^:]+): not allowed with argument (.+)", r"\1 は \2 と一緒に使えません"),
    (
        r"argument ([^:]+): invalid choice: (.*?)(?:, maybe you meant .+)? \(choose from (.+)\)",
        r"\1 に「\2」はありません（\3 のどれかです）",
    ),
    (r"argument ([^:]+): invalid \S+ value: (.*)", r"\1 の「\2」は使えません"),
    # What our own argument types say is in the user's language already.
    (r"argument ([^:]+): ([^\x00-\x7f].*)", r"\1: \2"),
)


class _Formatter(argparse.HelpFormatter):
    """Help whose usage line begins in the user's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """As argparse does; a `prefix` is only given where none is wanted."""
        beginning = _USAGE.in_(user_language()) if prefix is None else prefix
        super().add_usage(usage, actions, groups, beginning)


class Parser(argparse.ArgumentParser):
    """Reports wrong use as any other trouble: one line, no usage dump."""

    def __init__(
        self,
        *,
        prog: str | None = None,
        description: str | None = None,
        parents: Sequence[argparse.ArgumentParser] = (),
    ) -> None:
        super().__init__(
            prog=prog,
            description=description,
            parents=parents,
            formatter_class=_Formatter,
            add_help=False,
        )
        language = user_language()
        self._positionals.title = _POSITIONALS.in_(language)
        self._optionals.title = _OPTIONS.in_(language)
        self.add_argument("-h", "--help", action="help", help=_HELP.in_(language))

    def error(self, message: str) -> NoReturn:
        """Raises `PosterStudioError` instead of printing and leaving."""
        raise PosterStudioError(
            Words(in_japanese(message), message),
            Words(
                f"{self.prog} --help で使い方をご覧ください", f"see {self.prog} --help for its use"
            ),
        )

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Leaves after `--help` and `--version`, whether or not somebody reads them."""
        with reader_may_leave():
            print(message or "", end="")
        raise SystemExit(status)


def in_japanese(message: str) -> str:
    """A sentence of argparse in Japanese; what is not known says that the use was wrong."""
    for english, japanese in _SENTENCES:
        match = re.fullmatch(english, message, re.DOTALL)
        if match:
            # Some versions put values and choices in quotation marks, some do not.
            return match.expand(japanese).replace("'", "")
    return _OTHER
