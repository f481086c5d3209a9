"""Zoom's chat saved by itself: `HH:MM:SS⇥ From  NAME : TEXT`, an addressee only if private."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time
from poster_studio.cards.sources.zoom_names import english_names, sender_alone

FORMAT: Final = "zoom-autosave"
_START: Final = re.compile(r"(\d{1,2}:\d\d:\d\d)[ ]?\t[ \t]*From[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header of a message; ` to ` between single spaces belongs to the name."""
    match = _START.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None:
        return None
    text = line[match.end() :]
    names = english_names(text, single_spaces=False) or sender_alone(text)
    if names is None:
        return None
    rest = text[names.end :].removeprefix(" ")
    return Header(FORMAT, time, names.sender, names.recipient, names.private, rest)
