"""The one column of an unknown table that holds sentences, told by its cells."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.table_head import TableHead

_SHORTEST: Final = 8
_KANA: Final = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")
_THREE_WORDS: Final = re.compile(r"[^\W\d_]+(?:[ '’,-]+[^\W\d_]+){2,}")


def sentence_column(table: TableHead) -> ColumnMap | None:
    """The map that takes the only column of sentences for the words.

    `None` if no column, or more than one, holds them. Columns whose headings are known are none.
    """
    guess = table.guess
    known = {
        *guess.dropped,
        *(guess.id, guess.row, guess.session, guess.dialogue, guess.keyword, guess.group),
        *(guess.likes, guess.time, guess.status),
    }
    columns = [
        column
        for column in range(len(table.header))
        if column not in known and _holds_sentences([row[column] for row in table.rows])
    ]
    return replace(guess, texts=(columns[0],)) if len(columns) == 1 else None


def _holds_sentences(cells: list[str]) -> bool:
    written = [cell for cell in cells if cell]
    return bool(written) and sum(map(_is_sentence, written)) * 2 > len(written)


def _is_sentence(cell: str) -> bool:
    """Eight letters or more with kana among them, or three words in a row."""
    if len(cell) < _SHORTEST:
        return False
    return _KANA.search(cell) is not None or _THREE_WORDS.search(cell) is not None
