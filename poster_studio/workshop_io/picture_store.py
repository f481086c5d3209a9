"""Pictures in the file, each once, by the SHA-256 of its cleaned bytes."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Any

from poster_studio.display.resources import PictureInfo
from poster_studio.workshop_io import problems
from poster_studio.workshop_io.pictures import CleanPicture, clean_picture, verified_picture
from poster_studio.workshop_io.schema import RETIRED


class PictureStore:
    """Adds pictures to the workshop file and gives them back (`display.resources.PictureBytes`)."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, writable: bool) -> None:
        self._connection = connection
        self._path = path
        self._writable = writable
        self._infos: dict[str, PictureInfo] = {}

    def add(self, data: bytes) -> PictureInfo:
        """Cleans a picture file and keeps it; raises `PosterStudioError` for an unusable one."""
        return self.keep(clean_picture(data))

    def add_received(self, sha256: str, data: bytes) -> PictureInfo:
        """Keeps a picture that another seat cleaned, as it is.

        Raises `PosterStudioError` if it is not what its digest says, or not clean.
        """
        return self.keep(verified_picture(sha256, data))

    def keep(self, picture: CleanPicture) -> PictureInfo:
        """Keeps a picture cleaned before, such as by a worker; it is in the file on return."""
        info = picture.info
        if not self._writable:
            raise problems.only_readable(self._path)
        row = (info.sha256, picture.data, info.media_type, info.width_px, info.height_px)
        try:
            self._connection.execute("INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?, ?)", row)
            if self.picture_bytes(info.sha256) is None:
                self._connection.execute("REPLACE INTO blob VALUES (?, ?, ?, ?, ?)", row)
        except sqlite3.Error as error:
            raise problems.unwritable(self._path) from error
        self._infos[info.sha256] = info
        return info

    def digests(self) -> tuple[str, ...]:
        """SHA-256 of every picture in the file, sorted."""
        try:
            rows = self._connection.execute("SELECT sha256 FROM blob ORDER BY sha256").fetchall()
        except sqlite3.Error as error:
            raise problems.unreadable(self._path) from error
        return tuple(sha256 for (sha256,) in rows if isinstance(sha256, str))

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type, or `None` if the picture is not here."""
        if sha256 not in self._infos:
            row = self._row("media_type, width, height", sha256)
            if row is None or not _is_described(row):
                return None
            media_type, width, height = row
            self._infos[sha256] = PictureInfo(sha256, width, height, media_type)
        return self._infos[sha256]

    def picture_bytes(self, sha256: str) -> bytes | None:
        """The encoded file, or `None` if the picture is not here or damaged."""
        row = self._row("bytes", sha256)
        if row is None or not isinstance(row[0], bytes):
            return None
        return row[0] if hashlib.sha256(row[0]).hexdigest() == sha256 else None

    def retire(self, sha256: str) -> None:
        """Marks a picture that must leave the file as soon as nothing shows it any more."""
        self._keep_retired({*self.retired(), sha256})

    def retired(self) -> frozenset[str]:
        """Pictures that were marked so and are still in the file."""
        try:
            query = "SELECT value FROM meta WHERE key = ?"
            row = self._connection.execute(query, (RETIRED,)).fetchone()
        except sqlite3.DatabaseError:
            return frozenset()
        return frozenset(str(row[0]).split()) if row is not None else frozenset()

    def drop_retired(self, used: Collection[str]) -> None:
        """Takes marked pictures out of the file, overwriting their bytes, unless they are used."""
        retired = self.retired()
        gone = sorted(retired.difference(used))
        if not gone or not self._writable:
            return
        try:
            for sha256 in gone:
                self._connection.execute("DELETE FROM blob WHERE sha256 = ?", (sha256,))
                self._infos.pop(sha256, None)
        except sqlite3.Error as error:
            raise problems.unwritable(self._path) from error
        self._keep_retired(retired.intersection(used))

    def _keep_retired(self, retired: Collection[str]) -> None:
        if not self._writable:
            raise problems.only_readable(self._path)
        try:
            row = (RETIRED, " ".join(sorted(retired)))
            self._connection.execute("REPLACE INTO meta VALUES (?, ?)", row)
        except sqlite3.Error as error:
            raise problems.unwritable(self._path) from error

    def _row(self, columns: str, sha256: str) -> tuple[Any, ...] | None:
        """One row's values, which nobody checked; a damaged page has no row."""
        query = f"SELECT {columns} FROM blob WHERE sha256 = ?"
        try:
            row: tuple[Any, ...] | None = self._connection.execute(query, (sha256,)).fetchone()
        except (sqlite3.DatabaseError, OverflowError):
            return None
        return row


def _is_described(row: tuple[Any, ...]) -> bool:
    media_type, width, height = row
    return (
        media_type in ("image/jpeg", "image/png")
        and isinstance(width, int)
        and isinstance(height, int)
        and width > 0
        and height > 0
    )
