"""Steps of the caret through words: by what a reader takes for one character, or by phrase."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from poster_studio.typeset.clusters import clusters
from poster_studio.typeset.phrase_starts import PhraseFinder


def boundaries(text: str) -> list[int]:
    """Every index between two characters of a reader, the ends included."""
    return [0, *accumulate(len(cluster) for cluster in clusters(text))]


def before(text: str, index: int) -> int:
    """The boundary before an index; 0 at the start."""
    marks = boundaries(text)
    return marks[max(0, bisect_left(marks, index) - 1)]


def after(text: str, index: int) -> int:
    """The boundary after an index; the length at the end."""
    marks = boundaries(text)
    return marks[min(len(marks) - 1, bisect_right(marks, index))]


def phrase_at(text: str, index: int, phrases: PhraseFinder) -> tuple[int, int]:
    """The phrase around an index: between two places where Japanese may pause, or line feeds."""
    start = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    end = len(text) if end < 0 else end
    marks = sorted({0, end - start, *phrases.starts(text[start:end])})
    place = max(0, min(bisect_right(marks, index - start) - 1, len(marks) - 2))
    return start + marks[place], start + marks[min(place + 1, len(marks) - 1)]


def next_phrase(text: str, index: int, phrases: PhraseFinder, *, forward: bool) -> int:
    """The next place from an index where Japanese may pause, or the last one before it."""
    if forward:
        return max(phrase_at(text, index, phrases)[1], after(text, index))
    return phrase_at(text, before(text, index), phrases)[0]


def phrases_of(text: str, phrases: PhraseFinder) -> list[str]:
    """The phrases of a text; joined together they are the text again."""
    marks = sorted({0, len(text), *phrases.starts(text)})
    return [text[start:end] for start, end in pairwise(marks)]
