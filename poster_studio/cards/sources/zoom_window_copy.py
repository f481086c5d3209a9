"""Chats copied out of Zoom's window: the time stands behind the names.

`NAME から 皆様 : (6:16 午後)` was seen in a real file;
`From NAME to Everyone:  10:05 AM` is expected.
"""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time
from poster_studio.cards.sources.zoom_names import english_names, japanese_names

FORMAT: Final = "zoom-window-copy"
_LONGEST: Final = 300
_TIME: Final = re.compile(
    r"[(（]?(?:(午前|午後|[AaPp][Mm])[ \u3000]?)?(\d{1,2}:\d\d)"
    r"(?:[ \u3000]?(午前|午後|[AaPp][Mm]))?[)）]?[ \t]*\Z"
)
_CLOCK: Final = re.compile(r"\d:[0-5]\d")
_FROM: Final = re.compile(r"From[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header: names, a colon, and nothing but the time behind it."""
    if len(line) > _LONGEST or not line[:1].strip() or not _CLOCK.search(line[-20:]):
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
