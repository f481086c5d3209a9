"""T8 新聞の一面 2030: a newspaper of the year that the group imagines."""

from __future__ import annotations

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Outline
from poster_studio.document.elements import Element, Frame, ShapeElement
from poster_studio.document.text import RichText
from poster_studio.templates.artwork.library import STAGE, library
from poster_studio.templates.drawing import Drawing, circle, polyline
from poster_studio.templates.layouts.front_page_plan import Plan, plan_front_page
from poster_studio.templates.layouts.front_page_text import (
    article_rule,
    lay_out_article_and_subhead,
    lay_out_footer,
    lay_out_voices,
)
from poster_studio.templates.parts import plain_text, title_text
from poster_studio.templates.sheet import Content, Sheet

YEAR = "2030"
EXTRA = "号外"
NEWSPAPER = "未来新聞"
#: The issue's words: their size in units, their leading, and how long a short line is.
ISSUE_SIZE, ISSUE_LEADING = 25.0, 1.8
SHORT_LINE = 6


def lay_out_front_page(sheet: Sheet, content: Content) -> tuple[Element, ...]:
    """Picture, masthead, headline, voices, article and footer."""
    plan = plan_front_page(sheet)
    subhead, article = lay_out_article_and_subhead(sheet, content, plan)
    return (
        library(_bled(sheet, plan.picture)),
        _ground(sheet, plan),
        _rules(sheet, plan, article_rule(content, plan, article)),
        *_issue_rule(sheet, content, plan),
        *_masthead(sheet, content, plan),
        *_headline(sheet, content, plan),
        subhead,
        article,
        *lay_out_voices(sheet, content, plan),
        *lay_out_footer(sheet, content, plan),
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


def _rules(sheet: Sheet, plan: Plan, between: float | None) -> ShapeElement:
    left = min(x for x, *_ in plan.rules)
    right = max(x for _, _, x, _ in plan.rules)
    top, bottom = min(y for _, y, *_ in plan.rules), max(y for _, y, *_ in plan.rules)
    drawing = Drawing(Rect(left, top - 3, right - left, bottom - top + 6))
    for x, y, end, width in plan.rules:
        drawing.stroke(polyline([Point(x, y), Point(end, y)]), "ink", width)
    if between is not None:
        ends = [Point(plan.article.x, between), Point(plan.article.right, between)]
        drawing.stroke(polyline(ends), "support", 2.0)
    return drawing.element(sheet, "rules")


def _issue_rule(sheet: Sheet, content: Content, plan: Plan) -> list[Element]:
    """A thin rule between the date and the number, when the issue is told in three short lines."""
    lines = content.text("issue").text.split("\n")
    if len(lines) != 3 or max(map(len, lines)) > SHORT_LINE:
        return []
    block = plan.masthead
    y = plan.dateline.y + 64 + ISSUE_SIZE * (0.5 + 1.5 * ISSUE_LEADING)
    drawing = Drawing(Rect(block.x, y - 1, block.width, 2))
    drawing.stroke(polyline([Point(block.x, y), Point(block.right, y)]), "ink", 2.0)
    return [drawing.element(sheet, "issue-rule")]


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
        size_pt=sheet.pt(ISSUE_SIZE),
        align="centre",
        line_height=ISSUE_LEADING,
        solid=True,
        role="note",
        placeholder="日付",
    )
    box = plan.masthead
    name = title_text(
        "masthead",
        sheet.frame(box.x, box.y + 62, box.width, box.height - 98),
        content,
        text=content.text("masthead") if content.length("masthead") else RichText.plain(NEWSPAPER),
        weight=700,
        direction="vertical",
        colour="on-floor",
        max_size_pt=sheet.pt(72),
        block_align="centre",
        align="centre",
        line_height=1.0,
        role="heading",
    )
    imagined = plan.imagined
    note = plain_text(
        "imagined",
        sheet.frame(imagined.x, imagined.y, imagined.width, imagined.height),
        content,
        text=_imagined(content, in_one_line=sheet.landscape),
        size_pt=sheet.pt(17.5),
        line_height=1.55,
        solid=True,
        phrases=True,
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


def _imagined(content: Content, *, in_one_line: bool) -> RichText:
    """The note that tells a reader that this newspaper is imagined."""
    if content.length("imagined"):
        return content.text("imagined")
    group = content.footer.group
    made = (f"{group}がつくった", "新聞です") if group else ("わたしたちが", "つくった新聞です")
    lines = (f"{YEAR}年を想像して", *made)
    return RichText.plain(("" if in_one_line else "\n").join(lines))
