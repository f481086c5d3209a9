"""The bar that repeats what is selected (EDIT-REPEAT)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, ShapeElement
from poster_studio.editor.arrange import repeating
from poster_studio.ui.bars.repeat_bar import RepeatBar
from poster_studio.ui.sections.arranging import RepeatSection
from tests.ui.window_driver import WindowDriver

SQUARE = Frame(x=20.0, y=500.0, width=30.0, height=20.0)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def bar(driver: WindowDriver) -> RepeatBar:
    with driver.editor.edit(Words("四角", "Square")) as edit:
        edit.add(ShapeElement(id="square", shape="rectangle", frame=SQUARE))
    driver.editor.select(["square"])
    driver.canvas.setFocus()
    driver.shortcut(Qt.Key.Key_D, HELD)
    return driver.workspace.repeat_bar


def shown(driver: WindowDriver) -> list[float]:
    known = {element.id for element in driver.editor.store.poster.elements}
    return [element.frame.x for element in driver.editor.elements if element.id not in known]


def test_keys_alone_repeat_with_sums(driver: WindowDriver, bar: RepeatBar) -> None:
    assert bar.isVisible()
    assert bar.copies.hasFocus()
    assert bar.copies.text() == "3"
    assert len(shown(driver)) == 3
    QTest.keyClicks(bar.copies, "2")
    assert len(shown(driver)) == 2
    QTest.keyClick(bar.copies, Qt.Key.Key_Tab)
    assert bar.right.hasFocus()
    bar.right.selectAll()
    QTest.keyClicks(bar.right, "100/2+5")
    assert shown(driver) == [75.0, 130.0]
    QTest.keyClick(bar.right, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert driver.canvas.hasFocus()
    assert shown(driver) == []
    assert [e.frame.x for e in driver.editor.selected] == [20.0, 75.0, 130.0]
    assert driver.editor.undo_labels[0] == repeating.REPEAT
    driver.workspace.actions_table.action("undo").trigger()
    assert len([e for e in driver.editor.elements if e.frame.y == SQUARE.y]) == 1


def test_silly_numbers_are_refused_in_one_sentence(driver: WindowDriver, bar: RepeatBar) -> None:
    height = bar.height()
    bar.copies.selectAll()
    QTest.keyClicks(bar.copies, "1000")
    assert repeating.WRONG_COUNT.ja in bar.told.text()
    assert not bar.take_button.isEnabled()
    assert shown(driver) == []
    QTest.keyClick(bar.copies, Qt.Key.Key_Return)
    assert bar.isVisible()
    bar.copies.selectAll()
    QTest.keyClicks(bar.copies, "x")
    assert repeating.NO_NUMBER.ja in bar.told.text()
    bar.copies.selectAll()
    QTest.keyClicks(bar.copies, "4")
    assert bar.take_button.isEnabled()
    assert len(shown(driver)) == 4
    driver.app.processEvents()
    assert bar.height() == height


def test_escape_leaves_nothing(driver: WindowDriver, bar: RepeatBar) -> None:
    steps = driver.editor.undo_labels
    QTest.keyClick(bar.copies, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert driver.canvas.hasFocus()
    assert shown(driver) == []
    assert driver.editor.undo_labels == steps


def test_a_press_elsewhere_leaves_nothing(driver: WindowDriver, bar: RepeatBar) -> None:
    driver.click(Point(-40.0, 300.0))
    assert not bar.isVisible()
    assert shown(driver) == []
    driver.editor.select(["square"])
    driver.workspace.actions_table.action("repeat").trigger()
    middle = SQUARE.rect.centre
    driver.drag(middle, Point(middle.x + 50.0, middle.y))
    assert not bar.isVisible()
    assert shown(driver) == []
    moved = driver.editor.element("square")
    assert moved is not None
    assert moved.frame.x > SQUARE.x + 30.0


def test_a_copy_that_is_not_taken_cannot_be_taken_by_hand(
    driver: WindowDriver, bar: RepeatBar
) -> None:
    steps = driver.editor.undo_labels
    copy = Point(shown(driver)[-1] + 15.0, SQUARE.rect.centre.y)
    driver.drag(copy, Point(copy.x + 40.0, copy.y))
    assert not bar.isVisible()
    assert shown(driver) == []
    assert driver.editor.selection == ()
    assert driver.editor.undo_labels == steps


def test_the_panel_leads_there(driver: WindowDriver, bar: RepeatBar) -> None:
    bar.leave()
    driver.workspace.context.fold("line-up").click()
    section = driver.workspace.context.section(RepeatSection)
    assert section.isVisible()
    section.button.click()
    assert bar.isVisible()


def test_the_bar_fits_a_narrow_window(driver: WindowDriver, bar: RepeatBar) -> None:
    driver.window.resize(976, 549)
    driver.app.processEvents()
    assert bar.isVisible()
    assert driver.window.width() == 976
    driver.editor.select([driver.cards()[0].id])
    assert not driver.workspace.actions_table.action("repeat").isEnabled()
    bar.ask()
    assert not bar.isVisible()
