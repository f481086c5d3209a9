"""A Miro board as CSV: one column, no headings; a frame's title is a row above its notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.cells import plain
from poster_studio.cards.rows import Row
from poster_studio.cards.utterance import Place, Reading, Utterance

FORMAT: Final = "miro"
FRAME_TITLE: Final = Words("ボードの枠の名前", "title of a frame")
_TITLE: Final = re.compile(
    r"(?:(対話)|(グループ|group)|第|フレーム|frame|ボード|board|session)[ ]?(\d{1,2})[ ]?回?",
    re.IGNORECASE,
)


def confidence(rows: Sequence[Row], text: str) -> float:
    """How surely (0–1) this is a board: one quoted column, or one that begins with a frame."""
    if not rows or any(len(row.cells) != 1 for row in rows):
        return 0.0
    is_quoted = text.lstrip().startswith('"')
    return 0.5 if is_quoted or _TITLE.fullmatch(plain(rows[0].cells[0])) else 0.0


def read(rows: Sequence[Row]) -> Reading:
    """One utterance for each note; titles become asides, for a person to see and to take back."""
    utterances = list[Utterance]()
    place = Place()
    for row in rows:
        title = _TITLE.fullmatch(plain(row.cells[0])[:40])
        if title is not None:
            number = int(title[3]) or None
            place = Place(dialogue=number if title[1] else None, group=number if title[2] else None)
        utterances.append(
            Utterance(
                text=row.cell(0), line=row.line, place=place, aside=FRAME_TITLE if title else None
            )
        )
    return Reading(FORMAT, tuple(utterances), is_chat=False)
