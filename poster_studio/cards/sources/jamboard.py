"""A Jamboard read into CSV: `id,page,value,background-r,background-g,background-b,x,y`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from poster_studio.base.colour import Colour
from poster_studio.cards.headings import heading_key
from poster_studio.cards.rows import Row
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.utterance import Place, Reading, Utterance
from poster_studio.document.workshop import KeywordLetter

FORMAT: Final = "jamboard"
_COLOURS: Final = ("background-r", "background-g", "background-b")

#: The colours of the letters: every theme's tints lie near them.
CATEGORY_COLOURS: Final[dict[KeywordLetter, Colour]] = {
    "A": Colour.from_hex("#FCEEA2"),
    "B": Colour.from_hex("#BDDCF4"),
    "C": Colour.from_hex("#7ACAA2"),
}


def confidence(rows: Sequence[Row]) -> float:
    """How surely (0–1) this is a Jamboard: by its headings."""
    keys = _columns(rows[0]) if rows else {}
    return 0.95 if {"value", *_COLOURS} <= keys.keys() else 0.0


def read(rows: Sequence[Row], options: TableOptions) -> Reading:
    """One utterance for each sticky note; its colour becomes a letter, unless one was chosen."""
    columns = _columns(rows[0])
    utterances = [
        Utterance(
            text=row.cell(columns["value"]),
            line=row.line,
            place=Place(keyword=None if options.keyword else _letter(row, columns)),
        )
        for row in rows[1:]
        if row.cell(columns["value"])
    ]
    return Reading(FORMAT, tuple(utterances), is_chat=False)


def nearest_letter(colour: Colour) -> KeywordLetter:
    """The letter whose category colour is nearest in sRGB."""

    def distance(letter: KeywordLetter) -> int:
        other = CATEGORY_COLOURS[letter]
        return (
            (colour.red - other.red) ** 2
            + (colour.green - other.green) ** 2
            + (colour.blue - other.blue) ** 2
        )

    return min(CATEGORY_COLOURS, key=distance)


def _letter(row: Row, columns: dict[str, int]) -> KeywordLetter | None:
    parts = [row.cell(columns[name]) for name in _COLOURS]
    if not all(part.isascii() and part.isdigit() and len(part) <= 3 for part in parts):
        return None
    red, green, blue = (min(255, int(part)) for part in parts)
    return nearest_letter(Colour(red, green, blue))


def _columns(header: Row) -> dict[str, int]:
    return {heading_key(heading): index for index, heading in enumerate(header.cells)}
