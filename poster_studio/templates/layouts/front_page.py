"""T8 新聞の一面 2030: a newspaper of the year that the group imagines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Outline
from poster_studio.document.elements import Element, Frame, ShapeElement, TextElement
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.library import STAGE, library
from poster_studio.templates.drawing import Drawing, circle, polyline
from poster_studio.templates.parts import cards_in, grid, plain_text, qr, title_text
from poster_studio.templates.sheet import Content, Sheet

YEAR = "2030"
EXTRA = "号外"
VOICES = "まちの声"


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one orientation, in units."""

    picture: Rect
    masthead: Rect
    dateline: Rect
    headline: Rect
    headline_size: float
    seal: tuple[float, float, float]
    imagined: Rect
    voices: Rect
    cards: Rect
    rules: tuple[tuple[float, float, float, float], ...]
    subhead: Rect
    article: Rect
    footer: Rect


def lay_out_front_page(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Picture, masthead, headline, voices, article and footer."""
    plan = _landscape(sheet) if sheet.landscape else _portrait(sheet)
    return (
        library(_bled(sheet, plan.picture)),
        _ground(sheet, plan),
        _rules(sheet, plan),
        *_masthead(sheet, content, plan),
        *_headline(sheet, content, plan),
        *_article(sheet, content, plan),
        *_voices(sheet, content, plan),
        *_footer(sheet, content, plan),
    )


def _portrait(sheet: Sheet) -> Plan:
    width, height = sheet.size
    right = width - 64.0
    foot = height - 164.0
    return Plan(
        picture=Rect(0, 0, 644, 764),
        masthead=Rect(1000, 0, 126, 676),
        dateline=Rect(984, 696, 158, 190),
        headline=Rect(690, 62, 286, 800),
        headline_size=128.0,
        seal=(903.0, 118.0, 48.0),
        imagined=Rect(530, 792, 140, 90),
        voices=Rect(64, 794, 420, 64),
        cards=Rect(64, 864, 420, 612),
        rules=((530, 935, right, 6.0), (530, 943, right, 2.0), (64, foot, right, 2.0)),
        subhead=Rect(1000, 972, 126, 500),
        article=Rect(530, 976, 452, 498),
        footer=Rect(64, foot + 18, width - 128, 104),
    )


def _landscape(sheet: Sheet) -> Plan:
    width, height = sheet.size
    right = width - 64.0
    foot = height - 150.0
    return Plan(
        picture=Rect(0, 0, 560, 664),
        masthead=Rect(width - 190, 0, 126, 676),
        dateline=Rect(width - 206, 696, 158, 190),
        headline=Rect(width - 500, 58, 286, 800),
        headline_size=128.0,
        seal=(width - 286.0, 114.0, 48.0),
        imagined=Rect(64, 686, 480, 36),
        voices=Rect(600, 64, 500, 64),
        cards=Rect(600, 132, 500, 588),
        rules=((64, 744, 1100, 6.0), (64, 752, 1100, 2.0), (64, foot, right, 2.0)),
        subhead=Rect(974, 772, 126, 254),
        article=Rect(64, 776, 880, 246),
        footer=Rect(64, foot + 16, width - 128, 104),
    )


def _bled(sheet: Sheet, box: Rect) -> Frame:
    """The frame of a picture that runs into the bleed at the top and left."""
    bleed = sheet.bleed
    scale = (box.height + bleed) / STAGE.height
    return sheet.frame(
        box.right - STAGE.width * scale, -bleed, STAGE.width * scale, box.height + bleed
    )


def _ground(sheet: Sheet, plan: Plan) -> ShapeElement:
    """The dark block behind the masthead, from the top bleed."""
    box, bleed = plan.masthead, sheet.bleed
    return ShapeElement(
        id="masthead-ground",
        name="masthead-ground",
        frame=sheet.frame(box.x, -bleed, box.width, box.height + bleed),
        fill="floor",
        locked=True,
    )


def _rules(sheet: Sheet, plan: Plan) -> ShapeElement:
    left = min(x for x, *_ in plan.rules)
    right = max(x for _, _, x, _ in plan.rules)
    top, bottom = min(y for _, y, *_ in plan.rules), max(y for _, y, *_ in plan.rules)
    drawing = Drawing(Rect(left, top - 3, right - left, bottom - top + 6))
    for x, y, end, width in plan.rules:
        drawing.stroke(polyline([Point(x, y), Point(end, y)]), "ink", width)
    if _steps(plan) == 2:
        article = plan.article
        y = article.y + article.height / 2
        drawing.stroke(polyline([Point(article.x, y), Point(article.right, y)]), "support", 2.0)
    return drawing.element(sheet, "rules")


def _masthead(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    date = plan.dateline
    year = title_text(
        "year",
        sheet.frame(date.x, date.y, date.width, 62),
        content,
        text=content.text("year") if content.length("year") else RichText.plain(YEAR),
        weight=700,
        max_size_pt=sheet.pt(52),
        align="centre",
        block_align="centre",
        line_height=1.0,
        role="note",
    )
    issue = plain_text(
        "issue",
        sheet.frame(date.x, date.y + 64, date.width, 120),
        content,
        weight=700,
        size_pt=sheet.pt(25),
        align="centre",
        line_height=1.4,
        role="note",
        placeholder="日付",
    )
    box = plan.masthead
    name = title_text(
        "masthead",
        sheet.frame(box.x, box.y + 62, box.width, box.height - 98),
        content,
        weight=700,
        direction="vertical",
        colour="on-floor",
        max_size_pt=sheet.pt(72),
        min_size_pt=sheet.pt(30),
        block_align="centre",
        align="centre",
        line_height=1.0,
        role="heading",
        placeholder="新聞の名前",
    )
    imagined = plan.imagined
    note = plain_text(
        "imagined",
        sheet.frame(imagined.x, imagined.y, imagined.width, imagined.height),
        content,
        text=_imagined(content, in_one_line=sheet.landscape),
        size_pt=sheet.pt(17.5),
        line_height=1.55,
        role="note",
    )
    return [name, year, issue, note]


def _headline(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """The headline's lines share their ending; the seal fills the first line's indent."""
    box = plan.headline
    x, y, radius = plan.seal
    words = _in_sentences(content.text("headline").text)
    lines = words.split("\n")
    sealed = len(lines) == 2 and len(lines[0]) < len(lines[1])
    elements: list[Element] = [
        title_text(
            "headline",
            sheet.frame(box.x, box.y, box.width, box.height),
            content,
            text=RichText.plain(words),
            direction="vertical",
            align="end" if sealed else "start",
            max_size_pt=sheet.pt(plan.headline_size),
            min_size_pt=sheet.pt(36),
            line_height=1.12,
            block_align="centre",
            placeholder="大見出し",
        )
    ]
    if sealed:
        drawing = Drawing(Rect(x - radius, y - radius, 2 * radius, 2 * radius))
        drawing.fill(_disc(x, y, radius), "accent")
        elements.append(drawing.element(sheet, "seal"))
        elements.append(
            title_text(
                "seal-text",
                sheet.frame(x - radius, y - radius, 2 * radius, 2 * radius),
                content,
                text=RichText.plain(EXTRA),
                weight=700,
                colour="white",
                max_size_pt=sheet.pt(34),
                align="centre",
                block_align="centre",
                line_height=1.0,
                role="note",
            )
        )
    return elements


def _in_sentences(headline: str) -> str:
    """A headline of two sentences stands in two lines; any other stays as it is."""
    parts = headline.split("。")
    if "\n" in headline or len(parts) != 3 or parts[2]:
        return headline
    return f"{parts[0]}。\n{parts[1]}。"


def _disc(x: float, y: float, radius: float) -> Outline:
    return circle(Point(x, y), radius)


def _article(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    subhead, article = plan.subhead, plan.article
    return [
        title_text(
            "subhead",
            sheet.frame(subhead.x, subhead.y, subhead.width, subhead.height),
            content,
            weight=700,
            direction="vertical",
            max_size_pt=sheet.pt(48),
            min_size_pt=sheet.pt(20),
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
            min_size_pt=sheet.pt(12),
            line_height=1.667,
            columns=_steps(plan),
            column_gap=18 * sheet.unit,
            indent=1.0,
            placeholder="ここに記事を書きます",
        ),
    ]


def _steps(plan: Plan) -> int:
    """How many 段 the article has: lines of ten to fourteen characters."""
    return 2 if plan.article.height > 400 else 1


def _imagined(content: Content, *, in_one_line: bool) -> RichText:
    """The note that tells a reader that this newspaper is imagined."""
    if content.length("imagined"):
        return content.text("imagined")
    makers = content.footer.group or "わたしたち"
    lines = (f"{YEAR}年を想像して", f"{makers}がつくった", "新聞です")
    return RichText.plain(("" if in_one_line else "\n").join(lines))


def _voices(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
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
        gap = 13.0
        height = min(112.0, (cards.height - gap * (count - 1)) / count)
        boxes = grid(
            Rect(cards.x, cards.y, cards.width, count * height + (count - 1) * gap),
            count,
            1,
            0.0,
            gap,
        )
        elements += cards_in(
            boxes,
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
        block_align="centre",
        line_height=1.2,
        role="note",
    )


def _footer(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """The group large at the left, the session, date and contact, the statement, the QR code."""
    foot, box = content.footer, plan.footer
    qr_side = 102.0
    width = box.width - 118 - (qr_side + 110 if foot.url else 0)
    when = "　".join(part for part in (foot.date, foot.contact) if part)
    elements: list[Element] = [
        title_text(
            "footer-group",
            sheet.frame(box.x, box.y, 104, 62),
            content,
            text=RichText.plain(foot.group),
            weight=700,
            max_size_pt=sheet.pt(46),
            block_align="centre",
            line_height=1.0,
            role="note",
        ),
        _note(
            sheet,
            content,
            "footer-session",
            foot.session,
            Rect(box.x + 118, box.y + 2, width, 34),
            weight=700,
            size_pt=sheet.pt(23.5),
        ),
        _note(sheet, content, "footer-contact", when, Rect(box.x + 118, box.y + 38, width, 28)),
        _note(
            sheet,
            content,
            "footer-statement",
            foot.statement,
            Rect(box.x, box.y + 74, width + 118, 28),
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
            "min_size_pt": sheet.pt(8),
            "line_height": 1.4,
            "role": "note",
        }
        | style,
    )
