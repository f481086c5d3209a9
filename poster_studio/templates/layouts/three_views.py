"""T3 A・B・C 三つの視点: three streams of cards run down into one sea, the conclusion."""

from __future__ import annotations

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


def lay_out_three_views(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Title, three columns with badge and keyword, the conclusion on the sea, the footer."""
    plan = _landscape(sheet) if sheet.landscape else _portrait(sheet)
    return (
        streams(sheet, list(plan.columns), plan.shore),
        shore_waves(sheet, plan.shore, plan.wave),
        *_heading(sheet, content, plan),
        *(
            element
            for letter, column in zip(LETTERS, plan.columns, strict=True)
            for element in _column(sheet, content, letter, column)
        ),
        *_cards(sheet, content, plan),
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


def _portrait(sheet: Sheet) -> Plan:
    width, height = sheet.size
    margin = 84.0
    gap = 26.0
    column = (width - 2 * margin - 2 * gap) / 3
    top, shore = height * 0.26, height * 0.735
    return Plan(
        title=Rect(margin, height * 0.045, width - 2 * margin, height * 0.142),
        title_size=118.0,
        question=Rect(margin, height * 0.2, width - 2 * margin, height * 0.05),
        columns=tuple(
            Rect(margin + i * (column + gap), top, column, shore - top) for i in range(3)
        ),
        shore=shore,
        wave=85.0,
        conclusion=Rect(margin, height * 0.768, width - 2 * margin, height * 0.106),
        conclusion_size=64.0,
        card_height=150.0,
        footer=Rect(margin, height * 0.898, width - 2 * margin, 86.0),
    )


def _landscape(sheet: Sheet) -> Plan:
    width, height = sheet.size
    margin = 90.0
    gap = 30.0
    column = (width - 2 * margin - 2 * gap) / 3
    top, shore = height * 0.235, height * 0.75
    return Plan(
        title=Rect(margin, height * 0.045, width - 2 * margin, height * 0.115),
        title_size=100.0,
        question=Rect(margin, height * 0.178, width - 2 * margin, height * 0.046),
        columns=tuple(
            Rect(margin + i * (column + gap), top, column, shore - top) for i in range(3)
        ),
        shore=shore,
        wave=60.0,
        conclusion=Rect(margin, height * 0.785, width - 2 * margin, height * 0.1),
        conclusion_size=56.0,
        card_height=112.0,
        footer=Rect(margin, height * 0.9, width - 2 * margin, 84.0),
    )


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


def _column(sheet: Sheet, content: Content, letter: str, column: Rect) -> list[Element]:
    """The badge in the hill's shoulder and the keyword below it."""
    size = _badge_size(column)
    x, y = column.x + column.width / 2, column.y + size * 0.5 + _badge_drop(column)
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
        sheet.frame(column.x + 12, y + size / 2 + 6, column.width - 24, _KEYWORD_HEIGHT),
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


_KEYWORD_HEIGHT = 80.0
#: Words in low cards keep away from the edge by this and by what the card's look adds.
_PADDING = 5.0


def _badge_size(column: Rect) -> float:
    return min(96.0, column.width * 0.3)


def _badge_drop(column: Rect) -> float:
    return min(26.0, column.width * 0.09)


def _cards(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """Every letter's cards in its own stream; cards without a letter fill the shortest one."""
    stacks: dict[str, list[Card]] = {letter: [] for letter in LETTERS}
    for card in content.cards:
        if card.keyword is not None:
            stacks[card.keyword].append(card)
    for card in content.cards:
        if card.keyword is None:
            min(stacks.values(), key=len).append(card)
    columns = zip(LETTERS, plan.columns, strict=True)
    return [
        element.model_copy(update={"letter": "", "show_badge": False})
        for element in stacked_cards(
            [_stack(plan, column, tuple(stacks[letter])) for letter, column in columns],
            sheet,
            content,
            "note",
            size_pt=sheet.pt(26.5),
            line_height=1.5,
            block_align="centre",
            show_badge=False,
            padding=_PADDING * sheet.unit,
        )
    ]


def _stack(plan: Plan, column: Rect, cards: tuple[Card, ...]) -> Stack:
    """A stream's cards below its keyword, never over the waves."""
    side = column.width * 0.06
    top = column.y + _badge_drop(column) + _badge_size(column) + 12 + _KEYWORD_HEIGHT
    bottom = plan.shore - plan.wave - 26
    area = Rect(column.x + side, top, column.width - 2 * side, bottom - top)
    return Stack(area, plan.card_height, cards, 14.0)


def _frame(sheet: Sheet, box: Rect) -> Frame:
    return sheet.frame(box.x, box.y, box.width, box.height)
