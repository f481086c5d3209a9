"""Laid out posters: where their words are, and which lie over one another."""

from __future__ import annotations

from itertools import combinations

from poster_studio.base.geometry import Rect, Transform
from poster_studio.checks.elements import page_box, set_words, words_on
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from tests.helpers.every_output import is_inside
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

#: Words keep so far (mm) inside the trim.
SAFE = 5.0


def look_of(poster: Poster, *, placeholders: bool = False) -> Look:
    return studio().look(poster, sample_workshop()[0], NO_PICTURES, placeholders=placeholders)


def cards_on(poster: Poster) -> list[CardElement]:
    return [element for element in poster.elements if isinstance(element, CardElement)]


def word_boxes(poster: Poster, element: TextElement | CardElement) -> list[Rect]:
    """A card's plate, or the lines of other words, on the page."""
    if isinstance(element, CardElement):
        return [page_box(element)]
    setting = set_words(element, look_of(poster))
    home = Transform.translation(element.frame.x, element.frame.y)
    return [home.bounds(line.box) for line in setting.lines]


def overflowing(poster: Poster) -> list[str | None]:
    """The slots whose words do not fit their frame."""
    look = look_of(poster)
    return [e.slot for e in words_on(poster) if set_words(e, look).overflow]


def overlapping(poster: Poster) -> list[tuple[str | None, str | None]]:
    """The slots whose words, cards or arrow lie over one another."""
    boxes = [(e.slot, [b.inset(0.05) for b in word_boxes(poster, e)]) for e in words_on(poster)] + [
        (e.name, [page_box(e)]) for e in poster.elements if e.name == "arrow"
    ]
    return [
        (first, second)
        for (first, ours), (second, theirs) in combinations(boxes, 2)
        if any(a.intersects(b) for a in ours for b in theirs)
    ]


def outside(poster: Poster) -> list[str | None]:
    """The slots whose words are too near the trim, or beyond it."""
    safe = Rect(0, 0, *poster.sheet).inset(SAFE)
    return [e.slot for e in words_on(poster) if not is_inside(page_box(e), safe)]
