"""Parts that layouts share: words in slots, the footer."""

from __future__ import annotations

from typing import Any

from poster_studio.base.geometry import Rect
from poster_studio.compose.qr import quiet_share
from poster_studio.document.elements import (
    Element,
    Frame,
    QrElement,
    TextElement,
)
from poster_studio.document.text import RichText
from poster_studio.templates.sheet import Content, Sheet

#: Words shrink to this many points before they overflow: small words are reported and can be
#: mended, words that lie over others cannot be read at all.
LEAST_PT = 1.0
#: Phrases stay whole while words keep this share of the size that they would have otherwise.
WHOLE_PHRASES = 0.7
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
    element = TextElement(
        id=slot, name=slot, slot=slot, frame=frame, text=words, min_size_pt=LEAST_PT, **style
    )
    return _broken_anywhere(element, content) if element.phrases else element


def _broken_anywhere(element: TextElement, content: Content) -> TextElement:
    """The words without regard to phrases, if a long phrase would make them much smaller."""
    free = element.model_copy(update={"phrases": False})
    frame, colour = element.frame, content.theme.colour
    kept, loose = (
        content.typesetter.set(one.text, one, frame.width, frame.height, colour).size_pt
        for one in (element, free)
    )
    return free if kept < WHOLE_PHRASES * loose else element


def serial_of(card_id: str) -> str:
    """The number people call a card by: the id's serial without leading zeros."""
    tail = card_id.rsplit("-", 1)[-1]
    return str(int(tail)) if tail.isdigit() else tail


def footer(
    sheet: Sheet,
    content: Content,
    area: Rect,
    colour: str,
    qr_ground: str,
    qr_ink: str,
    *,
    on_its_ground: bool = False,
) -> list[Element]:
    """Group, session and date; contact; the statement; the QR code at the right edge.

    A code whose ground is the poster's stands with its modules at the edge.
    """
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
            solid=True,
            role="note",
        )
        for slot, words, size, weight, offset, height in lines
    ]
    if foot.url:
        blank = quiet_share(foot.url) if on_its_ground else 0.0
        side = qr_side / (1 - 2 * blank)
        left, top = area.right - qr_side - blank * side, area.y - blank * side
        frame = sheet.frame(left, top, side, side)
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
