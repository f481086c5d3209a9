"""The canvas as a screen reader finds it (EDIT-READER)."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Frame, PictureElement
from poster_studio.editor import element_list
from poster_studio.editor.arrange import arranging, grouping, protecting
from poster_studio.editor.speech import spoken
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.reader.accessible_tree import AccessibleTree
from poster_studio.ui.reader.canvas_reader import CanvasReader
from tests.ui.window_driver import WindowDriver

#: Workshops opened and closed one after another.
ROUNDS = 100 if os.environ.get("POSTER_STUDIO_EXAMPLES") == "search" else 8
NAME = QAccessible.Text.Name
ABOUT = QAccessible.Text.Description
VALUE = QAccessible.Text.Value
FOCUS = QAccessible.Event.Focus


class Listener:
    """A reader that writes down what it hears."""

    def __init__(self) -> None:
        self.listening = True
        self.heard: list[str] = []

    def is_listening(self) -> bool:
        return self.listening

    def hear(self, event: QAccessibleEvent) -> None:
        match event:
            case QAccessibleAnnouncementEvent():
                self.heard.append(event.message())
            case QAccessibleTextInsertEvent():
                self.heard.append(f"+{event.changePosition()}{event.textInserted()}")
            case QAccessibleTextRemoveEvent():
                self.heard.append(f"-{event.changePosition()}{event.textRemoved()}")
            case QAccessibleTextCursorEvent():
                self.heard.append(f"|{event.cursorPosition()}")
            case _ if event.type() == FOCUS:
                self.heard.append(f"@{event.accessibleInterface().text(NAME)}")
            case _:
                self.heard.append(event.type().name)
        QAccessible.updateAccessibility(event)


@pytest.fixture
def active() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def canvas(driver: WindowDriver, active: None) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(driver.canvas)


@pytest.fixture
def listener(driver: WindowDriver, active: None) -> Listener:
    """Takes the place of the computer's own readers."""
    driver.workspace.reader.release_editor()
    driver.workspace.reader.deleteLater()
    old = driver.canvas.findChild(AccessibleTree)
    assert old is not None
    shiboken6.delete(old)
    tree = AccessibleTree(driver.editor, driver.workspace.hands, driver.canvas, "ja")
    listener = Listener()
    driver.workspace.reader = CanvasReader(tree, listener)
    driver.canvas.setFocus()
    driver.editor.select([])
    driver.app.processEvents()
    listener.heard.clear()
    return listener


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(place) for place in range(interface.childCount())]


def child_of(driver: WindowDriver, canvas: QAccessibleInterface, id_: str) -> QAccessibleInterface:
    ids = [element.id for element in driver.editor.elements]
    return canvas.child(ids.index(id_))


def test_elements_are_children_in_the_order_of_the_list(
    driver: WindowDriver, canvas: QAccessibleInterface
) -> None:
    editor = driver.editor
    assert canvas.text(NAME) == spoken.poster_name(editor).ja
    assert canvas.text(NAME).startswith("ポスター：")
    rows = element_list.rows(editor)
    names = [child.text(NAME) for child in children(canvas)]
    elements = [editor.element(row.id) for row in rows]
    assert names == [spoken.name_of(editor, e).ja for e in elements if e is not None]
    for place, child in enumerate(children(canvas)):
        assert child.parent() is canvas
        assert canvas.indexOfChild(child) == place
        assert child.isValid()
    card = driver.cards()[0]
    child = child_of(driver, canvas, card.id)
    assert child.role() == QAccessible.Role.Note
    assert child.text(NAME) == f"{card.text.text}、カード {card.card}".replace("\n", " ")
    assert "ミリ" in child.text(ABOUT)
    assert driver.canvas.isAncestorOf(driver.workspace.overflow)


def test_places_follow_zoom_and_turn(driver: WindowDriver, canvas: QAccessibleInterface) -> None:
    card = driver.cards()[0]
    child = child_of(driver, canvas, card.id)
    corner = driver.canvas.mapToGlobal(QPoint(0, 0))
    before = child.rect()
    upright = driver.canvas.view.rect_in_window(card.frame.rect)
    assert abs(before.x() - corner.x() - upright.x) <= 1
    assert abs(before.width() - upright.width) <= 2
    middle = before.center()
    assert canvas.childAt(middle.x(), middle.y()) is child
    driver.workspace.shell.zoom_by(2.0)
    assert abs(child.rect().width() - 2 * before.width()) <= 4
    driver.workspace.shell.zoom_fit()
    with driver.editor.edit(element_list.RENAME) as edit:
        edit.set_frame(card.id, card.frame.model_copy(update={"rotation": 90.0}))
    assert abs(child.rect().height() - before.width()) <= 2
    assert child.text(ABOUT).endswith("かたむき90度")


