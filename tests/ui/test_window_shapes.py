"""Figures and QR codes with the real mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import QrElement, ShapeElement
from poster_studio.ui.sections.qr import QrSection
from poster_studio.ui.sections.shapes import (
    CornersSection,
    FillSection,
    OutlineSection,
    ShapeKindSection,
)
from tests.ui.window_driver import WindowDriver


def test_a_star_is_chosen_drawn_and_given_more_corners(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_R)
    context = driver.workspace.context
    context.section(ShapeKindSection).grid.buttons["star"].click()
    context.section(FillSection).colours.press("tint-b")
    driver.drag(Point(100, 150), Point(250, 300))
    (star,) = driver.editor.selected
    assert isinstance(star, ShapeElement)
    assert (star.shape, star.fill) == ("star", "tint-b")
    context.section(CornersSection).choices.button("8").click()
    context.fold("outline").click()
    assert context.section(OutlineSection).isVisible()
    context.section(OutlineSection).colours.press("ink")
    changed = driver.editor.element(star.id)
    assert isinstance(changed, ShapeElement)
    assert (changed.corners, changed.stroke) == (8, "ink")


def test_a_code_waits_for_its_address_and_says_when_it_can_be_read(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_R)
    context = driver.workspace.context
    context.section(ShapeKindSection).grid.buttons["qr"].click()
    driver.drag(Point(60, 60), Point(160, 160))
    section = context.section(QrSection)
    driver.app.processEvents()
    assert section.address.hasFocus()
    QTest.keyClicks(section.address, "example.jp")
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    (code,) = driver.editor.selected
    assert isinstance(code, QrElement)
    assert code.data == "https://example.jp"
    assert "読みとれます" in section.verdict.text()
    section.address.setText("https://example.jp/" + "x" * 3000)
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    assert driver.editor.selected == (code,)
    assert "長すぎ" in section.verdict.text()


def test_typing_an_address_and_pressing_elsewhere_keeps_it(driver: WindowDriver) -> None:
    driver.workspace.hands.take("shape")
    driver.workspace.hands.shapes.kind = "qr"
    driver.drag(Point(60, 60), Point(160, 160))
    (code,) = driver.editor.selection
    driver.app.processEvents()
    QTest.keyClicks(driver.workspace.context.section(QrSection).address, "example.jp")
    driver.click(driver.cards()[0].frame.rect.centre)
    written = driver.editor.element(code)
    assert isinstance(written, QrElement)
    assert written.data == "https://example.jp"
