"""Two people in one text: words merge letter by letter, and each caret stays where it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.arrange.rebasing import rebased
from poster_studio.editor.words.lost_words import DELETED
from poster_studio.editor.words.text_draft import Draft
from poster_studio.store.poster_store import PosterStore
from tests.editor.editor_driver import EditorDriver

EDIT = Words("編集", "Edit")
#: Every letter once, so that one can say which is which.
OLD = "いろはにほへとちりぬるを"


@given(
    st.integers(0, len(OLD)),
    st.lists(st.tuples(st.integers(0, len(OLD)), st.text("海山川😀", min_size=1, max_size=3))),
    st.text("abc", max_size=3),
)
def test_a_caret_stays_between_its_letters(
    caret: int, inserts: list[tuple[int, str]], typed: str
) -> None:
    """However many places others wrote in at once, and whatever I typed meanwhile."""
    base = RichText.plain(OLD)
    draft = Draft(base).moved(caret)
    draft = draft.typed(typed) if typed else draft
    new = OLD
    for at, words in sorted(inserts, reverse=True):
        new = new[:at] + words + new[at:]
    merged = rebased(draft, base, RichText.plain(new))
    assert set(merged.words) == set(new) | set(typed)
    assert len(merged.words) == len(new) + len(typed)
    before, after = merged.words[: merged.caret], merged.words[merged.caret :]
    assert "".join(letter for letter in before if letter in OLD) == OLD[:caret]
    assert "".join(letter for letter in after if letter in OLD) == OLD[caret:]
    assert before.endswith(typed)


def _other(driver: EditorDriver) -> PosterStore:
    return PosterStore.load([driver.editor.store.snapshot()])


def _send(driver: EditorDriver, other: PosterStore) -> None:
    store = driver.editor.store
    store.apply_remote(other.diff(store.state_vector()))
    driver.sweep()


def test_two_people_type_into_one_text(driver: EditorDriver) -> None:
    """Each sees the other's letters at once; both undo only their own."""
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    words = driver.session.draft.words
    driver.session.to_text_edge(end=True)
    driver.session.type("終わり", 0.0)
    other = _other(driver)
    with other.edit(EDIT) as edit:
        edit.edit_text(text.id, 0, 0, [Span(text="始め")])
    _send(driver, other)
    assert driver.session.draft.words == f"始め{words}終わり"
    assert driver.session.draft.caret == len(f"始め{words}終わり")
    driver.hands.end_typing()
    driver.editor.undo()
    stored = driver.element(text.id)
    assert isinstance(stored, TextElement)
    assert stored.text.text == f"始め{words}"


def test_nothing_moves_while_something_is_composed(driver: EditorDriver) -> None:
    """EDIT-IME-5: neither words nor the frame, and afterwards both are as the other seat made
    them.
    """
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    words = driver.session.draft.words
    driver.session.compose("かまくら", 2)
    shown = driver.session.element
    other = _other(driver)
    with other.edit(EDIT) as edit:
        edit.set_frame(text.id, Frame(x=1.0, y=2.0, width=300.0, height=300.0))
        edit.edit_text(text.id, 0, 0, [Span(text="この")])
    _send(driver, other)
    assert driver.editor.element(text.id) is shown
    driver.session.compose("鎌倉", 2)
    element = driver.element(text.id)
    assert element.frame == shown.frame
    driver.session.compose("", 0)
    element = driver.element(text.id)
    assert element.frame.x == 1.0
    assert driver.session.draft.words == f"この{words}"
    driver.session.type("。", 0.0)
    assert driver.session.draft.words == f"この{words}。"


def test_a_deleted_element_ends_the_typing(driver: EditorDriver) -> None:
    """Also in the middle of a composition."""
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    driver.session.compose("か", 1)
    other = _other(driver)
    with other.edit(EDIT) as edit:
        edit.remove(text.id)
    _send(driver, other)
    assert driver.hands.session is None
    assert driver.editor.typing is None


def test_words_being_typed_come_back_with_what_another_seat_deleted(driver: EditorDriver) -> None:
    """TOG-WORK-9: all that was typed and composed, among what the other wrote; and it is said."""
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    words = driver.session.draft.words
    driver.session.to_text_edge(end=True)
    driver.session.type("ここまで", 0.0)
    driver.session.compose("ろっく", 3)
    told: list[Words | None] = []
    driver.editor.listeners.add(lambda change: told.append(change.notice))
    other = _other(driver)
    with other.edit(EDIT) as edit:
        edit.edit_text(text.id, 0, 0, [Span(text="始め")])
        edit.remove(text.id)
    _send(driver, other)
    assert driver.hands.session is None
    assert driver.editor.element(text.id) is None
    assert [one for one in told if one is not None] == [DELETED]
    with other.edit(EDIT) as edit:
        edit.restore(text.id)
    _send(driver, other)
    back = driver.element(text.id)
    assert isinstance(back, TextElement)
    assert back.text.text == f"始め{words}ここまでろっく"


def test_a_deletion_of_ones_own_needs_no_words(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.hands.type_in(text.id)
    told: list[Words | None] = []
    driver.editor.listeners.add(lambda change: told.append(change.notice))
    with driver.editor.edit(EDIT) as edit:
        edit.remove(text.id)
    assert driver.hands.session is None
    assert told
    assert not any(told)
