"""Cards in the real window: the tray's ticks, dragging, piles, looks, templates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import TextElement
from poster_studio.document.text import RichText
from poster_studio.editor.cards.pile_rules import pile_of
from poster_studio.editor.cards.tray import unplaced
from poster_studio.editor.words.text_session import TYPING
from poster_studio.ui.desk.drops import CARD_MIME
from poster_studio.ui.sections.looks import LookPartsSection, LookSection
from poster_studio.ui.sections.piles import PileSection, PileWaysSection
from poster_studio.ui.tray.card_rows import CARD_ROLE, TICK_ROLE
from tests.ui.window_driver import LEFT, NOTHING_HELD, WindowDriver


def card_data(card_id: str) -> QMimeData:
    data = QMimeData()
    data.setData(CARD_MIME, card_id.encode())
    return data


def hover(driver: WindowDriver, data: QMimeData, at: Point) -> QPoint:
    place, action = driver.pixel(at), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place, action, data, LEFT, NOTHING_HELD)
    driver.app.sendEvent(driver.canvas, entered)
    driver.app.sendEvent(driver.canvas, QDragMoveEvent(place, action, data, LEFT, NOTHING_HELD))
    return place


def ticked(driver: WindowDriver) -> list[str]:
    model = driver.workspace.tabs.tray.cards.model()
    rows = [model.index(i, 0) for i in range(model.rowCount())]
    return [row.data(CARD_ROLE).id for row in rows if row.data(TICK_ROLE)]


def test_a_placed_card_leaves_with_a_tick_and_comes_back_chosen(driver: WindowDriver) -> None:
    """EDIT-TRAY-3"""
    tray = driver.workspace.tabs.tray
    card = tray.cards.currentIndex().data(CARD_ROLE)
    QTest.keyClick(tray.cards, Qt.Key.Key_Return)
    assert ticked(driver) == [card.id]
    tray.let_go()
    assert ticked(driver) == []
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_Delete)
    assert tray.cards.currentIndex().data(CARD_ROLE).id == card.id


def test_typing_a_reading_finds_kanji(driver: WindowDriver) -> None:
    tray = driver.workspace.tabs.tray
    tray.search.setFocus()
    for letter in "としょかん":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, NOTHING_HELD, letter)
        driver.app.sendEvent(tray.search, event)
    found = tray.cards.currentIndex().data(CARD_ROLE)
    assert "図書館" in found.text


def test_the_tray_shows_placed_cards_when_asked(driver: WindowDriver) -> None:
    tray = driver.workspace.tabs.tray
    tray.filter.choose(placed=True)
    assert set(ticked(driver)) == {element.card for element in driver.cards()}
    assert tray.filter.note.isVisible()
    tray.filter.clear()
    assert ticked(driver) == []


def test_the_poster_shows_where_a_dragged_card_will_land(driver: WindowDriver) -> None:
    """EDIT-PLACE-3: nothing is written before the drop, nothing is left after leaving."""
    slot = next(e for e in driver.editor.elements if e.slot == "message")
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(slot.id, RichText())
    card = unplaced(driver.editor.workshop, driver.editor.poster)[0]
    data = card_data(card.id)
    hover(driver, data, slot.frame.rect.centre)
    shown = driver.editor.element(slot.id)
    assert isinstance(shown, TextElement)
    assert shown.text.text == card.text
    assert driver.stored_words(slot.id) == ""
    driver.app.sendEvent(driver.canvas, QDragLeaveEvent())
    assert not driver.editor.previews
    place = hover(driver, data, slot.frame.rect.centre)
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, NOTHING_HELD)
    assert drop.type() == QEvent.Type.Drop
    driver.app.sendEvent(driver.canvas, drop)
    assert driver.stored_words(slot.id) == card.text


def test_cards_become_a_pile_whose_heading_is_typed_at_once(driver: WindowDriver) -> None:
    """EDIT-PILE-2"""
    first, second, third, *_ = driver.cards()
    driver.click(first.frame.rect.centre)
    for card in (second, third):
        QTest.mouseClick(
            driver.canvas,
            LEFT,
            Qt.KeyboardModifier.ShiftModifier,
            driver.pixel(card.frame.rect.centre),
        )
    context = driver.workspace.context
    QTest.mouseClick(context.section(PileSection).made, LEFT)
    driver.compose("ほんの")
    driver.commit("本のある居間")
    heading = driver.session.element_id
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(heading) == "本のある居間"
    driver.key(Qt.Key.Key_Escape)
    driver.editor.isolate(None)
    driver.editor.select([first.id])
    QTest.mouseClick(context.section(PileWaysSection).ways.button("around"), LEFT)
    group = driver.editor.element(heading)
    assert group is not None
    pile = pile_of(driver.editor.elements, group.stack.parent or "")
    assert pile is not None
    assert pile.group.arrangement == "around"


def test_looks_are_pictures_to_press(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.click(card.frame.rect.centre)
    context = driver.workspace.context
    context.fold("cards").setChecked(True)
    QTest.mouseClick(context.section(LookSection).buttons["bubble"], LEFT)
    QTest.mouseClick(context.section(LookPartsSection).buttons["show_number"], LEFT)
    changed = next(c for c in driver.cards() if c.id == card.id)
    assert (changed.look, changed.show_number) == ("bubble", True)


def test_template_theme_and_paper_change_with_one_press_each(driver: WindowDriver) -> None:
    tab = driver.workspace.tabs.templates
    driver.workspace.side.open_tab("templates")
    tab.finish_pictures()
    words = {card.text for card in driver.cards()}
    QTest.mouseClick(tab.templates["t2"], LEFT)
    QTest.mouseClick(tab.themes.buttons["library"], LEFT)
    QTest.mouseClick(tab.paper.directions.button("lying"), LEFT)
    poster = driver.editor.store.poster
    assert (poster.template, poster.theme, poster.landscape) == ("t2", "library", True)
    assert {card.text for card in driver.cards()} == words
    for _ in range(3):
        driver.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    poster = driver.editor.store.poster
    assert (poster.template, poster.theme, poster.landscape) == ("t1", "sea", False)
    tab.finish_pictures()


def test_what_has_no_place_is_offered_in_the_drawer(driver: WindowDriver) -> None:
    """EDIT-RELAY-3"""
    tab = driver.workspace.tabs.templates
    driver.workspace.side.open_tab("templates")
    QTest.mouseClick(tab.templates["t2"], LEFT)
    assert tab.drawer.isVisible()
    QTest.mouseClick(tab.templates["t1"], LEFT)
    assert not tab.drawer.isVisible()
    tab.finish_pictures()
