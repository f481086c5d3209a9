"""Every template, direction, theme and size, with every amount and kind of words."""

from __future__ import annotations

import itertools
from itertools import combinations

import pytest

from poster_studio.base.geometry import Rect
from poster_studio.checks.elements import page_box, set_words, words_on
from poster_studio.compose.card import plan_card
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import GlyphRun, Group, Item
from poster_studio.document.elements import CardElement, QrElement, ShapeElement, TextElement
from poster_studio.document.paper import PAPER_SIZES, sheet
from poster_studio.document.poster import BLEED, Poster
from poster_studio.document.text import RichText
from poster_studio.export.extent import extent
from poster_studio.templates.cards import MAJORITY
from tests.helpers.every_output import is_inside
from tests.helpers.laid_out import cards_on, look_of, outside, overflowing, overlapping
from tests.helpers.orders import TEMPLATES, WORDS, order_of, ordered, sample_orders, typical
from tests.helpers.random_posters import THEMES
from tests.helpers.studio import sample_workshop, studio

SIZES = ("A4", "A1", "B1")
DIRECTIONS = pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
EVERY_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES)


def heights(cards: list[CardElement]) -> set[float]:
    return {round(card.frame.height, 6) for card in cards}


def runs_in(items: tuple[Item, ...]) -> list[GlyphRun]:
    found: list[GlyphRun] = []
    for item in items:
        if isinstance(item, Group):
            found += runs_in(item.items)
        elif isinstance(item, GlyphRun):
            found.append(item)
    return found


def printed_text(poster: Poster, *, placeholders: bool = False) -> str:
    page = compose_poster(poster, look_of(poster, placeholders=placeholders))
    return "".join("".join(run.clusters) for run in runs_in(page.items))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", THEMES)
@DIRECTIONS
@EVERY_TEMPLATE
def test_typical_words_fit_and_keep_clear_of_each_other(
    template: str, landscape: bool, theme: str, size: str
) -> None:
    """POSTER-FIT-1, POSTER-MARGIN-1, POSTER-OVERLAP-1."""
    poster = typical(template, theme, size, landscape=landscape)
    assert overflowing(poster) == []
    assert outside(poster) == []
    assert overlapping(poster) == []


def cases() -> list[tuple[str, bool, str, str, str, int]]:
    """Every template, direction, kind of words and number of cards; themes and sizes in turn."""
    sheets = itertools.cycle(itertools.product(THEMES, SIZES))
    found = []
    for template, landscape, kind in itertools.product(TEMPLATES, (False, True), WORDS):
        usual = len(sample_orders()[template]["cards"])
        for count in (0, 1, 3, usual, studio().templates[template].card_limit):
            theme, size = next(sheets)
            found.append((template, landscape, kind, theme, size, count))
    return found


@pytest.mark.parametrize(("template", "landscape", "kind", "theme", "size", "count"), cases())
def test_any_words_are_laid_out(
    template: str, landscape: bool, kind: str, theme: str, size: str, count: int
) -> None:
    """POSTER-CARD-1 … 4, POSTER-MARGIN-1, POSTER-ID-1 for any words and number of cards."""
    order = order_of(studio().templates[template], theme, size, count, kind, landscape=landscape)
    poster = ordered(order)
    cards = cards_on(poster)
    assert sorted(card.card for card in cards) == sorted(card.id for card in order.cards)
    by_id = {card.id: card for card in order.cards}
    assert all(card.text.text == by_id[card.card].text for card in cards)
    look = look_of(poster)
    sizes = [set_words(card, look).size_pt for card in cards]
    assert sum(size > max(sizes) - 0.1 for size in sizes) >= MAJORITY * len(sizes) - 1
    assert min(len({round(c.frame.width, 6) for c in cards}), len(heights(cards))) <= 1
    boxes = [page_box(card).inset(0.01) for card in cards]
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    assert outside(poster) == []
    ids = [element.id for element in poster.elements]
    assert len(set(ids)) == len(ids)
    assert compose_poster(poster, look).items


@DIRECTIONS
@EVERY_TEMPLATE
def test_cards_of_ordinary_length_fit_even_when_there_are_many(
    template: str, landscape: bool
) -> None:
    """POSTER-FIT-2: as many cards as a template takes keep all their words."""
    order = order_of(
        studio().templates[template], "sea", "A1",
        studio().templates[template].card_limit, "long", landscape=landscape,
    )  # fmt: skip
    poster = ordered(order)
    assert not any(set_words(card, look_of(poster)).overflow for card in cards_on(poster))


@EVERY_TEMPLATE
def test_a_card_without_a_letter_has_no_badge(template: str) -> None:
    """POSTER-CARD-4."""
    order = order_of(studio().templates[template], "sea", "A1", 4, "short", landscape=False)
    without = [card for card in cards_on(ordered(order)) if card.card == "K1-2B-004"]
    assert [card.letter for card in without] == [""]


