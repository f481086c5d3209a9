"""Pen strokes: smoothed through their points, as wide as the pen was pressed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Group, Item, Outline, Path
from poster_studio.display.outlines import circle, joined, polygon
from poster_studio.document.elements import InkElement

#: Opacity of the marks each tool leaves.
TOOL_OPACITY = {"pen": 1.0, "marker": 0.45, "pencil": 0.8}
#: Share of the width that is left at no pressure.
LIGHTEST = 0.35
#: How far a stroke's outline may lie off the curve: a seventh of a pixel at 300 dpi.
FLATNESS: Final = 0.012

#: Filling takes with the square of an outline's length: longer strokes are filled in pieces.
PIECE: Final = 250

_MOST_STEPS: Final = 24
#: Bands that meet at a smaller angle share their corners; sharper turns are rounded by a disc.
_GENTLE: Final = math.radians(30)
#: Points nearer to each other are one.
_SAME: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Nib:
    """A place of the pen in millimetres, and half the width of its line there."""

    x: float
    y: float
    radius: float


def compose_ink(element: InkElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The stroke as filled outlines, in a group where it is not opaque, so that it never darkens
    where it crosses itself.
    """
    if not element.points or element.width <= 0:
        return ()
    nibs = [
        Nib(p.x * box.width, p.y * box.height, nib_radius(element.tool, element.width, p.pressure))
        for p in element.points
    ]
    colour = look.colour(element.colour)
    paths = tuple(
        Path(stroke_outline(nibs, first, min(len(nibs), first + PIECE + 1)), fill=colour)
        for first in range(0, max(1, len(nibs) - 1), PIECE)
    )
    opacity = TOOL_OPACITY[element.tool]
    return paths if opacity == 1.0 else (Group(paths, opacity=opacity),)


def nib_radius(tool: str, width: float, pressure: float) -> float:
    """Half the width of a tool's line at a pressure of 0–1."""
    if tool == "marker":
        return width / 2
    return width / 2 * (LIGHTEST + (1 - LIGHTEST) * pressure)


def stroke_outline(nibs: Sequence[Nib], first: int = 0, past: int | None = None) -> Outline:
    """The outline of the stroke through the nibs; with `first` and `past` of a piece of it.

    A piece has round ends, so that pieces drawn one after the other look like the whole.
    """
    past = len(nibs) if past is None else past
    return joined(_swept(_apart(_smoothed(nibs, first, past))))


def catmull_rom(a: float, b: float, c: float, d: float, t: float) -> float:
    """One coordinate of the curve from `b` (t = 0) to `c` (t = 1), bent by its neighbours."""
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def _smoothed(nibs: Sequence[Nib], first: int, past: int) -> Iterator[Nib]:
    """A Catmull-Rom curve through the nibs, in as many steps as its bends need."""
    last = len(nibs) - 1
    for i in range(first, past - 1):
        stretch = (nibs[max(0, i - 1)], nibs[i], nibs[i + 1], nibs[min(last, i + 2)])
        steps = 1 if last < 2 else _steps(*stretch)
        for step in range(steps):
            yield _between(*stretch, step / steps)
    yield nibs[past - 1]


def _steps(p0: Nib, p1: Nib, p2: Nib, p3: Nib) -> int:
    """Steps that keep the curve and its edges within `FLATNESS`.

    By the second differences of the stretch's Bézier points (Wang's bound), and by how far it
    turns for its width.
    """
    ax, ay = (p2.x - p0.x) / 6, (p2.y - p0.y) / 6
    bx, by = (p3.x - p1.x) / 6, (p3.y - p1.y) / 6
    cx, cy = p2.x - p1.x, p2.y - p1.y
    bend = max(
        math.hypot(cx - 2 * ax - bx, cy - 2 * ay - by),
        math.hypot(cx - ax - 2 * bx, cy - ay - 2 * by),
    )
    turn = abs(math.atan2(ax * by - ay * bx, ax * bx + ay * by))
    radius = max(p1.radius, p2.radius)
    steps = max(
        math.sqrt(0.75 * bend / FLATNESS),
        turn * math.sqrt(radius / (8 * FLATNESS)),
    )
    return min(_MOST_STEPS, max(1, math.ceil(steps)))


