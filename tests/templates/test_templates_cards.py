"""Cards of equal weight: one long card among short ones, many cards, and how rows share room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.checks.elements import set_words
from poster_studio.document.elements import CardElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card
from poster_studio.templates.cards import shared
from tests.helpers.orders import TEMPLATES, order_of, ordered, typical
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

CHAT = (
    "夕方にふらりと寄れて、だれかと話せて、宿題もできる場所がほしい。雨の日でも走れる屋根と、"
    "赤ちゃんを寝かせられる畳と、年寄りがひとりで来ても困らない入口があるといい。"
)
#: The least size on A1 that reads from two metres.
READABLE_PT = 28.0
DIRECTIONS = pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
EVERY_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES)


def sizes_of(poster: Poster) -> list[float]:
    look = studio().look(poster, sample_workshop()[0], NO_PICTURES)
    return [set_words(card, look).size_pt for card in cards_on(poster)]


def cards_on(poster: Poster) -> list[CardElement]:
    return [element for element in poster.elements if isinstance(element, CardElement)]


def six_with(template: str, words: str, *, landscape: bool) -> Poster:
    """Six cards of ordinary length, the third with other words."""
    order = order_of(studio().templates[template], "sea", "A1", 6, "ordinary", landscape=landscape)
    cards = list(order.cards)
    cards[2] = cards[2].model_copy(update={"text": words})
    return ordered(replace(order, cards=tuple(cards)))


@DIRECTIONS
@EVERY_TEMPLATE
def test_one_long_card_leaves_the_others_readable(template: str, landscape: bool) -> None:
    """POSTER-CARD-2: the box of the long card grows; words keep one size where there is room."""
    poster = six_with(template, CHAT, landscape=landscape)
    sizes = sorted(sizes_of(poster))
    assert sizes[1] >= READABLE_PT - 0.1
    assert sizes[1] == pytest.approx(sizes[-1], abs=0.1)


@DIRECTIONS
@EVERY_TEMPLATE
def test_a_card_without_measure_takes_no_more_than_its_share(
    template: str, landscape: bool
) -> None:
    """POSTER-CARD-5: only the card that cannot take the size of the others is set smaller."""
    poster = six_with(template, CHAT * 8, landscape=landscape)
    sizes = sorted(sizes_of(poster))
    assert sizes[1] >= READABLE_PT - 0.1


@DIRECTIONS
@EVERY_TEMPLATE
def test_ordinary_cards_have_boxes_of_one_size(template: str, landscape: bool) -> None:
    """POSTER-CARD-2."""
    for poster in (
        typical(template, "sea", landscape=landscape),
        six_with(template, "ひとりで本を読める静かな窓辺", landscape=landscape),
    ):
        frames = [card.frame for card in cards_on(poster)]
        assert len({(round(f.width, 6), round(f.height, 6)) for f in frames}) == 1
        assert len({round(size, 1) for size in sizes_of(poster)}) == 1


def test_streams_of_many_and_few_cards_have_boxes_of_one_size() -> None:
    """POSTER-CARD-2, also where one stream has eight cards and the others one."""
    letters = (*"AAAAAAAA", "B", "C")
    order = order_of(studio().templates["t3"], "sea", "A1", 0, "short", landscape=False)
    cards = tuple(
        Card.model_validate({"id": f"K1-1A-{i + 1:03d}", "text": "海の見える窓", "keyword": letter})
        for i, letter in enumerate(letters)
    )
    frames = [card.frame for card in cards_on(ordered(replace(order, cards=cards)))]
    assert len({(round(f.width, 6), round(f.height, 6)) for f in frames}) == 1


@given(
    needs=st.lists(st.floats(1, 500), min_size=1, max_size=12),
    room=st.floats(10, 1000),
    usual=st.floats(1, 200),
)
def test_rows_share_their_room(needs: list[float], room: float, usual: float) -> None:
    """POSTER-CARD-5: never more than the room; a need is only cut where all do not fit."""
    sizes = shared(needs, room, usual)
    assert sum(sizes) <= room * (1 + 1e-9)
    if sum(needs) <= room:
        assert all(size >= need for size, need in zip(sizes, needs, strict=True))
    else:
        assert all(size <= need for size, need in zip(sizes, needs, strict=True))
