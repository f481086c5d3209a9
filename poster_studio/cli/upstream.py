"""A room that is shared with a server: what `poster-studio host --upstream` says of it."""

from __future__ import annotations

from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cli.output import say, user_language
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.sync.bridge import BridgeState
from poster_studio.workshop_io.workshop_file import WorkshopFile

_SAYINGS: Final = {
    BridgeState.JOINED: Words(
        "サーバーの部屋とつながりました", "the room is joined to the one on the server"
    ),
    BridgeState.AWAY: Words(
        "サーバーにつながりません。部屋はそのまま使えます。つながるまで何度でも試します",
        "the server does not answer; the room goes on and keeps trying",
    ),
    BridgeState.VIEWING: Words(
        "サーバーでは見るだけの合言葉です。ここでの変更はサーバーに届きません",
        "the token for the server is for viewing: nothing done here reaches it",
    ),
    BridgeState.DENIED: Words(
        "サーバーがこの合言葉を受け付けません。アドレスを確かめて、部屋を開きなおしてください",
        "the server does not take this token; check the address and open the room again",
    ),
    BridgeState.FOREIGN: Words(
        "サーバーのその場所には別のワークショップがあります。別の名前のアドレスで開きなおしてください",
        "another workshop lives at that address; open the room again with one of another name",
    ),
}


def tell(state: BridgeState) -> None:
    """Says how it stands."""
    say(_SAYINGS[state].in_(user_language()))


def is_same_workshop(file: WorkshopFile, update: bytes) -> bool:
    """Whether what a server has is this file's workshop, or nothing yet."""
    try:
        there = WorkshopStore.load([update]).workshop.id
    except PosterStudioError:
        return False
    return there in ("", file.workshop_store.workshop.id)
