"""Typing in place: the draft, the caret, input methods and when words are written (EDIT-TEXT)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.arrange import protecting
from poster_studio.editor.arrange.rebasing import rebased
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_draft import Draft, clean_text
from poster_studio.editor.words.text_session import LONGEST_BURST_S, NEW_TEXT, PAUSE_S
from poster_studio.editor.words.text_styles import (
    set_colour,
    set_direction,
    set_style,
    toggle_bold,
)
from poster_studio.editor.words.word_sizes import set_size_word
from poster_studio.store.poster_store import PosterStore
from poster_studio.store.text_codec import spliced
from tests.editor.editor_driver import EditorDriver

FAMILY, FLAG, KATSU, GA = "👨‍👩‍👧", "🇯🇵", "葛\U000e0100", "か\u3099"


def words_of(driver: EditorDriver, id_: str) -> str:
    element = driver.editor.store.element(id_)
    assert isinstance(element, TextElement)
    return element.text.text


def test_typing_is_one_step_for_one_burst(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    for at, letter in enumerate("です。"):
        driver.session.type(letter, at * 0.1)
    assert words_of(driver, text.id) == text.text.text
    driver.hands.tick(0.2 + PAUSE_S)
    assert words_of(driver, text.id) == text.text.text + "です。"
    assert driver.steps == 1
    driver.run("undo")
    assert words_of(driver, text.id) == text.text.text
    assert driver.session.draft.words == text.text.text


def test_somebody_who_never_pauses_is_written_all_the_same(driver: EditorDriver) -> None:
    driver.hands.type_in(driver.texts()[0].id)
    for tenth in range(25):
        driver.session.type("あ", tenth / 10)
        driver.hands.tick(tenth / 10)
    assert 2 <= driver.steps <= 25 / 10 / LONGEST_BURST_S + 1


def test_undo_takes_back_what_was_just_typed(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.type("あたらしい", 0.0)
    driver.run("undo")
    assert words_of(driver, text.id) == text.text.text


@pytest.mark.parametrize("cluster", [FAMILY, FLAG, KATSU, GA, "é", "字"])
def test_backspace_takes_what_a_reader_takes_for_one_character(
    driver: EditorDriver, cluster: str
) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.type(f"あ{cluster}", 0.0)
    driver.session.delete(0.1)
    driver.hands.end_typing()
    assert words_of(driver, text.id) == "あ"


def test_arrows_follow_the_writing_direction(driver: EditorDriver) -> None:
    text = driver.texts("vertical")[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=False)
    driver.session.arrow("down")
    assert driver.session.draft.caret == 1
    driver.session.arrow("left")
    line = driver.session.placed.set_text.lines[1]
    assert line.start <= driver.session.draft.caret <= line.end
    driver.session.arrow("right")
    assert driver.session.draft.caret == 1
    driver.session.arrow("up", extend=True)
    assert driver.session.draft.selection == (0, 1)


def test_home_and_end_keep_to_their_line(driver: EditorDriver) -> None:
    text = driver.texts("vertical")[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=False)
    driver.session.to_line_edge(end=True)
    first = driver.session.placed.set_text.lines[0]
    assert driver.session.draft.caret == first.stops[-1]
    assert driver.session.caret_box().centre.y == pytest.approx(first.edges[-1])
    driver.session.to_line_edge(end=False)
    assert driver.session.draft.caret == 0


def test_what_is_composed_shows_but_is_not_written(driver: EditorDriver) -> None:
    text = driver.texts("vertical")[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    driver.session.compose("にほん", 3)
    assert driver.session.element.text.text == text.text.text + "にほん"
    assert driver.session.preedit_boxes()
    driver.hands.tick(1e6)
    assert words_of(driver, text.id) == text.text.text
    driver.session.commit("日本", 0, 0, 0.0)
    driver.hands.end_typing()
    assert words_of(driver, text.id) == text.text.text + "日本"
    assert driver.steps == 1


def test_leaving_while_composing_keeps_what_was_composed(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.compose("にほん", 3)
    driver.hands.end_typing()
    driver.sweep()
    assert words_of(driver, text.id) == "にほん"
    assert driver.steps == 1


def test_reconversion_replaces_what_stands_beside_the_caret(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.type("きょうは雨", 0.0)
    driver.session.commit("今日", -5, 3, 0.1)
    driver.hands.end_typing()
    assert words_of(driver, text.id) == "今日は雨"


def test_new_words_are_kept_once_there_are_any(driver: EditorDriver) -> None:
    count = len(driver.editor.elements)
    driver.hands.take("text")
    driver.hands.press(driver.touch(Point(300, 30)))
    driver.hands.release(driver.touch(Point(300, 30)))
    assert len(driver.editor.elements) == count + 1
    driver.hands.end_typing()
    assert len(driver.editor.elements) == count
    assert driver.steps == 0
    driver.hands.take("text")
    driver.hands.press(driver.touch(Point(300, 30)))
    driver.hands.release(driver.touch(Point(300, 30)))
    driver.session.type("声", 0.0)
    driver.hands.end_typing()
    driver.sweep()
    assert len(driver.editor.elements) == count + 1
    assert driver.editor.store.undo_labels == (NEW_TEXT,)


def test_a_double_click_selects_a_phrase(driver: EditorDriver) -> None:
    text = next(t for t in driver.texts() if len(t.text.text) > 6)
    driver.hands.type_in(text.id)
    box = driver.session.placed.set_text.lines[0].box
    place = driver.session.placed.transform.apply(Point(box.x + 1, box.centre.y))
    driver.hands.double_press(driver.touch(place))
    start, end = driver.session.draft.selection
    assert start == 0
    assert 0 < end < len(text.text.text)


def test_words_vanish_under_the_typing_when_undo_takes_them(driver: EditorDriver) -> None:
    driver.hands.take("text")
    driver.hands.press(driver.touch(Point(300, 30)))
    driver.hands.release(driver.touch(Point(300, 30)))
    driver.session.type("声", 0.0)
    driver.run("undo")
    assert driver.hands.session is None
    driver.sweep()


def test_typed_words_take_the_marks_before_them_but_no_reading() -> None:
    text = RichText(spans=(Span(text="鎌倉", ruby="かまくら", weight=700), Span(text="市")))
    draft = Draft(text, 2, 2).typed("の")
    assert [s.text for s in draft.text.spans] == ["鎌倉", "の", "市"]
    assert draft.text.spans[1].weight == 700
    assert draft.text.spans[1].ruby is None


def test_pasted_words_hold_no_control_characters() -> None:
    assert clean_text("一\r\n二\u2028三\x07\t四") == "一\n二\n三　四"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("type"), st.text(max_size=4)),
            st.tuples(st.sampled_from(["back", "delete", "left", "right", "all"]), st.just("")),
        ),
        max_size=12,
    )
)
def test_the_pending_changes_rebuild_the_draft(steps: list[tuple[str, str]]) -> None:
    """What is written is what was shown, whatever was typed (EDIT-TEXT-6)."""
    start = RichText.plain(f"鎌倉{FAMILY}の{KATSU}")
    draft = Draft(start)
    for name, words in steps:
        match name:
            case "type":
                draft = draft.typed(words)
            case "back" | "delete":
                draft = draft.deleted(forward=name == "delete")
            case "left" | "right":
                draft = draft.stepped(forward=name == "right", extend=False)
            case _:
                draft = draft.selected(0, len(draft.words))
        assert 0 <= draft.caret <= len(draft.words)
    rebuilt = start
    for change in draft.pending:
        rebuilt = spliced(rebuilt, change)
    assert rebuilt == draft.text


def test_another_seat_may_write_into_the_same_words_meanwhile(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.type("なかほど", 0.0)
    driver.hands.tick(10.0)
    driver.session.arrow("left")
    driver.session.type("の", 11.0)
    store = driver.editor.store
    other = PosterStore.load([store.snapshot()])
    with other.edit(Words("ほか", "other")) as edit:
        edit.edit_text(text.id, 0, 0, [Span(text="あたまに")])
    store.apply_remote(other.diff(store.state_vector()))
    assert driver.session.draft.words == "あたまになかほのど"
    assert driver.session.draft.caret == len("あたまになかほの")
    driver.session.type("！", 11.1)
    driver.hands.end_typing()
    assert words_of(driver, text.id) == "あたまになかほの！ど"


@settings(max_examples=80, deadline=None)
@given(st.text("abc", max_size=8), st.text("xyz", max_size=4), st.data())
def test_rebasing_loses_nobodys_letters(start: str, typed: str, data: st.DataObject) -> None:
    base = RichText.plain(start)
    at = data.draw(st.integers(0, len(start)))
    draft = Draft(base, at, at)
    for letter in typed:
        draft = draft.typed(letter)
    other = data.draw(st.integers(0, len(start)))
    stored = RichText.plain(start[:other] + "QQ" + start[other:])
    after = rebased(draft, base, stored)
    assert sorted(after.words) == sorted(start + typed + "QQ")
    assert typed in after.words.replace("QQ", "")
    rebuilt = stored
    for change in after.pending:
        rebuilt = spliced(rebuilt, change)
    assert rebuilt == after.text


@settings(max_examples=120, deadline=None)
@given(st.text("abc", min_size=1, max_size=8), st.data())
def test_replacing_words_loses_no_letter_that_another_seat_wrote_there(
    start: str, data: st.DataObject
) -> None:
    """EDIT-TEXT-10: my deletion takes the letters that I saw, not those that came meanwhile."""
    base = RichText.plain(start)
    low, high = sorted(data.draw(st.tuples(*[st.integers(0, len(start))] * 2)))
    draft = Draft(base).selected(low, high).typed("x").typed("y")
    other = data.draw(st.integers(0, len(start)))
    stored = RichText.plain(start[:other] + "QQ" + start[other:])
    after = rebased(draft, base, stored)
    assert sorted(after.words) == sorted(start[:low] + start[high:] + "xyQQ")
    assert "xy" in after.words
    rebuilt = stored
    for change in after.pending:
        rebuilt = spliced(rebuilt, change)
    assert rebuilt == after.text


def test_what_buttons_and_other_seats_change_shows_while_typing(driver: EditorDriver) -> None:
    """EDIT-TEXT-13: look and place as stored, with what was typed since on top."""
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    driver.session.type("よ", 0.0)
    heard: list[bool] = []
    driver.editor.listeners.add(lambda change: heard.append(change.tool))
    changes: list[Callable[[], None]] = [
        lambda: set_direction(driver.editor, driver.session, "vertical"),
        lambda: set_size_word(driver.editor, driver.session, "small"),
        lambda: set_style(driver.editor, driver.session, align="end"),
        lambda: set_colour(driver.editor, driver.session, "accent"),
        lambda: toggle_bold(driver.editor, driver.session),
        lambda: _move_from_elsewhere(driver, text.id),
        lambda: driver.run("undo"),
    ]
    for change in changes:
        heard.clear()
        change()
        stored = driver.editor.store.element(text.id)
        assert driver.editor.element(text.id) == stored
        assert driver.editor.selected == (stored,)
        assert any(heard)
    before = driver.element(text.id).frame.x
    driver.session.type("ね", 0.1)
    _move_from_elsewhere(driver, text.id)
    shown = driver.editor.element(text.id)
    assert isinstance(shown, TextElement)
    assert shown.text.text == f"{text.text.text}よね"
    assert shown.frame.x == before + 7


def _move_from_elsewhere(driver: EditorDriver, id_: str) -> None:
    store = driver.editor.store
    other = PosterStore.load([store.snapshot()])
    element = other.element(id_)
    assert element is not None
    with other.edit(Words("動かす", "Move")) as edit:
        edit.set_frame(id_, element.frame.model_copy(update={"x": element.frame.x + 7}))
    store.apply_remote(other.diff(store.state_vector()))


def test_new_words_without_a_letter_take_one_of_the_three_sizes(driver: EditorDriver) -> None:
    driver.hands.take("text")
    driver.click(Point(40, 40))
    size = driver.session.element.size_pt
    set_size_word(driver.editor, driver.session, "large")
    assert driver.session.element.size_pt > size
    driver.session.type("あ", 0.0)
    driver.hands.end_typing()
    chosen = driver.editor.selected[0]
    assert isinstance(chosen, TextElement)
    assert chosen.size_pt > size


@pytest.mark.parametrize("protect", [protecting.set_locked, protecting.set_hidden])
def test_locking_or_hiding_open_words_ends_typing(
    driver: EditorDriver, protect: Callable[[Editor, str, bool], None]
) -> None:
    """EDIT-TEXT-9: what was typed before is kept, and nothing goes into them afterwards."""
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    driver.session.type("よ", 0.0)
    protect(driver.editor, text.id, True)
    driver.sweep()
    assert driver.hands.session is None
    assert words_of(driver, text.id) == f"{text.text.text}よ"
    assert driver.editor.selection == ()
    assert not driver.editor.previews


def test_words_locked_by_another_seat_are_left(driver: EditorDriver) -> None:
    text, store = driver.texts()[0], driver.editor.store
    driver.hands.type_in(text.id)
    driver.session.type("よ", 0.0)
    other = PosterStore.load([store.snapshot()])
    with other.edit(Words("とめる", "Lock")) as edit:
        edit.update(text.id, locked=True)
    store.apply_remote(other.diff(store.state_vector()))
    driver.sweep()
    assert driver.hands.session is None
    assert words_of(driver, text.id) == "よ"
