"""The chat of a Zoom cloud recording: `HH:MM:SS⇥NAME:⇥TEXT`, time since the recording's start."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time
from poster_studio.cards.sources.zoom_private import is_marked

FORMAT: Final = "zoom-cloud"
_HEADER: Final = re.compile(r"(\d{1,2}:\d\d:\d\d)[ \t]+([^\n]{1,150}?):\t")


def parse_header(line: str) -> Header | None:
    """The header of a message; the name ends where a colon meets a tab."""
    match = _HEADER.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None or not match[2].strip():
        return None
    name, rest = match[2].strip(), line[match.end() :]
    return Header(FORMAT, time, name, private=is_marked(name, rest), rest=rest, clock="recording")
