"""Words of cards in quarantine as a table had them, kept until a person decides.

They stand beside the shared document, never in it: no other seat gets them, no history holds them,
and once somebody has decided no byte of the file does. All are in one row of `meta`: SQLite
overwrites what it deletes (`secure_delete`), but not what it leaves behind when rows move between
pages, and a single row never moves. The write-ahead log is emptied at once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from poster_studio.workshop_io import problems
from poster_studio.workshop_io.schema import UNDECIDED
from poster_studio.workshop_io.update_log import UpdateLog


class UndecidedWords:
    """Keeps and forgets the words, by the cards' ids."""

    def __init__(
        self, connection: sqlite3.Connection, log: UpdateLog, path: Path, *, writable: bool
    ) -> None:
        self._connection, self._log = connection, log
        self._path, self._writable = path, writable
        self._words = self._read()
        self._log_holds_words = False

    def words(self) -> dict[str, str]:
        """The words of every card that nobody has decided about."""
        return dict(self._words)

    def keep(self, words: Mapping[str, str]) -> None:
        """Keeps the words of cards that are about to be added, all or none.

        Raises `PosterStudioError` if the file cannot be written.
        """
        if not words:
            return
        if not self._writable:
            raise problems.only_readable(self._path)
        try:
            self._write({**self._words, **words})
        except sqlite3.Error as error:
            raise problems.unwritable(self._path) from error

    def forget_unless(self, waits: Callable[[str], bool]) -> None:
        """Forgets the words of cards that wait no more.

        Where the disk refuses they are forgotten at the next call.
        """
        waiting = {id_: words for id_, words in self._words.items() if waits(id_)}
        if len(waiting) == len(self._words) or not self._writable:
            return
        try:
            self._write(waiting)
        except sqlite3.Error:
            return
        self._log_holds_words = True
        self.settle()

    def settle(self) -> None:
        """Empties the log of forgotten words, unless another program reads it just now."""
        if not self._log_holds_words:
            return
        try:
            row = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:
            return
        self._log_holds_words = row[0] != 0

    def _write(self, words: dict[str, str]) -> None:
        row = (UNDECIDED, json.dumps(words, ensure_ascii=False, sort_keys=True))
        with self._log.transaction():
            self._connection.execute("DELETE FROM meta WHERE key = ?", row[:1])
            if words:
                self._connection.execute("INSERT INTO meta VALUES (?, ?)", row)
        self._words = words

    def _read(self) -> dict[str, str]:
        """Nothing where the row is damaged: the cards wait with their names covered."""
        query = "SELECT value FROM meta WHERE key = ?"
        try:
            row = self._connection.execute(query, (UNDECIDED,)).fetchone()
            found: Any = json.loads(row[0]) if row else {}
        except (sqlite3.Error, ValueError, TypeError, RecursionError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {id_: words for id_, words in found.items() if isinstance(words, str)}
