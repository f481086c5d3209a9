"""People as simple shapes, without features: standing, walking and reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from poster_studio.base.geometry import Point
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline
from poster_studio.templates.drawing import Drawing, polygon, polyline, upper_half_disc


@dataclass(frozen=True, slots=True)
class Person:
    """A figure whose feet stand at (x, y); `height` in units of the stage."""

    x: float
    y: float
    height: float
    clothes: str
    hair: str
    posture: Literal["standing", "reading", "cane", "skirt"] = "standing"
    legs: str = "scene-mid"


READERS = (
    Person(62, 668, 130, "scene-red", "scene-night", "reading", "scene-mid"),
    Person(168, 648, 108, "scene-gold", "scene-deep", "reading", "scene-mid"),
    Person(472, 652, 118, "scene-mid", "scene-pale", "reading", "scene-night"),
    Person(582, 668, 130, "scene-gold", "scene-night", "reading", "scene-mid"),
)
PEOPLE = (
    Person(120, 728, 118, "scene-mid", "scene-night", "reading", "scene-night"),
    Person(540, 728, 118, "scene-red", "scene-deep", "reading", "scene-night"),
    Person(293, 728, 132, "scene-night", "scene-night", "skirt", "scene-night"),
    Person(343, 728, 88, "scene-red", "scene-night", "standing", "scene-night"),
    Person(402, 728, 122, "scene-mid", "scene-pale", "cane", "scene-night"),
)
SKIN = "scene-white"


def draw_person(drawing: Drawing, person: Person) -> None:
    """Legs, body, head with hair, and what the person holds."""
    h = person.height
    head = h * 0.115
    x, feet = person.x, person.y
    hip, shoulder = feet - h * 0.36, feet - h * 0.76
    neck_y = feet - h + head
    _legs(drawing, x, hip, feet, h, person.legs)
    drawing.fill(_body(x, shoulder, hip, h, person.posture), person.clothes)
    drawing.disc(x, neck_y, head, SKIN)
    drawing.fill(upper_half_disc(x, neck_y - head * 0.05, head * 1.06), person.hair)
    if person.posture == "reading":
        _book(drawing, x, shoulder + h * 0.2, h)
    if person.posture == "cane":
        _cane(drawing, x, hip, feet, h)


def _legs(drawing: Drawing, x: float, hip: float, feet: float, h: float, paint: str) -> None:
    width = h * 0.085
    for side in (-1, 1):
        left = x + side * h * 0.055 - width / 2
        drawing.rect(left, hip - 4, width, feet - hip + 4, paint)


def _body(x: float, shoulder: float, hip: float, h: float, posture: str) -> Outline:
    if posture == "skirt":
        return (
            Move(Point(x - h * 0.09, shoulder)),
            Curve(
                Point(x - h * 0.02, shoulder - h * 0.05),
                Point(x + h * 0.02, shoulder - h * 0.05),
                Point(x + h * 0.09, shoulder),
            ),
            Line(Point(x + h * 0.15, hip + h * 0.06)),
            Line(Point(x - h * 0.13, hip + h * 0.06)),
            Close(),
        )
    top, foot, round_by = h * 0.13, h * (0.17 if posture == "reading" else 0.13), h * 0.1
    return (
        Move(Point(x - foot, hip)),
        Line(Point(x - top, shoulder + round_by)),
        Curve(Point(x - top, shoulder), Point(x - top * 0.6, shoulder), Point(x, shoulder)),
        Curve(
            Point(x + top * 0.6, shoulder),
            Point(x + top, shoulder),
            Point(x + top, shoulder + round_by),
        ),
        Line(Point(x + foot, hip)),
        Close(),
    )


def _book(drawing: Drawing, x: float, y: float, h: float) -> None:
    """An open book held in front, seen from outside."""
    half, rise, tall = h * 0.16, h * 0.035, h * 0.15
    for side in (-1, 1):
        drawing.fill(
            polygon(
                [
                    Point(x, y + rise),
                    Point(x + side * half, y),
                    Point(x + side * half, y + tall),
                    Point(x, y + tall + rise),
                ]
            ),
            "scene-white",
        )
        drawing.stroke(
            polyline(
                [
                    Point(x, y + rise),
                    Point(x + side * half, y),
                    Point(x + side * half, y + tall),
                    Point(x, y + tall + rise),
                ]
            ),
            "scene-night",
            1.6,
            round_ends=True,
        )


def _cane(drawing: Drawing, x: float, hip: float, feet: float, h: float) -> None:
    top = hip - h * 0.1
    drawing.stroke(
        (
            Move(Point(x + h * 0.14, top)),
            Line(Point(x + h * 0.21, top)),
            Line(Point(x + h * 0.21, feet)),
        ),
        "scene-night",
        3.0,
        round_ends=True,
    )
