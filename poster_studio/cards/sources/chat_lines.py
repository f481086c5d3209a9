"""What all chats share: header lines, and the lines that follow until the next header."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.cards.utterance import Clock

#: A name, its addressee and the signs around them fit in so many characters.
HEAD_LENGTH: Final = 300
_TIME: Final = re.compile(r"(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\Z")
_INDENT: Final = re.compile(r" +")


@dataclass(frozen=True, slots=True)
class Header:
    """The start of a message; `rest` is what stands behind it on the same line."""

    format: str
    time: str
    sender: str
    recipient: str = ""
    private: bool = False
    rest: str = ""
    clock: Clock = "second"


@dataclass(frozen=True, slots=True)
class Message:
    """A header, the number of its line, and the words up to the next header."""

    header: Header
    line: int
    text: str


HeaderParser = Callable[[str], Header | None]


def normal_time(text: str, *, afternoon: bool | None = None) -> str | None:
    """`HH:MM:SS` from a time with or without seconds; `None` for what is no time of a day.

    `afternoon` is given for a twelve-hour clock.
    """
    match = _TIME.match(text.strip())
    if match is None:
        return None
    hour = int(match[1])
    if afternoon is not None and hour <= 12:
        hour = hour % 12 + (12 if afternoon else 0)
    return f"{hour:02d}:{match[2]}:{match[3] or '00'}" if hour < 24 else None


def messages(
    text: str, parse: HeaderParser, split: Callable[[str], list[str]] = lambda line: [line]
) -> Iterator[Message]:
    """The messages of a chat; what stands before the first header is left out.

    `split` parts a line on which messages run together.
    """
    header: Header | None = None
    start, body = 0, list[str]()
    for number, line in enumerate(text.split("\n"), start=1):
        for part in split(line):
            found = parse(part)
            if found is None:
                body.append(part)
                continue
            if header is not None:
                yield Message(header, start, _words(header, body))
            header, start, body = found, number, []
    if header is not None:
        yield Message(header, start, _words(header, body))


def _words(header: Header, body: list[str]) -> str:
    """The words verbatim, without the chat's own indentation and outer blank lines."""
    if not header.rest.strip():
        return "\n".join(_unindented(body)).strip()
    return "\n".join([header.rest, *body]).strip()


def _unindented(body: list[str]) -> list[str]:
    if any(line.startswith("\t") for line in body):
        return [line.removeprefix("\t") for line in body]
    written = [line for line in body if line.strip()]
    indents = [match.end() if (match := _INDENT.match(line)) else 0 for line in written]
    return [line[min(indents, default=0) :] for line in body]
