"""Why nobody opens: what is likely the trouble, in plain words, and what helps."""

from __future__ import annotations

import errno
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

_NO_NETWORK: Final = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
#: Windows has numbers of its own for the same (WSAENETDOWN, WSAENETUNREACH).
_NO_NETWORK_ON_WINDOWS: Final = frozenset({10050, 10051})


def nobody_there(cause: BaseException | None) -> PosterStudioError:
    """Nobody answered; `cause` is what the system said."""
    if isinstance(cause, ConnectionRefusedError):
        return _closed()
    code = cause.errno if isinstance(cause, OSError) else None
    if code in _NO_NETWORK or code in _NO_NETWORK_ON_WINDOWS:
        return _no_network()
    return _held_back()


def another_room() -> PosterStudioError:
    """Somebody answers there, with another certificate than the link's."""
    return PosterStudioError(
        Words("そこにあるのは別の部屋です", "another room answers there"),
        Words(
            "進行役の画面にある、いまのコードかリンクで入り直してください",
            "join by the code or link that the facilitator's screen shows now",
        ),
    )


def not_let_in() -> PosterStudioError:
    """The room refused the token."""
    return PosterStudioError(
        Words("部屋に入れませんでした。コードかリンクがちがいます", "the room did not let you in"),
        Words(
            "進行役の画面にあるコードかリンクを、もう一度確かめてください",
            "check the code or link on the facilitator's screen again",
        ),
    )


def no_answer_in_time() -> PosterStudioError:
    """The room was reached and then said nothing."""
    return PosterStudioError(
        Words("部屋から返事がありません", "the room does not answer"),
        Words("少し待って、もう一度試してください", "wait a moment and try again"),
    )


def no_workshop() -> PosterStudioError:
    """A server of another program that holds something else."""
    return PosterStudioError(
        Words("そこにはワークショップがありません", "there is no workshop in that place"),
        Words("アドレスを確かめてください", "check the address"),
    )


def _closed() -> PosterStudioError:
    return PosterStudioError(
        Words("そのパソコンに、開いている部屋がありません", "that computer has no open room"),
        Words(
            "進行役に、部屋をひらいてもらってください",
            "ask the facilitator to open the room",
        ),
    )


def _no_network() -> PosterStudioError:
    return PosterStudioError(
        Words("このパソコンがネットワークにつながっていません", "this computer is on no network"),
        Words("部屋と同じ Wi-Fi につないでください", "connect it to the room's Wi-Fi"),
    )


def _held_back() -> PosterStudioError:
    return PosterStudioError(
        Words("部屋のパソコンに届きません", "the room's computer cannot be reached"),
        Words(
            "同じ Wi-Fi か確かめてください。同じなら、進行役のパソコンのファイアウォールで "
            "Poster Studio を許可するか、Wi-Fi がパソコンどうしの通信を止めていない"
            "（プライバシーセパレーター）か、会場の人に聞いてください",
            "check that both use the same Wi-Fi; if they do, allow Poster Studio in the firewall "
            "of the facilitator's computer, or ask whether the Wi-Fi keeps computers apart "
            "(access point isolation)",
        ),
    )