@DIRECTIONS
@EVERY_TEMPLATE
@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("size", ["A4", "A1"])
def test_words_of_any_length_are_kept_whole_and_apart(
    template: str, landscape: bool, kind: str, size: str
) -> None:
    """POSTER-FIT-2: nothing is cut and nothing lies over other words, cards or the trim."""
    theirs = studio().templates[template]
    usual = len(sample_orders()[template]["cards"])
    poster = ordered(order_of(theirs, "sea", size, usual, kind, landscape=landscape))
    assert overflowing(poster) == []
    assert overlapping(poster) == []
    for slot in theirs.text_slots:
        said = next(e for e in poster.elements if e.slot == slot)
        assert isinstance(said, TextElement)
        assert said.text.text.replace("\n", "") == WORDS[kind][0]


@DIRECTIONS
@EVERY_TEMPLATE
@pytest.mark.parametrize("kind", WORDS)
def test_no_slot_pushes_its_words_over_others(template: str, landscape: bool, kind: str) -> None:
    """POSTER-FIT-2, one slot at a time among the sample's words."""
    for slot in studio().templates[template].text_slots:
        poster = typical(
            template, "sea", landscape=landscape, texts={slot: RichText.plain(WORDS[kind][0])}
        )
        assert overflowing(poster) == []
        assert overlapping(poster) == []


@pytest.mark.parametrize("size", sorted(PAPER_SIZES))
@DIRECTIONS
@EVERY_TEMPLATE
def test_sheets_of_one_shape_have_one_layout(template: str, landscape: bool, size: str) -> None:
    """POSTER-SIZE-1."""
    poster = typical(template, "sea", size, landscape=landscape)
    assert poster.sheet == sheet(size, landscape)
    if not size.startswith("A"):
        return
    like = typical(template, "sea", "A1", landscape=landscape)
    scale = min(poster.sheet) / min(like.sheet)
    for mine, other in zip(poster.elements, like.elements, strict=True):
        expected = (other.frame.x, other.frame.y, other.frame.width, other.frame.height)
        got = (mine.frame.x, mine.frame.y, mine.frame.width, mine.frame.height)
        # A sheets are rounded to whole millimetres; what runs into the bleed is 3 mm on each.
        slack = BLEED * 1.05 + 0.005 * max(poster.sheet)
        assert all(abs(a - b * scale) <= slack for a, b in zip(got, expected, strict=True))


@DIRECTIONS
@EVERY_TEMPLATE
def test_placeholders_never_print(template: str, landscape: bool) -> None:
    """POSTER-PLACEHOLDER-1."""
    order = order_of(studio().templates[template], "sea", "A1", 0, "short", landscape=landscape)
    empty = ordered(type(order)(template=order.template, theme=order.theme, landscape=landscape))
    blank = [e for e in empty.elements if isinstance(e, TextElement) and e.placeholder]
    blank = [element for element in blank if not element.text.text]
    assert blank
    printed = printed_text(empty)
    shown = printed_text(empty, placeholders=True)
    assert len(shown) == len(printed) + sum(len(e.placeholder.replace("\n", "")) for e in blank)


@DIRECTIONS
@EVERY_TEMPLATE
def test_the_foot_says_who_when_and_that_it_is_no_decision(template: str, landscape: bool) -> None:
    """POSTER-FOOTER-1."""
    poster = typical(template, "sea", landscape=landscape)
    programme = sample_workshop()[0].programme
    text = printed_text(poster)
    group = sample_orders()[template]["group"]
    for words in (programme.statement, programme.organiser, programme.contact, f"{group}班"):
        assert words in text
    foot = [e for e in words_on(poster) if (e.slot or "").startswith("footer")]
    assert foot
    assert all(element.solid for element in foot)
    codes = [element for element in poster.elements if isinstance(element, QrElement)]
    assert [code.data for code in codes] == [programme.url]
    # A phone reads a code whose modules are at least half a millimetre wide.
    assert all(code.frame.width >= 25 for code in codes)


@pytest.mark.parametrize("size", SIZES)
@DIRECTIONS
@EVERY_TEMPLATE
def test_artwork_that_meets_the_trim_runs_into_the_bleed(
    template: str, landscape: bool, size: str
) -> None:
    """POSTER-BLEED-1."""
    poster = typical(template, "sea", size, landscape=landscape)
    page = compose_poster(poster, look_of(poster))
    width, height = poster.sheet
    near, bleeds = 0.2, BLEED - 0.01
    artwork = {element.id for element in poster.elements if isinstance(element, ShapeElement)}
    for item in page.items:
        box = extent(item)
        if box is None or (isinstance(item, Group) and item.element not in artwork):
            continue
        edges = (box.x, box.y, width - box.right, height - box.bottom)
        assert all(edge > near or edge <= -bleeds for edge in edges), (item, edges)


@pytest.mark.parametrize("template", ["t1", "t2", "t3", "t8"])
def test_cards_show_their_words_within_their_plate(template: str) -> None:
    """The place for words lies in the card, whatever its look."""
    for card in cards_on(typical(template, "sea")):
        box = Rect(0, 0, card.frame.width, card.frame.height)
        assert is_inside(plan_card(card, box).words, box)


def test_every_template_is_tested() -> None:
    assert sorted(studio().templates) == TEMPLATES
    assert sorted(studio().themes) == THEMES