def _between(p0: Nib, p1: Nib, p2: Nib, p3: Nib, t: float) -> Nib:
    if t == 0.0:
        return p1
    x = catmull_rom(p0.x, p1.x, p2.x, p3.x, t)
    y = catmull_rom(p0.y, p1.y, p2.y, p3.y, t)
    return Nib(x, y, p1.radius + (p2.radius - p1.radius) * t)


def _apart(nibs: Iterator[Nib]) -> list[Nib]:
    """Without nibs on the same place; the widest of them stays."""
    kept: list[Nib] = []
    for nib in nibs:
        if kept and math.hypot(nib.x - kept[-1].x, nib.y - kept[-1].y) < _SAME:
            if nib.radius > kept[-1].radius:
                kept[-1] = nib
        else:
            kept.append(nib)
    return kept


def _swept(nibs: Sequence[Nib]) -> Iterator[Outline]:
    """Ribbons along the gentle stretches, discs at the ends and turns, single bands where the
    line is wider than its bend. All turn the same way, so that their union is filled.
    """
    ways = [math.atan2(end.y - start.y, end.x - start.x) for start, end in pairwise(nibs)]
    turns = [0.0, *(_turn(a, b) for a, b in pairwise(ways)), 0.0]
    run_start = 0
    yield _disc(nibs[0])
    for i in range(len(ways)):
        tight = _is_tight(nibs[i], nibs[i + 1], turns[i], turns[i + 1])
        if tight and run_start < i:
            yield _ribbon(nibs, ways, run_start, i)
            yield _disc(nibs[i])
        if tight:
            yield _ribbon(nibs, ways, i, i + 1)
        sharp = abs(turns[i + 1]) > _GENTLE
        if sharp and not tight:
            yield _ribbon(nibs, ways, run_start, i + 1)
        if tight or sharp:
            yield _disc(nibs[i + 1])
            run_start = i + 1
    if run_start < len(ways):
        yield _ribbon(nibs, ways, run_start, len(ways))
        yield _disc(nibs[-1])


def _is_tight(start: Nib, end: Nib, turn_before: float, turn_after: float) -> bool:
    """Whether the inner edge of a band would run backwards if it shared its corners."""
    length = math.hypot(end.x - start.x, end.y - start.y)
    taken = _mitre(start.radius, turn_before) + _mitre(end.radius, turn_after)
    return taken >= length


def _mitre(radius: float, turn: float) -> float:
    """How much of the inner edge a turn takes away; none where a disc rounds it."""
    return 0.0 if abs(turn) > _GENTLE else radius * math.tan(abs(turn) / 2)


def _ribbon(nibs: Sequence[Nib], ways: Sequence[float], first: int, last: int) -> Outline:
    """The bands from one nib to another as one polygon; inner corners are shared."""
    left: list[Point] = []
    right: list[Point] = []
    for i in range(first, last + 1):
        nib = nibs[i]
        before, after = ways[max(first, i - 1)], ways[min(last - 1, i)]
        half = _turn(before, after) / 2
        way = before + half
        reach = nib.radius / math.cos(half)
        dx, dy = reach * math.sin(way), -reach * math.cos(way)
        left.append(Point(nib.x + dx, nib.y + dy))
        right.append(Point(nib.x - dx, nib.y - dy))
    right.reverse()
    return polygon([*left, *right])


def _disc(nib: Nib) -> Outline:
    return circle(Point(nib.x, nib.y), nib.radius)


def _turn(before: float, after: float) -> float:
    """From one way to the next, −π to π."""
    return (after - before + math.pi) % (2 * math.pi) - math.pi
