"""Finds and masks what is personal in words: a role in 〔〕 stands for it.

The card is quarantined. Names in chats go; of tables, where people knew they wrote for the city,
the words with names are kept beside the deck until a person has looked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from poster_studio.base.words import Words
from poster_studio.cards.comparing import narrowed
from poster_studio.cards.people import NameIndex, titled_spans

TraceKind = Literal["name", "teacher", "phone", "email", "account", "address"]

ROLES: Final[dict[TraceKind, str]] = {
    "name": "〔参加者〕",
    "teacher": "〔先生〕",
    "phone": "〔電話番号〕",
    "email": "〔メールアドレス〕",
    "account": "〔アカウント〕",
    "address": "〔住所〕",
}
REASONS: Final[dict[TraceKind, Words]] = {
    "name": Words("人の名前かもしれません", "may be a person's name"),
    "teacher": Words("人の名前かもしれません", "may be a person's name"),
    "phone": Words("電話番号", "phone number"),
    "email": Words("メールアドレス", "e-mail address"),
    "account": Words("SNSのアカウント", "account of a social network"),
    "address": Words("住所", "address"),
}

_HYPHENS: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−ーｰ～〜", "-"))
_GAP: Final = r"[-. ()]{0,3}"
_PHONE: Final = re.compile(
    rf"(?<![\d.])(?:\+?81{_GAP}(?:\(?0\)?)?|\(?0){_GAP}\d{{1,4}}{_GAP}\d{{1,4}}{_GAP}\d{{3,4}}(?!\d)"
)
_EMAIL: Final = re.compile(
    r"[\w.%+-]{1,64}(?:@| ?[(\[](?:at|アット)[)\]] ?)"
    r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}",
    re.ASCII | re.IGNORECASE,
)
_NICK: Final = r"@?(?!https?)[A-Za-z0-9_.-]{3,30}"
_AT: Final = r"@(?=[0-9_.]{0,30}[A-Za-z])[A-Za-z0-9_.]{3,30}"
_SERVICE: Final = (
    r"(?:LINE|ライン|インスタ(?:グラム)?|Instagram|Twitter|ツイッター"
    r"|Facebook|フェイスブック|TikTok)"
)
_ACCOUNT: Final = re.compile(
    rf"(?<![A-Za-z])(?:{_SERVICE}|X) ?の? ?(?:ID|アカウント|垢) ?[:は=]? ?{_NICK}"
    rf"|(?<![A-Za-z]){_SERVICE} ?(?:[:=] ?{_NICK}|は ?(?=[A-Za-z.-]{{0,30}}[0-9_]){_NICK}|{_AT})"
    rf"|(?<![\w.@/]){_AT}"
    r"|(?:https?://)?(?:www\.)?"
    r"(?:line\.me/ti/p|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com)/[\w.@~%/?=&-]{2,80}",
    re.ASCII | re.IGNORECASE,
)
_FIGURE: Final = r"[0-9〇一二三四五六七八九十]{1,4}"
_TOWN: Final = r"[ぁ-んァ-ヶ々\u3400-\u9fff]{0,12}"
_ADDRESS: Final = re.compile(
    rf"〒 ?\d{{3}}-?\d{{4}}"
    rf"|{_TOWN}{_FIGURE}丁目 ?{_FIGURE}(?:番地?(?:の?{_FIGURE})?|-\d{{1,4}})?(?:-?{_FIGURE})?号?"
    rf"|{_TOWN}{_FIGURE}番地(?:の?{_FIGURE})?"
    rf"|{_TOWN}{_FIGURE}番{_FIGURE}号"
    rf"|[々\u3400-\u9fffヶケがガ]{{1,10}}(?<![口第号案階図表章番回版])\d{{1,3}}-\d{{1,4}}-\d{{1,4}}(?![\d-])"
    rf"|[々\u3400-\u9fffヶケがガ]{{1,10}}[町村]\d{{1,4}}-\d{{1,4}}(?![\d-])"
    rf"|\d{{2,4}}号室"
)
_MAY_BE_ADDRESS: Final = re.compile(r"丁目|番地|番.{1,4}号|号室|〒|\d-\d")
_PHONE_DIGITS: Final = (10, 11)


@dataclass(frozen=True, slots=True)
class Trace:
    """Something personal at `start` … `end` of a text."""

    start: int
    end: int
    kind: TraceKind


def personal_traces(text: str, names: NameIndex) -> tuple[Trace, ...]:
    """All that may be personal, in order and without overlaps; longer findings go first."""
    found = sorted(_traces(text, names), key=lambda trace: (trace.start, -trace.end))
    kept = list[Trace]()
    for trace in found:
        if not kept or trace.start >= kept[-1].end:
            kept.append(trace)
        elif trace.end > kept[-1].end:
            kept[-1] = Trace(kept[-1].start, trace.end, kept[-1].kind)
    return tuple(kept)


def masked(text: str, traces: tuple[Trace, ...]) -> str:
    """The words with a role for each trace."""
    parts, end = list[str](), 0
    for trace in traces:
        parts += [text[end : trace.start], ROLES[trace.kind]]
        end = trace.end
    return "".join([*parts, text[end:]])


def is_name(trace: Trace) -> bool:
    """Whether the trace is a name or looks like one."""
    return trace.kind in ("name", "teacher")


def reasons(traces: tuple[Trace, ...]) -> tuple[Words, ...]:
    """Why a person should look, each reason once."""
    return tuple(dict.fromkeys(REASONS[trace.kind] for trace in traces))


def _traces(text: str, names: NameIndex) -> Iterator[Trace]:
    for span in (*names.spans(text), *titled_spans(text)):
        is_teacher = text.endswith("先生", span.start, span.end)
        yield Trace(span.start, span.end, "teacher" if is_teacher else "name")
    plain = narrowed(text).translate(_HYPHENS)
    for match in _PHONE.finditer(plain):
        if _is_phone(match[0]):
            yield Trace(match.start(), match.end(), "phone")
    yield from (Trace(m.start(), m.end(), "email") for m in _EMAIL.finditer(plain))
    yield from (Trace(m.start(), m.end(), "account") for m in _ACCOUNT.finditer(narrowed(text)))
    if _MAY_BE_ADDRESS.search(plain):
        yield from (Trace(m.start(), m.end(), "address") for m in _ADDRESS.finditer(plain))


def _is_phone(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    if digits.startswith("81"):
        digits = "0" + digits[2:].lstrip("0")
    return len(digits) in _PHONE_DIGITS