def test_states_tell_what_hands_can_do(driver: WindowDriver, canvas: QAccessibleInterface) -> None:
    card = driver.cards()[0]
    child = child_of(driver, canvas, card.id)
    driver.canvas.setFocus()
    driver.editor.select([card.id])
    state = child.state()
    assert state.focusable
    assert state.selected
    assert state.focused
    assert state.movable
    assert not state.invisible
    assert canvas.focusChild() is child
    protecting.set_locked(driver.editor, card.id, True)
    state = child.state()
    assert not state.focusable
    assert not state.selected
    assert not state.movable
    assert child.text(ABOUT).endswith("動かないようにしてあります")
    protecting.set_hidden(driver.editor, card.id, True)
    assert child.state().invisible
    driver.workspace.shell.zoom_to(8.0)
    driver.canvas.set_view(driver.canvas.view.panned(20_000, 20_000))
    assert child.state().offscreen


def test_pictures_groups_and_empty_places_have_names(
    driver: WindowDriver, canvas: QAccessibleInterface
) -> None:
    editor = driver.editor
    frame = Frame(x=10, y=10, width=50, height=40)
    with editor.edit(element_list.RENAME) as edit:
        edit.add(PictureElement(id="empty", frame=frame))
        edit.add(PictureElement(id="told", frame=frame, picture="0" * 64, alt="海の写真"))
        edit.add(PictureElement(id="untold", frame=frame, picture="0" * 64))
    names = {id_: child_of(driver, canvas, id_).text(NAME) for id_ in ("empty", "told", "untold")}
    assert names == {
        "empty": "写真を入れる場所",
        "told": "海の写真",
        "untold": "写真（説明はまだありません）",
    }
    cards = driver.cards()[:2]
    editor.select(card.id for card in cards)
    grouping.group(editor)
    group = editor.element(cards[0].id)
    assert group is not None
    assert group.stack.parent is not None
    child = child_of(driver, canvas, group.stack.parent)
    assert child.role() == QAccessible.Role.Grouping
    assert child.text(NAME) == "まとまり、2こ"
    members = [child_of(driver, canvas, card.id).rect() for card in cards]
    assert child.rect().contains(members[0].united(members[1]).adjusted(1, 1, -1, -1))


def test_tab_and_keys_are_told(driver: WindowDriver, listener: Listener) -> None:
    driver.key(Qt.Key.Key_Tab)
    first = driver.editor.selected[0]
    assert listener.heard == [f"@{spoken.name_of(driver.editor, first).ja}"]
    card = driver.cards()[0]
    driver.editor.select([card.id])
    listener.heard.clear()
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Down)
    moved = [
        spoken.place_of(card.frame.model_copy(update={"x": card.frame.x + 1})).ja,
        spoken.place_of(
            card.frame.model_copy(update={"x": card.frame.x + 1, "y": card.frame.y + 1})
        ).ja,
    ]
    assert listener.heard == moved
    listener.heard.clear()
    child_of(driver, QAccessible.queryAccessibleInterface(driver.canvas), card.id)
    driver.key(Qt.Key.Key_Delete)
    name = spoken.name_of(driver.editor, card).ja[:60]
    assert listener.heard[0] == "ObjectDestroyed"
    assert listener.heard[1].startswith("@ポスター")
    assert listener.heard[2] == f"トレイに戻しました：{name}"
    driver.workspace.actions_table.action("undo").trigger()
    assert listener.heard[-1] == f"置きました：{name}"
    driver.workspace.actions_table.action("select-all").trigger()
    assert listener.heard[-1] == f"{len(driver.editor.selection)}こ選んでいます"


def test_nothing_is_told_while_nobody_listens(driver: WindowDriver, listener: Listener) -> None:
    listener.listening = False
    driver.editor.select([driver.cards()[0].id])
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Delete)
    driver.canvas.clearFocus()
    driver.canvas.setFocus()
    driver.app.processEvents()
    assert listener.heard == []


