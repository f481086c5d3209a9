"""The documents' updates in the file: appended at once, now and then joined into a snapshot.

A row is committed before `append` returns, so it survives the end of the process; `sync` puts all
rows through to the disk, so that they survive the end of the power too. Of each document the last
two snapshots are kept and the updates since the older one, so that no single damaged row matters.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from poster_studio.workshop_io.schema import WORKSHOP, checksum

#: After so many updates of one document a snapshot is due.
SNAPSHOT_EVERY: Final = 500


class UpdateLog:
    """Rows of `document`, `update_log` and `snapshot`; every method may raise `sqlite3.Error`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._depth = 0
        self._known: set[str] = set()
        self._since_snapshot: dict[str, int] = {}

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Makes several writes one; nested ones join the outermost."""
        self._depth += 1
        try:
            if self._depth == 1:
                self._connection.execute("BEGIN IMMEDIATE")
            yield
            if self._depth == 1:
                self._connection.execute("COMMIT")
        except BaseException:
            self._known.clear()
            if self._depth == 1 and self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth -= 1

    def append(self, document: str, data: bytes) -> None:
        """Adds an update, committed on return unless a transaction is open around it."""
        with self.transaction():
            if document not in self._known:
                self._connection.execute(
                    "INSERT OR IGNORE INTO document VALUES (?, ?)",
                    (document, "workshop" if document == WORKSHOP else "poster"),
                )
            seq = self._next_seq()
            self._connection.execute(
                "INSERT INTO update_log VALUES (?, ?, ?, ?, ?)",
                (seq, document, _now_ms(), data, checksum(document, seq, data)),
            )
        self._known.add(document)
        self._since_snapshot[document] = self._since_snapshot.get(document, 0) + 1

    def updates_since_snapshot(self, document: str) -> int:
        """How many updates of the document no snapshot holds yet."""
        return self._since_snapshot.get(document, 0)

    def write_snapshot(self, document: str, data: bytes) -> None:
        """Writes the whole document, and forgets what the snapshot before it held already."""
        with self.transaction():
            execute = self._connection.execute
            seq = self._next_seq()
            older = self._largest("snapshot", "WHERE document = ?", document)
            execute(
                "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?)",
                (document, seq, _now_ms(), data, checksum(document, seq, data)),
            )
            if older is not None:
                execute("DELETE FROM snapshot WHERE document = ? AND seq < ?", (document, older))
                execute("DELETE FROM update_log WHERE document = ? AND seq <= ?", (document, older))
        self._since_snapshot[document] = 0

    def documents(self) -> set[str]:
        """Names of all documents that have rows."""
        tables = ("update_log", "snapshot")
        return {
            name
            for table in tables
            for (name,) in self._connection.execute(f"SELECT DISTINCT document FROM {table}")
            if isinstance(name, str)
        }

    def updates(self, document: str) -> list[bytes]:
        """The last sound snapshot and the updates after it; unsound rows are passed over."""
        result: list[bytes] = []
        seq = -1
        for row in self._connection.execute(
            "SELECT seq, document, bytes, checksum FROM snapshot WHERE document = ? "
            "ORDER BY seq DESC",
            (document,),
        ):
            if is_sound_row(*row):
                seq, result = row[0], [row[2]]
                break
        rows = self._connection.execute(
            "SELECT seq, document, bytes, checksum FROM update_log "
            "WHERE document = ? AND seq > ? ORDER BY seq",
            (document, seq),
        )
        result += [row[2] for row in rows if is_sound_row(*row)]
        self._since_snapshot.setdefault(document, len(result))
        return result

    def has_unsound_rows(self) -> bool:
        """Whether any row differs from its checksum."""
        return any(
            not is_sound_row(*row)
            for table in ("snapshot", "update_log")
            for row in self._connection.execute(
                f"SELECT seq, document, bytes, checksum FROM {table}"
            )
        )

    def sync(self) -> None:
        """Returns when everything appended so far is on the disk itself."""
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute(
            "INSERT OR REPLACE INTO meta VALUES ('saved_at', ?)", (str(_now_ms()),)
        )
        self._connection.execute("PRAGMA synchronous = NORMAL")

    def _next_seq(self) -> int:
        """Snapshots and updates share one row of numbers, none of which comes twice."""
        last = (self._largest("update_log"), self._largest("snapshot"))
        return 1 + max(number or 0 for number in last)

    def _largest(self, table: str, where: str = "", *values: str) -> int | None:
        query = f"SELECT max(seq) FROM {table} {where}"
        found: Any = self._connection.execute(query, values).fetchone()[0]
        return found if isinstance(found, int) else None


def is_sound_row(seq: object, document: object, data: object, found: object) -> bool:
    """Whether a row of a file that nobody checked holds what was written."""
    if not isinstance(seq, int) or not isinstance(document, str) or not isinstance(data, bytes):
        return False
    return found == checksum(document, seq, data)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
