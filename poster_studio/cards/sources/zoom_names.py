"""Who says it to whom: names may hold " to ", "から" and ":", so the addressee decides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.cards.sources.chat_lines import HEAD_LENGTH, Header, normal_time
from poster_studio.cards.sources.zoom_private import MARK, is_marked

_COLON: Final = r"[ \t　]*[:：]"
_TO: Final = re.compile(r"[ \t　]+[Tt]o(?=[ \t　])")
_WIDE_TO: Final = re.compile(r"[ \t　]{2,}[Tt]o[ \t　]{2,}")
_FROM_JAPANESE: Final = re.compile(r"[ \t　]*から[ \t　]*")
_LIMITED: Final = r"(?:[^:：\n]{0,40}?(?:panelists?|hosts?\b|waiting room|パネリスト|ホスト|待機))"
_PUBLIC_ENGLISH: Final = (
    r"(?:All panelists and attendees|Everyone|Everybody|Meeting Group Chat)"
    rf"(?: and attendees| \(in (?!{_LIMITED})[^)\n]{{1,40}}\)| in (?!{_LIMITED})[^:：\n]{{1,40}})?"
)
_PUBLIC_JAPANESE: Final = (
    r"(?:皆様|皆さま|皆さん|みなさま|みなさん|みんな|全員|参加者全員|すべての参加者)"
    rf"(?:[ 　]?[(（](?!{_LIMITED})[^)）\n]{{1,30}}[)）])?"
)
_MARKED: Final = rf"[ \t　]*(?:{MARK.pattern})"
_PUBLIC: Final = re.compile(
    rf"[ \t　]*({_PUBLIC_ENGLISH}|{_PUBLIC_JAPANESE})[ \t　]*(?:に|へ|宛)?{_COLON}", re.IGNORECASE
)
_PRIVATE: Final = re.compile(
    rf"[ \t　]*(.{{1,100}}?){_MARKED}[ \t　]*(?:に|へ|宛)?{_COLON}", re.IGNORECASE
)
_AUDIENCE: Final = re.compile(_LIMITED, re.IGNORECASE)
_ANYBODY: Final = re.compile(rf"[ \t　]*([^:：]{{1,100}}?)[ \t　]*(?:に|へ|宛)?{_COLON}")
_NO_ADDRESSEE: Final = re.compile(r"(.{1,100}?)(?:[ \t　]+[:：](?=[ \t　])|[ \t　]*[:：][ \t]*\Z)")


@dataclass(frozen=True, slots=True)
class Names:
    """Sender and addressee; `end` is where the words begin. Unknown addressees are private."""

    sender: str
    recipient: str
    private: bool
    end: int


@dataclass(frozen=True, slots=True)
class _Split:
    names: Names
    is_wide: bool


def english_names(text: str, *, single_spaces: bool) -> Names | None:
    """Reads `NAME to ADDRESSEE:`, the text after `From`.

    The addressee that ends first decides: `Everyone`, or a name with `(Direct Message)`. Failing
    that, ` to ` between double spaces, and with `single_spaces` the last ` to `, is one to
    an addressee we do not know.
    """
    head = text[:HEAD_LENGTH]
    known = _addressed(head, _TO)
    if known is not None:
        return _doubted(known, text)
    wide = list(_WIDE_TO.finditer(head))
    parting = wide or (list(_TO.finditer(head)) if single_spaces else [])
    return next((names for at in reversed(parting) if (names := _to_anybody(head, at))), None)


def english_header(
    format_: str, start: re.Pattern[str], line: str, *, single_spaces: bool
) -> Header | None:
    """The header of a message whose words begin on the same line.

    `start` matches all up to the names, its first group the time; see `english_names`.
    """
    match = start.match(line)
    time = normal_time(match[1]) if match else None
    if match is None or time is None:
        return None
    text = line[match.end() :]
    names = english_names(text, single_spaces=single_spaces) or _sender_alone(text)
    if names is None:
        return None
    rest = text[names.end :].removeprefix(" ")
    return Header(format_, time, names.sender, names.recipient, names.private, rest)


def japanese_names(text: str, *, any_addressee: bool) -> Names | None:
    """Reads `NAME から ADDRESSEE:`; `any_addressee` also takes one that we do not know."""
    head = text[:HEAD_LENGTH]
    known = _addressed(head, _FROM_JAPANESE)
    if known is not None or not any_addressee:
        return known and _doubted(known, text)
    parting = list(_FROM_JAPANESE.finditer(head))
    return next((names for at in reversed(parting) if (names := _to_anybody(head, at))), None)


def _sender_alone(text: str) -> Names | None:
    """Reads `NAME : WORDS` or `NAME:` at the end of a line: said to everybody."""
    match = _NO_ADDRESSEE.match(text[:HEAD_LENGTH])
    if match is None or not match[1].strip():
        return None
    return _doubted(Names(match[1].strip(), "", False, match.end()), text)


def _doubted(names: Names, text: str) -> Names:
    """Private after all if a mark stands anywhere in the header or right behind it."""
    if names.private or not is_marked(text[: names.end], text[names.end :]):
        return names
    return replace(names, recipient="", private=True)


def _addressed(head: str, parting: re.Pattern[str]) -> Names | None:
    """The split whose known addressee ends first; between equals the last one."""
    splits = [split for at in parting.finditer(head) for split in _splits(head, at)]
    if not splits:
        return None
    end = min(split.names.end for split in splits)
    first = [split for split in splits if split.names.end == end]
    wide = [split for split in first if split.is_wide]
    return (wide or first)[-1].names


def _splits(head: str, at: re.Match[str]) -> list[_Split]:
    sender = head[: at.start()].strip()
    is_wide = len(at[0]) - len(at[0].lstrip()) > 1
    patterns = [(_PUBLIC, False)] + [(_PRIVATE, True)] * bool(MARK.search(head))
    return [
        _Split(Names(sender, match[1].strip(), private, match.end()), is_wide)
        for pattern, private in patterns
        if sender and (match := pattern.match(head, at.end()))
    ]


def _to_anybody(head: str, at: re.Match[str]) -> Names | None:
    match = _ANYBODY.match(head, at.end())
    sender = head[: at.start()].strip()
    if match is None or not sender or not match[1].strip():
        return None
    recipient = "" if _AUDIENCE.match(match[1]) else match[1].strip()
    return Names(sender, recipient, True, match.end())
