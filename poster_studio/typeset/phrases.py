"""Lines for headlines: broken between phrases only, and of lengths as equal as can be."""

from __future__ import annotations

from typing import Final

from poster_studio.typeset import characters as ch
from poster_studio.typeset.paragraph import Paragraph

#: Beyond this many places to break, a text is no headline and is set like body text.
_MOST_CANDIDATES: Final = 160
#: A line shorter than this is an orphan.
_ORPHAN: Final = 1.6
#: A last line shorter than this share of its room is a runt.
_RUNT: Final = 1 / 3
#: Phrases that end so belong to the noun that follows: 広い机, 静かな窓辺, となりの人.
_MODIFIERS: Final = "いなの"
#: What a break after a modifier costs, as a blank of this share of the line.
_CLOSE: Final = 0.25
_EPSILON: Final = 1e-6

PhraseLine = tuple[int, int, bool]


def phrase_lines(paragraph: Paragraph, length: float, indent: float) -> list[PhraseLine] | None:
    """Lines as (first, last, forced), as few as fit; `None` for texts too long for this.

    A phrase longer than the line is broken where kinsoku allows, and then between any cells; these
    lines are `forced`.
    """
    marks, forced = _candidates(paragraph, length - indent)
    if len(marks) > _MOST_CANDIDATES:
        return None
    best = _balanced(paragraph, marks, length, indent)
    return [
        (first, last, last in forced or _too_long(paragraph, first, last, length - indent))
        for first, last in best
    ]


def _too_long(paragraph: Paragraph, first: int, last: int, length: float) -> bool:
    return last - first == 1 and paragraph.natural(first, last) > length + _EPSILON


def _candidates(paragraph: Paragraph, length: float) -> tuple[list[int], set[int]]:
    """Where lines may start or end, and which of these cut a phrase."""
    count = len(paragraph.cells)
    marks, forced = [0], set[int]()
    phrases = [i for i in range(1, count) if paragraph.breaks[i] and _starts_phrase(paragraph, i)]
    for end in [*phrases, count]:
        start = marks[-1]
        if paragraph.natural(start, end) > length + _EPSILON:
            inner = _inner(paragraph, start, end, length)
            forced.update(inner)
            marks += inner
        marks.append(end)
    return marks, forced


def _starts_phrase(paragraph: Paragraph, i: int) -> bool:
    return i in paragraph.phrases or paragraph.cells[i - 1].kind in (ch.SPACE, ch.WIDE_SPACE)


def _inner(paragraph: Paragraph, start: int, end: int, length: float) -> list[int]:
    legal = [i for i in range(start + 1, end) if paragraph.breaks[i]]
    found: list[int] = []
    previous = start
    for i in [*legal, end]:
        if paragraph.natural(previous, i) > length + _EPSILON:
            found += range(previous + 1, i)
        if i < end:
            found.append(i)
        previous = i
    return found


def _balanced(
    paragraph: Paragraph, marks: list[int], length: float, indent: float
) -> list[tuple[int, int]]:
    """The breaks with the fewest lines, then the least cost (a shortest path over the marks)."""
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for j in range(1, len(marks)):
        choice: tuple[int, float, int] | None = None
        for i in range(j - 1, -1, -1):
            room = length - (indent if i == 0 else 0.0)
            natural = paragraph.natural(marks[i], marks[j])
            if natural > room + _EPSILON and i < j - 1:
                break
            lines, cost, _ = best[i]
            cost += _cost(paragraph, marks[j], natural, room, alone=i == 0 and j == len(marks) - 1)
            if choice is None or (lines + 1, cost) < choice[:2]:
                choice = (lines + 1, cost, i)
        assert choice is not None
        best.append(choice)
    found, j = [], len(marks) - 1
    while j > 0:
        i = best[j][2]
        found.append((marks[i], marks[j]))
        j = i
    return found[::-1]


def _cost(paragraph: Paragraph, end: int, natural: float, room: float, alone: bool) -> float:
    slack = max(0.0, room - natural)
    cost = slack * slack
    if natural < _ORPHAN and not alone:
        cost += 4 * room * room
    if end == len(paragraph.cells):
        return cost + (room * room if natural < _RUNT * room and not alone else 0.0)
    last = paragraph.cells[end - 1]
    if last.kind in (ch.COMMA, ch.STOP):
        cost -= (0.2 * room) ** 2
    if last.text in _MODIFIERS:
        cost += (_CLOSE * room) ** 2
    return cost
