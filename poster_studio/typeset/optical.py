"""Optical tightening of headlines: the same blank between the inks of all neighbours."""

from __future__ import annotations

from typing import Final

from poster_studio.typeset import characters as ch
from poster_studio.typeset.cells import Cell

#: The blank between two inks that tight setting aims at, in em.
_TARGET: Final = 0.1
#: The same before a comma or full stop, which stands in a corner.
_CORNER_TARGET: Final = 0.03
#: How much of the blank above the target is taken away, and the most.
_SHARE: Final = 0.7
_MOST: Final = 0.2
#: Kanji keep more air than kana: their blank is part of their design.
_KANJI_SHARE: Final = 0.4

_SET_TIGHT: Final = frozenset(
    (ch.SMALL, ch.KANA, ch.IDEOGRAPH, ch.COMMA, ch.STOP, ch.DIVIDING, ch.CLOSE, ch.OPEN)
)


def tightened(before: Cell, after: Cell) -> float:
    """What to add between two cells (zero or less, in em)."""
    if before.kind not in _SET_TIGHT or after.kind not in _SET_TIGHT:
        return 0.0
    if before.ink[0] == before.ink[1] or after.ink[0] == after.ink[1]:
        return 0.0
    blank = before.advance - before.ink[1] + after.ink[0]
    kanji = before.kind == after.kind == ch.IDEOGRAPH
    share = _KANJI_SHARE if kanji else _SHARE
    target = _CORNER_TARGET if after.kind in (ch.COMMA, ch.STOP) else _TARGET
    return -min(_MOST, max(0.0, (blank - target) * share))
