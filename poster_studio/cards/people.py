"""Finds people's names in words: known senders, and what titles such as さん follow."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.cards.comparing import narrowed
from poster_studio.cards.people_words import (
    COMMON_KATAKANA,
    COMMON_NOUNS,
    DISPLAY_WORDS,
    NOT_SAMA_AFTER,
    NOT_SAMA_BEFORE,
    NOT_SHI_AFTER,
    NOT_SHI_BEFORE,
    SURNAMES,
)

_KANJI: Final = r"\u3005-\u3007\u30f6\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TITLES: Final = r"さん|さま|様|先生|氏|くん|君|ちゃん"
_TITLE: Final = re.compile(_TITLES)
_TITLED: Final = re.compile(
    rf"(?:(?P<kanji>[{_KANJI}]{{1,12}})[ \u3000]?"
    r"|(?P<katakana>[\u30a1-\u30fa\u30fc\uff66-\uff9f]{2,12})"
    rf"|(?<![A-Za-z])(?P<latin>[A-Za-z]{{2,20}})[ ]?)(?P<title>{_TITLES})(?P<after>.?)"
)
_SURNAME: Final = "|".join(
    sorted((re.escape(name) for name in SURNAMES if len(name) > 1), key=len, reverse=True)
)
#: What no given name begins with, right behind a surname.
_NOT_GIVEN: Final = "[のはがをにともやへで県市町区村駅]"
_MIXED: Final = re.compile(
    rf"(?:{_SURNAME})(?:[ \u3000]|(?!{_NOT_GIVEN}))"
    rf"[\u3041-\u3096\u30a1-\u30fa{_KANJI}]{{1,4}}?(?:さん|さま|様|くん|君|ちゃん)"
)
_RANKED: Final = re.compile(
    rf"(?:{_SURNAME})(?=課長|係長|部長|局長|主査|主任|主事|議員|委員|教授|コーチ)"
)
_INTRODUCED: Final = re.compile(
    rf"(?:\A|(?<=[、。,.!！「\s\u3000の])|(?<=私は)|(?<=わたしは)|(?<=僕は))(?:{_SURNAME})"
    rf"(?:(?!{_NOT_GIVEN})[{_KANJI}]{{1,3}}?|[ \u3000][\u3041-\u3096{_KANJI}]{{1,4}}?)?"
    rf"(?=と申します|と言います|といいます|です(?:[。、！!\s]|\Z))"
)
_WORD: Final = re.compile(
    rf"[{_KANJI}\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9f\u00c0-\u024fA-Za-z'’.]+"
)
_HIRAGANA: Final = re.compile(r"[\u3041-\u3096\u30fc]+")
_KATAKANA: Final = re.compile(r"[\u30a1-\u30fa\u30fc\uff66-\uff9f]+")
_BEHIND_NAME: Final = re.compile(r"[はがのをにともへやで]|より|から|まで|だ|って")
#: A name of so many hiragana is no chance: it is found in the middle of other words, too.
_TELLING_HIRAGANA: Final = 4
_LONGEST_NAME: Final = 60
_OFFICES: Final = (
    *("課", "係", "市", "局", "室", "班", "大学", "センター", "研究所", "事務所", "役所", "総研"),
    *("グループ", "チーム", "ユーザー"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """Where something personal stands in a text."""

    start: int
    end: int


class NameIndex:
    """The names of a source's people, for finding them in many texts."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_start: dict[str, list[str]] = {}
        for variant in sorted({v for name in names for v in _variants(name)}, key=_longest_first):
            self._by_start.setdefault(variant[:2], []).append(variant)

    def spans(self, text: str) -> Iterator[Span]:
        """Where a name stands as a word of its own, with the title behind it."""
        folded = _folded(text)
        position = 0
        while position < len(folded):
            name = self._at(folded, position)
            if name is None:
                position += 1
                continue
            end = position + len(name)
            title = _TITLE.match(text, end)
            end = title.end() if title else end
            yield Span(position, end)
            position = end

    def _at(self, text: str, position: int) -> str | None:
        for name in self._by_start.get(text[position : position + 2], ()):
            if text.startswith(name, position) and _stands_alone(text, position, name):
                return name
        return None


