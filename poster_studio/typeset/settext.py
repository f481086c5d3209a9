"""Words that are set: glyph runs, lines, and where a caret stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import GlyphRun

#: A caret's thickness in em of the text.
_CARET: Final = 0.04


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of source code points `start` … `end - 1`.

    `box` is the em box of the line from its first to its last cluster. `stops` are the source
    indices where a caret may stand, `edges` their places along the line: x of a horizontal,
    y of a vertical line. Both rise from the line's start to its end. `em` is the line's size.
    """

    start: int
    end: int
    box: Rect
    stops: tuple[int, ...]
    edges: tuple[float, ...]
    vertical: bool
    em: float

    def edge(self, index: int) -> float:
        """The place along the line of the caret nearest before or at `index`."""
        return self.edges[max(0, bisect_right(self.stops, index) - 1)]

    def across(self, along: float, length: float) -> Rect:
        """The part of the line's box from `along` for `length` along the line."""
        if self.vertical:
            return Rect(self.box.x, along, self.box.width, length)
        return Rect(along, self.box.y, length, self.box.height)


@dataclass(frozen=True, slots=True)
class SetText:
    """What became of words in a frame; millimetres from the frame's top left corner.

    `runs` stand in logical order, those of ruby (order 1) after their line. `overflow`: the words
    do not fit at the size `size_pt`, the smallest allowed. `bounds` is the box around all lines.
    Indices are code points of the source text.
    """

    runs: tuple[GlyphRun, ...]
    size_pt: float
    overflow: bool
    bounds: Rect
    lines: tuple[SetLine, ...]

    def caret(self, index: int) -> Rect:
        """The thin box of the caret before the code point `index`."""
        line = self._line_of(index)
        thickness = _CARET * line.em
        return line.across(line.edge(index) - thickness / 2, thickness)

    def index_at(self, point: Point) -> int:
        """The index of the caret nearest to a point."""
        line = min(self.lines, key=lambda one: _distance(one.box, point))
        along = point.y if line.vertical else point.x
        after = bisect_left(line.edges, along)
        if after == 0:
            return line.stops[0]
        if after == len(line.edges):
            return line.stops[-1]
        nearer = after if line.edges[after] - along <= along - line.edges[after - 1] else after - 1
        return line.stops[nearer]

    def selection(self, start: int, end: int) -> tuple[Rect, ...]:
        """One box a line for the code points `start` … `end - 1`."""
        boxes = []
        for line in self.lines:
            if start >= end or line.end < start or line.start >= end:
                continue
            first = line.edge(max(start, line.start))
            last = line.edge(min(end, line.end))
            if last > first:
                boxes.append(line.across(first, last - first))
        return tuple(boxes)

    def _line_of(self, index: int) -> SetLine:
        at = bisect_right(self.lines, index, key=lambda line: line.start) - 1
        return self.lines[max(0, at)]


def _distance(box: Rect, point: Point) -> float:
    x = max(box.x - point.x, 0.0, point.x - box.right)
    y = max(box.y - point.y, 0.0, point.y - box.bottom)
    return x * x + y * y
