"""The canvas: mouse, keys and drops on the real widget (EDIT-GESTURE, EDIT-VIEW)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.editor.cards.tray import unplaced
from poster_studio.ui.desk.canvas import CARD_MIME
from tests.ui.pixels import differing, stop_timers
from tests.ui.window_driver import WindowDriver

#: Of 255: smoothed edges that were painted before a pan and shifted since.
ROUNDING = 2


def test_a_card_is_dragged_with_the_mouse_and_undo_brings_it_back(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.drag(centre, Point(centre.x, centre.y - 200))
    moved = driver.editor.element(card.id)
    assert moved is not None
    assert moved.frame.y == pytest.approx(card.frame.y - 200, abs=2)
    driver.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.editor.element(card.id) == card


def test_what_is_dragged_is_painted_where_it_is(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    rect = card.frame.rect
    spot = Point(rect.right - 4, rect.y + rect.height * 0.75)
    colour = driver.canvas.grab().toImage().pixelColor(driver.pixel(spot))
    driver.press(rect.centre)
    for step in (50, 100, 150, 200):
        driver.move(Point(rect.centre.x, rect.centre.y - step))
        driver.canvas.repaint()
    image = driver.canvas.grab().toImage()
    assert image.pixelColor(driver.pixel(Point(spot.x, spot.y - 200))) == colour
    assert image.pixelColor(driver.pixel(spot)) != colour
    driver.release(Point(rect.centre.x, rect.centre.y - 200))
    image = driver.canvas.grab().toImage()
    assert image.pixelColor(driver.pixel(Point(spot.x, spot.y - 200))) == colour


def test_panning_and_repairing_paint_the_same_as_painting_afresh(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.drag(centre, Point(centre.x, centre.y - 200))
    driver.editor.select([])
    view = driver.canvas.view
    for dx, dy in ((13, -7), (-40, 22), (27, -15)):
        driver.canvas.set_view(driver.canvas.view.panned(dx, dy))
        driver.canvas.repaint()
    assert driver.canvas.view == view
    repaired = driver.canvas.grab().toImage()
    driver.canvas.paint_afresh()
    assert driver.canvas.grab().toImage() == repaired


@pytest.mark.parametrize(("dx", "dy"), [(-13, 0), (9, 0), (0, -13), (0, 11), (-7, 5)])
def test_slow_panning_leaves_no_stripe(driver: WindowDriver, dx: int, dy: int) -> None:
    """EDIT-VIEW-3: what was painted beyond the window is what comes into it."""
    driver.editor.select([])
    driver.workspace.shell.zoom_to(1.0)
    stop_timers(driver)
    driver.canvas.grab()
    for _ in range(24):
        driver.canvas.set_view(driver.canvas.view.panned(dx, dy))
        driver.canvas.grab()
    panned = driver.canvas.grab().toImage()
    driver.canvas.paint_afresh()
    assert differing(panned, driver.canvas.grab().toImage(), more_than=ROUNDING) == 0


def test_escape_leaves_a_drag_without_a_trace(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.press(centre)
    driver.move(Point(centre.x + 80, centre.y))
    driver.key(Qt.Key.Key_Escape)
    driver.release(Point(centre.x + 80, centre.y))
    assert driver.editor.element(card.id) == card
    assert not driver.editor.can_undo


def test_delete_sends_a_card_to_the_tray_and_the_count_grows(driver: WindowDriver) -> None:
    before = driver.workspace.tabs.tray.unused.text()
    driver.click(driver.cards()[0].frame.rect.centre)
    driver.key(Qt.Key.Key_Delete)
    assert driver.workspace.tabs.tray.unused.text() != before


def test_arrows_nudge_by_one_millimetre_and_ten_with_shift(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.click(card.frame.rect.centre)
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = driver.editor.element(card.id)
    assert moved is not None
    assert moved.frame.x == pytest.approx(card.frame.x + 1)
    assert moved.frame.y == pytest.approx(card.frame.y + 10)


def test_tab_goes_from_element_to_element(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_Tab)
    first = driver.editor.selection
    driver.key(Qt.Key.Key_Tab)
    assert len(first) == 1
    assert driver.editor.selection != first
    driver.key(Qt.Key.Key_Backtab)
    assert driver.editor.selection == first


def test_a_card_dropped_from_the_tray_lies_where_it_was_dropped(driver: WindowDriver) -> None:
    card = unplaced(driver.editor.workshop, driver.editor.poster)[0]
    data = QMimeData()
    data.setData(CARD_MIME, QByteArray(card.id.encode()))
    driver.drop(data, Point(200, 250))
    placed = next(e for e in driver.cards() if e.card == card.id)
    assert placed.frame.rect.centre.x == pytest.approx(200, abs=2)
    assert placed.frame.rect.centre.y == pytest.approx(250, abs=2)


def test_the_wheel_zooms_at_the_pointer_with_ctrl_and_pans_without(driver: WindowDriver) -> None:
    before = driver.canvas.view
    place = QPointF(200, 150)

    def wheel(held: Qt.KeyboardModifier) -> None:
        driver.app.sendEvent(
            driver.canvas,
            QWheelEvent(
                place,
                driver.canvas.mapToGlobal(place),
                QPointF(0, 0).toPoint(),
                QPointF(0, 120).toPoint(),
                Qt.MouseButton.NoButton,
                held,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    wheel(Qt.KeyboardModifier.ControlModifier)
    zoomed = driver.canvas.view
    assert zoomed.scale > before.scale
    assert zoomed.on_page(200, 150).x == pytest.approx(before.on_page(200, 150).x)
    wheel(Qt.KeyboardModifier.NoModifier)
    assert driver.canvas.view.top_px != zoomed.top_px
    assert driver.canvas.view.scale == zoomed.scale


def test_the_space_bar_takes_the_page(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.workspace.shell.zoom_to(1.0)
    before = driver.canvas.view
    at = driver.cards()[0].frame.rect.centre
    start = driver.pixel(at)
    QTest.keyPress(driver.canvas, Qt.Key.Key_Space)
    driver.press(at)
    driver.move(Point(at.x + 20, at.y))
    driver.release(at)
    QTest.keyRelease(driver.canvas, Qt.Key.Key_Space)
    assert driver.canvas.view.left_px != before.left_px
    assert driver.editor.selection == ()
    assert start != driver.pixel(at)


def test_the_whole_poster_fits_again_when_the_window_grows(driver: WindowDriver) -> None:
    before = driver.canvas.view.scale
    driver.window.resize(1700, 1000)
    driver.app.processEvents()
    assert driver.canvas.view.scale > before


def test_the_desk_has_its_colour_and_the_trim_its_line(driver: WindowDriver) -> None:
    image = driver.canvas.grab().toImage()
    assert image.pixelColor(3, 3) == QColor("#DFE3E8")
    corner = driver.pixel(Point(0, 400))
    colours = {image.pixelColor(corner.x() + dx, corner.y()).name() for dx in (-1, 0)}
    assert "#7f8a97" in colours
