"""The tab 一覧 in the real window (EDIT-LIST-1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from poster_studio.ui.side.element_tab import EMPTY
from tests.ui.window_driver import WindowDriver


def test_a_double_click_or_the_button_renames(driver: WindowDriver) -> None:
    tab = driver.workspace.tabs.elements
    driver.workspace.side.open_tab("elements")
    driver.app.processEvents()
    driver.editor.select([driver.text("vertical").id])
    (item,) = tab.tree.selectedItems()
    tab.tree.scrollToItem(item)
    place = tab.tree.visualItemRect(item).center()
    QTest.mouseClick(tab.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(tab.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    _type_name(driver, "うしろの山")
    (chosen,) = driver.editor.selected
    assert chosen.name == "うしろの山"
    tab.rename_button.click()
    _type_name(driver, "前の山")
    assert driver.editor.selected[0].name == "前の山"


def test_an_empty_list_says_what_will_be_there(driver: WindowDriver) -> None:
    tab = driver.workspace.tabs.elements
    driver.workspace.side.open_tab("elements")
    assert not tab.empty.isVisible()
    driver.workspace.actions_table.action("unlock-all").trigger()
    driver.editor.select([each.id for each in driver.editor.elements])
    driver.workspace.actions_table.action("delete").trigger()
    assert tab.empty.isVisible()
    assert tab.empty.text() == EMPTY.ja


def _type_name(driver: WindowDriver, name: str) -> None:
    driver.app.processEvents()
    fields = driver.workspace.tabs.elements.tree.findChildren(QLineEdit)
    assert len(fields) == 1
    fields[0].setText(name)
    QTest.keyClick(fields[0], Qt.Key.Key_Return)
    driver.app.processEvents()
