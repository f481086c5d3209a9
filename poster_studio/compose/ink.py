"""Pen strokes: smoothed through their points, as wide as the pen was pressed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Group, Item, Outline, Path
from poster_studio.display.outlines import circle, joined, polygon
from poster_studio.document.elements import InkElement

#: Opacity of the marks each tool leaves.
TOOL_OPACITY = {"pen": 1.0, "marker": 0.45, "pencil": 0.8}
#: Share of the width that is left at no pressure.
LIGHTEST = 0.35
#: Points placed between two of the pen's points.
BETWEEN = 4

Sample = tuple[Point, float]


def compose_ink(element: InkElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The stroke as one filled outline, so that it never darkens where it crosses itself."""
    samples = _smooth(
        [
            (Point(p.x * box.width, p.y * box.height), _radius(element, p.pressure))
            for p in element.points
        ]
    )
    if not samples or element.width <= 0:
        return ()
    path = Path(_swept(samples), fill=look.colour(element.colour))
    opacity = TOOL_OPACITY[element.tool]
    return (path,) if opacity == 1.0 else (Group((path,), opacity=opacity),)


def _radius(element: InkElement, pressure: float) -> float:
    if element.tool == "marker":
        return element.width / 2
    return element.width / 2 * (LIGHTEST + (1 - LIGHTEST) * pressure)


def _smooth(points: Sequence[Sample]) -> list[Sample]:
    """A Catmull-Rom curve through the points, sampled `BETWEEN` times in each stretch."""
    if len(points) < 3:
        return list(points)
    samples = []
    for i in range(len(points) - 1):
        before, start = points[max(0, i - 1)], points[i]
        end, after = points[i + 1], points[min(len(points) - 1, i + 2)]
        samples += [_between(before, start, end, after, k / BETWEEN) for k in range(BETWEEN)]
    return [*samples, points[-1]]


def _between(p0: Sample, p1: Sample, p2: Sample, p3: Sample, t: float) -> Sample:
    def curve(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )

    x = curve(p0[0].x, p1[0].x, p2[0].x, p3[0].x)
    y = curve(p0[0].y, p1[0].y, p2[0].y, p3[0].y)
    return Point(x, y), p1[1] + (p2[1] - p1[1]) * t


def _swept(samples: Sequence[Sample]) -> Outline:
    """Discs at the samples and bands between them, all turning the same way: their union fills."""
    outline = [circle(point, radius) for point, radius in samples]
    for (start, start_radius), (end, end_radius) in pairwise(samples):
        length = math.hypot(end.x - start.x, end.y - start.y)
        if length > 0:
            outline.append(_band(start, start_radius, end, end_radius, length))
    return joined(outline)


def _band(
    start: Point, start_radius: float, end: Point, end_radius: float, length: float
) -> Outline:
    nx, ny = (end.y - start.y) / length, -(end.x - start.x) / length
    return polygon(
        [
            Point(start.x + nx * start_radius, start.y + ny * start_radius),
            Point(end.x + nx * end_radius, end.y + ny * end_radius),
            Point(end.x - nx * end_radius, end.y - ny * end_radius),
            Point(start.x - nx * start_radius, start.y - ny * start_radius),
        ]
    )
