"""T8: what makes it a newspaper's first page, for any words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from poster_studio.checks.elements import set_words
from poster_studio.document.elements import Element, ShapeElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.templates.filling import Order
from tests.helpers.orders import cards, ordered
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

DIRECTIONS = pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])


def page(*, landscape: bool = False, group: int | None = 3, count: int = 0, **texts: str) -> Poster:
    order = Order(
        template=studio().templates["t8"],
        theme=studio().themes["library"],
        landscape=landscape,
        group=group,
        texts={slot: RichText.plain(words) for slot, words in texts.items()},
    )
    return ordered(replace(order, cards=cards(count, ("海の見える窓",))))


def named(poster: Poster, name: str) -> list[Element]:
    return [element for element in poster.elements if element.name == name]


def text_of(poster: Poster, name: str) -> TextElement:
    (element,) = named(poster, name)
    assert isinstance(element, TextElement)
    return element


def lines_of(poster: Poster, name: str) -> list[str]:
    element = text_of(poster, name)
    look = studio().look(poster, sample_workshop()[0], NO_PICTURES)
    words = element.text.text
    return [words[line.start : line.end] for line in set_words(element, look).lines]


@DIRECTIONS
@pytest.mark.parametrize(
    ("headline", "lines", "sealed"),
    [
        ("本をひらく。まちがひらく。", ["本をひらく。", "まちがひらく。"], True),
        ("まちがひらく。本をひらく。", ["まちがひらく。", "本をひらく。"], False),
        ("本を\nひらこう", ["本を", "ひらこう"], True),
        ("本", ["本"], False),
    ],
)
def test_the_headline_and_its_seal(
    landscape: bool, headline: str, lines: list[str], sealed: bool
) -> None:
    """POSTER-PAPER-1."""
    poster = page(landscape=landscape, headline=headline)
    assert lines_of(poster, "headline") == lines
    assert bool(named(poster, "seal")) == bool(named(poster, "seal-text")) == sealed


@DIRECTIONS
@pytest.mark.parametrize("group", [None, 3, 12])
def test_the_note_breaks_between_phrases(landscape: bool, group: int | None) -> None:
    """POSTER-PAPER-1: with and without a group."""
    makers = f"{group}班が" if group else "わたしたちが"
    lines = lines_of(page(landscape=landscape, group=group), "imagined")
    assert "".join(lines) == f"2030年を想像して{makers}つくった新聞です"
    phrases = ("2030年を", "想像して", makers, "つくった", "新聞です")
    assert all(any(line.startswith(phrase) for phrase in phrases) for line in lines)


@DIRECTIONS
def test_a_rule_parts_date_and_number(landscape: bool) -> None:
    """POSTER-PAPER-1: the rule touches neither line, and other words have none."""
    poster = page(landscape=landscape, issue="7月14日\n日曜日\n第1号")
    (rule,) = named(poster, "issue-rule")
    issue = text_of(poster, "issue")
    look = studio().look(poster, sample_workshop()[0], NO_PICTURES)
    boxes = [line.box for line in set_words(issue, look).lines]
    assert issue.frame.y + boxes[1].bottom < rule.frame.y
    assert rule.frame.y + rule.frame.height < issue.frame.y + boxes[2].y
    for other in ("7月14日", "一\n二\n三\n四", "とても長い日付です\n日曜日\n第1号"):
        assert not named(page(landscape=landscape, issue=other), "issue-rule")


def test_the_second_line_of_the_second_headline_steps_down() -> None:
    """POSTER-PAPER-1."""
    assert lines_of(page(subhead="だれでも\n居間に"), "subhead") == ["だれでも", "　居間に"]
    assert text_of(page(subhead="居間に"), "subhead").text.text == "居間に"


def test_the_heading_counts_the_cards() -> None:
    """POSTER-PAPER-1: nothing is counted where there are no cards."""
    total = len(sample_workshop()[0].cards)
    assert text_of(page(count=4), "chosen").text.text == f"{total}まいから4まい"
    assert not named(page(), "chosen")


def test_an_article_of_two_columns_has_a_rule_between_them() -> None:
    """The rule lies between the lines of the upper and of the lower 段; none below one 段."""
    poster = page(article="市役所のあった場所に、壁のない本棚の広場が生まれた。" * 8)
    article = text_of(poster, "article")
    look = studio().look(poster, sample_workshop()[0], NO_PICTURES)
    middle = article.frame.height / 2
    boxes = [line.box for line in set_words(article, look).lines]
    assert all(box.bottom < middle or box.y > middle for box in boxes)
    assert {box.y > middle for box in boxes} == {False, True}
    assert rules_on(poster) == rules_on(page(article="短い記事。")) + 1


def rules_on(poster: Poster) -> int:
    (rules,) = named(poster, "rules")
    assert isinstance(rules, ShapeElement)
    return len(rules.layers)
