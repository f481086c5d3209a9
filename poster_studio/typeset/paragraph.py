"""A paragraph measured in em: cells, the glue between them and where lines may break.

Nothing here depends on the size of the type or the length of the line, so that fitting words to a
frame never shapes them again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby
from operator import itemgetter

from poster_studio.document.elements import TextStyle
from poster_studio.document.text import Span
from poster_studio.typeset import characters as ch
from poster_studio.typeset.cells import Cell
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.glue import Glue, GlueTable
from poster_studio.typeset.ruby import Ruby, pads, ruby_groups
from poster_studio.typeset.segments import Segment, segments
from poster_studio.typeset.shaping import Shaper


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Cells `i` with their glue. All lengths in em of the element's size.

    `starts[i]` is the index of cell `i` in the paragraph's text, `length` that text's length.
    `gaps[i]` stands before cell `i` inside a line and may shrink by `shrinks[i]`, grow first by
    `stretches[i]` and then, if `open_gaps[i]`, without limit. `places[i]` and `ends[i]` are where
    the cell starts and ends in one endless line. `breaks[i]` tells whether a line may start with
    cell `i`, `phrases` which cells start a phrase. `offsets[i]` is blank before the glyphs in the
    cell. `shrink_sums` are the running sums of `shrinks`.
    """

    length: int
    cells: tuple[Cell, ...]
    starts: tuple[int, ...]
    scales: tuple[float, ...]
    colours: tuple[str | None, ...]
    widths: tuple[float, ...]
    offsets: tuple[float, ...]
    gaps: tuple[float, ...]
    shrinks: tuple[float, ...]
    stretches: tuple[float, ...]
    open_gaps: tuple[bool, ...]
    breaks: tuple[bool, ...]
    places: tuple[float, ...]
    ends: tuple[float, ...]
    shrink_sums: tuple[float, ...]
    phrases: frozenset[int]
    rubies: tuple[Ruby, ...]

    def natural(self, first: int, last: int) -> float:
        """The length of cells `first` … `last - 1` on one line, blanks at its end left out."""
        last = self.inked_end(first, last)
        return self.ends[last - 1] - self.places[first] if last > first else 0.0

    def inked_end(self, first: int, last: int) -> int:
        """`last` without the spaces before it."""
        cells = self.cells
        while last > first and cells[last - 1].kind in (ch.SPACE, ch.WIDE_SPACE):
            last -= 1
        return last


def paragraph(
    spans: Sequence[Span],
    style: TextStyle,
    fonts: FontLibrary,
    shaper: Shaper,
    phrase_starts: frozenset[int],
    glue: GlueTable,
) -> Paragraph:
    """Measures one paragraph; `phrase_starts` are indices in its own text."""
    build = _Builder(style, fonts, shaper, glue)
    at = 0
    for span, inside in groupby(segments(spans, style.direction == "vertical"), itemgetter(0)):
        at = build.add(span, (segment for _, segment in inside), at)
    groups = ruby_groups(spans, build.starts)
    return build.finish(at, groups, phrase_starts)


