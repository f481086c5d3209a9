"""Ruby: which reading stands by which cells, and the room it needs (JLREQ §3.3)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.document.text import Span
from poster_studio.typeset import characters as ch
from poster_studio.typeset.cells import Cell
from poster_studio.typeset.clusters import clusters

#: Ruby is half the size of its base (JLREQ §3.3.3).
RUBY_SCALE: Final = 0.5
#: Over a neighbouring kana or blank, in ruby em (JLREQ §3.3.8 allows more; see TS-RUBY-4).
_OVERHANG: Final = 0.5

_MAY_COVER: Final = frozenset((ch.KANA, ch.SMALL))


@dataclass(frozen=True, slots=True)
class Ruby:
    """A reading over the cells `first` … `last - 1`; lengths in em of the element's size.

    `length` is the reading's own length, `left` and `right` how far it covers the neighbours.
    `spread`: shared out over the base if shorter (group ruby), else kept together in its middle.
    """

    text: str
    first: int
    last: int
    spread: bool
    cells: tuple[Cell, ...] = ()
    length: float = 0.0
    scale: float = 1.0
    left: float = 0.0
    right: float = 0.0

    def shaped(
        self, cells: tuple[Cell, ...], length: float, scale: float, left: float, right: float
    ) -> Ruby:
        """The same reading with its cells and measures."""
        return replace(self, cells=cells, length=length, scale=scale, left=left, right=right)


def ruby_groups(spans: Sequence[Span], starts: Sequence[int]) -> list[Ruby]:
    """The readings of a paragraph whose cells start at `starts`."""
    found: list[Ruby] = []
    at = 0
    for span in spans:
        end = at + len(span.text)
        if span.ruby and span.ruby.strip("| \u3000") and end > at:
            found += _of_span(span, starts, at)
        at = end
    return found


def pads(
    length: float, base: float, scale: float, before: Cell | None, after: Cell | None
) -> tuple[float, float, float]:
    """How far a reading covers the cells before and after, and what its base lacks (em)."""
    excess = length - base
    if excess <= 0:
        return 0.0, 0.0, 0.0
    most = _OVERHANG * RUBY_SCALE * scale
    left = min(excess / 2, most if before is not None and _covers_before(before) else 0.0)
    right = min(excess / 2, most if after is not None and _covers_after(after) else 0.0)
    return left, right, excess - left - right


def _of_span(span: Span, starts: Sequence[int], at: int) -> list[Ruby]:
    """Mono ruby for `よみ|かた`; one group if the parts do not match or one needs more room."""
    assert span.ruby is not None
    parts = span.ruby.split("|")
    characters = clusters(span.text)
    first, last = bisect_left(starts, at), bisect_left(starts, at + len(span.text))
    if first == last:
        return []
    whole = Ruby("".join(parts), first, last, True)
    if len(parts) < 2 or len(parts) != len(characters) or last - first != len(characters):
        return [whole]
    if len(parts) > 1 and any(len(part) * RUBY_SCALE > 1.0 for part in parts):
        return [whole]
    return [
        Ruby(part, first + i, first + i + 1, False) for i, part in enumerate(parts) if part.strip()
    ]


def _covers_before(cell: Cell) -> bool:
    return cell.kind in _MAY_COVER or cell.trail > 0


def _covers_after(cell: Cell) -> bool:
    return cell.kind in _MAY_COVER or cell.lead > 0
