"""The picture of T8: an open book is the roof of the open-shelf library, the sun in its fold.

Drawn on a stage 650 × 770 units that is scaled to where the layout wants it.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from itertools import pairwise

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline
from poster_studio.document.elements import Frame, ShapeElement
from poster_studio.templates.artwork.people import PEOPLE, READERS, draw_person
from poster_studio.templates.drawing import (
    Drawing,
    closed_down_to,
    kept_between,
    polygon,
    polyline,
    upper_half_disc,
    upper_half_ring,
)

STAGE = Rect(0.0, 0.0, 650.0, 770.0)
#: The books are the same on every poster.
SEED = 2030

FOLD = 325.0
SHELF_TOP, GROUND = 330.0, 668.0
#: The shelves' upper end, hidden behind the roof.
BACK_TOP = 322.0
PASSAGE = (238.0, 412.0)
SHELVES = ((0.0, 230.0), (420.0, 650.0))
ROWS = (330.0, 404.0, 477.0, 550.0, 628.0)
BORDER_TOP = 738.0
#: Waves in a row of the border, and the width of their lines.
WAVES, WAVE_LINE = 16, 1.4
#: Flower heads in the corners: x, y, radius and two colours.
HYDRANGEAS = (
    (20.0, 716.0, 27.0, "scene-mid", "scene-pale"),
    (624.0, 714.0, 28.0, "scene-mid", "scene-pale"),
    (59.0, 732.0, 19.0, "scene-pale", "scene-white"),
    (580.0, 735.0, 19.0, "scene-pale", "scene-white"),
)
#: The books' colours, the frequent ones more than once.
BOOKS = (
    *("scene-mid", "scene-mid", "scene-mid", "scene-red", "scene-red", "scene-gold", "scene-gold"),
    *("scene-pale", "scene-pale", "scene-white", "scene-sand"),
)
#: Books whose bands are red; those of all others are white.
LIGHT_BOOKS = ("scene-white", "scene-sand")


@dataclass(frozen=True, slots=True)
class Book:
    """A book's spine on the shelf."""

    x: float
    width: float
    height: float
    colour: str
    lean: float


def library(frame: Frame) -> ShapeElement:
    """The whole scene, filling its frame."""
    drawing = Drawing(STAGE)
    _sky(drawing)
    _passage(drawing)
    _shelves(drawing)
    _roof(drawing)
    _terrace(drawing)
    for reader in READERS:
        draw_person(drawing, reader)
    for person in PEOPLE:
        draw_person(drawing, person)
    _border(drawing)
    return ShapeElement(
        id="picture",
        name="picture",
        shape="drawing",
        frame=frame,
        view=(STAGE.width, STAGE.height),
        layers=tuple(drawing.layers),
        locked=True,
        alt="本をひらいた屋根の下の図書館で、人びとが本を読み、奥に海が見える絵",
    )


def _sky(drawing: Drawing) -> None:
    drawing.rect(0, 0, STAGE.width, GROUND, "scene-night")
    _mound(drawing, 108, 175, 200, "scene-deep")
    _mound(drawing, 556, 168, 200, "scene-deep")
    _mound(drawing, 92, 256, 190, "scene-mid")
    _mound(drawing, 596, 252, 190, "scene-mid")
    drawing.disc(FOLD, 215, 123, "scene-red")


def _mound(drawing: Drawing, x: float, top: float, spread: float, paint: str) -> None:
    """A soft hill, cut at the stage's edges, down behind the shelves."""
    foot = SHELF_TOP + 20
    half = spread * 0.62
    outline: Outline = (
        Move(Point(x - spread, foot)),
        Curve(Point(x - half, foot - 20), Point(x - half, top), Point(x, top)),
        Curve(Point(x + half, top), Point(x + half, foot - 20), Point(x + spread, foot)),
    )
    kept = kept_between(outline, 0.0, STAGE.width)
    drawing.fill(closed_down_to(kept, foot), paint)


def _passage(drawing: Drawing) -> None:
    """Between the shelves the hall opens to the hills and the sea."""
    left, right = PASSAGE
    drawing.fill(
        polygon(
            [
                Point(left - 8, 318),
                Point(FOLD, 388),
                Point(right + 8, 318),
                Point(right + 8, GROUND),
                Point(left - 8, GROUND),
            ]
        ),
        "scene-sand",
    )
    _bay(drawing, left, right)
    drawing.rect(left, 578, right - left, 52, "scene-mid")
    for y, start, length in (
        (592, 10, 60),
        (592, 96, 44),
        (604, 40, 50),
        (604, 118, 40),
        (616, 20, 36),
    ):
        drawing.rect(left + start, y, length, 2.4, "scene-white")


def _bay(drawing: Drawing, left: float, right: float) -> None:
    """Two hills above the sea."""
    middle = (left + right) / 2
    drawing.fill(
        (
            Move(Point(left, 578)),
            Line(Point(left, 545)),
            Curve(Point(left + 26, 500), Point(left + 62, 500), Point(middle - 2, 535)),
            Curve(Point(middle + 26, 495), Point(right - 34, 500), Point(right, 545)),
            Line(Point(right, 578)),
            Close(),
        ),
        "scene-pale",
    )


