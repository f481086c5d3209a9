"""The headings and first rows of a table whose words nobody recognised, for a person to choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from poster_studio.cards.detect import read_rows, read_text
from poster_studio.cards.encoding import decode
from poster_studio.cards.heading_row import has_headings, heading_place
from poster_studio.cards.mapper import ColumnMap, guess_columns
from poster_studio.cards.rows import BrokenTableError, LargeTableError, Row, parse_rows
from poster_studio.cards.source_file import MAX_MEGABYTES, SourceFile
from poster_studio.cards.sources import xlsx
from poster_studio.cards.sources.table_rows import TableOptions

SHOWN_ROWS: Final = 6
_MEASURED: Final = 200
_OPTIONS: Final = TableOptions()


@dataclass(frozen=True, slots=True)
class TableHead:
    """Headings and the first rows, all of one width; `guess` is what the headings do tell.

    Headings are empty where the first row is words (`guess.headed`).
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: ColumnMap
    source: Sequence[Row] = field(default=(), compare=False, repr=False)

    def read_again(self, *, headed: bool) -> TableHead:
        """The same table with a heading row, or without one."""
        return _head(self.source, headed=headed)


def unrecognised_table(file: SourceFile) -> TableHead | None:
    """The head of a table that is refused for want of a column of words.

    `None` for everything else: what is recognised, no table, damaged, or mapped by a person. Of a
    workbook it is the longest sheet's.
    """
    if file.columns is not None or len(file.content) > MAX_MEGABYTES * 1024 * 1024:
        return None
    try:
        rows = _rows(file.content)
    except (BrokenTableError, LargeTableError, xlsx.BrokenWorkbookError):
        return None
    return _head(rows, headed=has_headings(rows)) if len(rows) > 1 else None


def _rows(content: bytes) -> Sequence[Row]:
    """The rows in which nothing is recognised; none if something is, or if this is no table."""
    if content.startswith(b"PK"):
        sheets = xlsx.sheets(content) if xlsx.is_workbook(content) else ()
        is_known = any(read_rows(sheet.rows, _OPTIONS) is not None for sheet in sheets)
        return () if is_known else max((sheet.rows for sheet in sheets), key=len, default=())
    decoded = decode(content)
    if decoded is None or read_text(decoded.text, _OPTIONS) is not None:
        return ()
    rows = parse_rows(decoded.text)
    parted = sum(len(row.cells) > 1 for row in rows)
    return rows if parted * 2 > len(rows) else ()


def _head(rows: Sequence[Row], *, headed: bool) -> TableHead:
    place = heading_place(rows)
    header = rows[place] if headed else Row(rows[0].line, ())
    below = rows[place + 1 :] if headed else rows
    shown = below[:SHOWN_ROWS]
    width = max(_filled_width(row) for row in (header, *below[:_MEASURED]))
    return TableHead(
        header=_cells(header, width),
        rows=tuple(_cells(row, width) for row in shown),
        guess=guess_columns(header.cells, below) if headed else ColumnMap(headed=False),
        source=rows,
    )


def _filled_width(row: Row) -> int:
    """Up to the last cell that holds anything: rows of workbooks go on with empty ones."""
    return max((index + 1 for index, cell in enumerate(row.cells) if cell.strip()), default=0)


def _cells(row: Row, width: int) -> tuple[str, ...]:
    return tuple(row.cell(index) for index in range(width))
