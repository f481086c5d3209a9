"""The view follows what the keyboard does, and keeps still under the pointer (EDIT-VIEW-4)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt

from poster_studio.base.geometry import Point, Rect
from poster_studio.editor.view import View
from poster_studio.ui.desk.overlays import caret_in_window
from poster_studio.ui.widgets import colours as c
from tests.ui.window_driver import WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier


def in_sight(driver: WindowDriver, area: QRectF) -> bool:
    """All of it; of what is larger than the window, as much as fills half."""
    window = QRectF(driver.canvas.rect())
    seen = window.intersected(area)
    wide = seen.width() >= min(area.width() - 0.5, window.width() / 2)
    return (
        not seen.isEmpty()
        and wide
        and seen.height() >= min(area.height() - 0.5, window.height() / 2)
    )


def caret_in_sight(driver: WindowDriver) -> bool:
    return in_sight(driver, caret_in_window(driver.session, driver.canvas.view))


@pytest.mark.parametrize("zoom", [2.0, 8.0])
@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_the_caret_stays_in_sight(driver: WindowDriver, direction: str, zoom: float) -> None:
    text = driver.text(direction)
    driver.workspace.shell.zoom_to(zoom)
    driver.workspace.hands.type_in(text.id)
    assert caret_in_sight(driver)
    driver.key(Qt.Key.Key_Home, CTRL)
    assert caret_in_sight(driver)
    driver.key(Qt.Key.Key_End, CTRL)
    assert caret_in_sight(driver)
    driver.type("あいうえおかきくけこ")
    assert caret_in_sight(driver)
    driver.compose("さしすせそ")
    assert caret_in_sight(driver)
    view = driver.canvas.view
    driver.canvas.set_view(view.panned(5000.0, 0.0))
    away = driver.canvas.view
    driver.editor.announce_tool()
    assert driver.canvas.view == away


def test_elements_selected_by_keys_and_nudged_ones_stay_in_sight(driver: WindowDriver) -> None:
    driver.workspace.shell.zoom_to(4.0)
    driver.canvas.setFocus()
    for _ in range(len(driver.editor.elements)):
        driver.key(Qt.Key.Key_Tab)
        if not driver.editor.selection:
            break
        box = driver.editor.selection_box()
        assert box is not None
        window = Rect(0.0, 0.0, driver.canvas.width(), driver.canvas.height())
        seen = driver.canvas.view.rect_in_window(box)
        assert seen.intersects(window)
    driver.editor.select([driver.cards()[0].id])
    driver.canvas.set_view(driver.canvas.view.panned(9000.0, 9000.0))
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_Right)
    box = driver.editor.selection_box()
    assert box is not None
    place = driver.canvas.view.transform.apply(box.centre)
    assert driver.canvas.rect().contains(round(place.x), round(place.y))


def test_a_press_never_moves_the_desk(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.workspace.shell.zoom_to(4.0)
    place = driver.canvas.view.transform.apply(Point(card.frame.x, card.frame.y))
    size = driver.canvas.width(), driver.canvas.height()
    away = driver.canvas.view.panned(round(size[0] - 30 - place.x), round(size[1] - 30 - place.y))
    driver.canvas.set_view(away)
    driver.click(Point(card.frame.x + 15 / away.scale, card.frame.y + 15 / away.scale))
    assert driver.canvas.view == away


def test_arrows_pan_while_nothing_is_selected(driver: WindowDriver) -> None:
    driver.editor.select([])
    driver.canvas.setFocus()
    fitted = driver.canvas.view
    driver.key(Qt.Key.Key_Down)
    assert driver.canvas.view == fitted
    driver.workspace.shell.zoom_to(4.0)
    before = driver.canvas.view
    driver.key(Qt.Key.Key_Down)
    assert driver.canvas.view == before.panned(0.0, -60.0)
    driver.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert driver.canvas.view == before.panned(300.0, -60.0)


@pytest.mark.parametrize("zoom", [None, 2.0])
def test_what_was_found_is_ringed_and_in_sight(driver: WindowDriver, zoom: float | None) -> None:
    if zoom is not None:
        driver.workspace.shell.zoom_to(zoom)
    driver.workspace.find_bar.ask()
    driver.workspace.find_bar.words.setText("雨")
    driver.workspace.find_bar.show_next()
    assert caret_in_sight(driver)
    image = driver.canvas.grab().toImage()
    ring = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == c.AMBER.lower()
    ]
    assert len(ring) > 200
    driver.session.arrow("right")
    image = driver.canvas.grab().toImage()
    assert sum(image.pixelColor(x, y).name() == c.AMBER.lower() for x, y in ring) < 20


def test_what_is_larger_than_the_window_stays_where_it_fills_half_of_it() -> None:
    view = View(width_px=400.0, height_px=300.0)
    assert view.showing(Rect(-500.0, 40.0, 1000.0, 50.0)) == view
    assert view.showing(Rect(390.0, 40.0, 1000.0, 50.0)) == view.panned(-690.0, 0.0)
    assert view.showing(Rect(390.0, 40.0, 100.0, 50.0)) == view.panned(-110.0, 0.0)
    assert view.showing(Rect(-30.0, -10.0, 100.0, 50.0)) == view.panned(50.0, 30.0)
