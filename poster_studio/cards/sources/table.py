"""Any table: CSV, TSV or a sheet, through the map of columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.heading_row import heading_place, heading_row, is_asked
from poster_studio.cards.mapper import ColumnMap, guess_columns
from poster_studio.cards.rows import Row
from poster_studio.cards.sources.table_rows import TableOptions, read_rows
from poster_studio.cards.utterance import Reading

FORMAT: Final = "table"


def confidence(rows: Sequence[Row]) -> float:
    """How surely (0–1) one of the first rows is a heading row with a column of words."""
    return 0.6 if heading_row(rows) is not None else 0.0


def read(rows: Sequence[Row], options: TableOptions) -> Reading:
    """The words of all rows below the headings, or of all rows if there are none."""
    if options.columns is not None and not options.columns.headed:
        return read_rows(FORMAT, Row(rows[0].line, ()), rows, options.columns, options)
    start = heading_place(rows)
    header, below = rows[start], rows[start + 1 :]
    columns = options.columns or guess_columns(header.cells, below)
    reading = read_rows(FORMAT, header, below, columns, options)
    if options.columns is None and is_asked(header):
        return replace(reading, notes=(*reading.notes, _taken_for_heading(header, columns)))
    return reading


def _taken_for_heading(header: Row, columns: ColumnMap) -> Words:
    asked = " ".join(header.cell(columns.texts[0]).split())[:40]
    return Words(
        f"「{asked}」は見出しとして読みました（カードにするには、上に「意見」の行を入れてください）",
        f"“{asked}” was taken for a heading (to make it a card, put a row “text” above it)",
    )
