"""T2 わたし → わたしたち: every card sends a stem to its floret; together they are the flower."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.hydrangea import Flower, arrow_of_discs, flower, voices
from poster_studio.templates.cards import Stack, boxes_of, stacked_cards
from poster_studio.templates.parts import footer, plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

#: A voice's petal as a share of the pitch of the cards: its florets do not touch.
WIDEST_PETAL = 0.235
#: More cards than this have wider and higher places.
CALM = 8
MINE, OURS = "わたし", "わたしたち"


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one orientation, in units."""

    mine: Rect
    ours: Rect
    title_size: float
    arrow: tuple[float, float, float, float]
    flower: Flower
    cards: Rect
    card_height: float
    footer: Rect


def lay_out_mine_to_ours(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Title in two steps, cards at the left, the flower with the message at the right."""
    count = len(content.cards)
    plan = _landscape(sheet) if sheet.landscape else _portrait(sheet, count)
    cards = _cards(sheet, content, plan)
    boxes = boxes_of(cards, sheet)
    plan = replace(plan, flower=_with_room(plan.flower, boxes))
    letters = [card.keyword or "" for card in content.cards]
    return (
        flower(sheet, plan.flower, [box.centre.y for box in boxes]),
        *voices(sheet, plan.flower, boxes, letters),
        *(
            _letter(sheet, content, plan, box, letter)
            for box, letter in zip(boxes, letters, strict=True)
        ),
        arrow_of_discs(sheet, *plan.arrow),
        *_title(sheet, content, plan),
        *cards,
        _message(sheet, content, plan.flower),
        *footer(sheet, content, plan.footer, "ink", "paper", "ink", on_its_ground=True),
    )


def _portrait(sheet: Sheet, count: int) -> Plan:
    width, height = sheet.size
    margin = width * 0.0706
    return Plan(
        mine=Rect(margin - 9, height * 0.046, 560, 188),
        ours=Rect(margin, height * 0.157, width - 2 * margin + 18, 196),
        title_size=178.0,
        arrow=(700.0, width - margin, height * 0.0995, 1.0),
        flower=Flower(width * 0.782, height * 0.573, width),
        cards=(
            Rect(margin, height * 0.325, width * 0.289, height * 0.496)
            if count <= CALM
            else Rect(margin, height * 0.311, width * 0.322, height * 0.524)
        ),
        card_height=height * 0.074,
        footer=Rect(margin, height * 0.895, width - 2 * margin, 84.0),
    )


def _landscape(sheet: Sheet) -> Plan:
    width, height = sheet.size
    margin = width * 0.05
    return Plan(
        mine=Rect(margin - 9, height * 0.055, 476, 178),
        ours=Rect(width - margin - 804, height * 0.055, 810, 178),
        title_size=162.0,
        arrow=(margin + 500, width - margin - 822, height * 0.13, 0.52),
        flower=Flower(width * 0.81, height * 0.553, 985.0),
        cards=Rect(margin, height * 0.262, width * 0.34, height * 0.582),
        card_height=110.0,
        footer=Rect(margin, height * 0.9, width - 2 * margin, 80.0),
    )


def _cards(sheet: Sheet, content: Content, plan: Plan) -> list[CardElement]:
    """The cards one below the other; the middle of the stack is the flower's."""
    gap = min(18.0, plan.cards.height / max(1, len(content.cards)) * 0.13)
    return stacked_cards(
        [Stack(plan.cards, plan.card_height, content.cards, gap, anchor=0.5)],
        sheet,
        content,
        "band",
        size_pt=sheet.pt(26.9 if not sheet.landscape else 30.0),
        line_height=1.55,
        block_align="centre",
    )


def _with_room(flower: Flower, boxes: list[Rect]) -> Flower:
    """The flower whose voices stand beside one another, however close the cards lie."""
    middles = [box.centre.y for box in boxes]
    pitch = min((b - a for a, b in pairwise(middles)), default=math.inf)
    share = min(flower.petal_share, pitch / flower.size * WIDEST_PETAL)
    return replace(flower, petal_share=share)


def _letter(sheet: Sheet, content: Content, plan: Plan, box: Rect, letter: str) -> TextElement:
    """The letter in its floret's eye."""
    y = box.y + box.height / 2
    x, half = plan.flower.voice_x(y), plan.flower.petal
    return plain_text(
        f"letter-{y:.0f}",
        sheet.frame(x - half, y - half, 2 * half, 2 * half),
        content,
        text=RichText.plain(letter or "・"),
        weight=900,
        size_pt=sheet.pt(half * 0.72),
        align="centre",
        block_align="centre",
        line_height=1.0,
        colour=f"tint-{letter.lower()}" if letter else "card",
        role="note",
    )


def _title(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """The first line flush left, the second flush right: the stagger labels the two sides."""
    mine = plan.mine
    is_long = content.length("mine") > len(MINE) or content.length("ours") > len(OURS)
    if is_long and mine.intersects(plan.ours):
        # Short words may reach into each other's height, for they stand on different sides.
        mine = Rect(mine.x, mine.y, mine.width, plan.ours.y - mine.y)
    lines = (("mine", mine, MINE, "start"), ("ours", plan.ours, OURS, "end"))
    return [
        title_text(
            slot,
            sheet.frame(box.x, box.y, box.width, box.height),
            content,
            text=content.text(slot) if content.length(slot) else RichText.plain(words),
            weight=900,
            family="zen-maru-gothic",
            align=align,
            block_align="centre",
            line_height=1.05,
            max_size_pt=sheet.pt(plan.title_size),
        )
        for slot, box, words, align in lines
    ]


def _message(sheet: Sheet, content: Content, at: Flower) -> TextElement:
    """The shared sentence, white on the heart, as large as the circle lets it be."""
    half_width, half_height = at.heart * 0.84, at.heart * 0.6
    return title_text(
        "message",
        sheet.frame(at.x - half_width, at.y - half_height, 2 * half_width, 2 * half_height),
        content,
        family="zen-maru-gothic",
        weight=900,
        colour="white",
        align="centre",
        block_align="centre",
        line_height=1.52,
        tight=False,
        max_size_pt=sheet.pt(60.7 * at.size / 1190),
        role="message",
        placeholder="わたしたちの ことば",
    )
