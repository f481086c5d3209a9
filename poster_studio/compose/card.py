"""Cards: a citizen's words on a tint with the letter's pattern and badge.

Every look gives all cards of one size the same weight: tint, pattern and badge depend on the
letter only, never on the words. They are made for the card's measure, so that a card that is larger
because it says more has the badge of the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.base.units import mm_to_pt, pt_to_mm
from poster_studio.compose.badge import badge
from poster_studio.compose.look import Look
from poster_studio.compose.patterns import pattern
from poster_studio.compose.text import words_in
from poster_studio.display.display_list import Item, Outline, Path
from poster_studio.display.outlines import polygon, rounded_rectangle
from poster_studio.document.elements import CardElement, TextStyle, nearest_size
from poster_studio.document.text import RichText

#: The mark of words that were changed after they were said.
EDITED_MARK = "編集"
#: A low band's head and badge are made for one so much higher (with a number below the badge),
#: but not for one of more than so many em of its words.
LOW, LOWER, LOW_EM = 1.5, 1.25, 3.6


@dataclass(frozen=True, slots=True)
class CardPlan:
    """Where a card's parts go: its plate, pattern, badge, number and words."""

    plate: Outline
    words: Rect
    head: Rect | None = None
    pitch: float = 0.0
    badge_at: Point | None = None
    badge_size: float = 0.0
    number: Rect | None = None


