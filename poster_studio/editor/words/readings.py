"""Suggested readings: which kanji of a text are read how, corrected by the workshop's own list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from poster_studio.editor.words.reading_words import ReadingWords

#: What carries a reading: kanji, their repetition mark, and the small ke between them.
KANJI: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆ヶヵ〇]+")
_PIECES: Final = re.compile(rf"({KANJI.pattern})")
#: What a part of a divided reading may begin with in place of its first letter.
_VOICED: Final = dict(
    zip(
        "かきくけこさしすせそたちつてとはひふへほ",
        "がぎぐげござじずぜぞだぢづでどばびぶべぼ",
        strict=True,
    )
)
_HALF_VOICED: Final = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Kanji from `start` to `end` of a text; `ruby` is divided by `|` where that is known."""

    start: int
    end: int
    base: str
    ruby: str

    @property
    def reading(self) -> str:
        """The reading as one."""
        return self.ruby.replace("|", "")


class Readings:
    """Suggests readings; `own` readings, by word, are those a workshop corrected."""

    def __init__(self, words: ReadingWords) -> None:
        self._words = words
        self._parts = lru_cache(maxsize=4000)(self._parts_of)

    def suggested(self, text: str, own: Mapping[str, str]) -> tuple[Suggestion, ...]:
        """A reading for each run of kanji that has one."""
        found: list[Suggestion] = []
        known = {**self._words.added, **own}
        plain = {word: reading.replace("|", "") for word, reading in known.items()}
        at = 0
        for line in text.split("\n"):
            for word in self._words.read(line, plain) if KANJI.search(line) else ():
                for start, base, reading in _kanji_of(word.surface, word.reading):
                    ruby = self._ruby(base, reading, own)
                    if ruby:
                        first = at + word.start + start
                        found.append(Suggestion(first, first + len(base), base, ruby))
            at += len(line) + 1
        return tuple(found)

    def divided(self, base: str, reading: str) -> str:
        """The reading with a `|` between the characters' shares; as it is if nobody knows them."""
        if "|" in reading or len(base) < 2:
            return reading
        shares = self._shares(base, reading)
        return "|".join(shares) if shares else reading

    def _ruby(self, base: str, reading: str, own: Mapping[str, str]) -> str:
        return self.divided(base, own.get(base, reading))

    def _shares(self, base: str, reading: str) -> list[str] | None:
        if not base:
            return None if reading else []
        for part in sorted(self._parts(base[0]), key=len, reverse=True):
            if part and reading.startswith(part):
                rest = self._shares(base[1:], reading[len(part) :])
                if rest is not None:
                    return [part, *rest]
        return None

    def _parts_of(self, kanji: str) -> frozenset[str]:
        """Every share that a character may have in a word: voiced at its start, cut at its end."""
        parts = set(self._words.readings(kanji))
        for part in list(parts):
            head, tail = part[:1], part[1:]
            parts |= {table[head] + tail for table in (_VOICED, _HALF_VOICED) if head in table}
            if len(part) > 1 and part[-1] in "くきつち":
                parts.add(part[:-1] + "っ")
        return frozenset(parts)


def _kanji_of(surface: str, reading: str) -> list[tuple[int, str, str]]:
    """The runs of kanji in a word with their readings; the kana between them are found again."""
    pieces = [piece for piece in _PIECES.split(surface) if piece]
    if not reading or not any(KANJI.fullmatch(piece) for piece in pieces):
        return []
    pattern = "".join(
        "(.+?)" if KANJI.fullmatch(piece) else f"({re.escape(_hiragana(piece))})"
        for piece in pieces
    )
    match = re.fullmatch(pattern, reading)
    if match is None:
        return [(0, surface, reading)]
    found, at = [], 0
    for piece, part in zip(pieces, match.groups(), strict=True):
        if KANJI.fullmatch(piece):
            found.append((at, piece, part))
        at += len(piece)
    return found


def _hiragana(words: str) -> str:
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in words)
