"""Makes a smooth stroke of what a hand drew: without the jitter of pixels, with few points.

The stroke is composed as a Catmull-Rom curve through its points. So points are left out only where
that very curve stays within a tolerance of the smoothed line.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.compose.ink import catmull_rom

#: A place of the pen and its pressure, 0–1.
Sample = tuple[float, float, float]

#: Two neighbouring kept points, with the kept ones before and after that bend the curve.
_Stretch = tuple[int, int, int, int]

#: How often each point moves half-way to the middle of its neighbours.
_PASSES: Final = 3
#: A line that turns by more than this between steps has a corner there, which stays.
_CORNER: Final = math.radians(55)
#: Places at which a stretch of the curve is compared with the line.
_PROBES: Final = (0.25, 0.5, 0.75)
#: How far the pressure half-way may differ.
_PRESSURE: Final = 0.08


def fitted(samples: Sequence[Sample], tolerance: float) -> list[Sample]:
    """The stroke's points; none of its curve lies further than about `tolerance` from the line.

    `tolerance` in millimetres, about half a pixel of the window that was drawn in.
    """
    spaced = spread(samples, tolerance)
    if len(spaced) < 3:
        return spaced
    corners = _corners(spaced, 4 * tolerance)
    smooth = _smoothed(spaced, corners, 2 * tolerance)
    kept = sorted({0, len(smooth) - 1, *corners, *_bends(smooth, tolerance)})
    return [smooth[i] for i in _completed(smooth, kept, tolerance)]


def spread(samples: Sequence[Sample], apart: float) -> list[Sample]:
    """Without points nearer to the one before than `apart`; the first and last stay."""
    kept = list(samples[:1])
    for sample in samples[1:]:
        if _distance(sample, kept[-1]) >= apart:
            kept.append(sample)
    if len(samples) > 1 and kept[-1] != samples[-1] and _distance(samples[-1], kept[-1]) > 0:
        if len(kept) > 1:
            kept[-1] = samples[-1]
        else:
            kept.append(samples[-1])
    return kept


def _corners(samples: Sequence[Sample], reach: float) -> set[int]:
    """Where the line turns sharply, looking `reach` to both sides."""
    sharp: list[tuple[float, int]] = []
    for i in range(1, len(samples) - 1):
        before, after = _back(samples, i, reach, -1), _back(samples, i, reach, 1)
        here = samples[i]
        way_in = math.atan2(here[1] - before[1], here[0] - before[0])
        way_out = math.atan2(after[1] - here[1], after[0] - here[0])
        turn = abs((way_out - way_in + math.pi) % (2 * math.pi) - math.pi)
        if turn > _CORNER:
            sharp.append((turn, i))
    corners = _Corners(samples, reach)
    for _, i in sorted(sharp, reverse=True):
        corners.add(i)
    return corners.kept


class _Corners:
    """Samples of which no two are nearer than `reach`; `kept` are their places in the line.

    They are looked up by square cells of that side, so that each is compared with few others.
    """

    def __init__(self, samples: Sequence[Sample], reach: float) -> None:
        self._samples, self._reach = samples, reach
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        self.kept: set[int] = set()

    def add(self, i: int) -> None:
        """Keeps a sample if none that is kept is near."""
        here, side = self._samples[i], self._reach or 1.0
        column, row = math.floor(here[0] / side), math.floor(here[1] / side)
        around = ((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
        near = (j for cell in around for j in self._cells.get(cell, ()))
        if all(_distance(here, self._samples[j]) > self._reach for j in near):
            self._cells[column, row].append(i)
            self.kept.add(i)


def _back(samples: Sequence[Sample], start: int, reach: float, step: int) -> Sample:
    """The first sample at least `reach` away, going `step` by `step`; else the outermost."""
    i = start
    while 0 <= i + step < len(samples):
        i += step
        if _distance(samples[i], samples[start]) >= reach:
            break
    return samples[i]


def _smoothed(samples: Sequence[Sample], fixed: set[int], most: float) -> list[Sample]:
    """No point moves further than `most`: fast strokes have few points, and keep them."""
    result = list(samples)
    for _ in range(_PASSES):
        before = result
        result = [
            sample
            if i in fixed or i in (0, len(before) - 1)
            else smoothed(samples[i], before[i - 1], sample, before[i + 1], most)
            for i, sample in enumerate(before)
        ]
    return result


def smoothed(true: Sample, before: Sample, here: Sample, after: Sample, most: float) -> Sample:
    """A point moved half-way to the middle of its neighbours, at most so far from its `true` place.

    Its pressure is smoothed without a limit.
    """
    dx = (before[0] + 2 * here[0] + after[0]) / 4 - true[0]
    dy = (before[1] + 2 * here[1] + after[1]) / 4 - true[1]
    away = math.hypot(dx, dy)
    share = 1.0 if away <= most else most / away
    pressure = (before[2] + 2 * here[2] + after[2]) / 4
    return (true[0] + dx * share, true[1] + dy * share, pressure)


def _bends(samples: Sequence[Sample], tolerance: float) -> set[int]:
    """The points that a polygon within four tolerances needs (Douglas and Peucker, 1973)."""
    kept: set[int] = set()
    open_ = [(0, len(samples) - 1)]
    while open_:
        first, last = open_.pop()
        away, worst = _furthest(samples, first, last)
        if away > 4 * tolerance:
            kept.add(worst)
            open_ += [(first, worst), (worst, last)]
    return kept


def _furthest(samples: Sequence[Sample], first: int, last: int) -> tuple[float, int]:
    """How far the line between two points lies from their chord at most, and the last such point.

    As `_away`, written out: it is asked for each point of the stroke many times over.
    """
    left, top, _ = samples[first]
    dx, dy = samples[last][0] - left, samples[last][1] - top
    length_2 = dx * dx + dy * dy
    hypot = math.hypot
    furthest, worst = 0.0, first
    for i in range(first + 1, last):
        x, y, _ = samples[i]
        share = ((x - left) * dx + (y - top) * dy) / length_2 if length_2 else 0.0
        share = 0.0 if share < 0.0 else 1.0 if share > 1.0 else share
        away = hypot(x - left - share * dx, y - top - share * dy)
        if away >= furthest:
            furthest, worst = away, i
    return furthest, worst


def _completed(samples: Sequence[Sample], kept: list[int], tolerance: float) -> list[int]:
    """The kept points and half-way ones, wherever the curve through them leaves the line."""
    true: set[_Stretch] = set()
    while True:
        stretches = {
            (kept[max(0, i - 1)], kept[i], kept[i + 1], kept[min(len(kept) - 1, i + 2)])
            for i in range(len(kept) - 1)
            if kept[i + 1] - kept[i] > 1
        }
        stray = {s for s in stretches - true if _strays(samples, s, tolerance)}
        if not stray:
            return kept
        true |= stretches - stray
        kept = sorted({*kept, *((first + last) // 2 for _, first, last, _ in stray)})


def _strays(samples: Sequence[Sample], stretch: _Stretch, tolerance: float) -> bool:
    """Whether the curve between two kept points leaves the line, or its pressure does."""
    before, start, end, after = (samples[i] for i in stretch)
    _, first, last, _ = stretch
    for t in _PROBES:
        x = catmull_rom(before[0], start[0], end[0], after[0], t)
        y = catmull_rom(before[1], start[1], end[1], after[1], t)
        away = min(_off((x, y, 0.0), samples[k], samples[k + 1]) for k in range(first, last))
        if away > tolerance:
            return True
    middle = (first + last) // 2
    share = (middle - first) / (last - first)
    pressure = start[2] + (end[2] - start[2]) * share
    return abs(pressure - samples[middle][2]) > _PRESSURE


def _off(sample: Sample, start: Sample, end: Sample) -> float:
    """How far a point lies from a segment."""
    return _away(sample[0], sample[1], start[0], start[1], end[0], end[1])


def distance_to_segment(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the segment between two others."""
    return _away(point.x, point.y, start.x, start.y, end.x, end.y)


def _away(x: float, y: float, left: float, top: float, right: float, bottom: float) -> float:
    dx, dy = right - left, bottom - top
    length_2 = dx * dx + dy * dy
    share = ((x - left) * dx + (y - top) * dy) / length_2 if length_2 else 0.0
    share = 0.0 if share < 0.0 else 1.0 if share > 1.0 else share
    return math.hypot(x - left - share * dx, y - top - share * dy)


def _distance(a: Sample, b: Sample) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])
