"""Private marks, and headers that only such a mark betrays: when in doubt a message is private.

Wordings of Zoom's clients change with version and language; most of those accepted here were never
seen. What is read too strictly becomes a leak, what is read too widely one card less.
"""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import HEAD_LENGTH, Header, normal_time

_OPEN: Final = r"[(（\[［【〔<＜「]"
_CLOSE: Final = r"[)）\]］】〕>＞」]"
_INSIDE: Final = r"[^()（）\[\]［］【】〔〕<>＜＞「」\n]{0,30}?"
_PHRASE: Final = (
    r"direct[ ]?messages?|private(?:ly|[ ]message)|ダイレクト[ 　]?メッセージ|直接メッセージ"
    r"|個別メッセージ|プライベート[ 　]?メッセージ|ﾀﾞｲﾚｸﾄ[ ]?ﾒｯｾｰｼﾞ"
)
_WORD: Final = (
    rf"{_PHRASE}|priv(?:ate|ad[oa]|at|é)|direct[oae]?(?![a-z])|direkt|dirett?[ao]|\bDM\b|ＤＭ|whisper"
    r"|confidential|personal message|only|ダイレクト|ﾀﾞｲﾚｸﾄ|プライベート|ﾌﾟﾗｲﾍﾞｰﾄ|個別|非公開|直接"
    r"|私信|内緒|秘密|個人宛|個人メッセージ|のみ|私聊|私人|개인|비공개|다이렉트"
)
#: A mark in brackets.
BRACKETED: Final = rf"{_OPEN}{_INSIDE}(?:{_WORD}){_INSIDE}{_CLOSE}"
#: A mark in brackets, or a phrase that says nothing else.
MARK: Final = re.compile(rf"{BRACKETED}|{_PHRASE}", re.IGNORECASE)
_SURE: Final = re.compile(rf"{_OPEN}{_INSIDE}(?:{_PHRASE}){_INSIDE}{_CLOSE}", re.IGNORECASE)
_COLON: Final = r"[ \t　]*[:：]"
_CLOCK: Final = r"\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?"
_HALF: Final = r"(?:午前|午後|[AaPp]\.?[Mm]\.?)"
_TIME: Final = rf"[(（\[]?(?:{_HALF}[ 　]?)?({_CLOCK})(?:[ 　]?{_HALF})?[)）\]]?"
_BLANK: Final = r"[ \u3000\ufeff\u200b-\u200f\u202a-\u202e]"
_OPENING: Final = re.compile(
    rf"{_BLANK}{{0,3}}(?:[\[(]?\d{{1,4}}[-/.年]\d{{1,2}}[-/.月]\d{{1,4}}日?,?[ T]+)?"
    rf"(?:{_TIME}[ \t　]*)?(From(?=[ \t　:])|開始|送信元|差出人)?[ \t　]*",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    rf"[ \t　]*(?:に|へ|宛)?(?:{_COLON})?[ \t　]*(?:{_TIME})?[ \t　]*[:：]?[ \t　]*\Z"
)
_LINK: Final = re.compile(
    r"[ \t　]+to[ \t　]+|[ \t　]*(?:から|宛先|→|->)[ \t　]*|[ 　](?:に|へ)[ 　]", re.IGNORECASE
)
_NAMED: Final = re.compile(r".{1,100}?[ 　](?:から|宛先|→)[ 　].{1,100}?[:：](?:[ \t　]|\Z)")
_SOME_COLON: Final = re.compile(r"[:：]")
_ONLY_COLON: Final = re.compile(r"[:：][ \t　]*\Z")
_SOME_TIME: Final = re.compile(_CLOCK)


def is_marked(head: str, words: str) -> bool:
    """Whether a mark stands in a header or right behind it, where the words begin."""
    return MARK.search(head) is not None or _leading_mark(words) is not None


def private_header(line: str) -> Header | None:
    """The header of a private message in a shape that no dialect knows.

    It opens with a time, From, 開始 or 送信元 and has a mark; or ends with the mark and has a
    time, a colon or a word between two names; or has a whole phrase in brackets. Behind a time,
    開始, 送信元 and two names apart need no mark.
    """
    head = line[:HEAD_LENGTH]
    opening = _OPENING.match(head)
    if opening is None or line.startswith("\t") or line[:4].isspace():
        return None
    text = head[opening.end() :]
    mark = MARK.search(text)
    end = _end(text, mark, opening)
    if end is None:
        return None
    clock = opening[1] or next(iter(_SOME_TIME.findall(text)), "")
    names = [_bare(name) for name in _LINK.split(text[:end], maxsplit=1)]
    return Header(
        format="",
        time=normal_time(clock.replace("：", ":")) or "00:00:00",
        sender=names[0],
        recipient=names[1] if len(names) > 1 else "",
        private=True,
        rest=line[opening.end() + end :].strip(" "),
    )


def _end(text: str, mark: re.Match[str] | None, opening: re.Match[str]) -> int | None:
    """Where the words begin; `None` if this is no header."""
    is_opened = opening[1] is not None or opening[2] is not None
    if mark is None:
        return _unmarked_end(text, opening)
    before, after = text[: mark.start()], text[mark.end() :]
    colon = _SOME_COLON.search(after)
    if _TAIL.match(after) is not None:
        told = _LINK.search(before) or _SOME_TIME.search(text) or colon
        return len(text) if is_opened or told or _SURE.match(mark[0]) else None
    is_bracketed = re.match(_OPEN, mark[0]) is not None
    if not (is_opened and (is_bracketed or colon)) and not _SURE.match(mark[0]):
        return len(text) if not before and _SOME_TIME.search(after) else None
    return mark.end() + (colon.end() if colon is not None else 0)


def _unmarked_end(text: str, opening: re.Match[str]) -> int | None:
    """Behind a time: 開始 and a colon at the end, or two names apart and a colon."""
    if opening[1] is None:
        return None
    if opening[2] not in (None, "From") and _ONLY_COLON.search(text):
        return len(text)
    named = _NAMED.match(text)
    return named.end() if named is not None and opening[1].count(":") == 2 else None


def _leading_mark(words: str) -> re.Match[str] | None:
    return MARK.match(words[:HEAD_LENGTH].lstrip(" \t　"))


def _bare(name: str) -> str:
    """A name without marks, times, and the signs behind it."""
    plain = re.sub(_TIME, "", MARK.sub("", name))
    return plain.strip(" \t　:：").removesuffix(" へ").removesuffix(" に").strip()
