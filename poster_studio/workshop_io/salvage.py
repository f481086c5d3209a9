"""Saving what is readable of a damaged workshop file into a fresh one.

The damaged file is never written to. Tables are read row by row from the front until SQLite
refuses, and then from the back, so that one bad page costs only what stood on it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from poster_studio.workshop_io.schema import WORKSHOP, connect, create_tables
from poster_studio.workshop_io.update_log import is_sound_row

_SECONDS: Final = 60.0
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
    try:
        source = connect(damaged, writable=False)
    except sqlite3.Error:
        target.execute("COMMIT")
        return Salvaged(frozenset(), 0, 0)
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
    finally:
        source.close()
    for document in sorted(documents):
        kind = "workshop" if document == WORKSHOP else "poster"
        target.execute("INSERT OR IGNORE INTO document VALUES (?, ?)", (document, kind))
    target.execute("COMMIT")
    return Salvaged(frozenset(documents), updates, lost)


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
        except (sqlite3.Error, OverflowError):
            continue
        return


def _is_blob(row: tuple[Any, ...]) -> bool:
    kinds = (str, bytes, str, int, int)
    return len(row) == len(kinds) and all(
        isinstance(value, kind) for value, kind in zip(row, kinds, strict=True)
    )


def _limit_time(connection: sqlite3.Connection) -> None:
    """Ends a statement that a damaged file sends round in circles."""
    end = time.monotonic() + _SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)
