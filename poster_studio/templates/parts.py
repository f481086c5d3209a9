"""Parts that layouts share: rows of cards of equal weight, words, the footer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from poster_studio.base.geometry import Rect
from poster_studio.compose.card import plan_card
from poster_studio.document.elements import (
    CardElement,
    CardLook,
    Element,
    Frame,
    QrElement,
    TextElement,
)
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.templates.sheet import Content, Sheet

#: Words shrink to this many points before they overflow: small words are reported and can be
#: mended, words that lie over others cannot be read at all.
LEAST_PT = 1.0
#: Words for the outlines of QR codes that lead to the programme's page.
QR_ALT = "この対話についてのページへのQRコード"


def title_text(slot: str, frame: Frame, content: Content, **style: Any) -> TextElement:
    """A slot's words in the theme's title family, tightly set and broken at phrases."""
    defaults: dict[str, Any] = {
        "family": content.theme.title_family,
        "weight": content.theme.title_weight,
        "tight": True,
        "phrases": True,
        "fit": "both",
        "role": "title",
    }
    return _text(slot, frame, content, defaults | style)


def plain_text(slot: str, frame: Frame, content: Content, **style: Any) -> TextElement:
    """A slot's words in the theme's text family, shrunk if they must."""
    defaults: dict[str, Any] = {
        "family": content.theme.text_family,
        "weight": 500,
        "fit": "shrink",
    }
    return _text(slot, frame, content, defaults | style)


def _text(slot: str, frame: Frame, content: Content, style: dict[str, Any]) -> TextElement:
    words = style.pop("text", None)
    words = content.text(slot) if words is None else words
    return TextElement(
        id=slot, name=slot, slot=slot, frame=frame, text=words, min_size_pt=LEAST_PT, **style
    )


def grid(area: Rect, count: int, columns: int, gap_x: float, gap_y: float) -> list[Rect]:
    """`count` equal boxes in rows of `columns`; the last row is as wide as the others."""
    columns = max(1, min(columns, count)) if count else 1
    rows = max(1, math.ceil(count / columns))
    width = (area.width - gap_x * (columns - 1)) / columns
    height = (area.height - gap_y * (rows - 1)) / rows
    return [
        Rect(
            area.x + (i % columns) * (width + gap_x),
            area.y + (i // columns) * (height + gap_y),
            width,
            height,
        )
        for i in range(count)
    ]


def cards_in(
    boxes: Sequence[Rect],
    sheet: Sheet,
    content: Content,
    look: CardLook,
    cards: Sequence[Card] | None = None,
    **style: Any,
) -> list[CardElement]:
    """The cards in their boxes (units), all words at the largest size that every card takes."""
    chosen = content.cards if cards is None else cards
    elements = [
        CardElement(
            id=f"card-{card.id}",
            card=card.id,
            slot="cards",
            text=RichText.plain(card.text),
            look=look,
            letter=card.keyword or "",
            number=serial_of(card.id),
            frame=sheet.frame(box.x, box.y, box.width, box.height),
            **{
                "family": content.theme.text_family,
                "weight": 700,
                "phrases": True,
                "fit": "shrink",
                "min_size_pt": LEAST_PT,
            }
            | style,
        )
        for card, box in zip(chosen, boxes, strict=False)
    ]
    return equal_size(elements, content)


def equal_size(elements: list[CardElement], content: Content) -> list[CardElement]:
    """Gives all cards the size of the one that needs the smallest."""
    if not elements:
        return []
    size_pt = min(_fitting_size(element, content) for element in elements)
    return [element.model_copy(update={"size_pt": size_pt}) for element in elements]


def _fitting_size(element: CardElement, content: Content) -> float:
    frame = element.frame
    words = plan_card(element, Rect(0, 0, frame.width, frame.height)).words
    return content.typesetter.set(
        element.text, element, words.width, words.height, content.theme.colour
    ).size_pt


def serial_of(card_id: str) -> str:
    """The number people call a card by: the id's serial without leading zeros."""
    tail = card_id.rsplit("-", 1)[-1]
    return str(int(tail)) if tail.isdigit() else tail


def footer(
    sheet: Sheet, content: Content, area: Rect, colour: str, qr_ground: str, qr_ink: str
) -> list[Element]:
    """Group, session and date; contact; the statement; the QR code at the right edge."""
    foot = content.footer
    qr_side = min(area.height, 92.0)
    text_width = area.width - (qr_side + 20 if foot.url else 0)
    first = "　".join(part for part in (foot.group, foot.session, foot.date) if part)
    lines = (
        ("footer-group", first, 24.7, 700, 0.0, 36.0),
        ("footer-contact", foot.contact, 17.8, 500, 36.0, 28.0),
        ("footer-statement", foot.statement, 17.8, 500, 64.0, 26.0),
    )
    elements: list[Element] = [
        plain_text(
            slot,
            sheet.frame(area.x, area.y + offset, text_width, height),
            content,
            text=RichText.plain(words),
            weight=weight,
            size_pt=sheet.pt(size),
            colour=colour,
            line_height=1.3,
            role="note",
        )
        for slot, words, size, weight, offset, height in lines
    ]
    if foot.url:
        frame = sheet.frame(area.right - qr_side, area.y, qr_side, qr_side)
        elements.append(qr("footer-qr", frame, foot.url, qr_ink, qr_ground))
    return elements


def qr(slot: str, frame: Frame, url: str, ink: str, ground: str) -> QrElement:
    """A QR code in a slot of the template."""
    return QrElement(
        id=slot,
        name=slot,
        slot=slot,
        frame=frame,
        data=url,
        colour=ink,
        background=ground,
        alt=QR_ALT,
    )
