"""Chats copied out of Zoom's window: the time stands behind the names.

`NAME から 皆様 : (6:16 午後)` was seen in a real file;
`From NAME to Everyone:  10:05 AM` is expected.
"""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, messages, normal_time
from poster_studio.cards.sources.zoom_names import english_names, japanese_names
from poster_studio.cards.sources.zoom_replies import utterance_of
from poster_studio.cards.utterance import Reading

FORMAT: Final = "zoom-window-copy"
_LONGEST: Final = 300
_TIME: Final = re.compile(
    r"[(（]?(?:(午前|午後|[AaPp][Mm])[ \u3000]?)?(\d{1,2}:\d\d)"
    r"(?:[ \u3000]?(午前|午後|[AaPp][Mm]))?[)）]?[ \t]*\Z"
)
_FROM: Final = re.compile(r"From[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header: names, a colon, and nothing but the time behind it."""
    if len(line) > _LONGEST or not line[:1].strip():
        return None
    opening = _FROM.match(line)
    text = line[opening.end() :] if opening else line
    names = japanese_names(text, any_addressee=True) or english_names(text, single_spaces=True)
    match = _TIME.match(text[names.end :].strip()) if names else None
    if names is None or match is None:
        return None
    half = (match[1] or match[3] or "").lower()
    time = normal_time(match[2], afternoon=half in ("午後", "pm") if half else None)
    if time is None:
        return None
    return Header(FORMAT, time, names.sender, names.recipient, names.private, clock="minute")


def confidence(text: str) -> float:
    """How surely (0–1) this was copied from the window: by its first line."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    return 0.9 if parse_header(first) is not None else 0.0


def read(text: str) -> Reading:
    """All messages, their times good to the minute."""
    found = list(messages(text, parse_header))
    names = {message.header.sender for message in found}
    names |= {message.header.recipient for message in found if message.header.private}
    return Reading(FORMAT, tuple(map(utterance_of, found)), True, frozenset(names))
