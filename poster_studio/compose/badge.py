"""A letter's badge: the letter on a disc, square or diamond of the theme's choice."""

from __future__ import annotations

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.base.units import mm_to_pt
from poster_studio.compose.look import Look
from poster_studio.compose.text import words_in
from poster_studio.display.display_list import Item, Outline, Path
from poster_studio.display.outlines import circle, polygon, rounded_rectangle
from poster_studio.document.elements import TextStyle, nearest_size
from poster_studio.document.text import RichText

#: A letter's size as a share of its badge.
LETTER = 0.54


def badge(
    letter: str, centre: Point, size: float, look: Look, ground: Colour, mark: Colour
) -> tuple[Item, ...]:
    """The badge of `size` across, `ground` with the letter in `mark`."""
    if not letter or size <= 0:
        return ()
    shape = Path(badge_outline(look.theme.badges.get(letter, "disc"), centre, size), fill=ground)
    box = Rect(centre.x - size / 2, centre.y - size / 2, size, size)
    style = TextStyle(
        family=look.theme.text_family,
        weight=900,
        size_pt=nearest_size(mm_to_pt(size) * LETTER),
        align="centre",
        block_align="centre",
        line_height=1.0,
    )
    return (shape, *words_in(RichText.plain(letter), style, look, box, mark))


def badge_outline(kind: str, centre: Point, size: float) -> Outline:
    """The outline of a badge `size` across; a disc for an unknown kind."""
    half = size / 2
    match kind:
        case "square":
            side = size * 0.9
            box = Rect(centre.x - side / 2, centre.y - side / 2, side, side)
            return rounded_rectangle(box, size * 0.1)
        case "diamond":
            reach = half * 1.06
            return polygon(
                [
                    Point(centre.x, centre.y - reach),
                    Point(centre.x + reach, centre.y),
                    Point(centre.x, centre.y + reach),
                    Point(centre.x - reach, centre.y),
                ]
            )
        case _:
            return circle(centre, half)