def titled_spans(text: str) -> Iterator[Span]:
    """Where a title follows what may be a name, and where somebody says their own surname."""
    for match in _TITLED.finditer(text):
        start = _start_of_name(match)
        if start is not None:
            yield Span(start, match.end("title"))
    for pattern in (_MIXED, _RANKED, _INTRODUCED):
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end())


def _start_of_name(match: re.Match[str]) -> int | None:
    """Where the name before a title begins; `None` if the word is no name."""
    title, after = match["title"], match["after"]
    if match["latin"]:
        is_name = not (match["latin"].isupper() and len(match["latin"]) <= 5)
        return match.start("latin") if is_name else None
    if match["katakana"]:
        word = match["katakana"]
        return None if _is_common_katakana(word) else match.start("katakana")
    word = match["kanji"]
    if title == "ちゃん" and after == "と" and len(word) == 1:
        return None
    if title == "様" and (word[-1] in NOT_SAMA_BEFORE or after in NOT_SAMA_AFTER):
        return None
    if title == "氏" and (word[-1] in NOT_SHI_BEFORE or after in NOT_SHI_AFTER):
        return None
    length = _name_length(word)
    return match.end("kanji") - length if length else None


def _is_common_katakana(word: str) -> bool:
    plain = unicodedata.normalize("NFKC", word)
    return any(
        plain == common or (len(common) > 2 and plain.endswith(common))
        for common in COMMON_KATAKANA
    )


def _name_length(word: str) -> int:
    """How many of the last kanji are a name: a known surname, else what is no common noun."""
    for length in range(min(4, len(word)), 0, -1):
        if word[-length:] in SURNAMES:
            return length
    for length in range(min(5, len(word)), 0, -1):
        if word[-length:] in COMMON_NOUNS:
            return 0
    for length in range(len(word), 1, -1):
        if word[:length] in COMMON_NOUNS and len(word) > length:
            return len(word) - length
    return len(word) if len(word) <= 4 else 3


def _variants(name: str) -> Iterator[str]:
    """A display name in the ways it may be written, and those of its parts that are names."""
    for form in ("NFC", "NFKC"):
        whole = _folded(unicodedata.normalize(form, name.strip())[:_LONGEST_NAME])
        parts = [part.strip("'’.") for part in _WORD.findall(whole)]
        telling = [part for part in parts if _is_telling(part)]
        ways = [*telling, whole] if telling else []
        if len(telling) > 1:
            ways += ["".join(telling), " ".join(telling)]
        for way in ways:
            yield from (way, unicodedata.normalize("NFD", way))


def _is_telling(part: str) -> bool:
    bare = re.sub(rf"(?:{_TITLES})\Z", "", part)
    if len(bare) < 2 or (len(bare) > 2 and bare.endswith(_OFFICES)):
        return False
    return not (bare in DISPLAY_WORDS or bare in COMMON_NOUNS or bare in COMMON_KATAKANA)


def _stands_alone(text: str, start: int, name: str) -> bool:
    """Whether the letters around allow a name here and not a piece of another word."""
    before = text[start - 1 : start]
    after = text[start + len(name) : start + len(name) + 1]
    if name.isascii():
        return not (_is_latin(before) and _is_latin(name[0])) and not _is_latin(after)
    if _KATAKANA.fullmatch(name):
        return not _KATAKANA.match(before) and not _KATAKANA.match(after)
    if _HIRAGANA.fullmatch(name):
        return _hiragana_stands_alone(text, start, start + len(name))
    return True


def _hiragana_stands_alone(text: str, start: int, end: int) -> bool:
    """As `_stands_alone`: hiragana runs on without blanks, so the longer a name, the less of its
    surroundings must speak for it.
    """
    if end - start >= _TELLING_HIRAGANA or _TITLE.match(text, end):
        return True
    is_first = not _HIRAGANA.match(text[start - 1 : start])
    is_last = not _HIRAGANA.match(text[end : end + 1])
    return is_first and (is_last or (end - start > 2 and _BEHIND_NAME.match(text, end) is not None))


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _folded(text: str) -> str:
    """Narrow and lower case, letter for letter, so that indexes stay."""
    narrow = narrowed(text)
    lower = narrow.lower()
    return lower if len(lower) == len(narrow) else narrow


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name
