"""Orders: whose words go where, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.elements import TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card, Programme, Session
from poster_studio.templates.catalogue import template_of
from poster_studio.templates.filling import Order, footer_of, japanese_date
from tests.helpers.orders import TEMPLATES, cards, ordered
from tests.helpers.studio import sample_workshop, studio


# Any of the order's own fields.
def order(template: str, **changes: Any) -> Order:
    start = Order(template=studio().templates[template], theme=studio().themes["sea"])
    return replace(start, **changes)


def text_in(poster: Poster, slot: str) -> RichText:
    found = [e for e in poster.elements if isinstance(e, TextElement) and e.slot == slot]
    return found[0].text


def words(poster: Poster, slot: str) -> str:
    return text_in(poster, slot).text


@pytest.mark.parametrize("template", TEMPLATES)
def test_words_stand_in_their_slot(template: str) -> None:
    """POSTER-SLOT-1."""
    for slot in studio().templates[template].text_slots:
        poster = ordered(order(template, texts={slot: RichText.plain("ことば")}))
        assert words(poster, slot) == "ことば"


def test_words_keep_their_marks() -> None:
    """POSTER-SLOT-1: ruby stays on its word."""
    marked = RichText.model_validate({"spans": [{"text": "鎌倉", "ruby": "かま|くら"}]})
    poster = ordered(order("t3", texts={"message": marked}))
    assert text_in(poster, "message") == marked


@pytest.mark.parametrize("arrow", ["→", "->", " ⇒ "])
def test_a_title_with_an_arrow_fills_two_slots(arrow: str) -> None:
    """POSTER-TITLE-1."""
    poster = ordered(order("t2", title=f"ひとり{arrow}みんな"))
    assert (words(poster, "mine"), words(poster, "ours")) == ("ひとり", "みんな")
    assert poster.title == f"ひとり{arrow}みんな"


def test_a_title_without_an_arrow_fills_the_first_slot() -> None:
    """POSTER-TITLE-1."""
    poster = ordered(order("t2", title="ひとり"))
    assert (words(poster, "mine"), words(poster, "ours")) == ("ひとり", "わたしたち")


def test_a_poster_without_a_title_is_called_after_its_words() -> None:
    assert ordered(order("t2")).title == "わたし → わたしたち"
    named = ordered(order("t1", texts={"question": RichText.plain("雨の日\nも？")}))
    assert named.title == "雨の日も？"


def test_question_and_keywords_come_from_the_cards_dialogue() -> None:
    """POSTER-PROGRAMME-1."""
    workshop = sample_workshop()[0]
    dialogues = {d.number: d for s in workshop.programme.sessions for d in s.dialogues}
    for number, dialogue in dialogues.items():
        chosen = tuple(card for card in workshop.cards if card.dialogue == number)[:3]
        if not chosen:
            continue
        poster = ordered(order("t3", cards=chosen))
        assert words(poster, "question") == dialogue.question
        assert words(poster, "keyword-a") == dialogue.keywords["A"]


def test_given_words_come_before_the_programmes() -> None:
    """POSTER-PROGRAMME-1."""
    poster = ordered(order("t3", texts={"question": RichText.plain("わたしたちの問い")}))
    assert words(poster, "question") == "わたしたちの問い"


def test_the_foot_is_the_programmes() -> None:
    """POSTER-FOOTER-1."""
    programme = Programme(
        organiser="鎌倉市",
        contact="電話 0467",
        sessions=(Session(number=4, title="形にする", date="2021-06-19"),),
    )
    foot = footer_of(programme, 3)
    assert (foot.group, foot.session) == ("3班", "第4回「形にする」")
    assert foot.date == "2021年6月19日（土）"
    assert foot.contact == "鎌倉市　電話 0467"
    assert footer_of(Programme(), None).session == ""


@pytest.mark.parametrize("date", ["", "2021-06", "来週", "2021-02-30"])
def test_a_date_that_is_none_stays_as_it_is(date: str) -> None:
    assert japanese_date(date) == date


@pytest.mark.parametrize(
    "changes",
    [
        {"size": "A9"},
        {"size": ""},
        {"texts": {"nowhere": RichText.plain("x")}},
        {"texts": {"cards": RichText.plain("x")}},
        {"cards": cards(100, ("x",))},
    ],
)
@pytest.mark.parametrize("template", TEMPLATES)
def test_an_order_that_cannot_be_met_is_refused(template: str, changes: dict[str, object]) -> None:
    """POSTER-ORDER-1."""
    with pytest.raises(PosterStudioError) as refused:
        ordered(order(template, **changes))
    assert refused.value.hint.ja


def test_an_unknown_template_names_those_there_are() -> None:
    """POSTER-ORDER-1."""
    with pytest.raises(PosterStudioError, match="t1, t2, t3, t8"):
        template_of(studio().templates, "t99")


def test_a_card_id_of_any_shape_has_a_place() -> None:
    odd = tuple(Card(id=name, text="声") for name in ("x", "K1-2B-007", "--", "K１-２"))
    poster = ordered(order("t8", cards=odd))
    numbers = [element.number for element in poster.elements if element.kind == "card"]
    assert numbers == ["x", "7", "", "2"]
