"""T1 問いのポスター: the question falls like rain into the sea that carries the cards."""

from __future__ import annotations

from itertools import pairwise

from poster_studio.base.geometry import Rect, Transform
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.sea import hills, rain, umbrella, waves
from poster_studio.templates.cards import Stack, stacked_cards
from poster_studio.templates.layouts.question_plan import BAND, COLUMN_GAP, ROW_GAP, Plan, plans
from poster_studio.templates.parts import footer, plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

LABEL = "わたしたちの想い"
#: Cards are given more room until their words have this size in units: 32 pt on A1.
READABLE = 22.6
CARD_SIZE = 25.9
#: Rain keeps this far (mm) from words.
RAIN_ROOM = 4.0


def lay_out_question(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Question and message above, the sea, the cards on its floor, the footer."""
    plan, cards = _planned(sheet, content)
    title = _title(sheet, content, plan)
    words = _words(sheet, content, plan)
    drops = [
        *_rain_clear_of(sheet, content, plan, words),
        *_rain_beside(sheet, content, plan, title),
    ]
    return (
        hills(sheet, plan.sea.top + plan.sea.radius, plan.sea.radius / 85),
        *([rain(sheet, drops)] if drops else []),
        umbrella(sheet, *plan.umbrella),
        waves(sheet, plan.sea),
        title,
        *words,
        *cards,
        *footer(sheet, content, plan.footer, "on-floor", "paper", "ink"),
    )


def _planned(sheet: Sheet, content: Content) -> tuple[Plan, list[CardElement]]:
    """The calmest arrangement in which the cards can be read from two metres, or the roomiest."""
    best: tuple[Plan, list[CardElement]] | None = None
    for plan in plans(sheet, content.length("question"), len(content.cards)):
        cards = _cards(sheet, content, plan)
        if best is None or cards[0].size_pt > best[1][0].size_pt:
            best = plan, cards
        if not cards or cards[0].size_pt >= sheet.pt(READABLE):
            break
    assert best is not None
    return best


def _title(sheet: Sheet, content: Content, plan: Plan) -> TextElement:
    box = plan.title
    return title_text(
        "question",
        sheet.frame(box.x, box.y, box.width, box.height),
        content,
        direction="vertical",
        max_size_pt=sheet.pt(plan.title_size),
        line_height=plan.pitch / plan.title_size,
        role="question",
        placeholder="ここに問いを書きます",
    )


def _rain_beside(
    sheet: Sheet, content: Content, plan: Plan, title: TextElement
) -> list[tuple[float, float]]:
    """Rain between the title's columns as they are set, never through words.

    The outermost lines and every third one between reach the sea.
    """
    centres = sorted(box.centre.x / sheet.unit for box in _lines(content, title))
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


def _rain_clear_of(
    sheet: Sheet, content: Content, plan: Plan, words: list[TextElement]
) -> list[tuple[float, float]]:
    """The plan's rain, but for lines that would cross the words."""
    boxes = [box for element in words for box in _lines(content, element)]
    return [
        (x, end)
        for x, end in plan.rain
        if not any(box.x - RAIN_ROOM < x * sheet.unit < box.right + RAIN_ROOM for box in boxes)
    ]


def _words(sheet: Sheet, content: Content, plan: Plan) -> list[TextElement]:
    message = plan.message
    elements: list[TextElement] = [
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


def _lines(content: Content, element: TextElement) -> list[Rect]:
    """The boxes of an element's lines on the sheet."""
    frame, colour = element.frame, content.theme.colour
    setting = content.typesetter.set(element.text, element, frame.width, frame.height, colour)
    home = Transform.translation(frame.x, frame.y)
    return [home.bounds(line.box) for line in setting.lines if line.end > line.start]


def _cards(sheet: Sheet, content: Content, plan: Plan) -> list[CardElement]:
    """Strips of equal size in one row, centred, or bands in rows."""
    count = len(content.cards)
    if count > plan.per_row:
        return _bands(sheet, content, plan)
    gap = 20.0 if count <= 6 else 12.0
    row = Stack(
        plan.cards, plan.card_width, content.cards, gap, columns=count, across=True, anchor=0.5
    )
    return stacked_cards(
        [row],
        sheet,
        content,
        "strip",
        direction="vertical",
        size_pt=sheet.pt(CARD_SIZE),
        line_height=1.46,
        block_align="centre",
    )


def _bands(sheet: Sheet, content: Content, plan: Plan) -> list[CardElement]:
    rows = Stack(
        plan.cards,
        BAND,
        content.cards,
        ROW_GAP,
        plan.columns,
        column_gap=COLUMN_GAP,
        anchor=1.0,
    )
    return stacked_cards(
        [rows],
        sheet,
        content,
        "band",
        size_pt=sheet.pt(CARD_SIZE),
        line_height=1.3,
        block_align="centre",
    )
