"""Checks of posters: each rule has a poster that trips it and one that does not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings

from poster_studio.base.findings import Finding
from poster_studio.checks.poster_checks import check_poster
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    GroupElement,
    PictureElement,
    ShapeElement,
    TextElement,
)
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText, Span
from poster_studio.document.workshop import Card, Workshop
from tests.helpers.random_posters import pictures, posters
from tests.helpers.studio import sample_workshop, studio

STATEMENT = "このポスターは市民対話で出た声をまとめたものです。市の決定ではありません。"
SAID = Card(id="K1-1A-001", text="海が見える場所")
DOUBTFUL = Card(id="K1-1A-002", text="山の声", status="quarantined")


def text(words: str, **changes: object) -> TextElement:
    start: dict[str, object] = {
        "id": f"text-{words[:20]}", "text": RichText.plain(words), "size_pt": 40.0,
        "frame": Frame(x=50, y=300, width=400, height=80),
    }  # fmt: skip
    return TextElement.model_validate(start | changes)


def card(**changes: object) -> CardElement:
    start: dict[str, object] = {
        "id": "card", "card": SAID.id, "text": RichText.plain(SAID.text), "size_pt": 40.0,
        "frame": Frame(x=50, y=500, width=300, height=100),
    }  # fmt: skip
    return CardElement.model_validate(start | changes)


TITLE = text(
    "海の見えるまち", role="title", size_pt=120.0, frame=Frame(x=50, y=50, width=450, height=100)
)
FOOT = text(STATEMENT, role="note", size_pt=24.0, frame=Frame(x=50, y=780, width=480, height=40))


def check(elements: Sequence[Element], size: str = "A1") -> list[Finding]:
    poster = Poster(id="p", size=size, elements=tuple(elements))
    workshop = Workshop(id="w", title="w", cards=(SAID, DOUBTFUL))
    deck = {each.id: each for each in workshop.cards}
    return check_poster(poster, studio().look(poster, workshop, pictures()), deck)


def found(*elements: Element, size: str = "A1") -> list[tuple[str, str]]:
    findings = check([TITLE, FOOT, *elements], size)
    assert all(finding.poster == "p" for finding in findings)
    return [(finding.rule, finding.severity) for finding in findings]


def test_a_sound_poster_has_no_finding() -> None:
    assert found(card(), text("海と山のあいだ")) == []


@pytest.mark.parametrize(
    ("size_pt", "expected"),
    [(32.0, []), (31.0, [("C01", "warning")]), (27.0, [("C01", "error")])],
)
@pytest.mark.parametrize("make", [lambda size: card(size_pt=size), lambda s: text("字", size_pt=s)])
def test_c01_words_for_two_metres(make: object, size_pt: float, expected: list[object]) -> None:
    assert callable(make)
    assert found(make(size_pt)) == expected


def test_c01_notes_may_be_small() -> None:
    assert found(text("注", role="note", size_pt=12.0)) == []
    assert found(text("注", role="note", size_pt=11.0)) == [("C01", "warning")]


def test_c01_small_sheets_are_read_from_near_by() -> None:
    """Half as large a sheet is read from half as far."""
    near = {"frame": Frame(x=20, y=100, width=150, height=40)}
    small = [
        TITLE.model_copy(
            update={"frame": Frame(x=20, y=20, width=170, height=60), "size_pt": 60.0}
        ),
        FOOT.model_copy(update={"frame": Frame(x=20, y=270, width=170, height=20), "size_pt": 8.0}),
    ]
    assert check([*small, text("字", size_pt=16.0, **near)], "A4") == []
    assert [f.rule for f in check([*small, text("字", size_pt=13.0, **near)], "A4")] == ["C01"]


@pytest.mark.parametrize("role", ["title", "question"])
def test_c02_titles_for_five_metres(role: str) -> None:
    assert found(text("題", role=role, size_pt=63.0)) == []
    assert found(text("題", role=role, size_pt=62.0)) == [("C02", "warning")]


def test_c03_words_that_do_not_fit() -> None:
    assert found(text("あ" * 40)) == []
    assert ("C03", "error") in found(text("あ" * 400))
    assert ("C03", "error") in found(card(frame=Frame(x=50, y=500, width=40, height=20)))


@pytest.mark.parametrize(
    ("consent", "expected"),
    [
        ("exhibit", []),
        ("publish", []),
        ("unknown", [("C08", "warning")]),
        ("refused", [("C08", "error")]),
    ],
)
def test_c08_people_in_pictures_agree(consent: str, expected: list[object]) -> None:
    picture = PictureElement.model_validate({"id": "photo", "consent": consent})
    assert found(picture) == expected


@pytest.mark.parametrize(
    "words",
    [
        "電話は090-1234-5678",
        "TEL 0467-23-3000",
        "+81 90 1234 5678",
        "mail: taro@example.co.jp です",
    ],
)
def test_c09_nothing_personal(words: str) -> None:
    assert found(text(words)) == [("C09", "error")]
    assert found(text(words, slot="footer-contact")) == []


@pytest.mark.parametrize("words", ["2030年5月25日", "あと100円で", "@kamakura", "3-4人で", "0123"])
def test_c09_numbers_are_not_all_personal(words: str) -> None:
    assert found(text(words)) == []


def test_c09_cards_nobody_reviewed() -> None:
    doubtful = card(card=DOUBTFUL.id, text=RichText.plain(DOUBTFUL.text))
    assert found(doubtful) == [("C09", "error")]


@pytest.mark.parametrize("words", ["\U0003134a", "海の\u1782 \u1782"])
def test_c10_characters_that_no_font_has(words: str) -> None:
    assert found(text(words)) == [("C10", "error")]
    assert ("C10", "error") in found(card(text=RichText.plain(words)))
    read = RichText(spans=(Span(text="海", ruby=words),))
    assert found(text("海", text=read)) == [("C10", "error")]


@pytest.mark.parametrize(
    "words", ["髙﨑さんの葛󠄀城", "☎ 🌊 ①㈱ éă Привет α", "改行\nと\tタブ\u200b", "〓"]
)
def test_c10_another_font_stands_in(words: str) -> None:
    assert found(text(words)) == []


def test_c10_names_each_character_once() -> None:
    (finding,) = check([TITLE, FOOT, text("\u1782\u1783\u1782海")])
    assert "「\u1782\u1783」" in finding.message.ja


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (Frame(x=5, y=300, width=400, height=80), []),
        (Frame(x=4, y=300, width=400, height=80), [("C11", "warning")]),
        (Frame(x=300, y=300, width=292, height=80), [("C11", "warning")]),
        (Frame(x=300, y=300, width=270, height=80, rotation=90), []),
        (Frame(x=700, y=300, width=400, height=80), [("C11", "error")]),
        (Frame(x=-500, y=-500, width=400, height=80), [("C11", "error")]),
    ],
)
def test_c11_words_stay_clear_of_the_edge(frame: Frame, expected: list[object]) -> None:
    assert found(text("海", frame=frame)) == expected


def test_c11_artwork_may_run_off_but_not_lie_off() -> None:
    running = ShapeElement(id="s", frame=Frame(x=-3, y=-3, width=700, height=20))
    lying = ShapeElement(id="s", frame=Frame(x=-50, y=0, width=20, height=20))
    assert found(running) == []
    assert found(lying) == [("C11", "error")]
    assert found(GroupElement(id="g", frame=lying.frame)) == []


def test_c14_changed_words_are_noted() -> None:
    assert found(card(text=RichText.plain("海の見える場所"))) == [("C14", "note")]


def test_c15_cards_without_a_source() -> None:
    assert found(card(card="K9-9Z-999")) == [("C15", "warning")]
    assert found(card(card="")) == [("C15", "warning")]


def test_c16_a_poster_has_a_title() -> None:
    assert [finding.rule for finding in check([FOOT])] == ["C16"]
    empty = TITLE.model_copy(update={"text": RichText.plain("  ")})
    assert [finding.rule for finding in check([FOOT, empty])] == ["C16"]


def test_c23_a_poster_says_that_it_is_no_decision() -> None:
    assert [finding.rule for finding in check([TITLE])] == ["C23"]


@pytest.mark.parametrize("state", ["hidden", "deleted"])
def test_what_does_not_print_is_not_judged(state: str) -> None:
    assert found(text("電話は090-1234-5678", size_pt=5.0, **{state: True})) == []


def test_a_finding_says_where_and_what_to_do() -> None:
    tilted = text(
        "小", id="mine", size_pt=5.0, frame=Frame(x=100, y=100, width=50, height=50, rotation=45)
    )
    (finding,) = check([TITLE, FOOT, tilted])
    assert finding.element == "mine"
    assert finding.box is not None
    assert finding.box.width == pytest.approx(50 * 2**0.5)
    assert finding.message.ja
    assert finding.hint.en


def test_the_sample_is_sound() -> None:
    workshop, samples = sample_workshop()
    deck = {each.id: each for each in workshop.cards}
    for poster in samples:
        look = studio().look(poster, workshop, pictures())
        assert [f for f in check_poster(poster, look, deck) if f.severity == "error"] == []


@settings(
    max_examples=60, derandomize=True, deadline=None, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(posters())
def test_any_poster_is_checked(poster: Poster) -> None:
    workshop = Workshop(id="w", title="w", cards=(SAID,))
    deck = {each.id: each for each in workshop.cards}
    check_poster(poster, studio().look(poster, workshop, pictures()), deck)
