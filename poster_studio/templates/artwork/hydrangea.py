"""The hydrangea of T2: each voice is one floret, the shared sentence is the heart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

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


#: Rings of small florets: radius, petal (shares of the flower's size) and how many.
RINGS = ((0.34, 0.0218, 30), (0.288, 0.0202, 26), (0.24, 0.0185, 22))


def flower(sheet: Sheet, at: Flower, seed_step: int = 7) -> ShapeElement:
    """Leaf, rings from the outside in, the heart; colours drift smoothly over the flower."""
    reach = (RINGS[0][0] + 2.1 * RINGS[0][1]) * at.size
    leaf_drop = at.size * 0.02
    right = sheet.size[0] + sheet.bleed
    area = Rect(
        at.x - reach, at.y - reach, min(2 * reach, right - at.x + reach), 2 * reach + leaf_drop
    )
    drawing = Drawing(area)
    _leaf(drawing, at)
    drawing.disc(at.x, at.y, 0.30 * at.size, "heart-shade")
    for index, (radius, petal, count) in enumerate(RINGS):
        for i in range(count):
            angle = 360.0 * (i + 0.5 * (index % 2)) / count
            _small_floret(drawing, at, radius * at.size, petal * at.size, angle, i * seed_step)
    drawing.disc(at.x, at.y, at.heart, "heart")
    return drawing.element(sheet, "flower")


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


def _small_floret(
    drawing: Drawing, at: Flower, radius: float, petal: float, angle: float, step: int
) -> None:
    turn = math.radians(angle)
    x, y = at.x + radius * math.cos(turn), at.y + radius * math.sin(turn)
    if x - 2 * petal > drawing.area.right:
        return
    across = (0.85 * math.cos(turn) + 0.53 * math.sin(turn)) * radius / (0.34 * at.size)
    ripple = (step % 5 - 2) / 2 * 0.09
    drawing.fill(floret(x, y, petal, angle + 45), ramp_step("bloom", 0.5 + 0.5 * across + ripple))
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
