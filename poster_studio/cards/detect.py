"""Which format a text or a table is in: the one that is surest of itself, never the file's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from poster_studio.cards.rows import Row, parse_rows
from poster_studio.cards.sources import (
    google_forms,
    jamboard,
    line_talk,
    miro,
    own_cards,
    table,
    zoom,
)
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.utterance import Reading

_LEAST: Final = 0.3

_TextReader = tuple[Callable[[str], float], Callable[[str], Reading]]
_RowsReader = tuple[
    Callable[[Sequence[Row]], float], Callable[[Sequence[Row], TableOptions], Reading]
]
_CHATS: Final[tuple[_TextReader, ...]] = (
    (zoom.confidence, zoom.read),
    (line_talk.confidence, line_talk.read),
)
_TABLES: Final[tuple[_RowsReader, ...]] = (
    (own_cards.confidence, own_cards.read),
    (google_forms.confidence, google_forms.read),
    (jamboard.confidence, jamboard.read),
    (table.confidence, table.read),
)


def read_text(text: str, options: TableOptions) -> Reading | None:
    """What a text says as a chat, a table or a board; `None` if it is none of them.

    Raises `BrokenTableError` for a table whose quotation marks are wrong.
    """
    sure, read = max(((sure(text), read) for sure, read in _CHATS), key=_sureness)
    if sure >= _LEAST:
        return read(text)
    rows = parse_rows(text)
    reading = read_rows(rows, options)
    if reading is None and miro.confidence(rows, text) >= _LEAST:
        return miro.read(rows)
    return reading


def read_rows(rows: Sequence[Row], options: TableOptions) -> Reading | None:
    """What a table says; `None` if no column can hold words. A person's map of columns decides."""
    if options.columns is not None and rows:
        return table.read(rows, options)
    sure, read = max(((sure(rows), read) for sure, read in _TABLES), key=_sureness)
    return read(rows, options) if sure >= _LEAST else None


def _sureness(reader: tuple[float, object]) -> float:
    return reader[0]
