"""Why a room keeps this seat from changing something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.hindrance import Reason
from poster_studio.sync.seat import Seat, Standing

_VIEWING: Final = Reason(
    Words("見るだけの席です", "this seat looks on only"),
    Words("書くには、書き込めるリンクで入り直してください", "to write, join by a link for editing"),
)
_FROZEN: Final = Reason(
    Words("締切になりました。いまは見るだけです", "changes are closed for now"),
    Words(
        "進行役が再開すると、また書けます。書いたものは残っています",
        "you can go on when the facilitator opens it again; nothing is lost",
    ),
)
_LOCKED: Final = Reason(
    Words("進行役が止めています。いまは見るだけです", "the facilitator has stopped changes"),
    Words(
        "進行役が動かせるようにすると、また書けます。書いたものは残っています",
        "you can go on when the facilitator lets you; nothing is lost",
    ),
)


_ONLY_HERE: Final = Words(
    "まだ共有していないものは、このパソコンにだけあります。進行役が再開すると共有されます。",
    "What is not shared yet is only on this computer. It is shared when the facilitator opens "
    "changes again.",
)
#: So long before a freeze nothing more is begun: what was written can still be shared in time.
SETTLE_S: Final = 0.6
#: So long the room may take to say that it has what came in time.
_ANSWER_S: Final = 1.0


def against(seat: Seat | None, *, only_views: bool) -> Reason | None:
    """What stands against changes of a seat's document.

    Without a line nobody is kept from working: the room decides later (TOG-SEAT-1). A freeze
    keeps from it a little before it begins.
    """
    if only_views or (seat is not None and seat.standing is Standing.VIEWING):
        return _VIEWING
    if seat is None or seat.standing is Standing.OFFLINE:
        return None
    is_near = seat.freezes_in is not None and seat.freezes_in <= SETTLE_S
    if is_near and seat.role != "facilitator":
        return _FROZEN
    return _LOCKED if seat.is_locked else None


class KeptBack:
    """Tells the person once when a freeze or a lock keeps work back that was not in time."""

    def __init__(self, editor: Editor, clock: Callable[[], float]) -> None:
        self._editor, self._clock = editor, clock
        self._since: float | None = None
        self._is_told = False

    def look(self, desk: Seat | None) -> None:
        """After anything came or time passed; `desk` is the poster on the desk."""
        if desk is None or desk.standing not in (Standing.FROZEN, Standing.LOCKED):
            self._since, self._is_told = None, False
            return
        if self._since is None:
            self._since = self._clock()
        if not self._is_told and self._clock() - self._since >= _ANSWER_S:
            self._is_told = True
            self._editor.say(_ONLY_HERE)
