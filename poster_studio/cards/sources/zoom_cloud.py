"""The chat of a Zoom cloud recording: `HH:MM:SS⇥NAME:⇥TEXT`, time since the recording's start."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header, normal_time

FORMAT: Final = "zoom-cloud"
_HEADER: Final = re.compile(r"(\d{1,2}:\d\d:\d\d)[ \t]+([^\n]{1,150}?):\t")


def parse_header(line: str) -> Header | None:
    """The header of a message; the name ends where a colon meets a tab."""
    match = _HEADER.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None or not match[2].strip():
        return None
    return Header(FORMAT, time, match[2].strip(), rest=line[match.end() :], clock="recording")
