"""Zoom's saved chat since May 2021: `HH:MM:SS From  NAME  to  Everyone:`, then indented lines.

The new chat of 2022 writes `To` and single spaces; replies and reactions are messages of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from poster_studio.cards.sources import zoom_local
from poster_studio.cards.sources.chat_lines import Header

FORMAT: Final = "zoom-block"


def parse_header(line: str) -> Header | None:
    """The header of a message whose words begin on the next line."""
    header = zoom_local.parse_header(line)
    if header is None or header.rest.strip():
        return None
    return replace(header, format=FORMAT, rest="")
