"""How Japanese words are read: the cheapest way through a list of words and their neighbours.

The list is IPADIC's (`assets/readings`, made by `scripts/make_readings.py`), the way is that of
MeCab: each word has a cost, and so has standing beside a word of another class.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

#: Classes of words that are not in the list: common nouns, and figures.
_NOUN, _NUMBER = 1285, 1295
_UNKNOWN_COST: Final = 12_000
#: What a workshop's own word costs, and less for each of its letters.
_OWN_COST, _OWN_GAIN = 3_000, 2_500
#: No word of the list is longer.
_LONGEST: Final = 24


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word at `start` of a text with its reading in hiragana; "" if there is none to tell."""

    start: int
    surface: str
    reading: str


@dataclass(frozen=True, slots=True)
class _Node:
    """A word that may stand at a place, and the cheapest way to its end."""

    word: ReadWord
    kind: int
    cost: int
    before: _Node | None


class ReadingWords:
    """The list; opening it takes a tenth of a second. `added` are words beside IPADIC's."""

    def __init__(self, words: bytes, classes: bytes, added: Mapping[str, str]) -> None:
        self.added = added
        self._words = b"\n" + words
        self._count = int.from_bytes(classes[:2], "little")
        self._costs = array("h", classes[2:])
        if sys.byteorder == "big":
            self._costs.byteswap()

    @classmethod
    def open(cls, folder: Path) -> ReadingWords:
        """Reads the list; raises `PosterStudioError` if it is missing or damaged."""
        try:
            words, classes = (
                zlib.decompress((folder / name).read_bytes()) for name in ("words.z", "classes.z")
            )
            added = (folder / "added.tsv").read_text(encoding="utf-8").splitlines()
            pairs = dict(line.split("\t") for line in added)
        except (OSError, ValueError, zlib.error) as error:
            raise PosterStudioError(
                Words("ふりがなの辞書が読めません", "the list of readings cannot be read"),
                Words("プログラムを入れ直してください", "install the program again"),
            ) from error
        return cls(words, classes, pairs)

    def read(self, text: str, own: Mapping[str, str]) -> tuple[ReadWord, ...]:
        """The words of a line with their readings; `own` words of a workshop come first."""
        ends: list[list[_Node]] = [[] for _ in range(len(text) + 1)]
        ends[0].append(_Node(ReadWord(0, "", ""), 0, 0, None))
        for start in range(len(text)):
            if ends[start]:
                for surface, kind, cost, reading in self._candidates(text, start, own):
                    node = self._cheapest(
                        ends[start], ReadWord(start, surface, reading), kind, cost
                    )
                    ends[start + len(surface)].append(node)
        return _way(min(ends[-1], key=lambda node: node.cost))

    def readings(self, surface: str) -> frozenset[str]:
        """Every reading that the list has for a word."""
        return frozenset(reading for _, _, reading in self._rows(surface))

    def _cheapest(self, before: list[_Node], word: ReadWord, kind: int, cost: int) -> _Node:
        def total(node: _Node) -> int:
            return node.cost + self._costs[node.kind * self._count + kind]

        best = min(before, key=total)
        return _Node(word, kind, total(best) + cost, best)

    def _candidates(
        self, text: str, start: int, own: Mapping[str, str]
    ) -> Iterator[tuple[str, int, int, str]]:
        found = False
        for end in range(start + 1, min(len(text), start + _LONGEST) + 1):
            surface = text[start:end]
            rows = self._rows(surface)
            for kind, cost, reading in rows:
                found = True
                yield surface, kind, cost, own.get(surface, reading)
            if surface in own and len(surface) > 1:
                found = True
                yield surface, _NOUN, _OWN_COST - _OWN_GAIN * len(surface), own[surface]
            if not rows and not self._goes_on(surface) and not _starts(own, surface):
                break
        if not found:
            surface = _unknown(text, start)
            yield surface, _NUMBER if surface.isdecimal() else _NOUN, _UNKNOWN_COST, ""

    def _rows(self, surface: str) -> list[tuple[int, int, str]]:
        key = f"\n{surface}\t".encode()
        at = self._place(key)
        rows = []
        while self._words.startswith(key, at):
            end = self._words.index(b"\n", at + 1)
            kind, cost, reading = self._words[at + len(key) : end].decode().split("\t")
            rows.append((int(kind), int(cost), reading))
            at = end
        return rows

    def _goes_on(self, surface: str) -> bool:
        """Whether a longer word begins so."""
        key = f"\n{surface}".encode()
        at = self._place(key + b"\x7f")
        return self._words.startswith(key, at) or self._words.startswith(key, self._place(key))

    def _place(self, key: bytes) -> int:
        """Where the first line that is not less than `key` begins; lines begin with a feed."""
        low, high = 0, len(self._words) - 1
        while low < high:
            middle = self._words.rfind(b"\n", low, (low + high) // 2 + 1)
            following = self._words.find(b"\n", middle + 1)
            if self._words[middle:following] < key:
                low = following
            else:
                high = middle
        return low


def _way(last: _Node) -> tuple[ReadWord, ...]:
    words: list[ReadWord] = []
    node: _Node | None = last
    while node is not None and node.before is not None:
        words.append(node.word)
        node = node.before
    return tuple(reversed(words))


def _starts(own: Mapping[str, str], surface: str) -> bool:
    return any(word.startswith(surface) for word in own)


def _unknown(text: str, start: int) -> str:
    """A run of figures, letters or katakana; else one character."""
    kind, run = next(groupby(text[start:], key=_sort_of))
    return "".join(run) if kind else text[start]


def _sort_of(letter: str) -> str:
    if letter.isascii() and letter.isalnum():
        return "western"
    return "katakana" if "ァ" <= letter <= "ー" else ""
