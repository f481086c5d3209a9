"""Choosing where the lines of a measured paragraph end."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.typeset import characters as ch
from poster_studio.typeset.paragraph import Paragraph
from poster_studio.typeset.phrases import phrase_lines

_EPSILON: Final = 1e-6
#: A last line shorter than this share of the longest is a runt.
RUNT: Final = 1 / 3
#: How often the length of even lines is halved.
_HALVINGS: Final = 8


@dataclass(frozen=True, slots=True)
class Measure:
    """What lines have to keep to; lengths in em."""

    length: float
    indent: float = 0.0
    justify: bool = False
    hanging: bool = False
    phrases: bool = False
    even: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Cells `first` … `last - 1` of a paragraph.

    `hangs`: the last one stands outside the line. `forced`: the line ends where no line should,
    because nothing else fitted. `final`: the last line of its paragraph.
    """

    first: int
    last: int
    hangs: bool = False
    forced: bool = False
    final: bool = False


def break_lines(paragraph: Paragraph, measure: Measure) -> list[Line]:
    """The lines of a paragraph; an empty paragraph has one empty line."""
    count = len(paragraph.cells)
    if count == 0:
        return [Line(0, 0, final=True)]
    if measure.phrases:
        lines = phrase_lines(paragraph, measure.length, measure.indent)
        if lines is not None:
            return [
                Line(first, last, forced=forced, final=last == count)
                for first, last, forced in lines
            ]
    lines_found = _filled(paragraph, measure)
    if measure.even and _ends_in_a_runt(paragraph, lines_found):
        return _evened(paragraph, measure, lines_found)
    return lines_found


def _filled(paragraph: Paragraph, measure: Measure) -> list[Line]:
    """Lines that take as much as they can, one after another."""
    count, found = len(paragraph.cells), list[Line]()
    first, length = 0, measure.length - measure.indent
    while first < count:
        line = _next_line(paragraph, first, length, measure)
        found.append(line)
        first, length = line.last, measure.length
    return found


def _ends_in_a_runt(paragraph: Paragraph, lines: list[Line]) -> bool:
    lengths = [paragraph.natural(line.first, line.last) for line in lines]
    return lengths[-1] < RUNT * max(lengths)


def _evened(paragraph: Paragraph, measure: Measure, lines: list[Line]) -> list[Line]:
    """As many lines of the least length in which nothing is cut that was whole."""
    cut = sum(line.forced for line in lines)
    best, least, most = lines, measure.indent, measure.length
    for _ in range(_HALVINGS):
        middle = (least + most) / 2
        tried = _filled(paragraph, replace(measure, length=middle))
        if len(tried) == len(lines) and sum(line.forced for line in tried) <= cut:
            best, most = tried, middle
        else:
            least = middle
    return best


def _next_line(paragraph: Paragraph, first: int, length: float, measure: Measure) -> Line:
    """The line from `first`: pushes in before it pushes out (JLREQ §3.1.9, §3.8)."""
    count = len(paragraph.cells)
    limit = paragraph.places[first] + length + _EPSILON
    fitting = bisect_right(paragraph.ends, limit, first, count)
    fitting = _with_blanks(paragraph, fitting)
    if fitting == count:
        return Line(first, count, final=True)
    out = fitting
    while out > first and not paragraph.breaks[out]:
        out -= 1
    pushed_in = _pushed_in(paragraph, first, out, fitting, length, measure)
    if pushed_in is not None:
        return pushed_in
    if out > first:
        return Line(first, out)
    return Line(first, max(first + 1, fitting), forced=True, final=max(first + 1, fitting) == count)


def _pushed_in(
    paragraph: Paragraph, first: int, out: int, fitting: int, length: float, measure: Measure
) -> Line | None:
    """The line that takes in more than fits naturally, by hanging or shrinking, or `None`."""
    count = len(paragraph.cells)
    further = fitting + 1
    while further < count and not paragraph.breaks[further]:
        further += 1
    further = _with_blanks(paragraph, further)
    inked = paragraph.inked_end(first, further)
    if measure.hanging and inked - 1 > first and paragraph.cells[inked - 1].kind in ch.HANGING:
        over = paragraph.natural(first, inked - 1) - length
        if over <= _shrinkage(paragraph, first, inked - 1) + _EPSILON:
            return Line(first, further, hangs=True, final=further == count)
    over = paragraph.natural(first, further) - length
    if over > _shrinkage(paragraph, first, inked) + _EPSILON:
        return None
    slack = length - paragraph.natural(first, out) if out > first else length
    if out == fitting and not (measure.justify and over < slack):
        return None
    return Line(first, further, final=further == count)


def _shrinkage(paragraph: Paragraph, first: int, last: int) -> float:
    return paragraph.shrink_sums[last - 1] - paragraph.shrink_sums[first]


def _with_blanks(paragraph: Paragraph, last: int) -> int:
    """Blanks stay at the end of the line that they follow."""
    cells = paragraph.cells
    while last < len(cells) and cells[last].kind in (ch.SPACE, ch.WIDE_SPACE):
        last += 1
    return last