def test_the_reader_stays_where_the_focus_is(driver: WindowDriver, listener: Listener) -> None:
    driver.workspace.side.setFocus()
    driver.workspace.top_bar.setFocus()
    driver.canvas.clearFocus()
    driver.editor.select([driver.cards()[0].id])
    assert not [heard for heard in listener.heard if heard.startswith("@")]
    driver.canvas.setFocus()
    driver.app.processEvents()
    assert listener.heard[-1] == f"@{spoken.name_of(driver.editor, driver.cards()[0]).ja}"


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_words_being_typed_are_a_text_field(
    driver: WindowDriver, listener: Listener, direction: str
) -> None:
    canvas = QAccessible.queryAccessibleInterface(driver.canvas)
    text = driver.text(direction)
    driver.workspace.hands.type_in(text.id)
    driver.session.to_text_edge(end=True)
    element = child_of(driver, canvas, text.id)
    words = element.child(0)
    assert canvas.focusChild() is words
    assert words.role() == QAccessible.Role.EditableText
    assert words.text(VALUE) == text.text.text
    assert words.parent() is element
    assert words.state().focused
    assert words.state().editable
    letters = words.textInterface()
    before = len(text.text.text.encode("utf-16-le")) // 2
    listener.heard.clear()
    driver.type("葉𠮷")
    assert letters.characterCount() == before + 3
    assert letters.cursorPosition() == before + 3
    assert letters.text(before, before + 3) == "葉𠮷"
    assert listener.heard == [
        f"+{before}葉", f"|{before + 1}", f"+{before + 1}𠮷", f"|{before + 3}"
    ]  # fmt: skip
    box = letters.characterRect(0)
    assert element.rect().adjusted(-2, -2, 2, 2).contains(box.center())
    assert letters.offsetAtPoint(box.topLeft() + QPoint(1, 1)) in (0, 1)
    letters.setCursorPosition(1)
    assert driver.session.draft.caret == 1
    letters.setSelection(0, 0, 1)
    assert driver.session.draft.selection == (0, 1)
    assert listener.heard[-1] == text.text.text[0]
    driver.key(Qt.Key.Key_Backspace)
    assert f"-0{text.text.text[0]}" in listener.heard
    driver.key(Qt.Key.Key_Escape)
    driver.app.processEvents()
    assert element.childCount() == 0
    assert not shiboken6.isValid(words)
    assert listener.heard[-1].startswith("@")


def test_readers_can_press(driver: WindowDriver, canvas: QAccessibleInterface) -> None:
    card = driver.cards()[0]
    actions = child_of(driver, canvas, card.id).actionInterface()
    names = actions.actionNames()
    focus, press = (
        QAccessibleActionInterface.setFocusAction(),
        QAccessibleActionInterface.pressAction(),
    )
    assert names == [focus, press]
    actions.doAction(focus)
    assert driver.editor.selection == (card.id,)
    actions.doAction(press)
    assert driver.session.element_id == card.id
    driver.workspace.hands.end_typing()
    protecting.set_locked(driver.editor, card.id, True)
    assert actions.actionNames() == []
    actions.doAction(press)
    assert driver.workspace.hands.session is None


def test_what_is_gone_is_let_go_of(driver: WindowDriver, canvas: QAccessibleInterface) -> None:
    card = driver.cards()[0]
    child = child_of(driver, canvas, card.id)
    number = QAccessible.uniqueId(child)
    driver.editor.select([card.id])
    arranging.delete(driver.editor)
    assert child.isValid()
    assert child.text(NAME).endswith(card.card)
    driver.app.processEvents()
    assert not shiboken6.isValid(child)
    assert QAccessible.accessibleInterface(number) is None
    driver.workspace.actions_table.action("undo").trigger()
    assert child_of(driver, canvas, card.id).text(NAME).endswith(card.card)


def look_at_everything(window: MainWindow) -> None:
    assert window.workspace is not None
    canvas = QAccessible.queryAccessibleInterface(window.workspace.canvas)
    for child in children(canvas):
        assert child.text(NAME)
        child.rect()
        child.state()
        QAccessible.uniqueId(child)


def test_opening_and_closing_leaves_nothing_behind(
    driver: WindowDriver, active: None, workshop_path: Path
) -> None:
    window = driver.window
    canvases = []
    for _ in range(ROUNDS):
        look_at_everything(window)
        assert window.workspace is not None
        number = QAccessible.uniqueId(
            QAccessible.queryAccessibleInterface(window.workspace.canvas).child(0)
        )
        canvases.append(weakref.ref(window.workspace.canvas))
        assert window.open_workshop(workshop_path)
        driver.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        driver.app.processEvents()
        assert QAccessible.accessibleInterface(number) is None
    gc.collect()
    assert sum(canvas() is not None for canvas in canvases) <= 1


def test_a_closed_workshop_is_an_empty_canvas(
    driver: WindowDriver, canvas: QAccessibleInterface
) -> None:
    look_at_everything(driver.window)
    assert driver.workspace.canvas is not None
    kept = driver.workspace
    driver.workspace.reader.release_editor()
    assert canvas.childCount() == 0
    assert canvas.child(0) is None
    assert canvas.focusChild() is None
    assert canvas.childAt(10, 10) is None
    assert kept.canvas.accessibleName() == "ポスター"


def test_the_place_under_a_pixel_outside_is_nobody(
    driver: WindowDriver, canvas: QAccessibleInterface
) -> None:
    far = driver.canvas.mapToGlobal(driver.pixel(Point(-500.0, -500.0)))
    assert canvas.childAt(far.x(), far.y()) is None
