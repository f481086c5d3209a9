"""The glue between two neighbouring cells and whether a line may break there (JLREQ §3.1, §3.8)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from poster_studio.typeset import characters as ch
from poster_studio.typeset.cells import Cell
from poster_studio.typeset.optical import tightened

#: Between Japanese and Western letters, its least and its most (JLREQ §3.2.6, §3.8).
_MIXED: Final = 0.25
_MIXED_LEAST: Final = 0.125
_MIXED_MOST: Final = 0.5
#: A word space shrinks and stretches to these (JLREQ §3.8.2, §3.8.3).
_SPACE_LEAST: Final = 0.2
_SPACE_MOST: Final = 0.5
#: What stays between a closing and an opening bracket.
_FACING_LEAST: Final = 0.25
#: How much of the glue of punctuation stays in tightly set headlines.
_TIGHT_GLUE: Final = 0.4

#: A table of glue remembers so many pairs.
_PAIRS_KEPT: Final = 50_000

#: Two of these make one long dash without a seam.
_DASHES: Final = frozenset("—―")

_BLANK: Final = frozenset((ch.SPACE, ch.WIDE_SPACE))


@dataclass(frozen=True, slots=True)
class Glue:
    """Blank between two cells in em; see `Paragraph` for the fields."""

    natural: float
    shrink: float = 0.0
    stretch: float = 0.0
    opens: bool = False
    breaks: bool = True

    def scaled(self, em: float) -> Glue:
        """The same glue for a larger or smaller em."""
        if em == 1.0:
            return self
        return Glue(self.natural * em, self.shrink * em, self.stretch * em, self.opens, self.breaks)


@dataclass(frozen=True, slots=True)
class Spacing:
    """How a style sets its words: tight as in headlines, figures solid, blank added everywhere."""

    tight: bool = False
    solid: bool = False
    added: float = 0.0


class GlueTable:
    """Glue by pairs of cells, remembered: a language has few pairs and many texts."""

    def __init__(self, style: Spacing) -> None:
        self._style = style
        self._known: dict[tuple[int, int], tuple[Cell, Cell, Glue]] = {}

    def along(self, cells: Sequence[Cell]) -> list[Glue]:
        """The glue between each cell and the next."""
        ids = list(map(id, cells))
        known = list(map(self._known.get, itertools.pairwise(ids)))
        return [
            entry[2] if entry is not None else self._between(cells[i], cells[i + 1])
            for i, entry in enumerate(known)
        ]

    def _between(self, before: Cell, after: Cell) -> Glue:
        key = (id(before), id(after))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _PAIRS_KEPT:
                self._known.clear()
            glue = glue_between(before, after, self._style)
            known = self._known[key] = (before, after, glue)
        return known[2]


def glue_between(before: Cell, after: Cell, style: Spacing) -> Glue:
    """The glue between two cells of a line."""
    spacing = style.added
    breaks = may_break(before, after)
    a, b = before.kind, after.kind
    if a in _BLANK:
        return _after_blank(before, spacing)
    if b in _BLANK:
        return Glue(spacing, breaks=breaks)
    if before.text == after.text and before.text in _DASHES:
        return Glue(-_between_inks(before, after), breaks=breaks)
    if not style.solid and (_meet(before, after) or _meet(after, before)):
        stretch = _MIXED_MOST - _MIXED
        return Glue(_MIXED + spacing, _MIXED - _MIXED_LEAST, stretch, True, breaks)
    natural, shrink = _punctuation(before, after)
    if style.tight:
        natural, shrink = natural * _TIGHT_GLUE, shrink * _TIGHT_GLUE
        natural += tightened(before, after)
    return Glue(natural + spacing, shrink, 0.0, _opens(before, after), breaks)


def may_break(before: Cell, after: Cell) -> bool:
    """Whether a line may end between the two (JLREQ §3.1.7 to §3.1.10, UAX #14)."""
    last, first = before.text[-1], after.text[0]
    if last == ch.ZERO_WIDTH_SPACE:
        return True
    if last in ch.GLUED or first in ch.GLUED or after.kind in ch.NOT_FIRST:
        return False
    if before.kind in _BLANK:
        return True
    if before.kind in ch.NOT_LAST:
        return False
    if before.kind == after.kind == ch.INSEPARABLE:
        return last != first
    return _may_break_word(before, after)


def _may_break_word(before: Cell, after: Cell) -> bool:
    last, first = before.text[-1], after.text[0]
    if _is_digit(last) and (first in ch.COUNTERS or _is_digit(first)):
        return False
    if last == "第" and (_is_digit(first) or first in ch.KANJI_DIGITS):
        return False
    if first in "!?.,:;…" and after.kind == ch.WESTERN:
        return False
    western = before.kind == ch.WESTERN, after.kind == ch.WESTERN
    if all(western):
        return last in "-/" and first not in "-/" and first.isalpha()
    if western[0] and after.kind == ch.OPEN:
        return not first.isascii()
    if before.kind == ch.CLOSE and last.isascii():
        return not western[1]
    return True


def _after_blank(before: Cell, spacing: float) -> Glue:
    breaks = before.text[-1] not in ch.GLUED
    if before.kind == ch.WIDE_SPACE:
        return Glue(before.blank + spacing, 0.0, 0.0, True, breaks)
    shrink = max(0.0, before.blank - _SPACE_LEAST)
    stretch = max(0.0, _SPACE_MOST - before.blank)
    return Glue(before.blank + spacing, shrink, stretch, True, breaks)


def _meet(japanese: Cell, western: Cell) -> bool:
    return (
        western.kind == ch.WESTERN
        and japanese.kind in ch.JAPANESE
        and japanese.setting != "combined"
        and ch.is_alphanumeric(western.text[0])
        and ch.is_alphanumeric(japanese.text[0])
    )


def _between_inks(before: Cell, after: Cell) -> float:
    return before.advance - before.ink[1] + after.ink[0]


def _punctuation(before: Cell, after: Cell) -> tuple[float, float]:
    """Natural glue and its shrinkage from the halves that were cut off (JLREQ §3.1.4)."""
    a, b = before.kind, after.kind
    if a == ch.OPEN or b in (ch.CLOSE, ch.COMMA, ch.STOP):
        natural = before.trail if a == ch.MIDDLE else 0.0
        return natural, natural
    if a == ch.MIDDLE or b == ch.MIDDLE:
        natural = max(before.trail, after.lead) if a != b else before.trail + after.lead
        return natural, natural
    natural = max(before.trail, after.lead)
    if a == ch.STOP:
        return natural, 0.0
    least = min(natural, _FACING_LEAST) if before.trail and after.lead else 0.0
    return natural, natural - least


def _opens(before: Cell, after: Cell) -> bool:
    """Whether justification may open this place (JLREQ §3.8.4)."""
    if before.kind == ch.OPEN or after.kind in (ch.CLOSE, ch.COMMA, ch.STOP, ch.DIVIDING):
        return False
    if before.kind == after.kind and before.kind in (ch.WESTERN, ch.INSEPARABLE):
        return False
    return not (_is_digit(before.text[-1]) and after.kind == ch.POSTFIX)


def _is_digit(character: str) -> bool:
    return character in "0123456789０１２３４５６７８９"
