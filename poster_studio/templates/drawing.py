"""Building drawings: layers of outlines in sheet units, put on the page as one element."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline
from poster_studio.display.outlines import (
    KAPPA,
    circle,
    polygon,
    polyline,
    rectangle,
    to_path_data,
    transformed,
)
from poster_studio.document.elements import Fill, ShapeElement, ShapeLayer
from poster_studio.templates.sheet import Sheet


@dataclass
class Drawing:
    """Collects layers; `area` is the part of the sheet it covers, in units."""

    area: Rect
    layers: list[ShapeLayer] = field(default_factory=list)

    def fill(self, outline: Outline, paint: Fill, opacity: float = 1.0) -> None:
        """Adds a filled outline."""
        self.layers.append(ShapeLayer(path=self._data(outline), fill=paint, opacity=opacity))

    def stroke(
        self, outline: Outline, colour: str, width: float, *, round_ends: bool = False
    ) -> None:
        """Adds a stroked outline; `width` in units."""
        self.layers.append(
            ShapeLayer(
                path=self._data(outline), stroke=colour, stroke_width=width, round=round_ends
            )
        )

    def rect(self, x: float, y: float, width: float, height: float, paint: str) -> None:
        """Adds a filled rectangle."""
        self.fill(rectangle(Rect(x, y, width, height)), paint)

    def disc(self, x: float, y: float, radius: float, paint: str) -> None:
        """Adds a filled circle."""
        self.fill(circle(Point(x, y), radius), paint)

    def element(self, sheet: Sheet, name: str) -> ShapeElement:
        """The drawing as one locked element."""
        area = self.area
        return ShapeElement(
            id=name,
            name=name,
            shape="drawing",
            frame=sheet.frame(area.x, area.y, area.width, area.height),
            view=(area.width, area.height),
            layers=tuple(self.layers),
            locked=True,
        )

    def _data(self, outline: Outline) -> str:
        home = Transform.translation(-self.area.x, -self.area.y)
        return to_path_data(transformed(outline, home), decimals=2)


def upper_half_ring(x: float, y: float, radius: float) -> Outline:
    """The upper half of a circle as an open line, left to right."""
    k = radius * KAPPA
    return (
        Move(Point(x - radius, y)),
        Curve(Point(x - radius, y - k), Point(x - k, y - radius), Point(x, y - radius)),
        Curve(Point(x + k, y - radius), Point(x + radius, y - k), Point(x + radius, y)),
    )


def upper_half_disc(x: float, y: float, radius: float) -> Outline:
    """The upper half of a disc."""
    return (*upper_half_ring(x, y, radius), Close())


def floret(x: float, y: float, petal: float, turn: float) -> Outline:
    """Four petals: circles of radius `petal` around (x, y), the first at `turn` degrees."""
    outline: Outline = ()
    for i in range(4):
        angle = math.radians(turn + 90 * i)
        reach = 0.92 * petal
        outline += circle(Point(x + reach * math.cos(angle), y + reach * math.sin(angle)), petal)
    return outline


def smooth(points: list[tuple[float, float]]) -> Outline:
    """A line through the points that is level at each of them: soft hills."""
    start = points[0]
    outline: Outline = (Move(Point(*start)),)
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = (x0 + x1) / 2
        outline += (Curve(Point(middle, y0), Point(middle, y1), Point(x1, y1)),)
    return outline


def kept_between(outline: Outline, left: float, right: float) -> Outline:
    """The part of an open line of rising curves whose x lies from `left` to `right`."""
    first = outline[0]
    assert isinstance(first, Move)
    start, kept = first.to, Outline()
    for segment in outline[1:]:
        assert isinstance(segment, Curve)
        begin, end = start, segment.to
        start = end
        if end.x <= left or begin.x >= right:
            continue
        if begin.x < left:
            begin, segment = _divided(begin, segment, left)[1]
        if end.x > right:
            begin, segment = _divided(begin, segment, right)[0]
        kept += (segment,) if kept else (Move(begin), segment)
    return kept


def _divided(
    begin: Point, curve: Curve, x: float
) -> tuple[tuple[Point, Curve], tuple[Point, Curve]]:
    """A curve of rising x cut where it passes `x` (de Casteljau)."""
    least, most = 0.0, 1.0
    for _ in range(40):
        share = (least + most) / 2
        first, second = _divided_at(begin, curve, share)
        least, most = (share, most) if first[1].to.x < x else (least, share)
    return first, second


def _divided_at(
    begin: Point, curve: Curve, share: float
) -> tuple[tuple[Point, Curve], tuple[Point, Curve]]:
    def between(a: Point, b: Point) -> Point:
        return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)

    a, b, c = (
        between(begin, curve.control_1),
        between(curve.control_1, curve.control_2),
        between(curve.control_2, curve.to),
    )
    d, e = between(a, b), between(b, c)
    middle = between(d, e)
    return (begin, Curve(a, d, middle)), (middle, Curve(e, c, curve.to))


def closed_down_to(outline: Outline, y: float) -> Outline:
    """The area between an open line and the level `y`."""
    first, last = outline[0], outline[-1]
    assert not isinstance(first, Close)
    assert not isinstance(last, Close)
    return (*outline, Line(Point(last.to.x, y)), Line(Point(first.to.x, y)), Close())


__all__ = [
    "Drawing",
    "circle",
    "closed_down_to",
    "floret",
    "kept_between",
    "polygon",
    "polyline",
    "rectangle",
    "smooth",
    "upper_half_disc",
    "upper_half_ring",
]
