"""Zoom's saved chat of Japanese clients: `HH:MM:SS 開始 NAME から 皆様:`, then indented lines.

Seen in a real file of January 2022. The wordings `NAME から 全員 : TEXT` and
`送信元 NAME 宛先 全員:`, and the marks of private messages, are accepted but were not seen.
"""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time
from poster_studio.cards.sources.zoom_names import Names, japanese_names

FORMAT: Final = "zoom-japanese"
_START: Final = re.compile(
    r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2} )?(\d{1,2}:\d\d(?::\d\d)?)"
    r"[ \t\u3000]+(開始|送信元|に)?[ \t\u3000]*"
)
_TO: Final = re.compile(r"[ \t\u3000]+宛先[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header of a message; only behind `開始` or `送信元` may the addressee be unknown."""
    match = _START.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None:
        return None
    text = line[match.end() :]
    names = _names(text, match[2])
    if names is None:
        return None
    rest = text[names.end :].strip(" ")
    return Header(FORMAT, time, names.sender, names.recipient, names.private, rest)


def _names(text: str, opening: str | None) -> Names | None:
    if opening != "送信元":
        return japanese_names(text, any_addressee=opening == "開始")
    match = _TO.search(text[:200])
    if match is None:
        return None
    rewritten = f"{text[: match.start()]} から {text[match.end() :]}"
    names = japanese_names(rewritten, any_addressee=True)
    if names is None:
        return None
    shift = len(match[0]) - len(" から ")
    return Names(names.sender, names.recipient, names.private, names.end + shift)
