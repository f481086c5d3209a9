"""The tab シール: searching, pressing, dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle

from poster_studio.base.geometry import Point
from poster_studio.document.elements import StickerElement
from poster_studio.ui.sections.figures import StickerColourSection
from tests.ui.window_driver import WindowDriver


def stickers(driver: WindowDriver) -> list[StickerElement]:
    return [e for e in driver.editor.elements if isinstance(e, StickerElement)]


def open_tab(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_S)
    driver.app.processEvents()
    assert driver.workspace.side.current == "stickers"


def test_a_press_places_a_sticker_in_the_middle_of_what_is_seen(driver: WindowDriver) -> None:
    open_tab(driver)
    tab = driver.workspace.tabs.stickers
    QTest.keyClicks(tab.search, "bird")
    place = tab.list.visualRect(tab.list.model().index(0, 0)).center()
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (sticker,) = stickers(driver)
    assert sticker.sticker == "bird"
    centre = driver.pixel(sticker.frame.rect.centre)
    assert centre.x() == pytest.approx(driver.canvas.width() / 2, abs=2)
    assert centre.y() == pytest.approx(driver.canvas.height() / 2, abs=2)


def test_katakana_finds_what_is_read_so(driver: WindowDriver) -> None:
    open_tab(driver)
    driver.workspace.tabs.stickers.search.setText("トリ")
    assert driver.workspace.tabs.stickers.shown[0].name.ja == "鳥"
    driver.workspace.tabs.stickers.search.setText("ぬかみそ")
    assert driver.workspace.tabs.stickers.shown == ()


def test_a_sticker_is_dropped_where_it_is_dragged_to(driver: WindowDriver) -> None:
    open_tab(driver)
    model = driver.workspace.tabs.stickers.list.model()
    driver.drop(model.mimeData([model.index(0, 0)]), Point(150, 300))
    (sticker,) = stickers(driver)
    assert sticker.frame.rect.centre.x == pytest.approx(150, abs=2)


def test_the_panel_recolours_it(driver: WindowDriver) -> None:
    open_tab(driver)
    tab = driver.workspace.tabs.stickers
    tab.list.setCurrentIndex(tab.list.model().index(0, 0))
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    section = driver.workspace.context.section(StickerColourSection)
    assert section.isVisible()
    section.colours.press("tint-c")
    assert stickers(driver)[0].colour == "tint-c"


def test_every_name_shows_whole_in_its_cell(driver: WindowDriver) -> None:
    open_tab(driver)
    view = driver.workspace.tabs.stickers.list
    room = view.gridSize().width() - 2 * view.style().pixelMetric(
        QStyle.PixelMetric.PM_FocusFrameHMargin, None, view
    )
    names = [sticker.name.ja for sticker in driver.editor.studio.stickers.stickers]
    assert [n for n in names if view.fontMetrics().horizontalAdvance(n) > room] == []


def test_the_tool_for_cards_leads_to_their_search(driver: WindowDriver) -> None:
    open_tab(driver)
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_K)
    assert driver.workspace.side.current == "cards"
    assert driver.workspace.tabs.tray.search.hasFocus()
