"""What comes into the real window from outside: dropped, copied and imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QScrollBar

from poster_studio.base.geometry import Point
from poster_studio.editor.equipment.starting import new_workshop
from poster_studio.ui.full_pages.import_page import MASK
from tests.ui.window_driver import WindowDriver


def test_dropped_words_become_cards_in_one_step(driver: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(
        "10:00:01 山田 太郎 から 全員: 川の見える待合室がほしい\n"
        "10:00:09 佐藤 花子 から 全員: 電話は 090-1234-5678 です\n",
        encoding="utf-8",
    )
    before = len(driver.editor.workshop.cards)
    driver.workspace.incoming.import_files([path])
    page = driver.workspace.pages.imports
    assert driver.workspace.pages.currentWidget() is page
    assert page.wanted is not None
    assert len(driver.editor.workshop.cards) == before
    assert len(page.wanted.plan.quarantine) == 1
    next(b for b in page.findChildren(QAbstractButton) if b.text() == MASK.ja).click()
    assert not any(
        b.text() == MASK.ja and b.isVisible() for b in page.findChildren(QAbstractButton)
    )
    page.take_button.click()
    cards = driver.editor.workshop.cards
    assert len(cards) > before
    assert not any("山田" in card.text or "090" in card.text for card in cards)
    driver.workspace.actions_table.action("undo").trigger()
    assert len(driver.editor.workshop.cards) == before


def test_imported_words_go_where_somebody_says_they_belong(
    driver: WindowDriver, tmp_path: Path
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("10:00:01 山田 太郎 から 全員: 川の見える待合室がほしい\n", encoding="utf-8")
    driver.workspace.incoming.import_files([path])
    page = driver.workspace.pages.imports
    assert page.belonging is not None
    rows = page.belonging.rows
    assert all(rows[part].button("").isChecked() for part in ("dialogue", "keyword", "group"))
    rows["session"].button("2").click()
    rows["dialogue"].button("1").click()
    rows["keyword"].button("B").click()
    rows["group"].button("3").click()
    driver.app.processEvents()
    assert (driver.window.width(), driver.window.height()) == (1366, 768)
    assert not any(bar.isVisible() for bar in page.findChildren(QScrollBar))
    known = {card.id for card in driver.editor.workshop.cards}
    page.take_button.click()
    (card,) = (card for card in driver.editor.workshop.cards if card.id not in known)
    assert (card.session, card.dialogue, card.keyword, card.group) == (2, 1, "B", 3)


def test_a_file_without_words_is_refused_kindly(driver: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    driver.workspace.incoming.import_files([path])
    assert "empty.txt" in driver.workspace.banner.text
    assert driver.workspace.pages.currentWidget() is driver.workspace.desk


def test_a_copied_column_of_a_spreadsheet_is_shown_as_cards(driver: WindowDriver) -> None:
    """EDIT-PASTE-3: it does not become one text over the title."""
    data = QMimeData()
    data.setText("意見\r\n駐輪場をふやしてほしい\r\n海が見える部屋がほしい\r\n")
    rows = ("意見", "駐輪場をふやしてほしい", "海が見える部屋がほしい")
    cells = "".join(f"<tr><td>{words}</td></tr>" for words in rows)
    data.setHtml(f"<html><body><table>{cells}</table></body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    driver.canvas.setFocus()
    before = driver.editor.elements
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page = driver.workspace.pages.imports
    assert page.isVisible()
    assert page.wanted is not None
    assert [card.text for card in page.wanted.plan.cards] == list(rows[1:])
    assert driver.editor.elements == before
    QGuiApplication.clipboard().clear()


def dropped(driver: WindowDriver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    driver.drop(data, Point(200, 200))


def test_a_workshop_that_is_dropped_is_opened(driver: WindowDriver, tmp_path: Path) -> None:
    other = new_workshop(tmp_path / "other.workshop")
    before = driver.workspace
    dropped(driver, other)
    driver.app.processEvents()
    workspace = driver.window.workspace
    assert workspace is not None
    assert workspace is not before
    assert workspace.editor.file.path == other


def test_a_drawing_that_is_dropped_is_told_what_is_taken(
    driver: WindowDriver, tmp_path: Path
) -> None:
    drawing = tmp_path / "drawing.svg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    before = driver.editor.elements
    dropped(driver, drawing)
    assert "JPEG" in driver.workspace.banner.text
    assert driver.editor.elements == before
