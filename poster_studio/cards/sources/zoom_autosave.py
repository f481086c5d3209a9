"""Zoom's chat saved by itself: `HH:MM:SS⇥ From  NAME : TEXT`, an addressee only if private."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Header
from poster_studio.cards.sources.zoom_names import english_header

FORMAT: Final = "zoom-autosave"
_START: Final = re.compile(r"(\d{1,2}:\d\d:\d\d)[ ]?\t[ \t]*From[ \t\u3000]+")


def parse_header(line: str) -> Header | None:
    """The header of a message; ` to ` between single spaces belongs to the name."""
    return english_header(FORMAT, _START, line, single_spaces=False)
