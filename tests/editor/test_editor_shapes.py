"""Figures and QR codes (EDIT-SHAPE, EDIT-QR)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Frame, QrElement, ShapeElement
from poster_studio.editor.figures import shapes
from poster_studio.editor.figures.qr_codes import (
    COVERED,
    EMPTY,
    INVERTED,
    TOO_LONG,
    as_address,
    qr_problem,
    set_address,
    smallest_side,
)
from poster_studio.editor.figures.shapes import Kind
from tests.editor.editor_driver import EditorDriver

KINDS: tuple[Kind, ...] = (
    "rectangle", "rounded", "ellipse", "triangle", "polygon", "star",
    "bubble", "arrow", "line", "arrow-line", "tape", "qr",
)  # fmt: skip


NOTHING: Mapping[str, str] = MappingProxyType({})


def draw(
    driver: EditorDriver, kind: Kind, start: Point, end: Point, *, shift: bool = False
) -> ShapeElement:
    driver.run("tool-shape")
    driver.hands.shapes.kind = kind
    driver.drag(start, end, shift=shift)
    (id_,) = driver.editor.selection
    shape = driver.element(id_)
    assert isinstance(shape, ShapeElement)
    return shape


@pytest.mark.parametrize("kind", KINDS)
def test_a_drag_makes_a_figure_as_one_step_and_selects_it(driver: EditorDriver, kind: Kind) -> None:
    driver.run("tool-shape")
    driver.hands.shapes.kind = kind
    driver.press_and_move(Point(100, 150), Point(220, 240))
    assert driver.steps == 0
    assert len(driver.editor.previews) == 1
    driver.hands.release(driver.touch(Point(220, 240)))
    driver.sweep()
    assert driver.steps == 1
    assert driver.hands.tool == "select"
    (made,) = driver.editor.selected
    assert driver.editor.composition.unit(made).box is not None
    driver.run("undo")
    assert driver.editor.element(made.id) is None or driver.element(made.id).deleted


@pytest.mark.parametrize("kind", KINDS)
def test_a_press_makes_one_of_a_good_size(driver: EditorDriver, kind: Kind) -> None:
    driver.run("tool-shape")
    driver.hands.shapes.kind = kind
    driver.click(Point(300, 400))
    (made,) = driver.editor.selected
    assert made.frame.width > 50
    assert made.frame.rect.centre.x == pytest.approx(300)


def test_shift_keeps_squares_and_steps_of_fifteen_degrees(driver: EditorDriver) -> None:
    square = draw(driver, "rectangle", Point(100, 100), Point(200, 150), shift=True)
    assert square.frame.width == pytest.approx(square.frame.height) == pytest.approx(100)
    line = draw(driver, "line", Point(100, 300), Point(200, 331), shift=True)
    assert line.frame.rotation == pytest.approx(15)


def test_a_line_leads_from_its_press_to_its_release(driver: EditorDriver) -> None:
    line = draw(driver, "arrow-line", Point(300, 300), Point(200, 200))
    assert line.heads == "end"
    middle = line.frame.rect.centre
    reach = line.frame.width / 2
    angle = math.radians(line.frame.rotation)
    assert middle.x + reach * math.cos(angle) == pytest.approx(200)
    assert middle.y + reach * math.sin(angle) == pytest.approx(200)


def test_escape_leaves_no_figure(driver: EditorDriver) -> None:
    driver.run("tool-shape")
    driver.press_and_move(Point(100, 100), Point(200, 200))
    driver.hands.escape()
    driver.hands.release(driver.touch(Point(200, 200)))
    assert driver.steps == 0
    assert driver.editor.previews == {}


def test_selected_figures_change_their_look(driver: EditorDriver) -> None:
    shape = draw(driver, "rectangle", Point(100, 100), Point(200, 200))
    editor = driver.editor
    shapes.set_fill(editor, None)
    shapes.set_line(editor, "support")
    shapes.set_line_width(editor, "thick")
    shapes.set_dashing(editor, "dotted")
    shapes.set_roundness(editor, 1.0)
    changed = driver.element(shape.id)
    assert isinstance(changed, ShapeElement)
    assert (changed.fill, changed.stroke) == (None, "support")
    assert shapes.dashing_of(changed) == "dotted"
    assert shapes.line_width_of(changed, (594, 841)) == "thick"
    assert changed.radius == pytest.approx(50)
    assert driver.steps == 6


def test_a_line_keeps_its_only_colour(driver: EditorDriver) -> None:
    line = draw(driver, "line", Point(100, 300), Point(200, 300))
    shapes.set_line(driver.editor, None)
    shapes.set_fill(driver.editor, "support")
    changed = driver.element(line.id)
    assert isinstance(changed, ShapeElement)
    assert changed.stroke == "support"


def test_thicker_lines_have_longer_dashes(driver: EditorDriver) -> None:
    line = draw(driver, "line", Point(100, 300), Point(200, 300))
    shapes.set_dashing(driver.editor, "dashed")
    shapes.set_line_width(driver.editor, "thick")
    changed = driver.element(line.id)
    assert isinstance(changed, ShapeElement)
    assert changed.dashes[0] == pytest.approx(4 * changed.stroke_width)


def place_code(
    driver: EditorDriver, side: float = 60, fields: Mapping[str, str] = NOTHING
) -> QrElement:
    code = QrElement(id="code", frame=Frame(x=20, y=20, width=side, height=side))
    code = code.model_copy(update=dict(fields))
    with driver.editor.edit(shapes.CHANGE) as edit:
        edit.add(code)
    driver.editor.select(["code"])
    return code


def code(driver: EditorDriver) -> QrElement:
    found = driver.element("code")
    assert isinstance(found, QrElement)
    return found


def test_a_code_says_what_keeps_a_telephone_from_reading_it(driver: EditorDriver) -> None:
    place_code(driver)
    assert qr_problem(driver.editor, code(driver)) == EMPTY
    set_address(driver.editor, "code", "ｗｗｗ.city.kamakura.kanagawa.jp")
    assert code(driver).data == "https://www.city.kamakura.kanagawa.jp"
    assert qr_problem(driver.editor, code(driver)) is None
    assert driver.steps == 2


@pytest.mark.parametrize("tail", ["x" * 2000, "1" * 4000, "あ" * 1500])
def test_an_address_that_no_code_holds_is_not_taken_over(driver: EditorDriver, tail: str) -> None:
    """EDIT-QR-2."""
    place_code(driver)
    set_address(driver.editor, "code", "example.jp")
    steps = driver.steps
    assert set_address(driver.editor, "code", f"https://example.jp/{tail}") == TOO_LONG
    assert code(driver).data == "https://example.jp"
    assert driver.steps == steps
    assert set_address(driver.editor, "code", "") is None
    assert code(driver).data == ""


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"data": "あ" * 1500}, TOO_LONG),
        ({"data": "https://example.jp", "colour": "paper", "background": "ink"}, INVERTED),
    ],
)
def test_codes_that_no_telephone_reads(
    driver: EditorDriver, fields: Mapping[str, str], problem: object
) -> None:
    place_code(driver, fields=fields)
    assert qr_problem(driver.editor, code(driver)) == problem


def test_a_small_code_is_told_how_large_it_must_be(driver: EditorDriver) -> None:
    data = "https://www.city.kamakura.kanagawa.jp/very/long/path/to/the/page/of/the/city-hall"
    place_code(driver, 15, {"data": data})
    problem = qr_problem(driver.editor, code(driver))
    assert problem is not None
    assert f"{smallest_side(data) / 10:.1f}" in problem.ja
    with driver.editor.edit(shapes.CHANGE) as edit:
        side = smallest_side(data)
        edit.set_frame("code", Frame(x=20, y=20, width=side, height=side))
    assert qr_problem(driver.editor, code(driver)) is None


def test_a_covered_code_is_not_readable(driver: EditorDriver) -> None:
    place_code(driver, fields={"data": "https://example.jp"})
    with driver.editor.edit(shapes.CHANGE) as edit:
        edit.add(ShapeElement(id="over", fill="ink", frame=Frame(x=30, y=30, width=9, height=9)))
    assert qr_problem(driver.editor, code(driver)) == COVERED


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.jp", "https://example.jp"),
        (" example.jp/a?b=1 ", "https://example.jp/a?b=1"),
        ("http://example.jp", "http://example.jp"),
        ("かまくら", "かまくら"),
        ("tel:0467-23-3000", "tel:0467-23-3000"),
    ],
)
def test_addresses_are_completed(typed: str, address: str) -> None:
    assert as_address(typed) == address
