"""Words that do not fit are marked where they end, selected or not (EDIT-OVERFLOW-1)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.document.text import RichText
from poster_studio.editor.words.overflow import end_of
from poster_studio.editor.words.words_place import Wordy
from tests.ui.window_driver import WindowDriver

MANY = Words("たくさん", "Many")


def too_many(driver: WindowDriver, direction: str) -> Wordy:
    text = driver.text("horizontal")
    frame = Frame(x=100, y=200, width=120, height=120)
    with driver.editor.edit(MANY) as edit:
        edit.update(text.id, frame=frame, direction=direction, fit="none", size_pt=80.0, columns=1)
        edit.set_text(text.id, RichText.plain("ことばがたくさんあって枠には入りきらない" * 2))
    driver.editor.select([])
    driver.workspace.overflow_marks.look_at_all()
    element = driver.editor.store.element(text.id)
    assert isinstance(element, Wordy)
    return element


def middle(driver: WindowDriver) -> QPoint:
    (mark,) = driver.workspace.overflow_marks.marks
    return mark.geometry().center()


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_a_mark_lies_where_the_words_end(driver: WindowDriver, direction: str) -> None:
    driver.workspace.overflow_marks.look_at_all()
    assert not driver.workspace.overflow_marks.marks
    text = too_many(driver, direction)
    frame = text.frame
    corner = end_of(text)
    assert corner.y == frame.rect.bottom
    assert corner.x == (frame.x if direction == "vertical" else frame.rect.right)
    assert (middle(driver) - driver.pixel(corner)).manhattanLength() <= 2
    driver.workspace.shell.zoom_by(1.3)
    assert (middle(driver) - driver.pixel(corner)).manhattanLength() <= 2


def test_a_press_selects_the_words_and_offers_what_helps(driver: WindowDriver) -> None:
    text = too_many(driver, "horizontal")
    (mark,) = driver.workspace.overflow_marks.marks
    assert mark.width() >= 44
    assert "入りきりません" in mark.accessibleName()
    assert text.text.text in mark.accessibleName()
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert driver.editor.selection == (text.id,)
    assert driver.workspace.overflow.isVisible()
    assert not driver.workspace.overflow_marks.marks
    driver.workspace.overflow.grow_button.click()
    driver.editor.select([])
    QTest.qWait(300)
    assert not driver.workspace.overflow_marks.marks


def test_marks_come_by_themselves_once_hands_rest(driver: WindowDriver) -> None:
    text = too_many(driver, "horizontal")
    with driver.editor.edit(MANY) as edit:
        edit.set_frame(text.id, text.frame.model_copy(update={"x": 200.0}))
    assert not driver.workspace.overflow_marks.marks
    driver.app.processEvents()
    QTest.qWait(400)
    moved = driver.editor.store.element(text.id)
    assert isinstance(moved, Wordy)
    assert (middle(driver) - driver.pixel(end_of(moved))).manhattanLength() <= 2


def test_a_gesture_that_was_cancelled_brings_the_mark_back(driver: WindowDriver) -> None:
    text = too_many(driver, "horizontal")
    middle = text.frame.rect.centre
    driver.press(middle)
    driver.move(Point(middle.x + 60.0, middle.y))
    assert not driver.workspace.overflow_marks.marks
    driver.key(Qt.Key.Key_Escape)
    driver.editor.select([])
    QTest.qWait(300)
    assert len(driver.workspace.overflow_marks.marks) == 1


def test_presses_go_past_marks_while_a_tool_draws(driver: WindowDriver) -> None:
    too_many(driver, "horizontal")
    (mark,) = driver.workspace.overflow_marks.marks
    past = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    assert not mark.testAttribute(past)
    driver.workspace.hands.take("pen")
    assert mark.testAttribute(past)
    driver.workspace.hands.take("select")
    assert not mark.testAttribute(past)


def test_another_poster_has_its_own_marks(driver: WindowDriver) -> None:
    too_many(driver, "horizontal")
    first = driver.editor.poster
    assert first is not None
    other = next(info.id for info in driver.editor.posters if info.id != first.id)
    driver.editor.open_poster(other)
    assert not driver.workspace.overflow_marks.marks
    driver.editor.open_poster(first.id)
    QTest.qWait(400)
    assert len(driver.workspace.overflow_marks.marks) == 1


def test_readers_find_notes_and_marks_after_the_elements(driver: WindowDriver) -> None:
    text = too_many(driver, "horizontal")
    (mark,) = driver.workspace.overflow_marks.marks
    canvas = QAccessible.queryAccessibleInterface(driver.canvas)
    count = len(driver.editor.elements)
    assert canvas.childCount() == count + 1
    found = canvas.child(count)
    assert found.object() is mark
    assert canvas.indexOfChild(found) == count
    place = mark.mapToGlobal(mark.rect().center())
    assert canvas.childAt(place.x(), place.y()).object() is mark
    driver.editor.select([text.id])
    note = driver.workspace.overflow
    assert canvas.child(count).object() is note
    assert canvas.child(count + 1) is None
