"""Why nothing may be changed now, such as by a room's freeze."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.workshop_io.workshop_file import WorkshopFile


@dataclass(frozen=True, slots=True)
class Reason:
    """What stands in the way, and what helps."""

    message: Words
    hint: Words


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What stands against changes of the poster on the desk, and of the workshop."""

    poster: Reason | None = None
    workshop: Reason | None = None


FREE: Final = Hindrance()
_ELSEWHERE: Final = Reason(
    Words("このファイルは見るだけです", "this file can only be read"),
    Words("ほかのプログラムを閉じてください", "close the other program"),
)
_PROTECTED: Final = Reason(
    Words("このファイルは見るだけです", "this file can only be read"),
    Words("書きこめる場所にコピーして開いてください", "open a copy that lies where you may write"),
)


def of_file(file: WorkshopFile) -> Hindrance:
    """What stands in the way in a file that this program may not write."""
    if file.access == "write":
        return FREE
    reason = _PROTECTED if file.protected else _ELSEWHERE
    return Hindrance(reason, reason)


def require_none(reason: Reason | None) -> None:
    """Raises `PosterStudioError` for a reason."""
    if reason is not None:
        raise PosterStudioError(reason.message, reason.hint)
