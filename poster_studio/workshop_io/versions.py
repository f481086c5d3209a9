"""Earlier versions of posters: whole posters as JSON in `meta`, the newest ones of each kept."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from poster_studio.document.poster import Poster
from poster_studio.document.validation import poster_from_raw
from poster_studio.workshop_io import problems
from poster_studio.workshop_io.schema import DAMAGE, VERSION
from poster_studio.workshop_io.update_log import UpdateLog

#: Of each poster so many versions stay that the program made by itself, and that people made.
MOST_MADE: Final = 20
MOST_KEPT: Final = 50
_LARGEST: Final = 20_000_000


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a poster; `at_ms` is Unix time, `kept` tells that a person asked for it."""

    poster: str
    at_ms: int
    kept: bool


class PosterVersions:
    """Reads, adds and forgets versions."""

    def __init__(
        self, connection: sqlite3.Connection, log: UpdateLog, path: Path, *, writable: bool
    ) -> None:
        self._connection, self._log = connection, log
        self._path, self._writable = path, writable

    def of(self, poster_id: str) -> tuple[Version, ...]:
        """The versions of a poster, the newest first; damaged ones are left out."""
        found = []
        for key, value in self._rows(poster_id):
            raw = _read(value)
            if raw is not None and key.rpartition(":")[2].isdigit():
                at = int(key.rpartition(":")[2])
                found.append(Version(poster_id, at, raw.get("kept") is True))
        return tuple(sorted(found, key=lambda version: -version.at_ms))

    def poster(self, version: Version) -> Poster:
        """The poster as it was; raises `PosterStudioError` if it cannot be read any more."""
        key = _key(version.poster, version.at_ms)
        for name, value in self._rows(version.poster):
            raw = _read(value) if name == key else None
            if raw is not None and isinstance(raw.get("poster"), dict):
                return poster_from_raw(version.poster, raw["poster"])
        raise problems.unreadable(self._path)

    def keep(self, poster: Poster, at_ms: int, *, kept: bool) -> None:
        """Adds a version; the oldest ones over the limit go.

        Raises `PosterStudioError` if the file cannot be written.
        """
        if not self._writable:
            raise problems.only_readable(self._path)
        content = {"kept": kept, "poster": poster.model_dump(mode="json")}
        row = (_key(poster.id, at_ms), json.dumps(content, ensure_ascii=False, sort_keys=True))
        try:
            with self._log.transaction():
                self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", row)
                self._forget_old(poster.id)
        except sqlite3.Error as error:
            raise problems.unwritable(self._path) from error

    def _forget_old(self, poster_id: str) -> None:
        versions = self.of(poster_id)
        for kept, most in ((True, MOST_KEPT), (False, MOST_MADE)):
            for version in [each for each in versions if each.kept is kept][most:]:
                key = _key(poster_id, version.at_ms)
                self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))

    def _rows(self, poster_id: str) -> list[tuple[str, str]]:
        start = f"{VERSION}{poster_id}:"
        query = "SELECT key, value FROM meta WHERE substr(key, 1, ?) = ?"
        try:
            rows = self._connection.execute(query, (len(start), start)).fetchall()
        except DAMAGE as error:
            raise problems.unreadable(self._path) from error
        return [(k, v) for k, v in rows if isinstance(k, str) and isinstance(v, str)]


def _key(poster_id: str, at_ms: int) -> str:
    return f"{VERSION}{poster_id}:{at_ms}"


def _read(value: str) -> dict[str, Any] | None:
    if len(value) > _LARGEST:
        return None
    try:
        raw = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) else None
