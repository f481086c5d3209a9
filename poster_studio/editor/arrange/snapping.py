"""Lining up: a box that is nearly in line with something is put in line with it (EDIT-SNAP)."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from poster_studio.base.geometry import Rect

#: The safe margin of a sheet, as a share of its shorter side.
MARGIN: Final = 0.05


@dataclass(frozen=True, slots=True)
class Guide:
    """A line across the page that something is in line with."""

    upright: bool
    at: float


@dataclass(frozen=True, slots=True)
class Gap:
    """An empty stretch between two boxes that is as long as another; `across` is where to show it.

    A level gap runs from left to right.
    """

    level: bool
    start: float
    end: float
    across: float


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to move a box on, and what to show for it."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """What can be lined up with: other boxes, the sheet, its guides, and a grid of `grid` mm."""

    others: tuple[Rect, ...]
    sheet: tuple[float, float]
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()
    grid: float | None = None
    _xs: tuple[float, ...] = field(default=(), init=False)
    _ys: tuple[float, ...] = field(default=(), init=False)
    _rows: tuple[_Row, _Row] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        width, height = self.sheet
        margin = MARGIN * min(width, height)
        xs = [0.0, margin, width / 2, width - margin, width, *self.upright]
        ys = [0.0, margin, height / 2, height - margin, height, *self.level]
        for other in self.others:
            xs += [other.x, other.centre.x, other.right]
            ys += [other.y, other.centre.y, other.bottom]
        object.__setattr__(self, "_xs", tuple(sorted(set(xs))))
        object.__setattr__(self, "_ys", tuple(sorted(set(ys))))
        level, upright = map(_Level, self.others), map(_Upright, self.others)
        object.__setattr__(self, "_rows", (_Row(tuple(level)), _Row(tuple(upright))))

    def near_x(self, places: Sequence[float], reach: float) -> tuple[float, float] | None:
        """The shortest way from one of the places to an upright line, and that line."""
        return _nearest(places, self._xs, reach) or self._on_grid(places, reach)

    def near_y(self, places: Sequence[float], reach: float) -> tuple[float, float] | None:
        """The shortest way from one of the places to a level line, and that line."""
        return _nearest(places, self._ys, reach) or self._on_grid(places, reach)

    def evenly(self, box: Rect, reach: float, *, level: bool) -> tuple[float, tuple[Gap, ...]]:
        """The way to where the gaps before and after the box are the same, or as one further on."""
        if level:
            return _evenly(_Level(box), self._rows[0], reach)
        return _evenly(_Upright(box), self._rows[1], reach)

    def _on_grid(self, places: Sequence[float], reach: float) -> tuple[float, float] | None:
        if self.grid is None:
            return None
        step = self.grid
        return _nearest(places[:1], [round(place / step) * step for place in places[:1]], reach)


def snap(box: Rect, lines: Lines, reach: float) -> Snap:
    """The smallest move within `reach` that brings edges or centres in line.

    Where no line is near, equal gaps between neighbours are kept.
    """
    x = lines.near_x((box.x, box.centre.x, box.right), reach)
    y = lines.near_y((box.y, box.centre.y, box.bottom), reach)
    guides = [Guide(True, x[1])] if x else []
    guides += [Guide(False, y[1])] if y else []
    dx, dy = x[0] if x else 0.0, y[0] if y else 0.0
    gaps: tuple[Gap, ...] = ()
    if x is None:
        dx, level = lines.evenly(box, reach, level=True)
        gaps += level
    if y is None:
        dy, upright = lines.evenly(box, reach, level=False)
        gaps += upright
    return Snap(dx, dy, tuple(guides), gaps)


class _Level:
    """A box as an interval from left to right."""

    level = True

    def __init__(self, box: Rect) -> None:
        self.start, self.end = box.x, box.right
        self.low, self.high = box.y, box.bottom

    def is_beside(self, other: _Level) -> bool:
        """Whether the two are in one row."""
        return self.low < other.high and other.low < self.high


class _Upright(_Level):
    """A box as an interval from top to bottom."""

    level = False

    def __init__(self, box: Rect) -> None:
        self.start, self.end = box.y, box.bottom
        self.low, self.high = box.x, box.right


class _Row:
    """Intervals in both orders, so that the neighbours of one are found near it."""

    def __init__(self, intervals: Sequence[_Level]) -> None:
        self._by_start = sorted(intervals, key=lambda one: one.start)
        self._by_end = sorted(intervals, key=lambda one: -one.end)
        self._starts = [one.start for one in self._by_start]
        self._ends = [-one.end for one in self._by_end]

    def before(self, box: _Level, reach: float) -> list[_Level]:
        """The two nearest that end before the box begins; those that reach into it a little too."""
        first = bisect.bisect_left(self._ends, -(box.start + reach))
        return _first_two(self._by_end, first, box)

    def after(self, box: _Level, reach: float) -> list[_Level]:
        """The two nearest that begin after the box ends."""
        first = bisect.bisect_left(self._starts, box.end - reach)
        return _first_two(self._by_start, first, box)


def _first_two(intervals: Sequence[_Level], first: int, box: _Level) -> list[_Level]:
    places = range(first, len(intervals))
    near = (intervals[place] for place in places if intervals[place].is_beside(box))
    return list(itertools.islice(near, 2))


def _evenly(box: _Level, row: _Row, reach: float) -> tuple[float, tuple[Gap, ...]]:
    before, after = row.before(box, reach), row.after(box, reach)
    length = box.end - box.start
    ways: list[tuple[float, tuple[tuple[float, float], ...]]] = []
    if before and after:
        gap = (after[0].start - before[0].end - length) / 2
        start = before[0].end + gap
        ways.append((start, ((before[0].end, start), (start + length, after[0].start))))
    if len(before) > 1 and before[1].end < before[0].start:
        gap = before[0].start - before[1].end
        start = before[0].end + gap
        ways.append((start, ((before[1].end, before[0].start), (before[0].end, start))))
    if len(after) > 1 and after[0].end < after[1].start:
        gap = after[1].start - after[0].end
        start = after[0].start - gap - length
        ways.append((start, ((start + length, after[0].start), (after[0].end, after[1].start))))
    near = [way for way in ways if abs(way[0] - box.start) <= reach and way[1][0][1] > way[1][0][0]]
    if not near:
        return 0.0, ()
    start, stretches = min(near, key=lambda way: abs(way[0] - box.start))
    across = (box.low + box.high) / 2
    gaps = tuple(Gap(box.level, first, last, across) for first, last in stretches)
    return start - box.start, gaps


def _nearest(
    places: Sequence[float], lines: Sequence[float], reach: float
) -> tuple[float, float] | None:
    """The shortest way from a place to one of the lines, which ascend, and that line."""
    best: tuple[float, float] | None = None
    for place in places:
        after = bisect.bisect_left(lines, place)
        for line in lines[max(0, after - 1) : after + 1]:
            way = line - place
            if abs(way) <= reach and (best is None or abs(way) < abs(best[0])):
                best = (way, line)
    return best
