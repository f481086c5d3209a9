"""Drawing with the real mouse and a tablet's pen (EDIT-INK, EDIT-ERASE)."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent

from poster_studio.base.geometry import Point
from poster_studio.document.elements import InkElement
from poster_studio.ui.sections.drawing import InkSection
from tests.ui.window_driver import WindowDriver


def strokes(driver: WindowDriver) -> list[InkElement]:
    return [e for e in driver.editor.elements if isinstance(e, InkElement)]


def spiral(driver: WindowDriver, *, release: bool = True) -> list[Point]:
    places = [
        Point(300 + 3 * i * math.cos(i / 5), 450 + 3 * i * math.sin(i / 5)) for i in range(60)
    ]
    driver.press(places[0])
    for place in places[1:]:
        driver.move(place)
        driver.canvas.repaint()
    if release:
        driver.release(places[-1])
    return places


def test_the_key_p_takes_the_pen_and_the_mouse_draws(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_P)
    spiral(driver)
    assert len(strokes(driver)) == 1
    driver.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert strokes(driver) == []


def test_a_stroke_looks_the_same_while_and_after_it_is_drawn(driver: WindowDriver) -> None:
    driver.workspace.hands.pen.choose_colour("#ff00ff")
    driver.workspace.hands.pen.choose_width("thick")
    driver.workspace.hands.take("pen")
    places = spiral(driver, release=False)
    during = driver.canvas.grab().toImage()
    driver.release(places[-1])
    after = driver.canvas.grab().toImage()
    for image in (during, after):
        colours = [image.pixelColor(driver.pixel(place)) for place in places[5:-1]]
        inked = sum(colour.green() < 90 and colour.red() > 200 for colour in colours)
        assert inked > 0.9 * len(colours)


def test_the_panel_chooses_kind_width_and_colour(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_P)
    section = driver.workspace.context.section(InkSection)
    assert section.isVisible()
    section.kinds.button("marker").click()
    section.widths.button("thick").click()
    section.colours.press("tint-b")
    spiral(driver)
    (stroke,) = strokes(driver)
    assert (stroke.tool, stroke.colour) == ("marker", "tint-b")
    section.kinds.button("eraser").click()
    assert driver.workspace.hands.tool == "eraser"
    driver.drag(Point(300, 450), Point(480, 450))
    assert strokes(driver) == []


def test_a_tablets_pen_draws_with_its_pressure(driver: WindowDriver) -> None:
    driver.workspace.hands.take("pen")
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    pen = QPointingDevice.primaryPointingDevice()
    for i in range(30):
        kind = kinds[0] if i == 0 else kinds[2] if i == 29 else kinds[1]
        place = QPointF(driver.pixel(Point(200 + 6 * i, 500)))
        event = QTabletEvent(
            kind, pen, place, driver.canvas.mapToGlobal(place), i / 30, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        driver.app.sendEvent(driver.canvas, event)
        assert event.isAccepted()
    (stroke,) = strokes(driver)
    assert stroke.points[0].pressure < 0.1 < 0.8 < stroke.points[-1].pressure
