"""Making workshop files: whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from poster_studio.workshop_io import problems, schema
from poster_studio.workshop_io.file_lock import FileLock
from poster_studio.workshop_io.schema import WORKSHOP
from poster_studio.workshop_io.update_log import UpdateLog

#: What SQLite keeps beside a file, behind its name.
BESIDE: Final = ("-wal", "-shm", "-journal")


def create(path: Path, snapshot: bytes) -> None:
    """Writes a new file under a temporary name and renames it, so that no half file is seen."""
    lock = _lock_for_new(path)
    try:
        if path.exists():
            raise problems.exists_already(path)
        _write_new(path, snapshot)
        _sync_directory(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise problems.unwritable(path) from error
    finally:
        lock.release()


@contextmanager
def made_aside(path: Path) -> Iterator[Path]:
    """A place for a new file in a folder of its own; it is moved to `path` at the end.

    Whatever fails before, nothing stays. Raises `PosterStudioError` if the name is taken or the
    folder cannot be written.
    """
    if path.exists():
        raise problems.exists_already(path)
    if not path.parent.is_dir():
        raise problems.no_folder(path)
    try:
        folder = tempfile.TemporaryDirectory(prefix=".", dir=path.parent)
    except OSError as error:
        raise problems.unwritable(path) from error
    with folder:
        aside = Path(folder.name) / path.name
        yield aside
        _move(aside, path)


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """Writes what an open file holds now into a new one; raises `sqlite3.Error`."""
    target = sqlite3.connect(path, isolation_level=None)
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


def remove(path: Path) -> None:
    """Takes away a file that could not be finished, with what SQLite keeps beside it."""
    for name in (path.name, *(path.name + suffix for suffix in BESIDE)):
        path.with_name(name).unlink(missing_ok=True)


def _write_new(path: Path, snapshot: bytes) -> None:
    """Whole or not at all: a file that cannot be finished does not stay."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.unlink(missing_ok=True)
    try:
        _write_tables(temporary, snapshot)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _write_tables(path: Path, snapshot: bytes) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        log = UpdateLog(connection)
        with log.transaction():
            schema.create_tables(connection)
            log.append(WORKSHOP, snapshot)
    finally:
        connection.close()


def _sync_directory(folder: Path) -> None:
    """Makes a new name as durable as its file; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _move(finished: Path, path: Path) -> None:
    lock = _lock_for_new(path)
    try:
        if path.exists():
            raise problems.exists_already(path)
        finished.replace(path)
        _sync_directory(path.parent)
    except OSError as error:
        raise problems.unwritable(path) from error
    finally:
        lock.release()


def _lock_for_new(path: Path) -> FileLock:
    try:
        lock = FileLock.acquire(path)
    except OSError as error:
        raise problems.unwritable(path) from error
    if lock is None:
        raise problems.exists_already(path)
    return lock
