"""Bars, tray and panels of the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from poster_studio.document.text import RichText
from poster_studio.editor.cards.tray import unplaced
from poster_studio.editor.equipment.starting import READ_ONLY
from poster_studio.editor.words.text_session import TYPING
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.sections.arranging import FrameSection
from poster_studio.ui.sections.words import SizeSection
from poster_studio.ui.tray.card_list import CARD_ROLE
from tests.ui.window_driver import WindowDriver

ROOT = Path(__file__).resolve().parents[2]


def test_enter_in_the_tray_places_the_focused_card(driver: WindowDriver) -> None:
    tray = driver.workspace.tabs.tray
    card = tray.cards.currentIndex().data(CARD_ROLE)
    QTest.keyClick(tray.cards, Qt.Key.Key_Return)
    assert card.id in {element.card for element in driver.cards()}
    following = tray.cards.currentIndex().data(CARD_ROLE)
    assert following.id != card.id


def test_the_button_on_the_focused_card_places_it(driver: WindowDriver) -> None:
    cards = driver.workspace.tabs.tray.cards
    count = len(driver.cards())
    area = cards.visualRect(cards.currentIndex())
    place = area.center()
    place.setX(area.right() - 20)
    QTest.mouseClick(
        cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert len(driver.cards()) == count + 1


def test_the_focused_card_shows_all_its_words(driver: WindowDriver) -> None:
    """It grows beside 置く, and shrinks back when another is chosen."""
    words = "だれもが気軽に立ち寄れて、ゆっくり座って話ができる、" * 3
    card = unplaced(driver.editor.workshop, driver.editor.poster)[0]
    with driver.editor.edit_workshop(TYPING) as edit:
        edit.update_card(card.id, text=words)
    driver.app.processEvents()
    cards = driver.workspace.tabs.tray.cards
    row = next(
        i for i in range(cards.model().rowCount()) if cards.model().index(i, 0).data() == words
    )
    index = cards.model().index(row, 0)
    cards.setCurrentIndex(cards.model().index(row + 1, 0))
    driver.app.processEvents()
    usual = cards.visualRect(index).height()
    cards.setCurrentIndex(index)
    driver.app.processEvents()
    assert cards.visualRect(index).height() > 2 * usual
    cards.setCurrentIndex(cards.model().index(row + 1, 0))
    driver.app.processEvents()
    assert cards.visualRect(index).height() == usual


def test_search_and_chips_narrow_the_tray(driver: WindowDriver) -> None:
    tray = driver.workspace.tabs.tray
    everything = tray.cards.model().rowCount()
    tray.search.setText("ﾄｼｮ")
    tray.search.setText("図書館")
    found = tray.cards.model().rowCount()
    assert 0 < found < everything
    tray.search.setText("どこにもないことば")
    assert tray.cards.model().rowCount() == 0
    assert not tray.cards.isVisible()
    QTest.keyClick(tray.search, Qt.Key.Key_Escape)
    assert tray.cards.model().rowCount() == everything


def test_the_unused_count_is_true(driver: WindowDriver) -> None:
    free = unplaced(driver.editor.workshop, driver.editor.poster)
    assert f">{len(free)}<" in driver.workspace.tabs.tray.unused.text()


def test_every_button_has_a_name_and_is_large_enough(driver: WindowDriver) -> None:
    driver.editor.select([driver.cards()[0].id])
    driver.app.processEvents()
    for button in driver.workspace.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), button.objectName()
        assert min(button.width(), button.height()) >= 44, interface.text(QAccessible.Text.Name)


def test_everything_fits_a_small_screen(driver: WindowDriver) -> None:
    driver.editor.select([driver.text("vertical").id])
    driver.window.resize(1366, 768)
    driver.app.processEvents()
    assert driver.window.minimumSizeHint().width() <= 1366
    assert driver.window.minimumSizeHint().height() <= 768
    cards, text = driver.cards(), driver.text("vertical")
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(cards[1].id, RichText.plain("ちがうことば"))
    for chosen in ([cards[0].id], [text.id], [], [cards[0].id, text.id], [cards[1].id]):
        driver.editor.select(chosen)
        driver.app.processEvents()
        assert (driver.window.width(), driver.window.height()) == (1366, 768)


def test_undo_in_the_bar_follows_what_can_be_undone(driver: WindowDriver) -> None:
    undo = driver.workspace.actions_table.action("undo")
    assert not undo.isEnabled()
    driver.click(driver.cards()[0].frame.rect.centre)
    driver.key(Qt.Key.Key_Delete)
    assert undo.isEnabled()
    undo.trigger()
    assert not undo.isEnabled()
    assert driver.workspace.actions_table.action("redo").isEnabled()


def test_a_file_open_elsewhere_shows_the_banner_and_nothing_to_press(
    driver: WindowDriver, new_window: Callable[[], MainWindow], workshop_path: Path
) -> None:
    second = new_window()
    assert second.open_workshop(workshop_path)
    assert second.workspace is not None
    assert second.workspace.banner.text == READ_ONLY.ja
    second.workspace.editor.select([driver.cards()[0].id])
    assert not second.workspace.actions_table.action("delete").isEnabled()
    assert not second.workspace.actions_table.action("new-poster").isEnabled()


def test_saved_is_said_only_once_it_is_true(driver: WindowDriver, qtbot: QtBot) -> None:
    driver.editor.select([driver.cards()[0].id])
    driver.workspace.actions_table.action("nudge-left").trigger()
    saved = driver.workspace.bottom_bar.saved_words
    assert saved() != "保存済み"
    qtbot.waitUntil(lambda: saved() == "保存済み", timeout=60_000)


def test_the_original_words_are_one_press_away(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.workspace.hands.type_in(card.id)
    driver.session.type("ちがうことば", 0.0)
    driver.workspace.hands.end_typing()
    button = next(
        b for b in driver.workspace.context.findChildren(QAbstractButton) if "原文" in b.text()
    )
    assert button.isVisible()
    button.click()
    assert driver.stored_words(card.id) == card.text.text
    assert not button.isVisible()


def test_millimetres_fold_away_and_place_exactly(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    context = driver.workspace.context
    fields = context.section(FrameSection).fields
    assert not fields.field("x").isVisible()
    context.fold("place").click()
    driver.app.processEvents()
    assert fields.field("x").isVisible()
    assert fields.field("x").value == pytest.approx(card.frame.x, abs=0.06)
    assert driver.window.minimumSizeHint().height() <= 768
    fields.field("x").setText("１２３")
    QTest.keyClick(fields.field("x"), Qt.Key.Key_Return)
    placed = driver.editor.element(card.id)
    assert placed is not None
    assert placed.frame.x == pytest.approx(123.0)
    assert placed.frame.y == card.frame.y
    assert len(driver.editor.store.undo_labels) == 1


def test_millimetres_of_several_elements_are_those_of_the_box_around_them(
    driver: WindowDriver,
) -> None:
    driver.editor.select([card.id for card in driver.cards()[:2]])
    context = driver.workspace.context
    context.fold("place").click()
    driver.app.processEvents()
    fields = context.section(FrameSection).fields
    box = driver.editor.selection_box()
    assert box is not None
    assert fields.field("width").isVisible()
    assert fields.field("width").value == pytest.approx(box.width, abs=0.06)
    assert driver.window.minimumSizeHint().height() <= 768
    for name, typed in (("width", "400/2"), ("x", "5cm"), ("rotation", "30")):
        fields.field(name).setText(typed)
        QTest.keyClick(fields.field(name), Qt.Key.Key_Return)
        if name == "x":
            now = driver.editor.selection_box()
            assert now is not None
            assert (now.x, now.width) == pytest.approx((50.0, 200.0))
    assert {e.frame.rotation for e in driver.editor.selected} == {30.0}
    assert len(driver.editor.store.undo_labels) == 3


def test_an_open_fold_says_how_to_go_back(driver: WindowDriver) -> None:
    """It stays for another element of the kind, and closes for one of another kind."""
    cards, context = driver.cards(), driver.workspace.context
    driver.editor.select([cards[0].id])
    fold, size = context.fold("place"), context.section(SizeSection)
    assert fold.text() == "位置"
    fold.click()
    assert fold.text() == "もどる"
    assert not fold.icon().isNull()
    assert not context.fold("words").isVisible()
    driver.editor.select([cards[1].id])
    assert not size.isVisible()
    fold.click()
    assert fold.text() == "位置"
    assert size.isVisible()
    fold.click()
    driver.editor.select([driver.text("vertical").id])
    assert size.isVisible()
    assert context.fold("words").isVisible()


def test_choosing_another_element_ends_the_typing(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.workspace.hands.type_in(text.id)
    driver.session.type("おわり", 0.0)
    tray = driver.workspace.tabs.tray
    QTest.keyClick(tray.cards, Qt.Key.Key_Return)
    assert driver.workspace.hands.session is None
    assert driver.stored_words(text.id) == "おわり"


def test_a_press_on_a_panel_leaves_the_keys_to_the_canvas(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.click(card.frame.rect.centre)
    large = driver.workspace.context.section(SizeSection).sizes.button("large")
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    focused = driver.app.focusWidget()
    assert focused is driver.canvas
    QTest.keyClick(focused, Qt.Key.Key_Delete)
    assert card.id not in {element.id for element in driver.cards()}


def test_screen_readers_hear_what_is_selected(driver: WindowDriver) -> None:
    driver.click(driver.cards()[0].frame.rect.centre)
    assert "カード" in driver.canvas.accessibleDescription()
