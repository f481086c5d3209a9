"""Cutting a paragraph into what is shaped together: clusters, Western words, tate-chu-yoko."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from poster_studio.document.text import Span
from poster_studio.typeset.characters import SPACE, class_of, is_word
from poster_studio.typeset.clusters import clusters, is_emoji, may_extend

#: Numbers of one or two digits, one letter or a pair of marks with no word joined to them.
_UPRIGHT: Final = re.compile(
    r"(?<![A-Za-z0-9.,'’/+\-])(?:[0-9]{1,2}|[A-Za-z])(?![A-Za-z0-9'’/+\-\u0300-\u036f\ufe0f\u20e3]|[.,][0-9A-Za-z])"
    r"|(?<![!?])[!?]{1,2}(?![!?A-Za-z0-9])"
)


#: Characters that are a cluster by themselves unless something joins them from behind.
_SIMPLE: Final = re.compile("[、-〃々-】ぁ-ゖァ-ヺー一-鿿！（），．？]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text that is shaped as a whole; of `characters` each by itself."""

    text: str
    form: Literal["characters", "cluster", "word", "combined"]


def segments(spans: Sequence[Span], vertical: bool) -> Iterator[tuple[Span, Segment]]:
    """The segments of each span in order; their texts joined are the paragraph's text."""
    joined = "".join(span.text for span in spans)
    marked = _upright_ranges(joined) if vertical else ()
    at = 0
    for span in spans:
        end = at + len(span.text)
        if vertical and span.upright and span.text:
            yield span, Segment(span.text, "combined")
        else:
            inside = [] if span.upright is False else [r for r in marked if at <= r[0] < end]
            for segment in _with_upright(joined, at, end, inside):
                yield span, segment
        at = end


def _upright_ranges(text: str) -> tuple[tuple[int, int], ...]:
    ranges: list[tuple[int, int]] = []
    for match in _UPRIGHT.finditer(text):
        start, end = match.span()
        after_upright = bool(ranges) and ranges[-1][1] == start
        before = "" if after_upright else text[:start]
        if not (_is_western(reversed(before)) or _is_western(text[end:])):
            ranges.append((start, end))
    return tuple(ranges)


def _is_western(neighbours: Iterable[str]) -> bool:
    """Whether the next character but for blanks and Western marks is a Western letter."""
    for character in neighbours:
        if not is_word(character) and class_of(character) != SPACE:
            return False
        if character.isalnum():
            return character.isalpha()
    return False


def _with_upright(text: str, at: int, end: int, ranges: list[tuple[int, int]]) -> Iterator[Segment]:
    for start, stop in ranges:
        yield from _plain(text[at:start])
        yield Segment(text[start : min(stop, end)], "combined")
        at = min(stop, end)
    yield from _plain(text[at:end])


def _plain(text: str) -> Iterator[Segment]:
    """Runs of kana and kanji, which most text is, stay together."""
    at = 0
    for match in _SIMPLE.finditer(text):
        start, end = match.span()
        if end < len(text) and may_extend(text[end]):
            end -= 1
        if start > at:
            yield from _mixed(text[at:start])
        if end > start:
            yield Segment(text[start:end], "characters")
        at = max(at, end)
    if at < len(text):
        yield from _mixed(text[at:])


@lru_cache(maxsize=10_000)
def _mixed(text: str) -> tuple[Segment, ...]:
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Segment]:
    word: list[str] = []
    for cluster in clusters(text):
        if is_word(cluster[0]) and not is_emoji(cluster):
            word.append(cluster)
            continue
        if word:
            yield _word(word)
            word = []
        yield Segment(cluster, "cluster")
    if word:
        yield _word(word)


def _word(parts: list[str]) -> Segment:
    return Segment("".join(parts), "word")
