"""The page of cards that wait for a decision, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from poster_studio.base.words import Words
from poster_studio.document.workshop import Card
from poster_studio.editor.cards.tray import waiting_cards
from poster_studio.ui.desk.canvas import CARD_MIME
from poster_studio.ui.full_pages.review_page import ACCEPT, COVER, DECIDED, LEAVE_OUT, ReviewPage
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.tray.tray_panel import ONLY_WAITING, TrayPanel
from tests.ui.window_driver import WindowDriver

IDS = ("K2-1A-901", "K2-1A-902", "K2-1A-903")


@pytest.fixture
def waiting(driver: WindowDriver) -> WindowDriver:
    """Three cards in quarantine: two from a table, one from a chat."""
    texts = ("山田さんの畑が見たい", "佐藤さんと歩きたい", "〔参加者〕の畑が見たい")
    with driver.editor.edit_workshop(Words("取り込み", "Import")) as edit:
        for id_, text in zip(IDS, texts, strict=True):
            edit.add_card(Card(id=id_, text=text, session=2, status="quarantined"))
    return driver


def opened(driver: WindowDriver) -> ReviewPage:
    driver.workspace.tabs.tray.waiting.click()
    driver.app.processEvents()
    page = driver.workspace.pages.review
    assert driver.workspace.pages.currentWidget() is page
    return page


def decision(page: ReviewPage, card_id: str, words: Words) -> QPushButton:
    return next(made for made in page.buttons(card_id) if made.text() == words.ja)


def ids_waiting(driver: WindowDriver) -> list[str]:
    return [card.id for card in waiting_cards(driver.editor.workshop)]


def test_the_tray_tells_how_many_wait(driver: WindowDriver) -> None:
    tray = driver.workspace.tabs.tray
    assert not tray.waiting.isVisible()
    rows = tray.cards.model().rowCount()
    with driver.editor.edit_workshop(Words("取り込み", "Import")) as edit:
        edit.add_card(Card(id=IDS[0], text="山田さんの畑", session=2, status="quarantined"))
    assert tray.waiting.isVisible()
    assert tray.waiting.text().strip() == "確認まち 1まい"
    assert tray.cards.model().rowCount() == rows


def test_a_waiting_card_cannot_be_dropped_on_the_poster(waiting: WindowDriver) -> None:
    count = len(waiting.editor.elements)
    data = QMimeData()
    data.setData(CARD_MIME, QByteArray(IDS[0].encode()))
    waiting.drop(data, waiting.cards()[0].frame.rect.centre)
    assert len(waiting.editor.elements) == count


def test_three_decisions_empty_the_page_and_undo_fills_it(waiting: WindowDriver) -> None:
    page = opened(waiting)
    texts = [[made.text() for made in page.buttons(id_)] for id_ in IDS]
    assert texts[0] == texts[1] == [ACCEPT.ja, COVER.ja, LEAVE_OUT.ja]
    assert texts[2] == [ACCEPT.ja, LEAVE_OUT.ja]
    decision(page, IDS[0], COVER).click()
    decision(page, IDS[1], LEAVE_OUT).click()
    assert waiting.workspace.tabs.tray.waiting.text().strip() == "確認まち 1まい"
    decision(page, IDS[2], ACCEPT).click()
    assert not ids_waiting(waiting)
    assert not waiting.workspace.tabs.tray.waiting.isVisible()
    assert any(DECIDED.ja in text for text in words_of(page))
    for left in (1, 2, 3):
        waiting.workspace.actions_table.action("undo").trigger()
        assert len(ids_waiting(waiting)) == left
    assert page.buttons(IDS[0])
    waiting.app.processEvents()
    page.grab()


def test_the_keyboard_goes_from_card_to_card(waiting: WindowDriver) -> None:
    page = opened(waiting)
    for id_ in IDS[:2]:
        focused = waiting.app.focusWidget()
        assert focused in page.buttons(id_)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        cover = waiting.app.focusWidget()
        assert isinstance(cover, QPushButton)
        assert cover.text() == COVER.ja
        QTest.keyClick(cover, Qt.Key.Key_Space)
        waiting.app.processEvents()
        following = waiting.app.focusWidget()
        assert isinstance(following, QPushButton)
        if id_ == IDS[0]:
            assert following.text() == COVER.ja
            QTest.keyClick(following, Qt.Key.Key_Backtab)
    assert ids_waiting(waiting) == [IDS[2]]
    assert waiting.app.focusWidget() in page.buttons(IDS[2])


def test_a_file_that_is_only_read_offers_no_decision(
    waiting: WindowDriver, new_window: Callable[[], MainWindow], workshop_path: Path
) -> None:
    second = new_window()
    assert second.open_workshop(workshop_path)
    assert second.workspace is not None
    assert ids_waiting(waiting)
    assert waiting_cards(second.workspace.editor.workshop)
    assert not second.workspace.tabs.tray.waiting.isVisible()


def test_a_tray_of_waiting_cards_only_says_so(waiting: WindowDriver) -> None:
    with waiting.editor.edit_workshop(Words("けす", "Delete")) as edit:
        for card in waiting.editor.workshop.cards:
            if card.id not in IDS:
                edit.remove_card(card.id)
    assert any(ONLY_WAITING.ja in text for text in words_of(waiting.workspace.tabs.tray))
    waiting.app.processEvents()
    assert (waiting.window.width(), waiting.window.height()) == (1366, 768)


def words_of(widget: ReviewPage | TrayPanel) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible()]
