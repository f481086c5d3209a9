"""Where the cells of one line stand along it: shrunk, stretched or aligned (JLREQ §3.8)."""

from __future__ import annotations

from typing import Final, Literal

from poster_studio.typeset.stacking import BrokenLine

#: A justified line is not pulled apart by more than this at each place (em).
_MOST: Final = 0.6
_EPSILON: Final = 1e-6


def positions(
    broken: BrokenLine,
    length: float,
    align: Literal["start", "centre", "end", "justify"],
    indent: float,
) -> list[float]:
    """The starts of the line's cells in em from the line's start."""
    paragraph, line = broken.paragraph, broken.line
    first, last = line.first, line.last
    if first == last:
        return []
    start = indent if first == 0 else 0.0
    inked = paragraph.inked_end(first, last) - (1 if line.hangs else 0)
    slack = length - start - paragraph.natural(first, inked)
    if slack < -_EPSILON:
        return _adjusted(broken, start, _shrunk(broken, inked, -slack))
    if align == "justify" and not line.final and slack > _EPSILON:
        return _adjusted(broken, start, _stretched(broken, inked, slack))
    start += {"start": 0.0, "justify": 0.0, "centre": slack / 2, "end": slack}[align]
    shift = start - paragraph.places[first]
    return [place + shift for place in paragraph.places[first:last]]


def _adjusted(broken: BrokenLine, start: float, extra: list[float]) -> list[float]:
    """Positions with something added before each cell but the first; the tail is left alone."""
    first, last = broken.line.first, broken.line.last
    places = broken.paragraph.places
    shift = start - places[first]
    found = [start]
    for i in range(first + 1, last):
        if i - first - 1 < len(extra):
            shift += extra[i - first - 1]
        found.append(places[i] + shift)
    return found


def _shrunk(broken: BrokenLine, inked: int, by: float) -> list[float]:
    first = broken.line.first
    shrinks = broken.paragraph.shrinks[first + 1 : inked]
    capacity = sum(shrinks)
    if capacity <= 0:
        return []
    factor = min(1.0, by / capacity)
    return [-one * factor for one in shrinks]


def _stretched(broken: BrokenLine, inked: int, by: float) -> list[float]:
    """First the gaps that like to grow, then all open ones alike."""
    first = broken.line.first
    stretches = broken.paragraph.stretches[first + 1 : inked]
    capacity = sum(stretches)
    if capacity >= by:
        return [one * by / capacity for one in stretches]
    opens = broken.paragraph.open_gaps[first + 1 : inked]
    count = sum(opens)
    share = (by - capacity) / count if count else 0.0
    if count == 0 or share > _MOST:
        return []
    return [
        stretch + (share if opened else 0.0)
        for stretch, opened in zip(stretches, opens, strict=True)
    ]
