"""Why nothing may be changed now, such as by a room's freeze."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words


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
_ONLY_READABLE: Final = Reason(
    Words("このファイルは見るだけです", "this file can only be read"),
    Words("ほかのプログラムを閉じてください", "close the other program"),
)
ONLY_READABLE: Final = Hindrance(_ONLY_READABLE, _ONLY_READABLE)


def require_none(reason: Reason | None) -> None:
    """Raises `PosterStudioError` for a reason."""
    if reason is not None:
        raise PosterStudioError(reason.message, reason.hint)
