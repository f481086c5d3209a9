"""The hydrangea of T2: each voice is one floret, the shared sentence is the heart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Close, Curve, Line, Move
from poster_studio.document.elements import ShapeElement
from poster_studio.templates.drawing import Drawing, floret, polyline
from poster_studio.templates.sheet import Sheet
from poster_studio.templates.themes import ramp_step


@dataclass(frozen=True, slots=True)
class Flower:
    """Centre and measure of the flower: `size` is the sheet's width in the art direction."""

    x: float
    y: float
    size: float
    petal_share: float = 0.0244

    @property
    def heart(self) -> float:
        """Radius of the heart, which holds the message."""
        return 0.208 * self.size

    @property
    def voices(self) -> float:
        """Radius of the circle on which the voices' florets sit."""
        return 0.345 * self.size

    @property
    def petal(self) -> float:
        """Petal radius of a voice's floret."""
        return self.petal_share * self.size

    def voice_x(self, y: float) -> float:
        """Where a voice at height `y` meets the circle, on the side of the cards."""
        dy = min(abs(y - self.y), self.voices)
        return self.x - math.sqrt(self.voices**2 - dy**2)


@dataclass(frozen=True, slots=True)
class Ring:
    """Small florets around the heart: radius and petal as shares of the flower's size.

    `step` is the angle in degrees between two florets, `turn` that of the first.
    """

    radius: float
    petal: float
    step: float
    turn: float = 0.0


#: Neighbours in a ring differ a little in colour; the number gives the order of the steps.
RIPPLE = 7
OUTER = Ring(0.34, 0.0218, 360 / 29)
INNER = (Ring(0.288, 0.0202, 360 / 26), Ring(0.24, 0.0185, 360 / 22, 180 / 22))


def flower(sheet: Sheet, at: Flower, voice_heights: Sequence[float]) -> ShapeElement:
    """Leaf, rings from the outside in, the heart; colours drift smoothly over the flower.

    The outer ring leaves their places to the voices, whose centres are at `voice_heights`.
    """
    reach = (OUTER.radius + 2.1 * OUTER.petal) * at.size
    leaf_drop = at.size * 0.02
    right = sheet.size[0] + sheet.bleed
    area = Rect(
        at.x - reach, at.y - reach, min(2 * reach, right - at.x + reach), 2 * reach + leaf_drop
    )
    drawing = Drawing(area)
    _leaf(drawing, at)
    drawing.disc(at.x, at.y, 0.30 * at.size, "heart-shade")
    for i, angle in enumerate(free_angles(voice_angles(at, voice_heights))):
        _small_floret(drawing, at, OUTER, angle, i)
    for ring in INNER:
        for i in range(round(360 / ring.step)):
            _small_floret(drawing, at, ring, ring.turn + i * ring.step, i)
    drawing.disc(at.x, at.y, at.heart, "heart")
    return drawing.element(sheet, "flower")


def voice_angles(at: Flower, heights: Sequence[float]) -> list[float]:
    """Where the voices sit on their circle, in degrees clockwise from the right."""
    return sorted(math.degrees(math.atan2(y - at.y, at.voice_x(y) - at.x)) % 360 for y in heights)


def free_angles(taken: Sequence[float]) -> list[float]:
    """Even places in every gap between the angles taken; all around if none are."""
    if not taken:
        return [i * OUTER.step for i in range(round(360 / OUTER.step))]
    found: list[float] = []
    for start, end in pairwise([*taken, taken[0] + 360]):
        count = round((end - start) / OUTER.step)
        found += [start + (end - start) * i / count for i in range(1, count)]
    return found


def voices(
    sheet: Sheet, at: Flower, cards: Sequence[Rect], letters: Sequence[str]
) -> list[ShapeElement]:
    """A straight stem from every card to its own floret, in the card's tint."""
    return [
        _voice(sheet, at, card, letter, f"voice-{i + 1}")
        for i, (card, letter) in enumerate(zip(cards, letters, strict=True))
    ]


def arrow_of_discs(sheet: Sheet, x: float, right: float, y: float, unit: float) -> ShapeElement:
    """From one to many: five growing discs that end in a floret, instead of an arrow."""
    petal = 40.0 * unit
    drawing = Drawing(Rect(x - 30 * unit, y - 2 * petal, right - x + 30 * unit, 4 * petal))
    centre = right - 1.65 * petal
    edge = centre - 1.65 * petal
    for radius in (28.0, 21.0, 15.0, 10.0, 6.0):
        edge -= 22 * unit + 2 * radius * unit
        drawing.disc(edge + radius * unit, y, radius * unit, "accent")
    drawing.fill(floret(centre, y, petal, 45), "accent")
    drawing.disc(centre, y, petal * 0.42, "paper")
    return drawing.element(sheet, "arrow")


def _voice(sheet: Sheet, at: Flower, card: Rect, letter: str, name: str) -> ShapeElement:
    y = card.y + card.height / 2
    x = at.voice_x(y)
    petal, halo = at.petal, at.petal * 1.15
    reach = 2.0 * halo
    left = min(card.right, x - reach)
    drawing = Drawing(Rect(left, y - reach, x + reach - left, 2 * reach))
    if x - card.right > 0:
        drawing.stroke(polyline([Point(card.right, y), Point(x, y)]), "ink", 3.0)
    drawing.fill(floret(x, y, halo, 45), "paper")
    drawing.disc(x, y, halo, "paper")
    tint = f"tint-{letter.lower()}" if letter else "card"
    drawing.fill(floret(x, y, petal, 45), tint)
    drawing.disc(x, y, petal * 0.9, tint)
    drawing.disc(x, y, petal * 0.62, "ink")
    return drawing.element(sheet, name)


def _small_floret(drawing: Drawing, at: Flower, ring: Ring, angle: float, number: int) -> None:
    turn = math.radians(angle)
    radius, petal = ring.radius * at.size, ring.petal * at.size
    x, y = at.x + radius * math.cos(turn), at.y + radius * math.sin(turn)
    if x - 2 * petal > drawing.area.right:
        return
    out = ring.radius / OUTER.radius
    across = 0.56 + out * (0.46 * math.cos(turn) + 0.15 * math.sin(turn))
    ripple = (number * RIPPLE % 5 - 2) * 0.0225
    drawing.fill(floret(x, y, petal, angle + 45), ramp_step("bloom", across + ripple))
    drawing.disc(x, y, petal * 0.42, "paper")


def _leaf(drawing: Drawing, at: Flower) -> None:
    """One leaf behind the flower, two flat halves along its midrib, towards the lower right."""

    def place(x: float, y: float) -> Point:
        return Point(at.x + x * at.size, at.y + y * at.size)

    stem, tip = place(0.0, 0.285), place(0.40, 0.45)
    lower = Curve(place(0.02, 0.43), place(0.16, 0.48), tip)
    upper = Curve(place(0.12, 0.27), place(0.28, 0.30), tip)
    drawing.fill((Move(stem), lower, Line(stem), Close()), "leaf")
    drawing.fill((Move(stem), upper, Line(stem), Close()), "leaf-light")
