"""Room: any words keep clear of each other, and many cards stay readable."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poster_studio.base.geometry import Rect, Transform
from poster_studio.checks.elements import set_words
from poster_studio.checks.legibility import SMALL_PT, UNREADABLE_PT, check_legibility
from poster_studio.compose.card import plan_card
from poster_studio.display.outlines import bounds, from_path_data, transformed
from poster_studio.document.elements import Element, ShapeElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.templates.artwork.hydrangea import OUTER, Flower, free_angles, voice_angles
from poster_studio.templates.filling import Order
from tests.helpers.laid_out import cards_on, look_of, outside, overflowing, overlapping, word_boxes
from tests.helpers.orders import TEMPLATES, cards, ordered, sample_orders, typical
from tests.helpers.random_posters import THEMES
from tests.helpers.studio import sample_workshop, studio

EXAMPLES = 30 * int(os.environ.get("POSTER_STUDIO_EXAMPLES", "1"))
DIRECTIONS = pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
SAID = "、".join(card.text for card in sample_workshop()[0].cards[:30])

words = st.builds(
    lambda start, length: SAID[start : start + length],
    st.integers(0, 200),
    st.sampled_from([1, 2, 5, 8, 12, 18, 20, 34, 60, 120]),
)
cards_said = st.lists(
    st.builds(Card, id=st.just("?"), text=words, keyword=st.sampled_from(["A", "B", "C", None])),
    max_size=24,
)


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """Any template, theme, sheet, words of 1 to 120 characters and number of cards."""
    template = studio().templates[draw(st.sampled_from(TEMPLATES))]
    said = draw(cards_said)[: template.card_limit]
    slots = draw(st.sets(st.sampled_from(template.text_slots)))
    return Order(
        template=template,
        theme=studio().themes[draw(st.sampled_from(THEMES))],
        size=draw(st.sampled_from(["A4", "A1", "B2"])),
        landscape=draw(st.booleans()),
        texts={slot: RichText.plain(draw(words)) for slot in sorted(slots)},
        cards=tuple(
            card.model_copy(update={"id": f"K1-1A-{i:03d}"}) for i, card in enumerate(said)
        ),
        group=draw(st.sampled_from([None, 3, 12])),
    )


@given(orders())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_words_keep_clear_of_each_other_and_of_the_trim(order: Order) -> None:
    """POSTER-FIT-2, POSTER-MARGIN-1, POSTER-CARD-3, POSTER-CARD-6; C01 says what is too small."""
    poster = ordered(order)
    assert overflowing(poster) == []
    assert overlapping(poster) == []
    assert outside(poster) == []
    look = look_of(poster)
    small = {f.element for f in check_legibility(poster, look, {}) if f.rule == "C01"}
    nearness = min(1.0, min(poster.sheet) / 420.0)
    for card in cards_on(poster):
        if set_words(card, look).size_pt < (UNREADABLE_PT - 0.1) * nearness:
            assert card.id in small
    assert len({round(size, 6) for size in badges(poster)}) <= 1


def badges(poster: Poster) -> list[float]:
    """The sizes of the cards' badges."""
    return [
        plan_card(card, Rect(0, 0, card.frame.width, card.frame.height)).badge_size
        for card in cards_on(poster)
    ]


@DIRECTIONS
@pytest.mark.parametrize("template", TEMPLATES)
def test_the_samples_cards_can_be_read_from_two_metres(template: str, landscape: bool) -> None:
    """POSTER-ROOM-1: 32 pt on A1 in every direction."""
    poster = typical(template, "sea", landscape=landscape)
    look = look_of(poster)
    assert min(set_words(card, look).size_pt for card in cards_on(poster)) >= SMALL_PT


@DIRECTIONS
@pytest.mark.parametrize(("template", "count"), [("t1", 12), ("t1", 24), ("t2", 12), ("t3", 12)])
def test_many_cards_of_ordinary_length_can_be_read(
    template: str, count: int, landscape: bool
) -> None:
    """POSTER-ROOM-1."""
    said = ("夕方にふらりと寄れる図書館", "雨の日も走れる屋根のある庭", "座っているだけでいい場所")
    order = Order(
        template=studio().templates[template],
        theme=studio().themes["sea"],
        landscape=landscape,
        texts={"question": RichText.plain(sample_orders()["t1"]["texts"]["question"])}
        if template == "t1"
        else {},
        cards=tuple(
            card.model_copy(update={"keyword": "ABC"[i % 3]})
            for i, card in enumerate(cards(count, said))
        ),
    )
    poster = ordered(order)
    look = look_of(poster)
    assert min(set_words(card, look).size_pt for card in cards_on(poster)) >= SMALL_PT


@given(question=words, message=words, count=st.sampled_from([0, 6, 24]), landscape=st.booleans())
@settings(max_examples=EXAMPLES, deadline=None)
def test_rain_crosses_no_words(question: str, message: str, count: int, landscape: bool) -> None:
    """POSTER-OVERLAP-2."""
    order = Order(
        template=studio().templates["t1"],
        theme=studio().themes["sea"],
        landscape=landscape,
        texts={"question": RichText.plain(question), "message": RichText.plain(message)},
        cards=cards(count, ("海の見える窓",)),
    )
    poster = ordered(order)
    boxes = [
        box.inset(0.5)
        for element in poster.elements
        if isinstance(element, TextElement) and element.slot in ("question", "message", "label")
        for box in word_boxes(poster, element)
    ]
    for x, top, bottom in drops(poster.elements):
        assert not any(
            box.x < x < box.right and box.y < bottom and top < box.bottom for box in boxes
        )


def drops(elements: tuple[Element, ...]) -> list[tuple[float, float, float]]:
    """The rain's lines on the sheet: x, top and bottom."""
    found = []
    for element in elements:
        if not isinstance(element, ShapeElement) or element.name != "rain":
            continue
        frame = element.frame
        scale = frame.width / element.view[0]
        home = Transform.scaling(scale).then(Transform.translation(frame.x, frame.y))
        for layer in element.layers:
            box = bounds(transformed(from_path_data(layer.path), home))
            assert box is not None
            found.append((box.x, box.y, box.bottom))
    return found


@given(st.lists(st.floats(160, 990), max_size=12))
def test_small_florets_leave_room_for_the_voices(heights: list[float]) -> None:
    """POSTER-OVERLAP-2: none is nearer to a voice than two thirds of their usual step."""
    at = Flower(900.0, 570.0, 1190.0)
    taken = voice_angles(at, heights)
    free = free_angles(taken)
    assert all(
        min(abs(a - b) % 360, -abs(a - b) % 360) >= OUTER.step * 0.66 for a in free for b in taken
    )
    assert all(b - a >= OUTER.step * 0.66 for a, b in pairwise(sorted(free)))
