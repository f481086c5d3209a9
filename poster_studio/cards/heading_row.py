"""Which row of a table holds the headings, if any does: nobody's words are taken for one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from poster_studio.cards.headings import heading_key, is_personal, is_question, role_of
from poster_studio.cards.mapper import guess_columns
from poster_studio.cards.rows import Row

_LONGEST: Final = 200
_SEARCHED: Final = 10
#: Letters from which on a cell may be a sentence.
_SENTENCE: Final = 8
#: A personal heading such as お名前 or E-mail address, in bytes: words of citizens are longer.
_PERSONAL_BYTES: Final = 24


def heading_row(rows: Sequence[Row]) -> int | None:
    """The index of the row whose headings tell where the words are: titles may stand above it."""
    for index, row in enumerate(rows[:_SEARCHED]):
        if any(len(cell) > _LONGEST for cell in row.cells):
            continue
        if guess_columns(row.cells, rows[index + 1 :]).texts and not _is_said(rows, index):
            return index
    return None


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


def has_headings(rows: Sequence[Row]) -> bool:
    """Whether the row at `heading_place` is more likely a heading than the first words.

    It is if a heading in it is known, or if the rows below do not go on like it and a title stands
    above it, or short names over numbers.
    """
    place = heading_place(rows)
    row, below = rows[place], rows[place + 1 :]
    if any(role_of(cell) is not None for cell in row.cells):
        return True
    if _goes_on(row, below):
        return False
    return place > 0 or any(map(_names_a_person, row.cells)) or _names_numbers(row, below)


def is_asked(row: Row) -> bool:
    """Whether a question alone makes a row look like headings: somebody may have asked it."""
    return not any(role_of(cell) is not None for cell in row.cells)


def _is_said(rows: Sequence[Row], index: int) -> bool:
    """Whether a row that holds a question, as headings do, is what somebody said."""
    row, below = rows[index], rows[index + 1 :]
    if not is_asked(row):
        return False
    if any(_filled(above) > 1 for above in rows[:index]):
        return True
    if _filled(row) > 1:
        return _goes_on(row, below)
    asked = any(is_question(cell) for other in below for cell in other.cells)
    return asked or any(_filled(other) == 1 for other in rows[:index])


def _goes_on(row: Row, below: Sequence[Row]) -> bool:
    """Whether some column has a number or a letter in this row as in most rows below: 3班, 2班."""
    for column, cell in enumerate(row.cells):
        shape = _shape(cell)
        others = [_shape(other.cell(column)) for other in below[:_SEARCHED] if other.cell(column)]
        if shape is not None and others and others.count(shape) * 2 > len(others):
            return True
    return False


def _names_numbers(row: Row, below: Sequence[Row]) -> bool:
    """Whether the row is short names, one of them over nothing but numbers or single letters."""
    if any(len(cell.strip()) >= _SENTENCE for cell in row.cells):
        return False
    for column, cell in enumerate(row.cells):
        shapes = [_shape(other.cell(column)) for other in below[:_SEARCHED]]
        if cell.strip() and len(shapes) > 1 and None not in shapes and len(set(shapes)) == 1:
            return True
    return False


def _shape(cell: str) -> str | None:
    """A short cell's form with a nought for each number, `None` for words."""
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", cell)).casefold()
    if re.fullmatch(r"[a-z]", plain):
        return "letter"
    shape = re.sub(r"\d+", "0", plain)
    return shape if shape != plain and len(shape) <= _SEARCHED else None


def _names_a_person(cell: str) -> bool:
    return is_personal(cell) and len(heading_key(cell).encode()) <= _PERSONAL_BYTES


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)
