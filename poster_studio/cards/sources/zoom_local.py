"""Zoom's `meeting_saved_chat.txt` up to early 2021: `HH:MM:SS From  NAME  to  Everyone : TEXT`."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time
from poster_studio.cards.sources.zoom_names import english_names, sender_alone

FORMAT: Final = "zoom-local"
_START: Final = re.compile(r"(?:\d{4}[-/]\d\d[-/]\d\d )?(\d{1,2}:\d\d(?::\d\d)?) +From[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header of a message whose words begin on the same line."""
    match = _START.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None:
        return None
    text = line[match.end() :]
    names = english_names(text, single_spaces=True) or sender_alone(text)
    if names is None:
        return None
    rest = text[names.end :].removeprefix(" ")
    return Header(FORMAT, time, names.sender, names.recipient, names.private, rest)
