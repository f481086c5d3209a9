"""T8 below the fold: article, voices and footer."""

from __future__ import annotations

from typing import Any

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import Element, TextElement
from poster_studio.document.text import RichText
from poster_studio.templates.cards import Stack, stacked_cards
from poster_studio.templates.layouts.front_page_plan import Plan
from poster_studio.templates.parts import plain_text, qr, title_text
from poster_studio.templates.sheet import Content, Sheet

VOICES = "まちの声"


def lay_out_article_and_subhead(sheet: Sheet, content: Content, plan: Plan) -> list[TextElement]:
    """The second headline and, beside it, the article in one or two 段."""
    subhead, article = plan.subhead, plan.article
    return [
        title_text(
            "subhead",
            sheet.frame(subhead.x, subhead.y, subhead.width, subhead.height),
            content,
            text=_stepped(content.text("subhead")),
            weight=700,
            direction="vertical",
            max_size_pt=sheet.pt(48),
            tight=False,
            line_height=1.3,
            role="heading",
            placeholder="小見出し",
        ),
        plain_text(
            "article",
            sheet.frame(article.x, article.y, article.width, article.height),
            content,
            direction="vertical",
            align="justify",
            size_pt=sheet.pt(24),
            line_height=1.667,
            columns=plan.steps,
            column_gap=18 * sheet.unit,
            indent=1.0,
            placeholder="ここに記事を書きます",
        ),
    ]


def article_rule(content: Content, plan: Plan, article: TextElement) -> float | None:
    """The height of the rule between an article's two 段; none where it fills only one."""
    frame, colour = article.frame, content.theme.colour
    setting = content.typesetter.set(article.text, article, frame.width, frame.height, colour)
    middle = frame.height / 2
    if plan.steps == 2 and any(line.box.y > middle for line in setting.lines):
        return plan.article.y + plan.article.height / 2
    return None


def _stepped(words: RichText) -> RichText:
    """The second of two plain lines begins one character lower."""
    lines = words.text.split("\n")
    if len(lines) != 2 or len(words.spans) != 1:
        return words
    return RichText.plain(f"{lines[0]}\n　{lines[1]}")


def lay_out_voices(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """The heading, how many cards were chosen of how many, and the cards."""
    voices, cards = plan.voices, plan.cards
    count = len(content.cards)
    heading = title_text(
        "voices",
        sheet.frame(voices.x, voices.y, 210, voices.height),
        content,
        text=content.text("voices") if content.length("voices") else RichText.plain(VOICES),
        weight=700,
        max_size_pt=sheet.pt(46),
        tight=False,
        letter_spacing=0.05,
        block_align="centre",
        line_height=1.0,
        role="heading",
    )
    elements: list[Element] = [heading]
    if count:
        elements.append(_chosen(sheet, content, voices, count))
        elements += stacked_cards(
            [Stack(cards, 112.0, content.cards, 13.0)],
            sheet,
            content,
            "band",
            size_pt=sheet.pt(27),
            line_height=1.41,
            block_align="centre",
            show_number=True,
            radius=10 * sheet.unit,
        )
    return elements


def _chosen(sheet: Sheet, content: Content, voices: Rect, count: int) -> TextElement:
    return plain_text(
        "chosen",
        sheet.frame(voices.x + 216, voices.y + 4, voices.width - 216, voices.height),
        content,
        text=RichText.plain(f"{content.total_cards}まいから{count}まい"),
        weight=700,
        size_pt=sheet.pt(23),
        solid=True,
        block_align="centre",
        line_height=1.2,
        role="note",
    )


def lay_out_footer(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """The group large at the left, the session, date and contact, the statement, the QR code."""
    foot, box = content.footer, plan.footer
    qr_side = 102.0
    left = box.x + (118.0 if foot.group else 0.0)
    width = box.right - left - (qr_side + 110 if foot.url else 0)
    when = "　".join(part for part in (foot.date, foot.contact) if part)
    elements: list[Element] = [
        title_text(
            "footer-group",
            sheet.frame(box.x, box.y, 104, 62),
            content,
            text=RichText.plain(foot.group),
            weight=700,
            max_size_pt=sheet.pt(46),
            solid=True,
            block_align="centre",
            line_height=1.0,
            role="note",
        ),
        _note(
            sheet,
            content,
            "footer-session",
            foot.session,
            Rect(left, box.y + 2, width, 34),
            weight=700,
            size_pt=sheet.pt(23.5),
        ),
        _note(sheet, content, "footer-contact", when, Rect(left, box.y + 38, width, 28)),
        _note(
            sheet,
            content,
            "footer-statement",
            foot.statement,
            Rect(box.x, box.y + 74, left - box.x + width, 28),
            weight=700,
        ),
    ]
    if foot.url:
        frame = sheet.frame(box.right - qr_side, box.y, qr_side, qr_side)
        elements.append(qr("footer-qr", frame, foot.url, "ink", "white"))
        elements.append(
            _note(
                sheet,
                content,
                "footer-qr-words",
                "声をぜんぶ\n読む",
                Rect(box.right - qr_side - 110, box.y + 48, 100, 54),
                align="end",
            )
        )
    return elements


def _note(
    sheet: Sheet, content: Content, slot: str, words: str, box: Rect, **style: Any
) -> TextElement:
    return plain_text(
        slot,
        sheet.frame(box.x, box.y, box.width, box.height),
        content,
        **{
            "text": RichText.plain(words),
            "size_pt": sheet.pt(17.8),
            "line_height": 1.4,
            "solid": True,
            "role": "note",
        }
        | style,
    )
