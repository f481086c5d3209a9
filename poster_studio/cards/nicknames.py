"""Short names in hiragana: where they stand for somebody, and where they are part of a word."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.people_words import COMMON_HIRAGANA, SURNAMES

TITLES: Final = r"さん|さま|様|先生|氏|くん|君|ちゃん"
#: The title behind a name that is known; behind a blank only if no longer word begins there.
TITLE_BEHIND: Final = re.compile(
    rf"(?:{TITLES})"
    rf"|[ \u3000](?:{TITLES})(?:(?=[はがのをにともへや])|(?![\u3041-\u3096\u3400-\u9fff]))"
)
HIRAGANA: Final = re.compile(r"[\u3041-\u3096\u30fc]+")

#: A name of so many hiragana is no chance: it is found in the middle of other words, too.
_TELLING: Final = 4
_BEHIND: Final = r"[はがのをにともへやで]|より|から|まで|だ|って"
_BEHIND_NAME: Final = re.compile(_BEHIND)
#: The same, and then no hiragana or a word of saying: the name ends there for sure.
_SURELY_BEHIND: Final = re.compile(
    rf"(?:{_BEHIND}|です|だよ|だね)"
    r"(?:[^\u3041-\u3096\u30fc]|\Z|い[うっいわ]|おも[いうっ]|おっしゃ|はな[しす]|おなじ|さんせ)"
)
#: Hiragana behind hiragana or kanji may belong to the same word: 静かな, 住まい.
_WORD_GOES_ON: Final = re.compile(r"[\u3041-\u3096\u30fc\u3005\u3400-\u9fff]\Z")
_LONG_SURNAMES: Final = tuple(name for name in SURNAMES if len(name) > 1)
#: What a word before the name ends with.
_BEFORE_NAME: Final = re.compile(r"[はがのをにともへやでねよ\u3400-\u9fff]\Z")
_INTRODUCTION: Final = re.compile(r"(?:わたし|私|わたくし|ぼく|僕|おれ|俺|なまえ|名前)は\Z")
_BEHIND_INTRODUCTION: Final = re.compile(
    r"です|だ|と(?:い|言|もう|申)|って|[^\u3041-\u3096\u30fc]|\Z"
)
_LONGEST_INTRODUCTION: Final = 5


def nickname_stands_alone(text: str, start: int, end: int) -> bool:
    """Whether hiragana are a name here: they run on without blanks, so the longer a name, the less
    of its surroundings must speak for it.
    """
    length = end - start
    before = text[max(0, start - _LONGEST_INTRODUCTION) : start]
    if length >= _TELLING or TITLE_BEHIND.match(text, end):
        return True
    if _INTRODUCTION.search(before) and _BEHIND_INTRODUCTION.match(text, end):
        return True
    is_first = not _WORD_GOES_ON.search(before) or before.endswith(_LONG_SURNAMES)
    is_last = not HIRAGANA.match(text[end : end + 1])
    if is_first and (is_last or (length > 2 and _BEHIND_NAME.match(text, end))):
        return True
    if text[start:end] in COMMON_HIRAGANA or not _SURELY_BEHIND.match(text, end):
        return False
    return is_first or (length > 2 and _BEFORE_NAME.search(before) is not None)
