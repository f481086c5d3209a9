"""T3 A・B・C 三つの視点: three streams of cards run down into one sea, the conclusion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.outlines import circle, to_path_data
from poster_studio.document.elements import Element, Frame, ShapeElement, ShapeLayer
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.templates.artwork.valleys import shore_waves, streams
from poster_studio.templates.cards import Stack, stacked_cards
from poster_studio.templates.parts import footer, plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

LETTERS = ("A", "B", "C")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a stream's cards, and how close these stand, in units.

    Words in low cards keep away from the edge by `padding` and by what the card's look adds.
    """

    badge: float
    drop: float
    keyword: float
    gap: float
    padding: float


HEAD = Head(badge=96.0, drop=26.0, keyword=80.0, gap=14.0, padding=5.0)
TIGHT_HEAD = Head(badge=74.0, drop=18.0, keyword=62.0, gap=9.0, padding=2.0)
#: Streams of more cards are set tighter: upright and wide.
CALM = (4, 3)


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one orientation, in units."""

    title: Rect
    title_size: float
    question: Rect
    columns: tuple[Rect, ...]
    shore: float
    wave: float
    conclusion: Rect
    conclusion_size: float
    card_height: float
    footer: Rect
    head: Head


def lay_out_three_views(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Title, three columns with badge and keyword, the conclusion on the sea, the footer."""
    stacks = _by_letter(content.cards)
    many = max(map(len, stacks)) > CALM[sheet.landscape]
    plan = _landscape(sheet, many=many) if sheet.landscape else _portrait(sheet, many=many)
    return (
        streams(sheet, list(plan.columns), plan.shore),
        shore_waves(sheet, plan.shore, plan.wave),
        *_heading(sheet, content, plan),
        *(
            element
            for letter, column in zip(LETTERS, plan.columns, strict=True)
            for element in _column(sheet, content, plan.head, letter, column)
        ),
        *_cards(sheet, content, plan, stacks),
        title_text(
            "message",
            _frame(sheet, plan.conclusion),
            content,
            colour="on-floor",
            align="centre",
            block_align="centre",
            line_height=1.4,
            max_size_pt=sheet.pt(plan.conclusion_size),
            role="message",
            placeholder="三つの視点から見えてきたこと",
        ),
        *footer(sheet, content, plan.footer, "on-floor", "paper", "ink"),
    )


def _portrait(sheet: Sheet, *, many: bool) -> Plan:
    width, height = sheet.size
    margin = 84.0
    top, shore = (height * 0.243, height * 0.775) if many else (height * 0.26, height * 0.735)
    full = width - 2 * margin
    return Plan(
        title=Rect(margin, height * 0.045, full, height * (0.128 if many else 0.142)),
        title_size=118.0,
        question=Rect(margin, height * (0.186 if many else 0.2), full, height * 0.05),
        columns=_columns(Rect(margin, top, full, shore - top), 26.0),
        shore=shore,
        wave=66.0 if many else 85.0,
        conclusion=(
            Rect(margin, height * 0.806, full, height * 0.08)
            if many
            else Rect(margin, height * 0.768, full, height * 0.106)
        ),
        conclusion_size=54.0 if many else 64.0,
        card_height=150.0,
        footer=Rect(margin, height * 0.898, full, 86.0),
        head=TIGHT_HEAD if many else HEAD,
    )


def _landscape(sheet: Sheet, *, many: bool) -> Plan:
    width, height = sheet.size
    margin = 90.0
    top, shore = (height * 0.215, height * 0.79) if many else (height * 0.235, height * 0.75)
    full = width - 2 * margin
    return Plan(
        title=Rect(margin, height * 0.045, full, height * (0.103 if many else 0.115)),
        title_size=110.0,
        question=Rect(margin, height * (0.161 if many else 0.178), full, height * 0.046),
        columns=_columns(Rect(margin, top, full, shore - top), 30.0),
        shore=shore,
        wave=44.0 if many else 60.0,
        conclusion=(
            Rect(margin, height * 0.814, full, height * 0.076)
            if many
            else Rect(margin, height * 0.785, full, height * 0.1)
        ),
        conclusion_size=52.0 if many else 68.0,
        card_height=112.0,
        footer=Rect(margin, height * 0.9, full, 84.0),
        head=TIGHT_HEAD if many else HEAD,
    )


