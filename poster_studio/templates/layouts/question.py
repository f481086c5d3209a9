"""T1 問いのポスター: the question falls like rain into the sea that carries the cards."""

from __future__ import annotations

import math
from dataclasses import dataclass

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import Element
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.sea import Sea, hills, rain, umbrella, waves
from poster_studio.templates.parts import cards_in, footer, grid, plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

#: Up to this many characters the question has three columns, beyond it four.
SHORT_QUESTION = 18
LABEL = "わたしたちの想い"


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one orientation, in units."""

    sea: Sea
    title: Rect
    title_size: float
    pitch: float
    message: Rect
    message_size: float
    label_x: float
    umbrella: tuple[float, float, float]
    rain: tuple[tuple[float, float], ...]
    cards: Rect
    card_width: float
    per_row: int
    footer: Rect


def lay_out_question(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Question and message above, the sea, the cards on its floor, the footer."""
    long = content.length("question") > SHORT_QUESTION
    plan = _landscape(sheet, long) if sheet.landscape else _portrait(sheet, long)
    return (
        hills(sheet, plan.sea.top + plan.sea.radius, plan.sea.radius / 85),
        rain(sheet, list(plan.rain)),
        umbrella(sheet, *plan.umbrella),
        waves(sheet, plan.sea),
        *_words(sheet, content, plan),
        *_cards(sheet, content, plan),
        *footer(sheet, content, plan.footer, "on-floor", "paper", "ink"),
    )


def _portrait(sheet: Sheet, long: bool) -> Plan:
    _, height = sheet.size
    sea = Sea(radius=85.0, top=height * 0.548)
    deep = sea.top + sea.radius / 2
    first = 3 if long else 4
    module = 170.0
    rules = [(85.0, 248.0), (170.0, 579.0)] if not long else [(85.0, 248.0)]
    rules += [
        (module * (i - 0.5), (deep, 300.0, 640.0, deep, 420.0)[(i - 4) % 5])
        for i in range(first, 8)
    ]
    message_right = 467.5 if not long else 297.5
    return Plan(
        sea=sea,
        title=Rect(module * (first - 0.5), height * 0.05, module * (7 - first), height * 0.475),
        title_size=139.8 if not long else 120.0,
        pitch=module,
        message=Rect(95.0, height * 0.05, message_right - 95.0, height * 0.20),
        message_size=45.5 if not long else 40.0,
        label_x=message_right + 2,
        umbrella=(255.0, height * 0.463, 170.0) if not long else (212.0, height * 0.463, 140.0),
        rain=tuple(rules),
        cards=Rect(95.0, height * 0.705, 1000.0, height * 0.17),
        card_width=150.0,
        per_row=7,
        footer=Rect(95.0, height * 0.895, 1000.0, 92.0),
    )


def _landscape(sheet: Sheet, long: bool) -> Plan:
    width, height = sheet.size
    sea = Sea(radius=70.0, top=height * 0.52)
    deep = sea.top + sea.radius / 2
    columns = 4 if long else 3
    module = 140.0
    right = width - 110.0
    left = right - module * columns
    rules = [(110.0, 210.0), (180.0, 430.0)]
    rules += [
        (left + module * i, (deep, 240.0, 420.0, deep, 300.0)[i % 5]) for i in range(columns + 1)
    ]
    return Plan(
        sea=sea,
        title=Rect(left, height * 0.055, module * columns, height * 0.45),
        title_size=105.0,
        pitch=module,
        message=Rect(left - 420.0, height * 0.055, 300.0, height * 0.30),
        message_size=44.0,
        label_x=left - 118.0,
        umbrella=(360.0, height * 0.43, 150.0),
        rain=tuple(rules),
        cards=Rect(110.0, height * 0.695, width - 220.0, height * 0.185),
        card_width=228.0,
        per_row=9,
        footer=Rect(110.0, height * 0.905, width - 220.0, 88.0),
    )


def _words(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    title, message = plan.title, plan.message
    elements: list[Element] = [
        title_text(
            "question",
            sheet.frame(title.x, title.y, title.width, title.height),
            content,
            direction="vertical",
            max_size_pt=sheet.pt(plan.title_size),
            min_size_pt=sheet.pt(24),
            line_height=plan.pitch / plan.title_size,
            role="question",
            placeholder="ここに問いを書きます",
        ),
        title_text(
            "message",
            sheet.frame(message.x, message.y, message.width, message.height),
            content,
            direction="vertical",
            max_size_pt=sheet.pt(plan.message_size),
            min_size_pt=sheet.pt(18),
            line_height=1.86,
            weight=700,
            role="message",
            placeholder="わたしたちの想い",
        ),
    ]
    if content.text("message").text:
        label = Rect(plan.label_x, message.y, 40.0, message.height)
        elements.append(
            plain_text(
                "label",
                sheet.frame(label.x, label.y, label.width, label.height),
                content,
                text=content.text("label") if content.length("label") else RichText.plain(LABEL),
                direction="vertical",
                size_pt=sheet.pt(25.6),
                weight=700,
                colour="accent",
                line_height=1.4,
                role="note",
            )
        )
    return elements


def _cards(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """Strips of equal size, centred in as few rows as they need."""
    count = len(content.cards)
    if not count:
        return []
    rows = math.ceil(count / plan.per_row)
    columns = math.ceil(count / rows)
    gap = 20.0
    width = min(columns * (plan.card_width + gap) - gap, plan.cards.width)
    area = Rect(
        plan.cards.x + (plan.cards.width - width) / 2, plan.cards.y, width, plan.cards.height
    )
    boxes = grid(area, count, columns, gap if columns <= 6 else 12.0, 14.0)
    return [
        *cards_in(
            boxes,
            sheet,
            content,
            "strip",
            direction="vertical",
            size_pt=sheet.pt(25.9),
            line_height=1.46,
            block_align="centre",
        )
    ]
