"""Finds people's names in words: known senders, and what titles such as さん follow."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.cards.comparing import narrowed
from poster_studio.cards.nicknames import HIRAGANA, TITLE_BEHIND, TITLES, nickname_stands_alone
from poster_studio.cards.people_words import (
    COMMON_KATAKANA,
    COMMON_NOUNS,
    DISPLAY_WORDS,
    NOT_GIVEN_NAMES,
    NOT_SAMA_AFTER,
    NOT_SAMA_BEFORE,
    NOT_SHI_AFTER,
    NOT_SHI_BEFORE,
    SURNAMES,
)

_KANJI: Final = r"\u3005-\u3007\u30f6\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TITLED: Final = re.compile(
    rf"(?:(?P<kanji>[{_KANJI}]{{1,12}})[ \u3000]?"
    r"|(?P<katakana>[\u30a1-\u30fa\u30fc\uff66-\uff9f]{2,12})"
    rf"|(?<![A-Za-z])(?P<latin>[A-Za-z]{{2,20}})[ ]?)(?P<title>{TITLES})(?P<after>.?)"
)
_SURNAMES: Final = tuple(sorted((name for name in SURNAMES if len(name) > 1), key=len)[::-1])
_SURNAME: Final = "|".join(map(re.escape, _SURNAMES))
#: What no given name begins with, right behind a surname.
_NOT_GIVEN: Final = "[のはがをにともやへで県市町区村駅]"
_MIXED: Final = re.compile(
    rf"(?:{_SURNAME})(?:[ \u3000]|(?!{_NOT_GIVEN}))"
    rf"[\u3041-\u3096\u30a1-\u30fa{_KANJI}]{{1,4}}?(?:さん|さま|様|くん|君|ちゃん)"
)
_NAMED_AFTER: Final = re.compile(
    rf"(?:{_SURNAME})(?:(?!{_NOT_GIVEN})[\u3041-\u3096\u30a1-\u30fa{_KANJI}]{{1,4}})?"
)
_GIVEN_ENDING: Final = re.compile(
    rf"[{_KANJI}]{{1,3}}[子美郎太夫雄男介香恵奈代江輔助也哉菜乃織翔斗]"
)
_TITLE_AT_END: Final = re.compile(rf"(?:{TITLES})\Z")
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
_FULL_NAME: Final = re.compile(rf"[{_KANJI}]{{1,4}}[{_KANJI}\u3041-\u3096\u30a1-\u30fa]{{2,4}}")
_KATAKANA: Final = re.compile(r"[\u30a1-\u30fa\u30fc\uff66-\uff9f]+")
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
        position = last = 0
        while position < len(folded):
            name = self._at(folded, position)
            if name is None:
                position += 1
                continue
            end = position + len(name)
            title = TITLE_BEHIND.match(text, end)
            end = title.end() if title else end
            yield Span(position - _surname_before(text[last:position]), end)
            position = last = end

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


def is_like_a_name(text: str) -> bool:
    """Whether a text is nothing but what looks like one person's name, a title aside."""
    name = without_title("".join(text.split()))
    if name in COMMON_NOUNS or not _is_telling(name):
        return False
    if name != "".join(text.split()):
        return any(titled_spans(text))
    return _NAMED_AFTER.fullmatch(name) is not None or _is_given_name(name)


def without_title(name: str) -> str:
    """A name without the title at its end."""
    return _TITLE_AT_END.sub("", name)


def _surname_before(text: str) -> int:
    """How many of the last letters are a surname: only a given name or nickname was known."""
    return next((len(name) for name in _SURNAMES if text.endswith(name)), 0)


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


def _is_given_name(word: str) -> bool:
    return _GIVEN_ENDING.fullmatch(word) is not None and not word.endswith(NOT_GIVEN_NAMES)


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
    if word not in COMMON_NOUNS and _is_given_name(word[-2:]):
        return len(word) if len(word) < 4 or word.startswith(_SURNAMES) else 2
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
        for several in (parts, telling) if telling else ():
            if len(several) > 1:
                ways += ["".join(several), " ".join(several)]
        ways += [way for part in telling for way in _parted(part)]
        for way in ways:
            yield from (way, unicodedata.normalize("NFD", way))


def _parted(name: str) -> Iterator[str]:
    """A full name written without a blank, with one wherever the surname may end."""
    if _FULL_NAME.fullmatch(name):
        yield from (f"{name[:cut]} {name[cut:]}" for cut in range(1, len(name)))


def _is_telling(part: str) -> bool:
    bare = without_title(part)
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
    if HIRAGANA.fullmatch(name):
        return nickname_stands_alone(text, start, start + len(name))
    return True


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _folded(text: str) -> str:
    """Narrow and lower case, letter for letter, so that indexes stay."""
    narrow = narrowed(text)
    lower = narrow.lower()
    return lower if len(lower) == len(narrow) else narrow


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name