def _columns(area: Rect, gap: float) -> tuple[Rect, ...]:
    width = (area.width - 2 * gap) / 3
    return tuple(Rect(area.x + i * (width + gap), area.y, width, area.height) for i in range(3))


def _heading(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    return [
        title_text(
            "title",
            _frame(sheet, plan.title),
            content,
            line_height=1.16,
            block_align="centre",
            max_size_pt=sheet.pt(plan.title_size),
            placeholder="ここに題名",
        ),
        plain_text(
            "question",
            _frame(sheet, plan.question),
            content,
            weight=700,
            size_pt=sheet.pt(28),
            line_height=1.4,
            phrases=True,
            role="heading",
            placeholder="ここに問いを書きます",
        ),
    ]


def _column(sheet: Sheet, content: Content, head: Head, letter: str, column: Rect) -> list[Element]:
    """The badge in the hill's shoulder and the keyword below it."""
    size = head.badge
    x, y = column.x + column.width / 2, column.y + size * 0.5 + head.drop
    disc = ShapeElement(
        id=f"badge-{letter}",
        name=f"badge-{letter}",
        shape="drawing",
        locked=True,
        frame=sheet.frame(x - size / 2, y - size / 2, size, size),
        view=(size, size),
        layers=(
            ShapeLayer(
                path=to_path_data(circle(Point(size / 2, size / 2), size / 2), 2), fill="ink"
            ),
        ),
    )
    mark = plain_text(
        f"letter-{letter}",
        sheet.frame(x - size / 2, y - size / 2, size, size),
        content,
        text=RichText.plain(letter),
        weight=900,
        size_pt=sheet.pt(size * 0.58),
        align="centre",
        block_align="centre",
        line_height=1.0,
        colour=f"tint-{letter.lower()}",
        role="note",
    )
    keyword = plain_text(
        f"keyword-{letter.lower()}",
        sheet.frame(column.x + 12, y + size / 2 + 6, column.width - 24, head.keyword),
        content,
        weight=900,
        size_pt=sheet.pt(29),
        align="centre",
        block_align="centre",
        line_height=1.25,
        phrases=True,
        role="heading",
        placeholder="視点",
    )
    return [disc, mark, keyword]


def _by_letter(cards: Sequence[Card]) -> list[tuple[Card, ...]]:
    """The cards of each letter; those without a letter go where the fewest are."""
    stacks: dict[str, list[Card]] = {letter: [] for letter in LETTERS}
    for card in cards:
        if card.keyword is not None:
            stacks[card.keyword].append(card)
    for card in cards:
        if card.keyword is None:
            min(stacks.values(), key=len).append(card)
    return [tuple(stacks[letter]) for letter in LETTERS]


def _cards(
    sheet: Sheet, content: Content, plan: Plan, stacks: Sequence[tuple[Card, ...]]
) -> list[Element]:
    """Every letter's cards in its own stream."""
    return [
        element.model_copy(update={"letter": "", "show_badge": False})
        for element in stacked_cards(
            [_stack(plan, *pair) for pair in zip(plan.columns, stacks, strict=True)],
            sheet,
            content,
            "note",
            size_pt=sheet.pt(26.5),
            line_height=1.5,
            block_align="centre",
            show_badge=False,
            padding=plan.head.padding * sheet.unit,
        )
    ]


def _stack(plan: Plan, column: Rect, cards: tuple[Card, ...]) -> Stack:
    """A stream's cards below its keyword, never over the waves."""
    side, head = column.width * 0.06, plan.head
    top = column.y + head.drop + head.badge + 12 + head.keyword
    bottom = plan.shore - plan.wave - 26
    area = Rect(column.x + side, top, column.width - 2 * side, bottom - top)
    return Stack(area, plan.card_height, cards, head.gap)


def _frame(sheet: Sheet, box: Rect) -> Frame:
    return sheet.frame(box.x, box.y, box.width, box.height)
