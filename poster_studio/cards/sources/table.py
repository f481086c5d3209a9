"""Any table with a heading row: CSV, TSV or a sheet, through the map of columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from poster_studio.cards.mapper import guess_columns
from poster_studio.cards.rows import Row
from poster_studio.cards.sources.table_rows import TableOptions, read_rows
from poster_studio.cards.utterance import Reading

FORMAT: Final = "table"
_HEADING_LENGTH: Final = 200
_SEARCHED: Final = 10


def confidence(rows: Sequence[Row]) -> float:
    """How surely (0–1) one of the first rows is a heading row with a column of words."""
    return 0.6 if heading_row(rows) is not None else 0.0


def read(rows: Sequence[Row], options: TableOptions) -> Reading:
    """The words of all rows below the headings."""
    start = heading_place(rows)
    header, below = rows[start], rows[start + 1 :]
    columns = options.columns or guess_columns(header.cells, below)
    return read_rows(FORMAT, header, below, columns, options)


def heading_place(rows: Sequence[Row]) -> int:
    """The heading row's index; where no heading is known, the row below titles.

    A title stands alone in the first cell of its row.
    """
    known = heading_row(rows)
    if known is not None:
        return known
    for index, row in enumerate(rows[:_SEARCHED]):
        if any(cell.strip() for cell in row.cells[1:]):
            return index
    return 0


def heading_row(rows: Sequence[Row]) -> int | None:
    """The index of the heading row: titles may stand above it."""
    for index, row in enumerate(rows[:_SEARCHED]):
        is_heading = all(len(cell) <= _HEADING_LENGTH for cell in row.cells)
        if is_heading and guess_columns(row.cells, rows[index + 1 :]).texts:
            return index
    return None
