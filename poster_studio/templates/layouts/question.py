"""T1 問いのポスター: the question falls like rain into the sea that carries the cards."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.sea import Sea, hills, rain, umbrella, waves
from poster_studio.templates.cards import Stack, stacked_cards
from poster_studio.templates.parts import footer, plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

#: Up to this many characters the question has three columns, beyond it four.
SHORT_QUESTION = 18
#: Cards in rows are no higher than this, in units.
TALLEST_BAND = 104.0
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
    count = len(content.cards)
    plan = _landscape(sheet, long, count) if sheet.landscape else _portrait(sheet, long, count)
    title = _title(sheet, content, plan)
    return (
        hills(sheet, plan.sea.top + plan.sea.radius, plan.sea.radius / 85),
        rain(sheet, [*plan.rain, *_rain_beside(sheet, content, plan, title)]),
        umbrella(sheet, *plan.umbrella),
        waves(sheet, plan.sea),
        title,
        *_words(sheet, content, plan),
        *_cards(sheet, content, plan),
        *footer(sheet, content, plan.footer, "on-floor", "paper", "ink"),
    )


def _portrait(sheet: Sheet, long: bool, count: int) -> Plan:
    _, height = sheet.size
    per_row = 7
    rise = height * 0.085 if count > per_row else 0.0
    sea = Sea(radius=85.0, top=height * 0.548 - rise)
    first = 3 if long else 4
    module = 170.0
    rules = ((85.0, 248.0),) if long else ((85.0, 248.0), (170.0, 579.0 - rise))
    message_right = 297.5 if long else 448.0
    return Plan(
        sea=sea,
        title=Rect(
            module * (first - 0.5), height * 0.05, module * (7 - first), height * 0.475 - rise
        ),
        title_size=139.8 if not long else 120.0,
        pitch=module,
        message=Rect(95.0, height * 0.05, message_right - 95.0, height * 0.20),
        message_size=45.5 if not long else 40.0,
        label_x=message_right + 18,
        umbrella=(
            (212.0, height * 0.463 - rise, 140.0) if long else (255.0, height * 0.463 - rise, 170.0)
        ),
        rain=rules,
        cards=Rect(95.0, height * 0.705 - rise, 1000.0, height * 0.17 + rise),
        card_width=150.0,
        per_row=per_row,
        footer=Rect(95.0, height * 0.895, 1000.0, 92.0),
    )


def _landscape(sheet: Sheet, long: bool, count: int) -> Plan:
    width, height = sheet.size
    per_row = 9
    rise = height * 0.105 if count > per_row else 0.0
    sea = Sea(radius=66.0, top=height * 0.505 - rise)
    columns = 4 if long else 3
    module = 126.0 if long else 136.0
    right = width - 110.0
    left = right - module * columns
    return Plan(
        sea=sea,
        title=Rect(left, height * 0.045, module * columns, height * 0.455 - rise),
        title_size=97.0 if long else 108.0,
        pitch=module,
        message=Rect(left - 420.0, height * 0.055, 300.0, height * 0.30),
        message_size=44.0,
        label_x=left - 102.0,
        umbrella=(360.0, height * 0.415 - rise, 145.0),
        rain=((110.0, 210.0), (180.0, 430.0 - rise)),
        cards=Rect(110.0, height * 0.672 - rise, width - 220.0, height * 0.207 + rise),
        card_width=228.0,
        per_row=per_row,
        footer=Rect(110.0, height * 0.9, width - 220.0, 88.0),
    )


def _title(sheet: Sheet, content: Content, plan: Plan) -> TextElement:
    box = plan.title
    return title_text(
        "question",
        sheet.frame(box.x, box.y, box.width, box.height),
        content,
        direction="vertical",
        max_size_pt=sheet.pt(plan.title_size),
        line_height=plan.pitch / plan.title_size,
        block_align="centre",
        role="question",
        placeholder="ここに問いを書きます",
    )


def _rain_beside(
    sheet: Sheet, content: Content, plan: Plan, title: TextElement
) -> list[tuple[float, float]]:
    """Rain between the title's columns as they are set, never through words.

    The outermost lines and every third one between reach the sea.
    """
    frame, unit = title.frame, sheet.unit
    setting = content.typesetter.set(
        title.text, title, frame.width, frame.height, content.theme.colour
    )
    centres = sorted((frame.x + line.box.centre.x) / unit for line in setting.lines)
    if not centres:
        return []
    half = min((b - a for a, b in pairwise(centres)), default=plan.pitch) / 2
    places = [centres[0] - half, *((a + b) / 2 for a, b in pairwise(centres)), centres[-1] + half]
    deep = plan.sea.top + plan.sea.radius / 2
    inner = (0.325, 0.69, 1.0, 0.45)
    last = len(places) - 1
    return [
        (x, deep if i in (0, last) else deep * inner[(i - 1) % len(inner)])
        for i, x in enumerate(places)
    ]


def _words(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    message = plan.message
    elements: list[Element] = [
        title_text(
            "message",
            sheet.frame(message.x, message.y, message.width, message.height),
            content,
            direction="vertical",
            max_size_pt=sheet.pt(plan.message_size),
            line_height=1.86,
            tight=False,
            weight=700,
            role="message",
            placeholder="わたしたちの想い",
        ),
    ]
    if content.length("message") or content.length("label"):
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
    """Strips of equal size in one row, centred; too many for it become bands in a higher sea."""
    count = len(content.cards)
    if not count:
        return []
    if count > plan.per_row:
        return [*_bands(sheet, content, plan)]
    gap = 20.0 if count <= 6 else 12.0
    row = Stack(
        plan.cards, plan.card_width, content.cards, gap, columns=count, across=True, anchor=0.5
    )
    return [
        *stacked_cards(
            [row],
            sheet,
            content,
            "strip",
            direction="vertical",
            size_pt=sheet.pt(24.0 if sheet.landscape else 25.9),
            line_height=1.46,
            block_align="centre",
        )
    ]


def _bands(sheet: Sheet, content: Content, plan: Plan) -> list[CardElement]:
    columns = 4 if sheet.landscape else 3
    rows = Stack(
        plan.cards, TALLEST_BAND, content.cards, 10.0, columns, column_gap=14.0, anchor=1.0
    )
    return stacked_cards(
        [rows],
        sheet,
        content,
        "band",
        size_pt=sheet.pt(25.9),
        line_height=1.3,
        block_align="centre",
    )
