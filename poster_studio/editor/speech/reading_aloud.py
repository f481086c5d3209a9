"""Words as they are read: each letter of the reading with the characters that it stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from poster_studio.editor.words.readings import Readings

#: A letter of the reading, and the range of the text (code points) that is read so.
Letter = tuple[str, int, int]
Reader = Callable[[str], tuple[Letter, ...]]


def spelt(text: str) -> tuple[Letter, ...]:
    """Read as it is spelt, for those who have no dictionary."""
    return tuple((letter, i, i + 1) for i, letter in enumerate(text))


def reader(readings: Readings, own: Mapping[str, str]) -> Reader:
    """Reads kanji by the dictionary; `own` are the workshop's corrected readings."""

    @lru_cache(maxsize=5000)
    def read(text: str) -> tuple[Letter, ...]:
        letters: list[Letter] = []
        at = 0
        for found in readings.suggested(text, own):
            letters += spelt(text)[at : found.start]
            letters += _shared(found.ruby, found.start, found.end)
            at = found.end
        return (*letters, *spelt(text)[at:])

    return read


def _shared(ruby: str, start: int, end: int) -> list[Letter]:
    """A reading's letters: each character's own where the reading is divided between them."""
    parts = ruby.split("|")
    if len(parts) != end - start:
        return [(letter, start, end) for letter in ruby.replace("|", "")]
    return [(letter, start + i, start + i + 1) for i, part in enumerate(parts) for letter in part]
