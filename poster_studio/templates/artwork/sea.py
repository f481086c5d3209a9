"""The sea of T1: 青海波 waves, rain, the umbrella and the soft hills of the valleys."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Close, Curve, Line, Move
from poster_studio.document.elements import ShapeElement
from poster_studio.templates.drawing import (
    Drawing,
    closed_down_to,
    kept_between,
    polyline,
    smooth,
    upper_half_ring,
)
from poster_studio.templates.sheet import Sheet

RINGS = (0.8, 0.6, 0.4, 0.2)


@dataclass(frozen=True, slots=True)
class Sea:
    """The one measure of the picture: every wave has `radius`; the first crest is at `top`."""

    radius: float
    top: float
    rows: int = 5

    @property
    def floor(self) -> float:
        """Where the plain floor begins: the centres of the last row of waves."""
        return self.top + (self.rows - 1) * self.radius / 2 + self.radius


def waves(sheet: Sheet, sea: Sea) -> ShapeElement:
    """Rows of waves from far to near, and the floor below them into the bleed."""
    width, height = sheet.size
    bleed = sheet.bleed
    drawing = Drawing(Rect(-bleed, sea.top, width + 2 * bleed, height - sea.top + bleed))
    for row in range(sea.rows):
        last = row == sea.rows - 1
        paint = "floor" if last else f"wave-{round(row / (sea.rows - 2) * 15)}"
        y = sea.top + sea.radius + row * sea.radius / 2
        foot = height + bleed if last else y + sea.radius
        wave_row(drawing, sea.radius, (row % 2 * sea.radius, y), foot, paint, rings=not last)
    return drawing.element(sheet, "sea")


def wave_row(
    drawing: Drawing,
    radius: float,
    first: tuple[float, float],
    foot: float,
    paint: str,
    *,
    rings: bool,
) -> None:
    """A row of waves across the drawing, one of them around `first`, in one outline down to `foot`.

    Being one outline that the next row lies on, it shows no hairline at any resolution.
    """
    area, (x, y) = drawing.area, first
    before = int((x - area.x) / (2 * radius)) + 1
    count = before + int((area.right - x) / (2 * radius)) + 2
    places = [x + (i - before) * 2 * radius for i in range(count)]
    places = [x for x in places if x + radius > area.x and x - radius < area.right]
    crests = [segment for x in places for segment in upper_half_ring(x, y, radius)[1:]]
    left, right = places[0] - radius, places[-1] + radius
    down = (Line(Point(right, foot)), Line(Point(left, foot)), Close())
    drawing.fill((Move(Point(left, y)), *crests, *down), paint)
    if rings:
        for x in places:
            for ring in RINGS:
                drawing.stroke(upper_half_ring(x, y, radius * ring), "paper", 2.4)


def rain(sheet: Sheet, lines: list[tuple[float, float]]) -> ShapeElement:
    """Fine upright rules from the top bleed: (x, where it ends)."""
    bleed = sheet.bleed
    deepest = max(y for _, y in lines)
    drawing = Drawing(Rect(0, -bleed, sheet.size[0], deepest + bleed))
    for x, y in lines:
        drawing.stroke(polyline([Point(x, -bleed), Point(x, y)]), "line", 2.0)
    return drawing.element(sheet, "rain")


def hills(sheet: Sheet, base: float, scale: float = 1.0) -> ShapeElement:
    """Three soft hills at the bottom left, the nearest darkest, down to `base`."""
    left = -sheet.bleed
    drawing = Drawing(Rect(left, base - 212 * scale, 770 * scale - left, 212 * scale))
    profiles = (
        ("hill-3", 430.0, 140.0, 330.0),
        ("hill-2", 190.0, 172.0, 330.0),
        ("hill-1", 4.0, 212.0, 270.0),
    )
    for paint, peak, height, spread in profiles:
        line = smooth(
            [
                ((peak - spread) * scale, base),
                (peak * scale, base - height * scale),
                ((peak + spread) * scale, base),
            ]
        )
        drawing.fill(closed_down_to(kept_between(line, left, drawing.area.right), base), paint)
    return drawing.element(sheet, "hills")


def umbrella(sheet: Sheet, x: float, base: float, radius: float) -> ShapeElement:
    """The one umbrella: the wave's own scale doubled, in the accent."""
    tip, drop = radius * 0.15, radius * 0.68
    pad = 8.0
    drawing = Drawing(
        Rect(x - radius - pad, base - radius - tip - pad, 2 * (radius + pad), radius + tip + drop)
    )
    pole = radius * 0.024
    drawing.stroke(
        polyline([Point(x, base - radius - tip + pole), Point(x, base - radius + 4)]),
        "ink",
        2 * pole,
        round_ends=True,
    )
    drawing.fill((*upper_half_ring(x, base, radius), *_scallops(x, base, radius)), "accent")
    for ring in (0.8, 0.6, 0.4):
        drawing.stroke(upper_half_ring(x, base - radius * 0.012, radius * ring), "paper", 5.0)
    drawing.fill(
        (Move(Point(x - radius, base)), Line(Point(x + radius, base)), *_scallops(x, base, radius)),
        "paper",
    )
    hook, foot = radius * 0.115, base + radius * 0.45
    drawing.stroke(
        (
            Move(Point(x, base + 4)),
            Line(Point(x, foot)),
            Curve(
                Point(x, foot + hook * 1.33),
                Point(x - 2 * hook, foot + hook * 1.33),
                Point(x - 2 * hook, foot),
            ),
        ),
        "ink",
        2 * pole,
        round_ends=True,
    )
    return drawing.element(sheet, "umbrella")


def _scallops(x: float, base: float, radius: float) -> tuple[Curve, ...]:
    """Four shallow arches along the umbrella's edge, right to left."""
    width = radius / 2
    rise = radius * 0.13
    arches = []
    for i in range(4):
        right = x + radius - i * width
        left = right - width
        arches.append(
            Curve(
                Point(right - width * 0.2, base - rise),
                Point(left + width * 0.2, base - rise),
                Point(left, base),
            )
        )
    return tuple(arches)