class _Builder:
    """Collects the columns of a `Paragraph`."""

    def __init__(
        self, style: TextStyle, fonts: FontLibrary, shaper: Shaper, glue: GlueTable
    ) -> None:
        self.style = style
        self.table = glue
        self.vertical = style.direction == "vertical"
        self.fonts = fonts
        self.shaper = shaper
        self.cells: list[Cell] = []
        self.starts: list[int] = []
        self.scales: list[float] = []
        self.colours: list[str | None] = []
        self.kept: set[int] = set()

    def add(self, span: Span, inside: Iterable[Segment], at: int) -> int:
        """Shapes the segments of a span that starts at index `at` of the paragraph; its end."""
        font = self.fonts.font_id(self.style.family, span.weight or self.style.weight)
        before = len(self.cells)
        for segment in inside:
            self.cells += self._shaped(segment, font)
        starts = list(accumulate((len(cell.text) for cell in self.cells[before:]), initial=at))
        at = starts.pop()
        self.starts += starts
        count = len(starts)
        self.scales += [span.scale or 1.0] * count
        self.colours += [span.colour] * count
        return at

    def finish(self, length: int, groups: list[Ruby], phrase_starts: frozenset[int]) -> Paragraph:
        """Adds glue, ruby and breaks."""
        glue = self._glue()
        scales = self.scales
        widths = [cell.advance * scale for cell, scale in zip(self.cells, scales, strict=True)]
        offsets = [0.0] * len(widths)
        rubies = [self._with_ruby(group, widths, offsets) for group in groups]
        gaps = [one.natural for one in glue]
        places, ends, shrink_sums = _sums(widths, gaps, glue)
        return Paragraph(
            length=length,
            cells=tuple(self.cells),
            starts=tuple(self.starts),
            scales=tuple(scales),
            colours=tuple(self.colours),
            widths=tuple(widths),
            offsets=tuple(offsets),
            gaps=tuple(gaps),
            shrinks=tuple(one.shrink for one in glue),
            stretches=tuple(one.stretch for one in glue),
            open_gaps=tuple(one.opens for one in glue),
            breaks=tuple(self._breaks(glue)),
            places=places,
            ends=ends,
            shrink_sums=shrink_sums,
            phrases=self._phrases(phrase_starts),
            rubies=tuple(rubies),
        )

    def _shaped(self, segment: Segment, font: str) -> Sequence[Cell]:
        match segment.form:
            case "characters":
                return self.shaper.characters(segment.text, font, self.vertical)
            case "combined":
                return self.shaper.combined(segment.text, font)
            case "word":
                return self.shaper.word(segment.text, font, self.vertical)
            case "cluster":
                return (self.shaper.cluster(segment.text, font, self.vertical),)

    def _glue(self) -> list[Glue]:
        cells, scales = self.cells, self.scales
        glue = [_NOTHING, *self.table.along(cells)] if cells else []
        if any(scale != 1.0 for scale in scales):
            ems = [1.0, *map(min, scales, scales[1:])]
            return [one.scaled(em) for one, em in zip(glue, ems, strict=True)]
        return glue

    def _breaks(self, glue: list[Glue]) -> list[bool]:
        breaks = [one.breaks for one in glue]
        for i in self.kept:
            breaks[i] = False
        return breaks

    def _phrases(self, starts: frozenset[int]) -> frozenset[int]:
        if not starts:
            return frozenset()
        return frozenset(i for i, at in enumerate(self.starts) if at in starts)

    def _with_ruby(self, group: Ruby, widths: list[float], offsets: list[float]) -> Ruby:
        """Shapes the reading and widens its base where the reading needs the room."""
        first, last = group.first, group.last
        family, weight = self.style.family, self.style.weight
        font = self.fonts.font_id(family, weight)
        cells = tuple(
            cell
            for _, segment in segments([Span(text=group.text)], self.vertical)
            for cell in self._shaped(segment, font)
        )
        self.kept.update(range(first + 1, last))
        scale = self.scales[first]
        length = sum(cell.advance + cell.blank for cell in cells) * scale / 2
        base = sum(widths[first:last])
        before = self.cells[first - 1] if first > 0 else None
        after = self.cells[last] if last < len(self.cells) else None
        left, right, missing = pads(length, base, scale, before, after)
        share = missing / (last - first)
        for i in range(first, last):
            offsets[i] += share / 2
            widths[i] += share
        return group.shaped(cells, length, scale, left, right)


_NOTHING = Glue(0.0, breaks=False)


def _sums(
    widths: list[float], gaps: list[float], glue: list[Glue]
) -> tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]:
    running = tuple(accumulate(chain.from_iterable(zip(gaps, widths, strict=True))))
    shrink_sums = tuple(accumulate(one.shrink for one in glue))
    return running[0::2], running[1::2], shrink_sums