def _shelves(drawing: Drawing) -> None:
    rng = random.Random(SEED)
    for left, right in SHELVES:
        drawing.rect(left, BACK_TOP, right - left, ROWS[-1] - BACK_TOP, "scene-night")
        middle = (left + right) / 2
        for top, bottom in pairwise(ROWS):
            for start, end in ((left, middle - 4), (middle + 4, right)):
                for book in _books(rng, start + 6, end - 6, bottom - top - 12):
                    _book(drawing, book, bottom - 4)
            drawing.rect(left, bottom - 4, right - left, 8, "scene-sand")
        drawing.rect(middle - 4, BACK_TOP, 8, ROWS[-1] - BACK_TOP, "scene-sand")
    for x in (230.0, 412.0):
        drawing.rect(x, BACK_TOP, 8, GROUND - BACK_TOP, "scene-sand")


def _books(rng: random.Random, left: float, right: float, tallest: float) -> list[Book]:
    books, x = [], left
    while x < right - 12:
        width = rng.choice((8.0, 10.0, 12.0, 15.0, 18.0))
        if x + width > right:
            break
        leans = width >= 12 and rng.random() < 0.14 and x + width + 14 < right
        lean = 10.0 if leans else 0.0
        height = tallest * rng.uniform(0.62, 0.9)
        books.append(Book(x, width, height, rng.choice(BOOKS), lean))
        x += width + 0.8 + lean
        if rng.random() < 0.08:
            x += rng.uniform(4, 11)
    return books


def _book(drawing: Drawing, book: Book, foot: float) -> None:
    """A spine; a leaning one stands on its right corner."""
    top = foot - book.height
    sine = book.lean / book.height
    cosine = math.sqrt(1 - sine * sine)
    right, left = book.x + book.width, book.x + book.width * (1 - cosine)
    rise, over = book.height * cosine, book.height * sine
    raised = foot - book.width * sine
    drawing.fill(
        polygon(
            [
                Point(left + over, raised - rise),
                Point(right + over, foot - rise),
                Point(right, foot),
                Point(left, raised),
            ]
        ),
        book.colour,
    )
    if book.width >= 10 and not book.lean:
        band = "scene-red" if book.colour in LIGHT_BOOKS else "scene-white"
        drawing.rect(book.x, top + book.height * 0.2, book.width, 3.4, band)


def _roof(drawing: Drawing) -> None:
    """An open book: red cover, white leaves with fine lines, the fold in the middle."""
    drawing.fill(_leaves(278, 366, 402, 14), "scene-red")
    drawing.fill(_leaves(278, 352, 388, 0), "scene-white")
    for i in range(1, 4):
        shift = i * 11.0
        line: Outline = (
            Move(Point(0, 296 + shift)),
            Curve(
                Point(120, 262 + shift), Point(230, 268 + shift), Point(FOLD, 358 + shift * 0.55)
            ),
            Curve(
                Point(420, 268 + shift), Point(530, 262 + shift), Point(STAGE.width, 296 + shift)
            ),
        )
        drawing.stroke(line, "scene-pale", 1.8)


def _leaves(edge: float, low: float, fold: float, drop: float) -> Outline:
    """The book seen from its end: two leaves that rise from the fold and sink to the edges."""
    return (
        Move(Point(0, edge + 16)),
        Curve(Point(110, edge - 18), Point(230, edge - 10), Point(FOLD, low + 4)),
        Curve(Point(420, edge - 10), Point(540, edge - 18), Point(STAGE.width, edge + 16)),
        Line(Point(STAGE.width, edge + 62 + drop)),
        Curve(
            Point(540, edge + 32 + drop),
            Point(400, edge + 34 + drop),
            Point(FOLD, fold + drop * 0.6),
        ),
        Curve(
            Point(250, edge + 34 + drop), Point(110, edge + 32 + drop), Point(0, edge + 62 + drop)
        ),
        Close(),
    )


def _terrace(drawing: Drawing) -> None:
    """Benches left and right, the ground in front."""
    drawing.rect(0, ROWS[-1], 234, 22, "scene-sand")
    drawing.rect(416, ROWS[-1], 234, 22, "scene-sand")
    drawing.rect(0, 666, STAGE.width, 104, "scene-sand")
    drawing.rect(0, 650, 264, 28, "scene-white")
    drawing.rect(416, 650, 234, 28, "scene-white")


def _border(drawing: Drawing) -> None:
    """A band of waves along the foot, and hydrangeas at both corners."""
    drawing.rect(0, BORDER_TOP, STAGE.width, STAGE.height - BORDER_TOP, "scene-night")
    inside = WAVE_LINE / 2
    radius = (STAGE.width / 2 - inside) / WAVES
    for row in range(3):
        y = min(BORDER_TOP + radius * (1 + row * 0.5), STAGE.height)
        for i in range(WAVES - row % 2):
            x = inside + (2 * i + 1 + row % 2) * radius
            drawing.fill(upper_half_disc(x, y, radius), "scene-night")
            for share in (1.0, 0.68, 0.36):
                drawing.stroke(upper_half_ring(x, y, radius * share), "scene-pale", WAVE_LINE)
    line = polyline([Point(0, BORDER_TOP), Point(STAGE.width, BORDER_TOP)])
    drawing.stroke(line, "scene-night", 3)
    for x, y, size, paint, other in HYDRANGEAS:
        _hydrangea(drawing, x, y, size, (paint, other))


def _hydrangea(
    drawing: Drawing, x: float, y: float, radius: float, paints: tuple[str, str]
) -> None:
    """A flower head of round petals in two colours, kept inside the stage."""
    petal = 0.37 * radius
    for i in range(7):
        turn, reach = math.radians(60 * i - 20), 0.0 if i == 6 else 0.62 * radius
        px = min(max(x + reach * math.cos(turn), petal), STAGE.width - petal)
        drawing.disc(px, y + reach * math.sin(turn), petal, paints[i % 2])
