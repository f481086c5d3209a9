"""Rows of cells with their line numbers: what CSV, TSV and workbooks have in common."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

MAX_ROWS: Final = 20_000
_DELIMITERS: Final = (",", "\t", ";")
_SAMPLE: Final = 30


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row and the line on which it begins, from 1.

    `above` holds columns, from 0, and values of merged cells that reach down into the row.
    """

    line: int
    cells: tuple[str, ...]
    above: tuple[tuple[int, str], ...] = ()

    def cell(self, index: int | None) -> str:
        """A cell without outer blanks; empty where there is none."""
        if index is None or index >= len(self.cells):
            return ""
        return self.cells[index].strip()

    def placed(self, index: int | None) -> str:
        """A cell that says where a row belongs: its own, else the merged one above."""
        return self.cell(index) or dict(self.above).get(-1 if index is None else index, "")


class BrokenTableError(ValueError):
    """The text is no table: a quotation mark that is never closed, for example."""


class LargeTableError(ValueError):
    """The table has more rows than a deck can hold."""


def parse_rows(text: str) -> tuple[Row, ...]:
    """The rows that are not empty, with the delimiter found.

    Raises `BrokenTableError` and `LargeTableError`.
    """
    rows = tuple(islice(_rows(text, _delimiter(text)), MAX_ROWS + 1))
    if len(rows) > MAX_ROWS:
        raise LargeTableError
    return rows


def _delimiter(text: str) -> str:
    """The sign that parts the first rows into most cells, and alike."""
    sample = text[: 200 * 1024]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = Counter[int]()
        try:
            for row in _rows(sample, delimiter):
                widths[len(row.cells)] += 1
                if widths.total() >= _SAMPLE:
                    break
        except BrokenTableError:
            return (0, 0)
        width, count = widths.most_common(1)[0] if widths else (1, 0)
        return (count if width > 1 else 0, width)

    return max(_DELIMITERS, key=agreement)


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader((line + "\n" for line in text.split("\n")), delimiter=delimiter)
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Row(start, tuple(cells))
            start = reader.line_num + 1
    except csv.Error as error:
        raise BrokenTableError(str(error)) from error
