"""What the window says of a room: in the bar below the poster, and in the strip above it."""

from __future__ import annotations

import math
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.together.company import Company
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.state import WORDS, RoomState
from poster_studio.ui.bars.saved_label import Shared

VISIT: Final = Words("見に行く", "Go and look")
LATER: Final = Words("いまは行かない", "Not now")
STOP: Final = Words("やめる", "Stop")
GONE: Final = Words(
    "部屋がとじました。作業はこのパソコンにあります。",
    "The room has closed. Your work is on this computer.",
)
CONTINUE: Final = Words("この部屋をつづける", "Continue this room")
SURE: Final = Words(
    "このパソコンで部屋をひらきます。ほかの人もここに集まります。",
    "This computer will open the room. The others will gather here.",
)
MOVED: Final = Words(
    "前と同じ番号（ポート）が使われていたので、別の番号でひらきました。前のリンクでは入れません。"
    "いまのコードかリンクを伝えてください。",
    "The port of last time is taken, so the room is open at another one. Earlier links lead "
    "nowhere: tell people the code or link of now.",
)
OPENING: Final = Words("部屋をひらいています…", "Opening the room…")
YES: Final = Words("つづける", "Continue")
CLOSE: Final = Words("とじる", "Close")
#: A line that breaks for a moment is no reason to say that the room has closed.
GONE_AFTER_S: Final = 6.0

_SHORT: Final = {
    RoomState.JOINING: Words("つないでいます", "Connecting"),
    RoomState.SHARED: Words("共有済み", "Shared"),
    RoomState.LATER: Words("あとで共有", "Shared later"),
    RoomState.FROZEN: Words("締切です", "Closed"),
    RoomState.LOCKED: Words("止めています", "Stopped"),
    RoomState.VIEWING: Words("見るだけ", "View only"),
    RoomState.OFFLINE: Words("つながっていません", "Not connected"),
    RoomState.DENIED: Words("入れません", "Not let in"),
}
_ICONS: Final = {
    RoomState.JOINING: "loader",
    RoomState.SHARED: "circle-check",
    RoomState.LATER: "loader",
    RoomState.FROZEN: "snowflake",
    RoomState.LOCKED: "lock",
    RoomState.VIEWING: "eye",
    RoomState.OFFLINE: "unplug",
    RoomState.DENIED: "lock",
}
#: Their words tell about this computer too.
_ALONE: Final = frozenset({RoomState.OFFLINE, RoomState.DENIED, RoomState.VIEWING})


def shared(state: RoomState) -> Shared:
    """How the bar below tells of a room."""
    return Shared(
        WORDS[state],
        _SHORT[state],
        _ICONS[state],
        alone=state in _ALONE,
        proved=state is RoomState.SHARED,
    )


def freeze_words(company: Company) -> Words | None:
    """The countdown of a freeze that has been called and not begun, for whom it concerns."""
    left_s = company.freezes_in()
    if left_s is None or left_s <= 0 or company.role == "facilitator":
        return None
    seconds = math.ceil(left_s)
    return Words(
        f"あと{seconds}秒で締切です。書いたものは残ります。",
        f"Closing in {seconds} s. What you wrote stays.",
    )


def call_words(look: SeatLook) -> Words:
    """Somebody calls everybody."""
    return Words(f"{look.name.ja}がよんでいます", f"The {look.name.en.lower()} is calling you")


def picture_words(missing: int) -> Words:
    """Pictures of the posters are on their way to this seat."""
    pictures = "picture" if missing == 1 else "pictures"
    return Words(
        f"写真を受け取っています（あと{missing}枚）",
        f"Receiving pictures ({missing} {pictures} left)",
    )


def following_words(look: SeatLook) -> Words:
    """Whose screen this one shows."""
    return Words(
        f"{look.name.ja}の画面を見ています", f"You see what the {look.name.en.lower()} sees"
    )
