"""The menu of the window, and the one of the right button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from poster_studio.base.geometry import Point
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.commands.menus import MAIN, SubMenu
from poster_studio.ui.full_pages.history_page import NOTHING_DELETED, NOTHING_DONE
from tests.ui.window_driver import WindowDriver

#: Rows that fit a screen of 768 without scrolling.
MOST = 24


def test_every_command_is_in_the_menu_once_and_the_menu_is_short() -> None:
    ids = [
        id_
        for row in MAIN
        for id_ in (row.commands if isinstance(row, SubMenu) else [row])
        if id_ is not None
    ]
    assert sorted(ids) == sorted(row.id for row in COMMANDS if row.in_menu)
    assert len([row for row in MAIN if row]) <= MOST
    assert MAIN[:3] == ("large", "furigana", "language")


def test_the_right_button_selects_and_offers_what_fits(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    words = offered(driver, card.frame.rect.centre)
    assert [each.id for each in driver.editor.selected] == [card.id]
    assert "複製" in words
    assert "すべて選ぶ" not in words
    assert "写真を切り取る" not in words
    words = offered(driver, Point(-20, -20))
    assert not driver.editor.selected
    assert "すべて選ぶ" in words
    assert "複製" not in words


def test_the_right_button_in_words_offers_what_is_done_with_words(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.workspace.hands.type_in(text.id)
    session, words = driver.session, text.text.text
    session.select_all()
    place = session.placed.transform.apply(session.selection_boxes()[0].centre)
    shown = offered(driver, place)
    assert driver.session is session
    assert session.selected_text.text == words
    assert [word for word in shown if word] == [
        "切りとり", "コピー", "はりつけ", "ふりがな…", "太字", "すべて選ぶ",
    ]  # fmt: skip
    run = driver.workspace.actions_table.action
    run("cut").trigger()
    assert session.draft.words == ""
    run("paste").trigger()
    run("paste").trigger()
    assert session.draft.words == words * 2
    run("select-all").trigger()
    assert session.selected_text.text == words * 2
    assert "切りとり" not in offered(driver, Point(-20, -20))
    assert driver.workspace.hands.session is None


def test_a_press_on_a_locked_element_says_so(driver: WindowDriver) -> None:
    card, here = driver.cards()[0], driver.workspace.menu_here
    place = card.frame.rect.centre
    assert here.hint_at(press(driver, place)) == ""
    driver.editor.select([card.id])
    driver.workspace.actions_table.action("lock").trigger()
    assert "一覧" in here.hint_at(press(driver, place))
    driver.click(place)
    assert here.note.isVisible()
    driver.press(place)
    assert not here.note.isVisible()


def test_ctrl_s_writes_what_is_typed_and_says_that_it_is_saved(
    driver: WindowDriver, qtbot: QtBot
) -> None:
    text = driver.text("vertical")
    driver.workspace.hands.type_in(text.id)
    driver.type("ん")
    driver.shortcut(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "ん" in driver.stored_words(text.id)
    bar = driver.workspace.bottom_bar
    qtbot.waitUntil(lambda: bar.saved_words() == "保存済み", timeout=60_000)


def test_a_history_of_nothing_says_so(driver: WindowDriver) -> None:
    driver.workspace.actions_table.action("history").trigger()
    words = [
        each.text()
        for each in driver.workspace.pages.history.findChildren(QLabel)
        if each.isVisible()
    ]
    assert NOTHING_DONE.ja in words
    assert NOTHING_DELETED.ja in words


def offered(driver: WindowDriver, at: Point) -> list[str]:
    place = driver.pixel(at)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, driver.canvas.mapToGlobal(place)
    )
    driver.workspace.menu_here.select_at(event)
    menu = driver.workspace.actions_table.menu_here(driver.canvas)
    assert all(action.isEnabled() for action in menu.actions())
    return [action.text() for action in menu.actions()]


def press(driver: WindowDriver, at: Point) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    place = QPointF(driver.pixel(at))
    none = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseButtonPress, place, place, left, left, none)
