"""Saving what is readable of a damaged workshop file into a fresh one.

The damaged file is never written to. A copy of it gets the first page of a new file, which holds
the same table definitions, and is padded to whole pages if its end is missing. Its tables are read
row by row from the front until SQLite refuses, and then from the back, so that one bad page costs
only what stood on it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from poster_studio.workshop_io.schema import (
    DAMAGE,
    PAGE,
    UNDECIDED,
    VERSION,
    WORKSHOP,
    connect,
    create_tables,
    first_page,
)
from poster_studio.workshop_io.update_log import is_sound_row

_SECONDS: Final = 60.0
#: A header that promises more missing pages than this is not believed.
_MOST_LOST_PAGES: Final = 100_000
_MAX_ID: Final = 64


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How much was saved; `complete` if no row that could be counted was lost."""

    documents: frozenset[str]
    updates: int
    lost_rows: int


def salvage(damaged: Path, target: sqlite3.Connection) -> Salvaged:
    """Copies every sound row into an empty target; a file that SQLite cannot read has none."""
    create_tables(target)
    target.execute("BEGIN")
    documents: set[str] = set()
    updates = lost = 0
    folder = tempfile.TemporaryDirectory()
    source = connect(_readable_copy(damaged, Path(folder.name)), writable=True)
    try:
        _limit_time(source)
        for table in ("snapshot", "update_log"):
            for row in _rows(source, table, "seq, document, bytes, checksum, at"):
                if not is_sound_row(*row[:4]) or not 0 < len(row[1]) <= _MAX_ID:
                    lost += 1
                    continue
                _insert(target, table, row)
                documents.add(row[1])
                updates += 1
        for row in _rows(source, "blob", "sha256, bytes, media_type, width, height"):
            if _is_blob(row):
                target.execute("INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?, ?)", row)
        for key, value in _rows(source, "meta", "key, value"):
            if _is_kept(key) and isinstance(value, str):
                target.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (key, value))
    finally:
        source.close()
        folder.cleanup()
    for document in sorted(documents):
        kind = "workshop" if document == WORKSHOP else "poster"
        target.execute("INSERT OR IGNORE INTO document VALUES (?, ?)", (document, kind))
    target.execute("COMMIT")
    return Salvaged(frozenset(documents), updates, lost)


def _readable_copy(damaged: Path, folder: Path) -> Path:
    """A copy with a sound first page, of whole pages, as many as the header says."""
    copy = folder / "copy"
    shutil.copyfile(damaged, copy)
    has_log = _beside(damaged, "-wal").exists()
    if has_log:
        shutil.copyfile(_beside(damaged, "-wal"), _beside(copy, "-wal"))
    with copy.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(28)
        told = int.from_bytes(file.read(4), "big")
        pages = -(-size // PAGE)
        pages = told if pages <= told <= pages + _MOST_LOST_PAGES else pages
        page = bytearray(first_page())
        page[18:20] = b"\x02\x02" if has_log else b"\x01\x01"
        page[28:32] = pages.to_bytes(4, "big")
        page[92:96] = page[24:28]
        file.seek(0)
        file.write(page)
        file.truncate(pages * PAGE)
    return copy


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _insert(target: sqlite3.Connection, table: str, row: tuple[Any, ...]) -> None:
    seq, document, data, found, at = row
    at = at if isinstance(at, int) else 0
    columns = "seq, document, bytes, checksum, at"
    target.execute(
        f"INSERT OR IGNORE INTO {table} ({columns}) VALUES (?, ?, ?, ?, ?)",
        (seq, document, data, found, at),
    )


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Readable rows, each once, from the front and then from the back."""
    seen: set[int] = set()
    for direction in ("ASC", "DESC"):
        try:
            query = f"SELECT rowid, {columns} FROM {table} NOT INDEXED ORDER BY rowid {direction}"
            for rowid, *row in source.execute(query):
                if rowid in seen:
                    continue
                seen.add(rowid)
                yield tuple(row)
        except DAMAGE:
            continue
        return


def _is_kept(key: object) -> bool:
    return isinstance(key, str) and (key == UNDECIDED or key.startswith(VERSION))


def _is_blob(row: tuple[Any, ...]) -> bool:
    kinds = (str, bytes, str, int, int)
    return len(row) == len(kinds) and all(
        isinstance(value, kind) for value, kind in zip(row, kinds, strict=True)
    )


def _limit_time(connection: sqlite3.Connection) -> None:
    """Ends a statement that a damaged file sends round in circles."""
    end = time.monotonic() + _SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)
