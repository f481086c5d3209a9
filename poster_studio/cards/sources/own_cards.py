"""Our own tables of cards: an `id` such as `K1-2B-014` on each row, as the report writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from poster_studio.cards.ids import CARD_ID
from poster_studio.cards.mapper import guess_columns
from poster_studio.cards.rows import Row
from poster_studio.cards.sources.table_rows import TableOptions, read_rows
from poster_studio.cards.utterance import Reading, Utterance

FORMAT: Final = "poster-studio-cards"
_GUARDED: Final = re.compile(r"'(?=[=+\-@\t\r])")


def confidence(rows: Sequence[Row]) -> float:
    """How surely (0–1) this is a table of cards: by its headings and the first id."""
    if not rows:
        return 0.0
    columns = guess_columns(rows[0].cells)
    if columns.id is None or not columns.texts:
        return 0.0
    ids = [row.cell(columns.id) for row in rows[1:10] if row.cell(columns.id)]
    is_own = bool(ids) and all(CARD_ID.fullmatch(id_) for id_ in ids)
    return 0.95 if is_own else 0.0


def read(rows: Sequence[Row], options: TableOptions) -> Reading:
    """The cards; a card that stands on several posters has several rows."""
    header = rows[0]
    columns = options.columns or guess_columns(header.cells)
    reading = read_rows(FORMAT, header, rows[1:], columns, options)
    return replace(reading, utterances=tuple(map(_unguarded, reading.utterances)))


def _unguarded(utterance: Utterance) -> Utterance:
    """Without the apostrophe that keeps spreadsheets from running words as a formula."""
    return replace(
        utterance,
        text=_GUARDED.sub("", utterance.text, count=1)
        if utterance.text.startswith("'")
        else utterance.text,
    )
