"""The tables of a `.workshop` file, and connections to it that trust nothing in it."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path
from typing import Final

#: "PStu": what `PRAGMA application_id` says of a workshop file.
APPLICATION_ID: Final = 0x50537475
#: `PRAGMA user_version`: the version of these tables (documents have their own format).
TABLES_VERSION: Final = 1
#: The name of the workshop document among the documents; all others are posters.
WORKSHOP: Final = "workshop"

_TABLES: Final = {
    "document": "CREATE TABLE document (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL)",
    "update_log": (
        "CREATE TABLE update_log (seq INTEGER PRIMARY KEY, document TEXT NOT NULL, "
        "at INTEGER NOT NULL, bytes BLOB NOT NULL, checksum INTEGER NOT NULL)"
    ),
    "update_log_by_document": ("CREATE INDEX update_log_by_document ON update_log (document, seq)"),
    "snapshot": (
        "CREATE TABLE snapshot (document TEXT NOT NULL, seq INTEGER NOT NULL, "
        "at INTEGER NOT NULL, bytes BLOB NOT NULL, checksum INTEGER NOT NULL, "
        "PRIMARY KEY (document, seq))"
    ),
    "blob": (
        "CREATE TABLE blob (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL, "
        "media_type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL)"
    ),
    "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
}
_MAGIC: Final = b"SQLite format 3\x00"


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """A connection in autocommit that runs no code from the file; raises `sqlite3.Error`."""
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5.0
    )
    distrust(connection)
    return connection


def distrust(connection: sqlite3.Connection) -> None:
    """Texts that are no UTF-8 do not raise, and nothing in the schema is run."""
    connection.text_factory = _text
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def create_tables(connection: sqlite3.Connection) -> None:
    """An empty workshop file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {TABLES_VERSION}")
    for statement in _TABLES.values():
        connection.execute(statement)


def is_sqlite(path: Path) -> bool:
    """Whether the file begins as a SQLite database; raises `OSError` if it cannot be read."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def tables_version(path: Path) -> int | None:
    """The version in a workshop file's header; `None` for other databases."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        return None
    return int.from_bytes(header[60:64], "big")


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the tables are exactly ours and SQLite finds them in order."""
    try:
        found = {
            name: sql
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_master")
            if not str(name).startswith("sqlite_")
        }
        if found != _TABLES:
            return False
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def checksum(document: str, seq: int, data: bytes) -> int:
    """CRC-32 of a row: its document, a zero byte, `seq` in digits, a zero byte, its bytes."""
    return zlib.crc32(data, zlib.crc32(f"{document}\0{seq}\0".encode()))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
