"""Excel workbooks: every sheet with a heading row, read within limits of size."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from poster_studio.cards.rows import MAX_ROWS, LargeTableError, Row
from poster_studio.cards.sources.xlsx_merged import MergedCells

FORMAT: Final = "xlsx"
_MAX_COLUMNS: Final = 200
_MAX_SHEETS: Final = 50
_MAX_UNPACKED: Final = 64 * 1024 * 1024
_MAX_PARTS: Final = 5_000

#: How workbooks write letters that XML cannot hold (ECMA-376 §22.9.2.19); openpyxl leaves them.
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")

#: What openpyxl and the libraries below it raise for damaged workbooks; `xml.etree` raises
#: `SyntaxError`, encrypted parts `RuntimeError`.
_DAMAGE: Final = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


class BrokenWorkbookError(ValueError):
    """The workbook is damaged."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one sheet, every cell as text."""

    title: str
    is_hidden: bool
    rows: tuple[Row, ...]


def is_workbook(content: bytes) -> bool:
    """Whether a zip archive is an Excel workbook; raises `BrokenWorkbookError` for damage."""
    return "xl/workbook.xml" in {part.filename for part in _parts(content)}


def sheets(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet, the hidden ones too.

    Raises `BrokenWorkbookError` and `LargeTableError`.
    """
    parts = _parts(content)
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > _MAX_UNPACKED:
        raise LargeTableError
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _sheets(content)
    except LargeTableError:
        raise
    except _DAMAGE as error:
        raise BrokenWorkbookError(str(error)) from error


def _parts(content: bytes) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.infolist()
    except _DAMAGE as error:
        raise BrokenWorkbookError(str(error)) from error


def _sheets(content: bytes) -> tuple[Sheet, ...]:
    workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        titles = workbook.sheetnames[:_MAX_SHEETS]
        return tuple(
            Sheet(sheet.title, sheet.sheet_state != "visible", tuple(_rows(sheet, content)))
            for sheet in workbook.worksheets
            if sheet.title in titles
        )
    finally:
        workbook.close()


def _rows(sheet: Worksheet, content: bytes) -> Iterator[Row]:
    merged = MergedCells(_part(sheet, content))
    rows = sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=_MAX_COLUMNS, values_only=True)
    for number, values in enumerate(rows, start=1):
        if number > MAX_ROWS:
            raise LargeTableError
        cells = tuple(_text(value) for value in values)
        above = merged.above(number, cells)
        if any(cell.strip() for cell in cells):
            yield Row(number, cells, above)


def _part(sheet: Worksheet, content: bytes) -> bytes:
    """The sheet's XML: openpyxl, reading row by row, does not tell of merged cells."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(getattr(sheet, "_worksheet_path", ""))


def _text(value: object) -> str:
    """A cell as it would stand in a CSV."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y/%m/%d %H:%M:%S")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), str(value))
