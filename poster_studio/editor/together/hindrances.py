"""Why a room keeps this seat from changing something."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
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


def against(seat: Seat | None, *, only_views: bool) -> Reason | None:
    """What stands against changes of a seat's document.

    Without a line nobody is kept from working: the room decides later (TOG-SEAT-1).
    """
    if only_views or (seat is not None and seat.standing is Standing.VIEWING):
        return _VIEWING
    if seat is None or seat.standing is Standing.OFFLINE:
        return None
    if seat.is_frozen:
        return _FROZEN
    return _LOCKED if seat.is_locked else None
