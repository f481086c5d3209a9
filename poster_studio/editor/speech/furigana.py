"""Which kanji of the interface's own words are read how: whole sentences, never guesses.

Sentences lie in `assets/translations` as Aozora writes readings: 一《ひと》つ. A place for a
number or a name is `%1` or `{}`; what stands there is read only if it is a sentence of the
interface itself, so that nothing is written over people's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from poster_studio.editor.words.readings import KANJI

#: The source whose translation lists every sentence with places.
WITH_PLACES: Final = "%1 … %9"
_READING: Final = re.compile(rf"(?:｜([^｜《]+)|({KANJI.pattern}))《([^》]+)》")
#: What divides a reading between the letters of its word.
DIVIDED: Final = "・"
PLACE: Final = re.compile(r"%\d|\{\}")
#: A number that follows words.
_COUNT: Final = re.compile(r"\s+\d+%?$")
#: Where words that are put together come apart, the widest seam first.
_SEAMS: Final = ("\n", "\t", " — ", "　", "・", "（", "）", "：", "…", "、")
_OPENED, _CLOSED = "「（：“", "」）”"
_DEEPEST: Final = 6
#: No sentence of the interface is longer; so many texts are remembered.
_LONGEST, _KEPT = 600, 2000


@dataclass(frozen=True, slots=True)
class Reading:
    """Kana over the letters from `start` to `end` of a text.

    `shares` are the parts of the single letters, or one for all where nobody can tell them apart.
    """

    start: int
    end: int
    shares: tuple[str, ...]

    @property
    def kana(self) -> str:
        """The reading as one."""
        return "".join(self.shares)

    def within(self, start: int, end: int) -> Reading | None:
        """What stands over a part of the text, as over a line; undivided kana follow the start."""
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return None
        if len(self.shares) == self.end - self.start:
            return Reading(first, last, self.shares[first - self.start : last - self.start])
        return Reading(first, last, self.shares) if first == self.start else None

    def moved(self, by: int) -> Reading:
        """The same kana over letters that stand elsewhere."""
        return Reading(self.start + by, self.end + by, self.shares)


@dataclass(frozen=True, slots=True)
class _Form:
    """A sentence with places: what matches it, and its pieces between the places."""

    pattern: re.Pattern[str]
    source: str


def parsed(notation: str) -> tuple[str, tuple[Reading, ...]]:
    """The bare words of a notation, and the readings over them."""
    bare, found, at = "", [], 0
    for match in _READING.finditer(notation):
        bare += notation[at : match.start()]
        base = match[1] or match[2]
        shares = tuple(match[3].split(DIVIDED))
        found.append(Reading(len(bare), len(bare) + len(base), shares))
        bare += base
        at = match.end()
    return bare + notation[at:], tuple(found)


class Furigana:
    """`translate` gives a sentence's notation, nothing for words that are not the interface's."""

    def __init__(self, translate: Callable[[str], str | None]) -> None:
        self._translate = translate
        forms = translate(WITH_PLACES) or ""
        self._forms = [_form(each) for each in forms.split("\n") if each]
        self._known = lru_cache(maxsize=_KEPT)(self._found)

    def readings(self, text: str) -> tuple[Reading, ...]:
        """The readings over a text; none over words that are not the interface's."""
        return (self._known(text) if len(text) <= _LONGEST else None) or ()

    def spelt(self, text: str) -> str:
        """The text with kana in place of the kanji that have readings."""
        for each in reversed(self.readings(text)):
            text = f"{text[: each.start]}{each.kana}{text[each.end :]}"
        return text

    def _found(self, text: str, depth: int = 0) -> tuple[Reading, ...] | None:
        """`None` if the words are not known; a text without kanji needs no reading."""
        bare = text.strip()
        if not KANJI.search(bare) or depth > _DEEPEST:
            return None if KANJI.search(bare) else ()
        found = self._whole(bare) or self._filled(bare, depth) or self._whole(_COUNT.sub("", bare))
        if found is not None:
            return _moved(found, text.index(bare))
        return self._pieces(text, depth)

    def _whole(self, text: str) -> tuple[Reading, ...] | None:
        notation = self._translate(text)
        return parsed(notation)[1] if notation else None

    def _filled(self, text: str, depth: int) -> tuple[Reading, ...] | None:
        """The readings of a sentence with places that the text is."""
        for form in self._forms:
            match = form.pattern.fullmatch(text)
            if match is None:
                continue
            inside = [self._found(part, depth + 1) for part in match.groups()]
            opaque = all(
                part is not None or _is_quoted(text, *match.span(place))
                for place, part in enumerate(inside, 1)
            )
            if opaque:
                return _joined(parsed(self._translate(form.source) or form.source), match, inside)
        return None

    def _pieces(self, text: str, depth: int) -> tuple[Reading, ...] | None:
        """The readings of those parts that are the interface's words."""
        seam = next((each for each in _SEAMS if each in text), None)
        if seam is None:
            return None
        found, at = [], 0
        for piece in text.split(seam):
            found.append(_moved(self._found(piece, depth + 1) or (), at))
            at += len(piece) + len(seam)
        return tuple(reading for piece in found for reading in piece) or None


def _form(source: str) -> _Form:
    pieces = PLACE.split(source)
    pattern = "(.*?)".join(re.escape(piece) for piece in pieces)
    return _Form(re.compile(pattern, re.DOTALL), source)


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether anything may stand here: it stands in brackets, or after a colon."""
    before, inside = text[start - 1 : start], text[start:end]
    return before in tuple(_OPENED) or (inside[:1] == "「" and inside[-1:] in _CLOSED)


def _moved(readings: tuple[Reading, ...], by: int) -> tuple[Reading, ...]:
    return tuple(each.moved(by) for each in readings)


def _joined(
    form: tuple[str, tuple[Reading, ...]],
    match: re.Match[str],
    inside: list[tuple[Reading, ...] | None],
) -> tuple[Reading, ...]:
    """The form's readings where its pieces came to stand, and those within its places."""
    bare, readings = form
    found: list[Reading] = []
    at = moved = 0
    for place, hole in enumerate(PLACE.finditer(bare), 1):
        piece = (each for each in readings if at <= each.start < hole.start())
        found += _moved(tuple(piece), moved)
        found += _moved(inside[place - 1] or (), match.start(place))
        at, moved = hole.end(), match.end(place) - hole.end()
    found += _moved(tuple(each for each in readings if each.start >= at), moved)
    return tuple(found)
