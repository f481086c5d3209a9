"""What can be said of a room and of this seat's work in it: only what the room's answers prove."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final

from poster_studio.base.words import Words
from poster_studio.sync.seat import Seat, Standing


class RoomState(Enum):
    """How this seat and its room stand."""

    JOINING = "joining"
    SHARED = "shared"
    LATER = "later"
    FROZEN = "frozen"
    LOCKED = "locked"
    VIEWING = "viewing"
    OFFLINE = "offline"
    DENIED = "denied"


WORDS: Final[dict[RoomState, Words]] = {
    RoomState.JOINING: Words("部屋につないでいます", "Connecting to the room"),
    RoomState.SHARED: Words("共有済み", "Shared"),
    RoomState.LATER: Words("あとで共有します", "Will be shared"),
    RoomState.FROZEN: Words("締切です（見るだけ）", "Closed for changes"),
    RoomState.LOCKED: Words(
        "進行役が止めています（見るだけ）", "The facilitator has stopped changes"
    ),
    RoomState.VIEWING: Words("見るだけの席です", "You can look on"),
    RoomState.OFFLINE: Words(
        "部屋につながっていません（このパソコンには保存済み）",
        "Not connected to the room (saved on this computer)",
    ),
    RoomState.DENIED: Words(
        "この部屋に入れません（このパソコンには保存済み）",
        "The room does not let you in (saved on this computer)",
    ),
}


def state_of(workshop: Seat, desk: Seat | None, others: Iterable[Seat]) -> RoomState:
    """How things stand: `desk` is the poster on the desk, `others` are all other documents.

    Shared means that the room has said so of every document. What a freeze or a lock keeps back
    is shared later.
    """
    first = [workshop.standing] if desk is None else [workshop.standing, desk.standing]
    if Standing.OFFLINE in first:
        return RoomState.OFFLINE
    if Standing.JOINING in first:
        return RoomState.JOINING
    if Standing.VIEWING in first:
        return RoomState.VIEWING
    if desk is not None and desk.standing in (Standing.FROZEN, Standing.LOCKED):
        return RoomState.LATER
    if desk is not None and desk.is_frozen:
        return RoomState.FROZEN
    if desk is not None and desk.is_locked:
        return RoomState.LOCKED
    shared = all(one is Standing.SHARED for one in (*first, *(o.standing for o in others)))
    return RoomState.SHARED if shared else RoomState.LATER
