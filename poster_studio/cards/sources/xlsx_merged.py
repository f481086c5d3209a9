"""Cells of a workbook's sheet that were merged downwards: the value of the first stands for all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from openpyxl.utils.cell import range_boundaries

#: ECMA-376 §18.3.1.54; the element may bear a namespace's prefix.
_MERGED: Final = re.compile(
    rb'<(?:\w{1,20}:)?mergeCell\s[^<>]{0,80}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"'
)
_MOST: Final = 20_000


class MergedCells:
    """The merged cells of one sheet, read row by row from the top."""

    def __init__(self, part: bytes) -> None:
        """`part` is the sheet's XML."""
        self._starts: dict[int, list[tuple[int, int]]] = {}
        for place, match in enumerate(_MERGED.finditer(part)):
            if place >= _MOST:
                break
            column, first, _, last = range_boundaries(match[1].decode("ascii"))
            if column and first and last and last > first:
                self._starts.setdefault(first, []).append((column - 1, last))
        self._open: dict[int, tuple[int, str]] = {}

    def above(self, row: int, cells: Sequence[str]) -> tuple[tuple[int, str], ...]:
        """What reaches down into a row from merged cells above, as columns from 0 and values.

        `row` counts from 1 and grows from call to call.
        """
        self._open = {column: found for column, found in self._open.items() if found[0] >= row}
        reaching = tuple((column, value) for column, (_, value) in self._open.items())
        for column, last in self._starts.get(row, ()):
            if column < len(cells) and cells[column].strip():
                self._open[column] = (last, cells[column].strip())
        return reaching
