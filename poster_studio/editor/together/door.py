"""Why nobody opens: what is likely the trouble, in plain words, and what helps."""

from __future__ import annotations

import errno
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

_NO_NETWORK: Final = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
#: Windows has numbers of its own for the same (WSAENETDOWN, WSAENETUNREACH).
_NO_NETWORK_ON_WINDOWS: Final = frozenset({10050, 10051})

_NOT_FOUND: Final = Words("そのコードの部屋が見つかりません", "no room answers to that code")
_CODE_THEN_NETWORK: Final = Words(
    "まず、コードの12文字を進行役の画面とくらべてください。"
    "同じなら、このパソコンを部屋と同じ Wi-Fi につないでください",
    "first compare the twelve letters with the facilitator's screen; if they are the same, "
    "connect this computer to the room's Wi-Fi",
)
_CODE_THEN_ROOM: Final = Words(
    "まず、コードの12文字を進行役の画面とくらべてください。"
    "同じなら、進行役に、部屋をひらいてもらってください",
    "first compare the twelve letters with the facilitator's screen; if they are the same, "
    "ask the facilitator to open the room",
)
_CODE_THEN_WAY: Final = Words(
    "まず、コードの12文字を進行役の画面とくらべてください。"
    "同じなら、同じ Wi-Fi か、進行役のパソコンのファイアウォールが Poster Studio を許可しているか、"
    "Wi-Fi がパソコンどうしの通信を止めていないかを確かめてください",
    "first compare the twelve letters with the facilitator's screen; if they are the same, check "
    "that both use the same Wi-Fi, that the firewall of the facilitator's computer allows Poster "
    "Studio, and that the Wi-Fi does not keep computers apart",
)


def nobody_there(cause: BaseException | None) -> PosterStudioError:
    """Nobody answered; `cause` is what the system said."""
    if isinstance(cause, ConnectionRefusedError):
        return _closed()
    return _no_network() if _is_off_line(cause) else _held_back()


def nobody_by_code(cause: BaseException | None) -> PosterStudioError:
    """Nobody answered where a typed code led to: its letters say where, so they come first."""
    if _is_off_line(cause):
        return PosterStudioError(_NOT_FOUND, _CODE_THEN_NETWORK)
    if isinstance(cause, ConnectionRefusedError):
        return PosterStudioError(_NOT_FOUND, _CODE_THEN_ROOM)
    return PosterStudioError(_NOT_FOUND, _CODE_THEN_WAY)


def nothing_at_address() -> PosterStudioError:
    """Nobody is there where the address of a server leads to."""
    return PosterStudioError(
        Words("このアドレスに部屋はありません", "there is no room at this address"),
        Words(
            "アドレスの文字と、インターネットにつながっているかを確かめてください",
            "check the letters of the address, and that this computer is on the internet",
        ),
    )


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


def _is_off_line(cause: BaseException | None) -> bool:
    """Whether the system said that there is no way to anywhere."""
    code = cause.errno if isinstance(cause, OSError) else None
    return code in _NO_NETWORK or code in _NO_NETWORK_ON_WINDOWS


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
