"""Choosing the columns of a table in the real window, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from poster_studio.ui.full_pages.column_picker import QUESTIONS, ColumnPicker
from poster_studio.ui.full_pages.import_page import NEXT, TAKE
from tests.ui.window_driver import WindowDriver

TABLE = "ア,イ,班\nい,山の見える部屋がほしい,3\nろ,海まで歩ける道がほしい,4\n"
#: More columns than the window is wide.
WIDE = (
    ",".join(f"見出し{n}" for n in range(30)) + ",お名前\n" + ",".join("あ" * 80 for _ in range(31))
)


def asked(driver: WindowDriver, path: Path, text: str) -> ColumnPicker:
    path.write_text(text, encoding="utf-8")
    driver.workspace.incoming.import_files([path])
    driver.app.processEvents()
    picker = driver.workspace.pages.imports.picker
    assert picker is not None
    assert driver.workspace.pages.currentWidget() is driver.workspace.pages.imports
    return picker


def test_a_press_on_a_column_leads_to_the_preview(driver: WindowDriver, tmp_path: Path) -> None:
    picker = asked(driver, tmp_path / "table.csv", "お名前,イ\nい,山の見える部屋がほしい\n")
    page = driver.workspace.pages.imports
    assert QUESTIONS["words"].ja in picker.question.text()
    assert page.take_button.text() == NEXT.ja
    assert not page.take_button.isEnabled()
    picker.column_button(0).click()
    picker.column_button(0).click()
    assert not page.take_button.isEnabled()
    picker.column_button(1).click()
    page.take_button.click()
    assert page.wanted is not None
    assert [card.text for card in page.wanted.plan.cards] == ["山の見える部屋がほしい"]
    assert page.take_button.text() == TAKE.ja
    before = len(driver.editor.workshop.cards)
    page.take_button.click()
    assert len(driver.editor.workshop.cards) == before + 1


def test_the_columns_are_chosen_with_the_keyboard(driver: WindowDriver, tmp_path: Path) -> None:
    driver.canvas.setFocus()
    picker = asked(driver, tmp_path / "table.csv", TABLE.replace("班", "ウ"))
    page = driver.workspace.pages.imports
    assert driver.app.focusWidget() is picker.column_button(0)
    QTest.keyClick(picker.column_button(0), Qt.Key.Key_Tab)
    assert driver.app.focusWidget() is picker.column_button(1)
    QTest.keyClick(picker.column_button(1), Qt.Key.Key_Space)
    picker.roles.button("group").click()
    assert QUESTIONS["group"].ja in picker.question.text()
    QTest.keyClick(picker.column_button(2), Qt.Key.Key_Space)
    QTest.keyClick(page.take_button, Qt.Key.Key_Space)
    assert page.wanted is not None
    assert [(card.text, card.group) for card in page.wanted.plan.cards] == [
        ("山の見える部屋がほしい", 3),
        ("海まで歩ける道がほしい", 4),
    ]


def test_a_wide_table_keeps_the_window_as_it_is(driver: WindowDriver, tmp_path: Path) -> None:
    picker = asked(driver, tmp_path / "wide.csv", WIDE)
    driver.app.processEvents()
    assert (driver.window.width(), driver.window.height()) == (1366, 768)
    picker.column_button(29).setFocus()
    driver.workspace.pages.imports.grab()
    assert "見出し29" in picker.column_button(29).text()


def test_copied_rows_without_headings_all_become_cards(driver: WindowDriver) -> None:
    """What was said first is no heading, unless somebody says so."""
    data = QMimeData()
    data.setText("まちに木を\t3班\n川の見える部屋\t2班\n海まで歩ける道\t1班\n")
    QApplication.clipboard().setMimeData(data)
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page = driver.workspace.pages.imports
    picker = page.picker
    assert picker is not None
    assert not picker.first_row.isChecked()
    picker.column_button(0).click()
    picker.first_row.click()
    assert "まちに木を" in picker.column_button(0).text()
    picker.first_row.click()
    assert "1番めの列" in picker.column_button(0).text()
    page.take_button.click()
    assert page.wanted is not None
    words = [card.text for card in page.wanted.plan.cards]
    assert words == ["まちに木を", "川の見える部屋", "海まで歩ける道"]


def test_a_question_taken_for_a_heading_is_told_before_the_import(
    driver: WindowDriver, tmp_path: Path
) -> None:
    table = tmp_path / "asked.csv"
    table.write_text("図書館は何時まで開いていますか\n川の見える部屋\n海\n", encoding="utf-8")
    driver.workspace.incoming.import_files([table])
    said = [each.text() for each in driver.workspace.pages.imports.findChildren(QLabel)]
    assert any("図書館は何時まで" in words and "見出し" in words for words in said)


def test_the_next_import_forgets_the_question(driver: WindowDriver, tmp_path: Path) -> None:
    asked(driver, tmp_path / "table.csv", TABLE.replace("班", "ウ"))
    known = tmp_path / "known.csv"
    known.write_text("意見\n海を見たい\n", encoding="utf-8")
    driver.workspace.incoming.import_files([known])
    page = driver.workspace.pages.imports
    assert page.picker is None
    assert page.wanted is not None
    assert page.counts.isVisible()
