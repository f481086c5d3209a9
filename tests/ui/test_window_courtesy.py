"""Small courtesies of the window: ways back, sentences that are true, room to read them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.editor.cards.tray import placed_cards
from poster_studio.editor.description import EDITED, VERBATIM
from poster_studio.editor.equipment.starting import PROTECTED, new_workshop
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.sections.arranging import FrameSection, LineUpOneSection
from poster_studio.ui.tray.tray_panel import NONE_FOUND, ON_POSTER
from poster_studio.ui.widgets import banner
from poster_studio.ui.widgets.parts import Segments
from poster_studio.workshop_io.file_lock import FileLock
from tests.ui.window_driver import WindowDriver

REMOVE = Words("ポスターをけす", "Remove posters")


@pytest.mark.parametrize("place", ["history", "new-poster", "programme"])
def test_escape_leads_back_from_a_page(driver: WindowDriver, place: str) -> None:
    driver.workspace.actions_table.action(place).trigger()
    driver.app.processEvents()
    pages = driver.workspace.pages
    focused, page = driver.app.focusWidget(), pages.currentWidget()
    assert focused is not None
    assert page is not None
    assert page is not pages.desk
    assert page.isAncestorOf(focused) or focused is page
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert pages.currentWidget() is pages.desk
    assert driver.canvas.hasFocus()


def test_the_first_page_of_a_new_workshop_hears_escape(
    new_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = new_window()
    assert window.open_workshop(new_workshop(tmp_path / "new.workshop"))
    workspace = window.workspace
    assert workspace is not None
    page = workspace.pages.currentWidget()
    assert page is workspace.pages.templates
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is page or page.isAncestorOf(focused)
    QTest.keyClick(workspace.side, Qt.Key.Key_Escape)
    assert workspace.pages.currentWidget() is workspace.pages.desk
    assert QApplication.focusWidget() is workspace.canvas


def test_escape_does_not_throw_a_filled_form_away(driver: WindowDriver) -> None:
    driver.workspace.actions_table.action("programme").trigger()
    page = driver.workspace.pages.programme
    QTest.keyClicks(page.fields["organiser",], "x")
    QTest.keyClick(page.fields["organiser",], Qt.Key.Key_Escape)
    assert driver.workspace.pages.currentWidget() is page
    assert page.take_button.hasFocus()


def test_escape_brings_back_a_number(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.workspace.context.fold("place").click()
    field = driver.workspace.context.section(FrameSection).fields.field("width")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "77")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    driver.canvas.setFocus()
    now = driver.editor.element(card.id)
    assert now is not None
    assert now.frame == card.frame


def test_the_first_drag_can_be_undone_while_it_lasts(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    undo = driver.workspace.actions_table.action("undo")
    assert not undo.isEnabled()
    driver.press(card.frame.rect.centre)
    driver.move(driver.canvas.view.on_page(200, 200))
    assert undo.isEnabled()
    undo.trigger()
    assert driver.editor.element(card.id) == card


def test_a_sentence_goes_once_it_was_read(driver: WindowDriver, qtbot: QtBot) -> None:
    shown = driver.workspace.banner
    with patch.object(shown, "_going", shown._going):
        shown._going.setInterval(1)
        shown.say(Words("もうあります", "There already"))
        qtbot.waitUntil(lambda: shown.isHidden())
        shown.say(Words("見るだけです", "View only"), lasting=True)
        QTest.qWait(30)
        assert not shown.isHidden()
        shown._going.setInterval(banner.READ_MS)
    shown.say(Words("もうあります", "There already"))
    shown.take_back()
    assert shown.isHidden()
    shown.say(Words("もうあります", "There already"))
    middle = shown.rect().center().toPointF()
    driver.app.sendEvent(shown, QEnterEvent(middle, middle, middle))
    assert not shown._going.isActive()
    driver.app.sendEvent(shown, QEvent(QEvent.Type.Leave))


def test_a_protected_file_is_not_said_to_be_open_elsewhere(
    new_window: Callable[[], MainWindow], workshop_path: Path
) -> None:
    window = new_window()
    with patch.object(FileLock, "acquire", side_effect=PermissionError):
        assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    assert window.workspace.banner.text == PROTECTED.ja


def test_a_search_finds_what_is_on_the_poster(driver: WindowDriver) -> None:
    tray, card = driver.workspace.tabs.tray, driver.cards()[0]
    words = next(c.text for c in driver.editor.workshop.cards if c.id == card.card)
    tray.search.setText(words)
    shown = [tray.cards.model().index(i, 0).data() for i in range(tray.cards.model().rowCount())]
    assert shown
    assert tray._there.text().count(ON_POSTER.ja) == 1
    assert tray._there.isVisible()
    tray.search.setText("どこにもないことば")
    assert not tray._there.isVisible()
    assert NONE_FOUND.ja in tray._empty.text()


def test_cards_are_read_before_the_first_letter(driver: WindowDriver, qtbot: QtBot) -> None:
    tray = driver.workspace.tabs.tray
    tray.search.setFocus()
    assert not tray.ahead.is_done
    qtbot.waitUntil(lambda: tray.ahead.is_done, timeout=60_000)


def test_the_panel_knows_at_once_that_words_are_other_ones(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    assert card.card in placed_cards(driver.editor.poster)
    driver.workspace.hands.type_in(card.id)
    about = driver.workspace.context._about
    assert VERBATIM.ja in about.text()
    driver.key(Qt.Key.Key_End)
    driver.type("あ")
    assert isinstance(driver.session.element, CardElement)
    assert EDITED.ja in about.text()
    driver.key(Qt.Key.Key_Backspace)
    assert VERBATIM.ja in about.text()


def test_a_desk_without_posters_says_how_to_begin(driver: WindowDriver) -> None:
    desk = driver.workspace.no_poster
    assert not desk.isVisible()
    with driver.editor.edit_workshop(REMOVE) as edit:
        for info in driver.editor.posters:
            edit.remove_poster(info.id)
    driver.app.processEvents()
    assert desk.isVisible()
    desk.begin.click()
    assert driver.workspace.pages.currentWidget() is driver.workspace.pages.templates


def test_one_bar_at_a_time(driver: WindowDriver) -> None:
    run = driver.workspace.actions_table.action
    driver.editor.select([driver.text("horizontal").id])
    run("find").trigger()
    run("repeat").trigger()
    assert driver.workspace.repeat_bar.isVisible()
    assert not driver.workspace.find_bar.isVisible()
    run("find").trigger()
    assert not driver.workspace.repeat_bar.isVisible()


def test_one_press_puts_a_card_in_line_with_the_sheet(driver: WindowDriver) -> None:
    card, poster = driver.cards()[0], driver.editor.poster
    assert poster is not None
    driver.editor.select([card.id])
    section = driver.workspace.context.section(LineUpOneSection)
    assert section.isVisible()
    for id_, x in (("left", 0.0), ("right", poster.sheet[0] - card.frame.width)):
        section.findChildren(Segments)[0].button(id_).click()
        now = driver.editor.element(card.id)
        assert now is not None
        assert now.frame.x == pytest.approx(x)
