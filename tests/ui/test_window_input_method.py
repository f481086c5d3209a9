"""The input method in every writing state: text and caret are right after each thing it does.

Four states (across, down, turned, and zoomed from 25 to 800 %) times all that happens while words
are composed (EDIT-IME-1 … 7), with real events to the real window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.store.poster_store import PosterStore
from poster_studio.ui.desk import composing
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.ui.window_driver import WindowDriver

STEP = Words("用意", "set up")
START = "海の町で暮らす"
#: The caret stands after these.
BEFORE = "海の"
AFTER = START[len(BEFORE) :]
Query = Qt.InputMethodQuery


@dataclass(frozen=True)
class State:
    """How the words are written and looked at."""

    direction: str
    rotation: float
    zoom: float


STATES = {
    "across": State("horizontal", 0.0, 0.5),
    "down": State("vertical", 0.0, 0.5),
    "turned": State("horizontal", 30.0, 0.5),
    "down and turned": State("vertical", -75.0, 1.0),
    "at 25 %": State("horizontal", 0.0, 0.25),
    "at 200 %": State("vertical", 0.0, 2.0),
    "at 800 %": State("horizontal", 0.0, 8.0),
}


class Writer:
    """A person who types with an input method into words on the canvas."""

    def __init__(self, driver: WindowDriver, state: State) -> None:
        self.driver, self.state = driver, state
        text = driver.text("horizontal")
        self.id = text.id
        frame = Frame(x=150, y=200, width=260, height=260, rotation=state.rotation)
        with driver.editor.edit(STEP) as edit:
            edit.update(text.id, direction=state.direction, frame=frame, fit="none", size_pt=60.0)
            edit.set_text(text.id, RichText.plain(START))
        driver.workspace.shell.zoom_to(state.zoom)
        driver.workspace.hands.type_in(text.id)
        driver.session.select(len(BEFORE), len(BEFORE))
        self.steps = len(driver.editor.store.undo_labels)

    @property
    def shown(self) -> str:
        return self.driver.session.element.text.text

    @property
    def stored(self) -> str:
        return self.driver.stored_words(self.id)

    def ask(self, query: Qt.InputMethodQuery) -> object:
        answer: object = self.driver.canvas.inputMethodQuery(query)
        return answer

    def check(self, shown: str, caret: int) -> None:
        """The words, the caret, and the place told for the candidates, on the screen."""
        session = self.driver.session
        assert self.shown == shown
        assert session.shown_caret == caret
        rectangle = self.ask(Query.ImCursorRectangle)
        assert isinstance(rectangle, QRectF)
        centre = session.placed.transform.apply(session.caret_box().centre)
        place = self.driver.canvas.view.transform.apply(centre)
        assert rectangle.adjusted(-1, -1, 1, 1).contains(place.x, place.y)
        self.driver.app.processEvents()

    def reconvert(self, words: str, start: int, length: int) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(words, start, length)
        self.driver.app.sendEvent(self.driver.canvas, event)


@pytest.fixture(params=list(STATES))
def writer(driver: WindowDriver, request: pytest.FixtureRequest) -> Writer:
    return Writer(driver, STATES[request.param])


def test_compose_convert_and_commit(writer: Writer) -> None:
    """Each key and each conversion shows in its place; only what is committed is kept."""
    for composed in ("k", "か", "かm", "かまくら", "鎌倉"):
        writer.driver.compose(composed)
        writer.check(f"{BEFORE}{composed}{AFTER}", len(BEFORE) + len(composed))
        assert writer.stored == START
    writer.driver.compose("鎌倉の", caret=2)
    writer.check(f"{BEFORE}鎌倉の{AFTER}", len(BEFORE) + 2)
    writer.driver.commit("鎌倉")
    writer.check(f"{BEFORE}鎌倉{AFTER}", len(BEFORE) + 2)
    writer.driver.compose("no")
    writer.driver.commit("の")
    writer.check(f"{BEFORE}鎌倉の{AFTER}", len(BEFORE) + 3)
    writer.driver.session.write()
    assert writer.stored == f"{BEFORE}鎌倉の{AFTER}"
    assert len(writer.driver.editor.store.undo_labels) == writer.steps + 1


def test_cancel_leaves_words_caret_and_selection(writer: Writer) -> None:
    writer.driver.compose("かまくら")
    writer.driver.compose("")
    writer.check(START, len(BEFORE))
    writer.driver.session.select(0, 2)
    writer.driver.compose("うみ")
    writer.check(f"うみ{START[2:]}", 2)
    writer.driver.compose("")
    assert writer.driver.session.draft.selection == (0, 2)
    writer.check(START, 2)
    assert writer.stored == START


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Home,
     Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Space],
)  # fmt: skip
def test_keys_belong_to_the_composition_and_to_the_words_after_it(
    writer: Writer, key: Qt.Key
) -> None:
    """EDIT-IME-1: neither words, caret, focus nor tool follow a key that is not meant for them."""
    driver = writer.driver
    focused = driver.app.focusWidget()
    driver.compose("かまくら")
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "")
        driver.app.sendEvent(driver.canvas, event)
    assert driver.app.focusWidget() is focused
    writer.check(f"{BEFORE}かまくら{AFTER}", len(BEFORE) + 4)
    driver.commit("鎌倉")
    writer.check(f"{BEFORE}鎌倉{AFTER}", len(BEFORE) + 2)


def test_after_a_composition_enter_is_a_line_and_escape_leaves(writer: Writer) -> None:
    writer.driver.compose("かまくら")
    writer.driver.commit("鎌倉")
    writer.driver.key(Qt.Key.Key_Return)
    writer.check(f"{BEFORE}鎌倉\n{AFTER}", len(BEFORE) + 3)
    writer.driver.key(Qt.Key.Key_Escape)
    assert writer.driver.workspace.hands.session is None
    assert writer.stored == f"{BEFORE}鎌倉\n{AFTER}"


def test_reconversion_beside_the_caret_and_of_a_selection(writer: Writer) -> None:
    """EDIT-IME-6: the words around and the selection are told, and their place is replaced."""
    writer.driver.commit("𠮷は雨")
    writer.check(f"{BEFORE}𠮷は雨{AFTER}", len(BEFORE) + 3)
    assert writer.ask(Query.ImSurroundingText) == f"{BEFORE}𠮷は雨{AFTER}"
    assert writer.ask(Query.ImCursorPosition) == len(BEFORE) + 4
    writer.reconvert("吉", -4, 2)
    writer.check(f"{BEFORE}吉は雨{AFTER}", len(BEFORE) + 1)
    kind = QInputMethodEvent.AttributeType.Selection
    select = QInputMethodEvent("", [QInputMethodEvent.Attribute(kind, len(BEFORE), 1, None)])
    writer.driver.app.sendEvent(writer.driver.canvas, select)
    assert writer.ask(Query.ImCurrentSelection) == "吉"
    writer.driver.compose("よし")
    writer.check(f"{BEFORE}よしは雨{AFTER}", len(BEFORE) + 2)
    writer.driver.commit("良し")
    writer.check(f"{BEFORE}良しは雨{AFTER}", len(BEFORE) + 2)


def test_losing_the_focus_keeps_what_was_committed_and_composed(writer: Writer) -> None:
    writer.driver.commit("鎌倉")
    writer.driver.compose("の")
    boxes = writer.driver.window.findChildren(QLineEdit)
    next(box for box in boxes if box.isVisible()).setFocus()
    writer.driver.canvas.setFocus()
    assert not writer.driver.session.is_composing
    writer.check(f"{BEFORE}鎌倉の{AFTER}", len(BEFORE) + 3)
    assert writer.stored == f"{BEFORE}鎌倉の{AFTER}"


def _in_front(other: PosterStore, id_: str) -> str:
    with other.edit(STEP) as edit:
        edit.edit_text(id_, 0, 0, [Span(text="この")])
    return f"この{BEFORE}|{AFTER}"


def _behind(other: PosterStore, id_: str) -> str:
    with other.edit(STEP) as edit:
        edit.edit_text(id_, len(START), len(START), [Span(text="人")])
    return f"{BEFORE}|{AFTER}人"


def _at_the_caret(other: PosterStore, id_: str) -> str:
    with other.edit(STEP) as edit:
        edit.edit_text(id_, len(BEFORE), len(BEFORE), [Span(text="青い")])
    return f"{BEFORE}|青い{AFTER}"


def _away_with_all(other: PosterStore, id_: str) -> str:
    with other.edit(STEP) as edit:
        edit.edit_text(id_, 0, len(START), [Span(text="山")])
    return "山|"


@pytest.mark.parametrize("change", [_in_front, _behind, _at_the_caret, _away_with_all])
def test_another_seats_words_land_around_a_composition(
    writer: Writer, change: Callable[[PosterStore, str], str]
) -> None:
    """EDIT-IME-5: nothing moves under what is composed; then all is there, the caret behind it."""
    store = writer.driver.editor.store
    writer.driver.compose("かまくら", caret=1)
    other = PosterStore.load([store.snapshot()])
    before, after = change(other, writer.id).split("|")
    store.apply_remote(other.diff(store.state_vector()))
    writer.check(f"{BEFORE}かまくら{AFTER}", len(BEFORE) + 1)
    assert writer.stored == before + after
    writer.driver.commit("鎌倉")
    writer.check(f"{before}鎌倉{after}", len(before) + 2)
    writer.driver.session.write()
    assert writer.stored == f"{before}鎌倉{after}"


def test_another_seats_words_inside_what_would_be_replaced_stay(writer: Writer) -> None:
    store = writer.driver.editor.store
    writer.driver.session.select(0, len(START))
    writer.driver.compose("うみ")
    other = PosterStore.load([store.snapshot()])
    with other.edit(STEP) as edit:
        edit.edit_text(writer.id, 2, 2, [Span(text="青い")])
    store.apply_remote(other.diff(store.state_vector()))
    writer.driver.commit("湖")
    assert "青い" in writer.shown
    assert writer.shown.startswith("湖")


def test_a_key_or_a_composition_goes_into_the_selected_text(driver: WindowDriver) -> None:
    """EDIT-TEXT-11: from the first key, at the end of its words; cards are left alone."""
    text = driver.text("vertical")
    driver.editor.select([text.id])
    driver.canvas.setFocus()
    assert driver.canvas.inputMethodQuery(Query.ImEnabled)
    driver.compose("k")
    assert driver.session.element.text.text == f"{text.text.text}k"
    driver.compose("か")
    driver.commit("課")
    driver.key(Qt.Key.Key_Escape)
    driver.type("。")
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(text.id) == f"{text.text.text}課。"
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.type("あ")
    driver.compose("い")
    assert driver.workspace.hands.session is None
    assert driver.stored_words(card.id) == card.text.text


@pytest.mark.parametrize("id_", ["tool-shape", "export", "new-poster", "undo", "bold", "history"])
def test_a_command_keeps_what_is_composed(driver: WindowDriver, id_: str) -> None:
    """EDIT-IME-7: whatever is pressed next, the words are stored and nothing comes twice."""
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    driver.compose("かまくら")
    driver.workspace.actions_table.action(id_).trigger()
    labels = len(driver.editor.store.undo_labels)
    assert driver.stored_words(text.id) == text.text.text + ("" if id_ == "undo" else "かまくら")
    driver.commit("鎌倉")
    assert "鎌倉" not in driver.stored_words(text.id)
    assert len(driver.editor.store.undo_labels) == labels


def test_a_press_anywhere_asks_the_input_method_first(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    driver.compose("かまくら")
    method = SimpleNamespace(commit=lambda: driver.commit("鎌倉"), reset=pytest.fail)
    screen = SimpleNamespace(inputMethod=lambda: method, focusObject=QGuiApplication.focusObject)
    monkeypatch.setattr(composing, "QGuiApplication", screen)
    handle = driver.window.windowHandle()
    assert handle is not None
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(30, 300))
    assert driver.session.draft.words == f"{text.text.text}鎌倉"
    assert not driver.session.is_composing


def test_closing_the_window_keeps_what_is_composed(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    driver.compose("かまくら")
    path = driver.editor.file.path
    driver.window.close()
    with WorkshopFile.open(path) as file:
        poster = file.poster(file.workshop_store.workshop.posters[0].id).poster
    words = [e.text.text for e in poster.elements if isinstance(e, TextElement)]
    assert f"{text.text.text}かまくら" in words
