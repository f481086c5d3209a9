"""Guides are dragged with the mouse, in and out of the rulers (EDIT-GUIDE-2)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.editor.arrange import guides
from tests.ui.window_driver import LEFT, NOTHING_HELD, WindowDriver

FREE = Point(275.0, 500.0)


def upright(driver: WindowDriver) -> tuple[float, ...]:
    poster = driver.editor.poster
    assert poster is not None
    return poster.upright_guides


def test_a_guide_is_moved_and_dragged_back_onto_its_ruler(driver: WindowDriver) -> None:
    editor = driver.editor
    driver.workspace.actions_table.action("show-rulers").trigger()
    driver.app.processEvents()
    guides.draw(editor, upright=True, at=FREE.x)
    QTest.mouseMove(driver.canvas, driver.pixel(FREE))
    driver.app.processEvents()
    assert driver.canvas.cursor().shape() == Qt.CursorShape.SizeHorCursor
    driver.drag(FREE, Point(320.0, 510.0))
    (at,) = upright(driver)
    assert abs(at - 320.0) < 2.0
    driver.press(Point(at, FREE.y))
    driver.move(Point(100.0, FREE.y))
    outside = driver.pixel(Point(100.0, FREE.y))
    outside.setX(-8)
    QTest.mouseMove(driver.canvas, outside)
    QTest.mouseRelease(driver.canvas, LEFT, NOTHING_HELD, outside)
    assert not upright(driver)
    driver.workspace.actions_table.action("undo").trigger()
    driver.workspace.actions_table.action("undo").trigger()
    assert upright(driver) == (FREE.x,)
