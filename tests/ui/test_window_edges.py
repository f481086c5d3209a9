"""A drag that reaches the edge of the window moves the page below it (EDIT-VIEW-5)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from poster_studio.editor.view import View
from poster_studio.ui.desk.edge_panning import way_on
from tests.ui.window_driver import WindowDriver

SHEET = (594.0, 841.0)
VIEW = View(scale=4.0, left_px=-500.0, top_px=-900.0, width_px=800.0, height_px=600.0)


def test_the_page_moves_the_faster_the_farther_out_while_there_is_more_of_it() -> None:
    assert way_on(VIEW, SHEET, QPointF(400, 300)) == (0, 0)
    near, far = way_on(VIEW, SHEET, QPointF(0, 300)), way_on(VIEW, SHEET, QPointF(-60, 300))
    assert 0 < near[0] < far[0]
    assert way_on(VIEW, SHEET, QPointF(400, 640))[1] < 0
    whole = View(scale=0.5, left_px=200.0, top_px=50.0, width_px=800.0, height_px=600.0)
    assert way_on(whole, SHEET, QPointF(-60, 640)) == (0, 0)


def test_a_card_is_carried_beyond_the_window(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.workspace.shell.zoom_selection()
    driver.workspace.shell.zoom_by(0.5)
    start = card.frame.rect.centre
    view = driver.canvas.view
    above = view.on_page(view.width_px / 2, -40.0)
    driver.press(start)
    driver.move(above)
    for _ in range(300):
        if driver.canvas.view.top_px > view.top_px + 200:
            break
        QTest.qWait(10)
    resting = driver.canvas.view.on_page(view.width_px / 2, -40.0)
    driver.release(resting)
    moved = driver.editor.store.element(card.id)
    assert moved is not None
    assert driver.canvas.view.top_px > view.top_px + 200
    assert moved.frame.y < above.y
    still = driver.canvas.view
    QTest.qWait(60)
    assert driver.canvas.view == still


def test_a_drag_that_is_given_up_leaves_the_page_still(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.workspace.shell.zoom_selection()
    driver.workspace.shell.zoom_by(0.5)
    view = driver.canvas.view
    driver.press(card.frame.rect.centre)
    driver.move(view.on_page(view.width_px / 2, -40.0))
    QTest.qWait(60)
    assert driver.canvas.view != view
    driver.key(Qt.Key.Key_Escape)
    still = driver.canvas.view
    driver.move(still.on_page(view.width_px / 2, -40.0))
    QTest.qWait(60)
    assert driver.canvas.view == still
    assert driver.editor.store.element(card.id) == card


def test_the_pen_leaves_the_page_where_it_is(driver: WindowDriver) -> None:
    driver.workspace.shell.zoom_to(2.0)
    driver.workspace.hands.take("pen")
    view = driver.canvas.view
    driver.press(view.on_page(300, 200))
    driver.move(view.on_page(300, -40))
    QTest.qWait(60)
    assert driver.canvas.view == view
    driver.release(view.on_page(300, -40))
