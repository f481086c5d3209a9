"""Zoom's chats, saved or copied: every line may begin a message, whatever its neighbours' dialect.

A client that was updated or switched to another language between two meetings leaves files in
which dialects mix; a private message must be seen in all of them.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.sources import (
    zoom_autosave,
    zoom_block,
    zoom_cloud,
    zoom_japanese,
    zoom_local,
    zoom_window_copy,
)
from poster_studio.cards.sources.chat_lines import Header, HeaderParser, Message, messages
from poster_studio.cards.sources.zoom_loose import loose_header, plain_name
from poster_studio.cards.sources.zoom_private import private_header
from poster_studio.cards.sources.zoom_replies import utterance_of
from poster_studio.cards.utterance import Reading

_DIALECTS: Final[tuple[HeaderParser, ...]] = (
    zoom_autosave.parse_header,
    zoom_block.parse_header,
    zoom_local.parse_header,
    zoom_japanese.parse_header,
    zoom_cloud.parse_header,
)
_STARTS_WITH_TIME: Final = re.compile(r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2} )?\d{1,2}:\d\d")
_INNER_WORDS: Final = (" From", "開始", "送信元")
_INNER_START: Final = re.compile(
    r"(?<![\d:/-])(?:\d{4}[-/]\d{1,2}[-/]\d{1,2} )?\d{1,2}:\d\d:\d\d[ \t]+(?:From[ \t]|開始|送信元)"
)


def parse_header(line: str) -> Header | None:
    """The header in any dialect, or in none if it is private; an indented line never is one."""
    return _known_header(line) or private_header(line)


def _known_header(line: str) -> Header | None:
    if not _STARTS_WITH_TIME.match(line):
        return zoom_window_copy.parse_header(line)
    return next((header for parse in _DIALECTS if (header := parse(line)) is not None), None)


def confidence(text: str) -> float:
    """How surely (0–1) this is a Zoom chat: by its first line, else by the share of headers."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return 0.0
    if _known_header(lines[0]) is not None:
        return 0.95
    headers = sum(_known_header(line) is not None for line in lines[:2000])
    return 0.7 if headers >= 2 or headers * 4 >= len(lines) else 0.0


def read(text: str) -> Reading:
    """All messages; `Reading.format` is the dialect of most of them."""
    told = {name for message in messages(text, parse_header, _parts) for name in _people(message)}
    known = frozenset(plain_name(name) for name in told if name)

    def parse(line: str) -> Header | None:
        return parse_header(line) or loose_header(line, known)

    found = list(messages(text, parse, _parts))
    formats = Counter(message.header.format for message in found if message.header.format)
    names = {name for message in found for name in _people(message)}
    return Reading(
        format=formats.most_common(1)[0][0],
        utterances=tuple(utterance_of(message) for message in found),
        is_chat=True,
        names=frozenset(names),
        notes=_notes(text, found),
    )


def _people(message: Message) -> tuple[str, ...]:
    """The sender, and whom a private message is for."""
    header = message.header
    return (header.sender, header.recipient) if header.private else (header.sender,)


def _parts(line: str) -> list[str]:
    """A line on which messages run together, parted before each header."""
    if not any(word in line for word in _INNER_WORDS) or line.startswith("\t"):
        return [line]
    cuts = [
        match.start()
        for match in _INNER_START.finditer(line)
        if match.start() > 0 and parse_header(line[match.start() : match.start() + 600])
    ]
    edges = [0, *cuts, len(line)]
    parts = [line[start:end] for start, end in pairwise(edges)]
    return [part.rstrip(" ") for part in parts[:-1]] + parts[-1:]


def _notes(text: str, found: list[Message]) -> tuple[Words, ...]:
    lines = text.split("\n")[: found[0].line - 1]
    if not any(line.strip() for line in lines):
        return ()
    count = len(lines)
    return (
        Words(
            f"先頭の{count}行は、誰かの発言として読めませんでした",
            f"the first {count} lines belong to no message",
        ),
    )
