"""Zoom's `meeting_saved_chat.txt` up to early 2021: `HH:MM:SS From  NAME  to  Everyone : TEXT`."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header
from poster_studio.cards.sources.zoom_names import english_header

FORMAT: Final = "zoom-local"
_START: Final = re.compile(
    r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2} )?(\d{1,2}:\d\d(?::\d\d)?) +From[ \t\u3000]+"
)


def parse_header(line: str) -> Header | None:
    """The header of a message; ` to ` between single spaces may part the names."""
    return english_header(FORMAT, _START, line, single_spaces=True)
