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
#: Bytes of a page.
PAGE: Final = 4096
#: What SQLite and Python raise when they read a damaged file.
DAMAGE: Final = (sqlite3.Error, ValueError, OverflowError, MemoryError)
#: The name of the workshop document among the documents; all others are posters.
WORKSHOP: Final = "workshop"
#: The key of `meta` under which words lie until a person decides about them.
UNDECIDED: Final = "undecided"
#: The key of `meta` that lists pictures which leave the file once nothing shows them.
RETIRED: Final = "retired-pictures"
#: How the keys of `meta` begin under which earlier versions of posters lie.
VERSION: Final = "version:"

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
    """A connection in autocommit that runs no code from the file and overwrites what it deletes;
    raises `sqlite3.Error`.
    """
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5.0
    )
    distrust(connection)
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def distrust(connection: sqlite3.Connection) -> None:
    """Texts that are no UTF-8 do not raise, and nothing in the schema is run."""
    connection.text_factory = _text
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def create_tables(connection: sqlite3.Connection) -> None:
    """An empty workshop file."""
    connection.execute(f"PRAGMA page_size = {PAGE}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {TABLES_VERSION}")
    for statement in _TABLES.values():
        connection.execute(statement)


def tables_version(header: bytes) -> int | None:
    """The version in the first 100 bytes of a workshop file; `None` if they are not sound."""
    is_ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    sound = len(header) == 100 and header.startswith(_MAGIC) and is_ours
    return int.from_bytes(header[60:64], "big") if sound else None


def may_be_ours(header: bytes) -> bool:
    """Whether the first 100 bytes are those of a workshop file, or were before some damage."""
    return header.startswith(_MAGIC) or int.from_bytes(header[68:72], "big") == APPLICATION_ID


def first_page() -> bytes:
    """Page 1 of a new file: the header and the tables' definitions, alike in every file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        create_tables(connection)
        return connection.serialize()[:PAGE]
    finally:
        connection.close()


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the tables are exactly ours and in order; may raise any of `DAMAGE`."""
    found = {
        name: sql
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master")
        if not str(name).startswith("sqlite_")
    }
    if found != _TABLES:
        return False
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return False
    by_index = connection.execute("SELECT sha256 FROM blob ORDER BY sha256").fetchall()
    by_table = connection.execute("SELECT sha256 FROM blob NOT INDEXED").fetchall()
    return len(by_index) == len(by_table) and set(by_index) == set(by_table)


def checksum(document: str, seq: int, data: bytes) -> int:
    """CRC-32 of a row: its document, a zero byte, `seq` in digits, a zero byte, its bytes."""
    return zlib.crc32(data, zlib.crc32(f"{document}\0{seq}\0".encode()))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
