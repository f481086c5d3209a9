"""One writer per file: a lock that the operating system lets go when its process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

SUFFIX: Final = "-lock"


def is_lock_there(workshop: Path) -> bool:
    """Whether a program holds the lock of a workshop, or ended without letting go."""
    return workshop.with_name(workshop.name + SUFFIX).exists()


def is_taken(workshop: Path) -> bool:
    """Whether another window or program writes a workshop now, or nobody may."""
    try:
        lock = FileLock.acquire(workshop)
    except OSError:
        return True
    if lock is not None:
        lock.release()
    return lock is None


class FileLock:
    """Held through an open file beside the workshop; the file goes when the lock is released."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def acquire(cls, workshop: Path) -> FileLock | None:
        """The lock for a workshop, or `None` if another program holds it.

        Raises `OSError` where no file can be written.
        """
        path = workshop.with_name(workshop.name + SUFFIX)
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
            if not _lock(handle):
                os.close(handle)
                return None
            if _is_still(path, handle):
                return cls(path, handle)
            os.close(handle)

    def release(self) -> None:
        """Lets go; a second call does nothing."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":
            os.close(handle)
            _unlink_if_unused(self._path)
        else:
            _unlink_if_unused(self._path)
            os.close(handle)


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still(path: Path, handle: int) -> bool:
    """Whether the name still means the locked file: its last holder removes it on release."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _unlink_if_unused(path: Path) -> None:
    """Removes the file; on Windows somebody who looks at it at this moment keeps it."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return
