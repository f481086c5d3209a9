from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.base.words import Words
from poster_studio.document.elements import TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText, Span
from poster_studio.store.poster_store import PosterStore

EDIT = Words("文字", "Text")
#: Kanji, kana, an ideographic variation, joined emoji, combining marks, half surrogates, controls.
PIECES = (
    "海",
    "鎌倉",
    "か\u3099",
    "葛\U000e0100",
    "👩‍👩‍👧‍👦",
    "🇯🇵",
    "e\u0301",
    "a",
    "\n",
    "𠮷",
    "|",
    "\u200d",
)
WORDS = st.lists(st.sampled_from(PIECES) | st.characters(codec="utf-8"), max_size=6).map("".join)
MARKS: dict[str, st.SearchStrategy[Any]] = {
    "ruby": st.none() | st.sampled_from(["うみ", "か|ま", ""]),
    "weight": st.none() | st.sampled_from([400, 700]),
    "scale": st.none() | st.sampled_from([0.5, 2.0]),
    "colour": st.none() | st.sampled_from(["accent", "#ff0000"]),
    "upright": st.none() | st.booleans(),
}
SPANS = st.lists(st.builds(Span, text=WORDS, **MARKS), max_size=5).map(tuple)
TEXTS = SPANS.map(lambda spans: RichText(spans=spans))
CHANGES = st.tuples(
    st.sampled_from(["edit", "format", "set"]),
    st.floats(0, 1),
    st.floats(0, 1),
    SPANS,
    st.fixed_dictionaries({}, optional=MARKS),
)


def new_store(text: RichText) -> PosterStore:
    return PosterStore.create(
        PosterInfo(id="p"), [TextElement(id="t", text=text)], chance=random.Random(0)
    )


def text_of(store: PosterStore) -> RichText:
    element = store.element("t")
    assert isinstance(element, TextElement)
    return element.text


def change(store: PosterStore, how: str, a: float, b: float, spans: Any, marks: Any) -> RichText:
    """Makes one change; what the edit itself said the words become."""
    length = len(text_of(store).text)
    start, end = sorted((round(a * length), round(b * length)))
    with store.edit(EDIT) as edit:
        match how:
            case "edit":
                edit.edit_text("t", start, end, spans)
            case "format":
                edit.format_text("t", start, end, **marks)
            case _:
                edit.set_text("t", RichText(spans=spans))
        staged = edit.element("t")
    assert isinstance(staged, TextElement)
    return staged.text


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_words_with_marks_come_back_as_they_went(text: RichText) -> None:
    assert text_of(new_store(text)) == text.normalised()
    store = new_store(RichText.plain("前"))
    with store.edit(EDIT) as edit:
        edit.set_text("t", text)
    assert text_of(store) == text.normalised()


@given(TEXTS, st.lists(CHANGES, max_size=6))
@settings(max_examples=150, deadline=None)
def test_every_change_makes_of_the_words_what_the_edit_said(
    text: RichText, changes: list[Any]
) -> None:
    store = new_store(text)
    states = [text_of(store)]
    for one in changes:
        said = change(store, *one)
        assert text_of(store).text == said.text
        assert _marks(text_of(store)) == _marks(said)
        states.append(text_of(store))
    last = text_of(store)
    while store.undo() is not None:
        assert text_of(store) in states
    assert text_of(store) == states[0]
    while store.redo() is not None:
        assert text_of(store) in states
    assert text_of(store) == last
    assert text_of(PosterStore.load([store.snapshot()])) == last


@given(TEXTS, st.lists(CHANGES, max_size=4), st.lists(CHANGES, max_size=4))
@settings(max_examples=100, deadline=None)
def test_two_seats_that_write_at_once_read_the_same(
    text: RichText, mine: list[Any], theirs: list[Any]
) -> None:
    first = new_store(text)
    second = PosterStore.load([first.snapshot()], chance=random.Random(1))
    for store, changes in ((first, mine), (second, theirs)):
        for one in changes:
            change(store, *one)
    first_update = first.diff(second.state_vector())
    first.apply_remote(second.diff(first.state_vector()))
    second.apply_remote(first_update)
    assert first.poster == second.poster


def test_equal_readings_of_neighbours_stay_two_words() -> None:
    twice = RichText(spans=(Span(text="時", ruby="とき"), Span(text="時", ruby="とき")))
    store = new_store(twice)
    assert text_of(store) == twice
    with store.edit(EDIT) as edit:
        edit.edit_text("t", 2, 2, [Span(text="刻", ruby="とき")])
    assert [span.text for span in text_of(store).spans] == ["時", "時", "刻"]


def test_setting_a_text_keeps_what_another_seat_typed_into_the_same_words() -> None:
    mine = new_store(RichText.plain("海を見る丘に庁舎を"))
    theirs = PosterStore.load([mine.snapshot()], chance=random.Random(1))
    with mine.edit(EDIT) as edit:
        edit.set_text("t", RichText.plain("海を見る丘に新しい庁舎を"))
    with theirs.edit(EDIT) as edit:
        edit.edit_text("t", 0, 0, [Span(text="みんなで")])
    mine.apply_remote(theirs.diff(mine.state_vector()))
    assert text_of(mine).text == "みんなで海を見る丘に新しい庁舎を"


def test_half_surrogates_of_a_utf_16_program_do_no_harm() -> None:
    store = new_store(RichText.plain("海"))
    with store.edit(EDIT) as edit:
        edit.edit_text("t", 1, 1, [Span(text="\ud83d\ude00\ud800")])
    assert text_of(store).text == "海😀\ufffd"


def _marks(text: RichText) -> list[Any]:
    """Each code point with its marks; joins of equal readings aside."""
    return [
        (point, span.model_copy(update={"text": ""})) for span in text.spans for point in span.text
    ]
