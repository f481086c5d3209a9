"""Opening and recovering workshop files."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.store.shared_document import is_update
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.workshop_io import problems, schema
from poster_studio.workshop_io.file_lock import FileLock, is_lock_there
from poster_studio.workshop_io.making import BESIDE
from poster_studio.workshop_io.salvage import salvage
from poster_studio.workshop_io.schema import WORKSHOP
from poster_studio.workshop_io.update_log import UpdateLog

_Store = TypeVar("_Store")
_NOT_DAMAGE: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_CANTOPEN,
    }
)
#: What SQLite says when the disk is full: at once, or for the file that programs share.
_NO_ROOM: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE}
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A sound connection, the lock if we may write, and what was repaired.

    `cut_short` is when the file was last written, if the program that wrote it never closed it.
    `protected`: nobody may write it where it lies.
    """

    connection: sqlite3.Connection
    lock: FileLock | None
    workshop_store: WorkshopStore
    recovery: Words | None
    cut_short: datetime | None = None
    protected: bool = False


def open_file(path: Path, *, read_only: bool) -> Opened:
    """See `WorkshopFile.open`."""
    _refuse_foreign(path)
    cut_short = _last_written(path) if is_lock_there(path) else None
    lock, protected = (None, False) if read_only else _lock_if_writable(path)
    try:
        opened = _opened(path, lock)
        if lock is None:
            return replace(opened, protected=protected)
        return replace(opened, cut_short=cut_short)
    except schema.DAMAGE as error:
        _release(lock)
        code = getattr(error, "sqlite_errorcode", None)
        problem = problems.unwritable if code in _NO_ROOM else problems.unreadable
        raise problem(path) from error
    except BaseException:
        _release(lock)
        raise


def join_into_one_file(path: Path, connection: sqlite3.Connection) -> None:
    """Moves the changes from `-wal` into the file; while another program reads it, they stay there.

    Raises `PosterStudioError` if the disk refuses: then nothing is lost, but two files belong
    together.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF not in _NOT_DAMAGE:
            raise problems.still_two_files(path) from error


def close(connection: sqlite3.Connection, lock: FileLock | None) -> None:
    """Ends the connection and lets others write."""
    try:
        connection.close()
    finally:
        _release(lock)


def load_tolerantly(load: Callable[[Sequence[bytes]], _Store], updates: Sequence[bytes]) -> _Store:
    """A store of all updates, or of those that are updates at all."""
    try:
        return load(updates)
    except PosterStudioError:
        readable = [update for update in updates if is_update(update)]
        if len(readable) == len(updates):
            raise
    return load(readable)


def _opened(path: Path, lock: FileLock | None) -> Opened:
    connection = schema.connect(path, writable=lock is not None)
    try:
        intact = _is_intact(connection)
        if intact and lock is not None:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
        if intact:
            return Opened(connection, lock, _workshop_store(path, connection), None)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return _recovered_copy(path) if lock is None else _recovered_file(path, lock)


def _is_intact(connection: sqlite3.Connection) -> bool:
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != schema.APPLICATION_ID:
            return False
        return schema.is_sound(connection) and not UpdateLog(connection).has_unsound_rows()
    except schema.DAMAGE as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        if code & 0xFF in _NOT_DAMAGE or code in _NO_ROOM:
            raise
        return False


def _workshop_store(path: Path, connection: sqlite3.Connection) -> WorkshopStore:
    updates = UpdateLog(connection).updates(WORKSHOP)
    if not updates:
        raise problems.not_a_workshop(path)
    return load_tolerantly(WorkshopStore.load, updates)


def _recovered_copy(path: Path) -> Opened:
    """What is readable of a damaged file, in memory; the file is left alone."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.distrust(connection)
    try:
        lost = salvage(path, connection).lost_rows
        store = _workshop_store(path, connection)
    except BaseException:
        connection.close()
        raise
    return Opened(connection, None, store, problems.recovered(lost, None))


def _recovered_file(path: Path, lock: FileLock) -> Opened:
    """Replaces a damaged file by what is readable of it, after copying it to another name."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(temporary, isolation_level=None)
        try:
            lost = salvage(path, connection).lost_rows
            _workshop_store(path, connection)
        finally:
            connection.close()
        kept = _keep_damaged(path)
        for suffix in BESIDE:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        temporary.replace(path)
    except OSError as error:
        raise problems.unwritable(path) from error
    finally:
        temporary.unlink(missing_ok=True)
    opened = _opened(path, lock)
    return Opened(
        opened.connection, lock, opened.workshop_store, problems.recovered(lost, kept.name)
    )


def _keep_damaged(path: Path) -> Path:
    """Copies a damaged file, with what SQLite keeps beside it; no half copy stays."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    copies = [kept, *(kept.with_name(kept.name + suffix) for suffix in BESIDE)]
    originals = [path, *(path.with_name(path.name + suffix) for suffix in BESIDE)]
    try:
        for original, copy in zip(originals, copies, strict=True):
            if original.exists():
                shutil.copyfile(original, copy)
    except OSError:
        for copy in copies:
            copy.unlink(missing_ok=True)
        raise
    return kept


def _refuse_foreign(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise problems.not_found(path) from error
    except OSError as error:
        raise problems.unreadable(path) from error
    if not schema.may_be_ours(header):
        raise problems.not_a_workshop(path)
    if (schema.tables_version(header) or 0) > schema.TABLES_VERSION:
        raise problems.newer_version(path)


def _last_written(path: Path) -> datetime:
    """In the computer's time zone."""
    files = (path, path.with_name(f"{path.name}-wal"))
    latest = max(file.stat().st_mtime for file in files if file.exists())
    return datetime.fromtimestamp(latest).astimezone()


def _lock_if_writable(path: Path) -> tuple[FileLock | None, bool]:
    """The lock, unless another program has it; and whether nobody may write there at all."""
    if not os.access(path, os.W_OK):
        return None, True
    try:
        return FileLock.acquire(path), False
    except OSError:
        return None, True


def _release(lock: FileLock | None) -> None:
    if lock is not None:
        lock.release()