def compose_card(element: CardElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """Plate, pattern, badge, number, words and, for changed words, the mark."""
    plan = plan_card(element, box)
    ink = look.colour("ink")
    tint = tint_of(element.letter, look)
    items: list[Item] = []
    if element.look != "plain":
        items.append(Path(plan.plate, fill=tint))
    if plan.head is not None and element.letter and element.show_pattern:
        kind = look.theme.patterns.get(element.letter, "")
        items.extend(pattern(kind, plan.head, plan.pitch, ink))
    if plan.badge_at is not None and element.show_badge:
        items.extend(badge(element.letter, plan.badge_at, plan.badge_size, look, ink, tint))
    if plan.number is not None and element.show_number and element.number:
        items.extend(_number(element, look, plan.number))
    items.extend(words_in(element.text, element, look, plan.words))
    if is_edited(element, look):
        items.extend(_edited(look, box, ink))
    return tuple(items)


def tint_of(letter: str, look: Look) -> Colour:
    """The tint of a letter; a card without a letter lies on the theme's plain card colour."""
    return look.colour(f"tint-{letter.lower()}" if letter else "card")


def is_edited(element: CardElement, look: Look) -> bool:
    """Whether the words differ from what was said (unknown cards are not judged)."""
    original = look.originals.get(element.card)
    return original is not None and original != element.text.text


def plan_card(element: CardElement, box: Rect) -> CardPlan:
    """Places a card's parts in its box, by its look."""
    match element.look:
        case "strip":
            return _strip(element, box)
        case "band":
            return _band(element, box)
        case "note":
            return _note(element, box)
        case "bubble":
            return _bubble(element, box)
        case "tag":
            return _tag(element, box)
        case "plain":
            return CardPlan(plate=(), words=box)
        case _:
            assert_never(element.look)


def _strip(element: CardElement, box: Rect) -> CardPlan:
    """短冊: a patterned head, the badge on its lower edge, vertical words below."""
    unit = _unit(element, box.width, box.height / 1.9)
    head = Rect(box.x, box.y, box.width, unit * 0.29)
    badge_size = unit * 0.31
    top = head.bottom + badge_size * 0.5 + unit * 0.13
    words = Rect(
        box.x + unit * 0.06, top, box.width - unit * 0.12, max(0.0, box.bottom - top - unit * 0.06)
    )
    return CardPlan(
        plate=rounded_rectangle(box, element.radius),
        words=words,
        head=head,
        pitch=unit * 0.083,
        badge_at=Point(box.centre.x, head.bottom),
        badge_size=badge_size,
    )


def _band(element: CardElement, box: Rect) -> CardPlan:
    """A patterned strip at the left, the badge on its edge or, with a number, beside it."""
    numbered = element.show_number and bool(element.number)
    low = _unit(element, box.height)
    higher = min(low * (LOWER if numbered else LOW), LOW_EM * pt_to_mm(element.size_pt))
    unit = min(max(low, higher), box.width / 2.4)
    head_width = unit * (0.13 if numbered else 0.32)
    badge_size = unit * (0.4 if numbered else 0.355)
    badge_x = box.x + unit * (0.48 if numbered else 0.32)
    badge_y = box.centre.y - (unit * 0.15 if numbered else 0.0)
    words_left = box.x + unit * (0.875 if numbered else 0.62)
    if not element.show_badge:
        words_left = box.x + head_width + unit * 0.15
    inset = min(element.radius, head_width / 2) / 2
    return CardPlan(
        plate=rounded_rectangle(box, element.radius),
        words=Rect(
            words_left,
            box.y + unit * 0.06,
            max(0.0, box.right - words_left - unit * 0.08),
            max(0.0, box.height - unit * 0.12),
        ),
        head=Rect(
            box.x + inset * 0.3,
            box.y + inset,
            head_width - inset * 0.3,
            max(0.0, box.height - 2 * inset),
        ),
        pitch=unit * (0.075 if numbered else 0.1),
        badge_at=Point(badge_x, badge_y),
        badge_size=badge_size,
        number=Rect(badge_x - unit * 0.3, badge_y + badge_size * 0.7, unit * 0.6, unit * 0.3),
    )


def _note(element: CardElement, box: Rect) -> CardPlan:
    """A slip of paper with a folded corner and the badge at its upper left."""
    unit = _unit(element, box.width, box.height)
    fold = unit * 0.16
    plate = polygon(
        [
            Point(box.x, box.y),
            Point(box.right, box.y),
            Point(box.right, box.bottom - fold),
            Point(box.right - fold, box.bottom),
            Point(box.x, box.bottom),
        ]
    )
    size = unit * 0.22
    return CardPlan(
        plate=plate,
        words=_below_badge(element, box, unit),
        head=Rect(box.x, box.y, box.width, unit * 0.1),
        pitch=unit * 0.06,
        badge_at=Point(box.x + unit * 0.2, box.y + unit * 0.22),
        badge_size=size,
        number=Rect(box.x + unit * 0.34, box.y + unit * 0.15, unit * 0.5, size * 0.7),
    )


def _bubble(element: CardElement, box: Rect) -> CardPlan:
    """A speech bubble: a rounded plate with its tail at the lower left."""
    unit = _unit(element, box.width, box.height)
    tail = unit * 0.16
    body = Rect(box.x, box.y, box.width, box.height - tail)
    left = body.x + unit * 0.25
    plate = rounded_rectangle(body, unit * 0.18) + polygon(
        [
            Point(left, body.bottom - unit * 0.05),
            Point(left - unit * 0.06, box.bottom),
            Point(left + unit * 0.2, body.bottom - unit * 0.05),
        ][::-1]
    )
    return CardPlan(
        plate=plate,
        words=_below_badge(element, body, unit),
        badge_at=Point(box.x + unit * 0.22, box.y + unit * 0.2),
        badge_size=unit * 0.22,
        number=Rect(box.x + unit * 0.36, box.y + unit * 0.13, unit * 0.5, unit * 0.15),
    )


def _tag(element: CardElement, box: Rect) -> CardPlan:
    """A luggage tag: cut corners at the left and a patterned edge."""
    unit = _unit(element, box.height, box.width / 2)
    cut = unit * 0.28
    plate = polygon(
        [
            Point(box.x + cut, box.y),
            Point(box.right, box.y),
            Point(box.right, box.bottom),
            Point(box.x + cut, box.bottom),
            Point(box.x, box.bottom - cut),
            Point(box.x, box.y + cut),
        ]
    )
    left = box.x + unit * (0.66 if element.show_badge else 0.4)
    return CardPlan(
        plate=plate,
        words=Rect(left, box.y, max(0.0, box.right - left - unit * 0.14), box.height),
        head=Rect(box.right - unit * 0.08, box.y, unit * 0.08, box.height),
        pitch=unit * 0.1,
        badge_at=Point(box.x + unit * 0.38, box.centre.y),
        badge_size=unit * 0.36,
    )


def _unit(element: CardElement, *sides: float) -> float:
    """What a card's parts are shares of: the least of its sides and its measure."""
    return min(*sides, element.measure) if element.measure > 0 else min(sides)


def _below_badge(element: CardElement, box: Rect, unit: float) -> Rect:
    top = unit * (0.38 if element.show_badge else 0.16)
    side = unit * 0.1
    return Rect(
        box.x + side,
        box.y + top,
        max(0.0, box.width - 2 * side),
        max(0.0, box.height - top - unit * 0.1),
    )


def _number(element: CardElement, look: Look, box: Rect) -> tuple[Item, ...]:
    style = TextStyle(
        family=look.theme.text_family,
        weight=700,
        size_pt=nearest_size(mm_to_pt(box.height) * 0.54),
        align="centre",
        block_align="start",
        line_height=1.2,
    )
    return words_in(RichText.plain(element.number), style, look, box, look.colour("ink"))


def _edited(look: Look, box: Rect, ink: Colour) -> tuple[Item, ...]:
    height = min(box.height, box.width) * 0.14
    corner = Rect(box.right - height * 2.6, box.bottom - height * 1.15, height * 2.4, height)
    style = TextStyle(
        family=look.theme.text_family,
        weight=500,
        size_pt=nearest_size(mm_to_pt(height) * 0.7),
        align="end",
        block_align="end",
        line_height=1.0,
    )
    return words_in(RichText.plain(EDITED_MARK), style, look, corner, ink)
