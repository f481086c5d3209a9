"""The pen and the eraser (EDIT-INK, EDIT-ERASE)."""

from __future__ import annotations

import math
import random

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import InkElement
from poster_studio.editor.commands import command
from poster_studio.editor.figures import ink_fitting
from poster_studio.editor.figures.ink_fitting import Sample, fitted
from poster_studio.editor.figures.strokes import change_strokes, page_points, strokes_under
from poster_studio.editor.tools.touch import Touch
from tests.editor.editor_driver import EditorDriver


def strokes(driver: EditorDriver) -> list[InkElement]:
    return [e for e in driver.editor.elements if isinstance(e, InkElement)]


def draw(driver: EditorDriver, *places: tuple[float, float]) -> InkElement:
    driver.run("tool-pen")
    before = {stroke.id for stroke in strokes(driver)}
    driver.hands.press(driver.touch(Point(*places[0])))
    for place in places[1:]:
        driver.hands.move(driver.touch(Point(*place)))
    driver.hands.release(driver.touch(Point(*places[-1])))
    driver.sweep()
    return next(stroke for stroke in strokes(driver) if stroke.id not in before)


def wave(left: float, top: float) -> list[tuple[float, float]]:
    return [(left + i, top + 20 * math.sin(i / 10)) for i in range(0, 120, 2)]


def test_each_stroke_is_an_element_and_a_step(driver: EditorDriver) -> None:
    first = draw(driver, *wave(100, 200))
    draw(driver, *wave(100, 300))
    assert driver.steps == 2
    assert driver.hands.tool == "pen"
    driver.run("undo")
    assert [stroke.id for stroke in strokes(driver)] == [first.id]
    driver.run("redo")
    assert len(strokes(driver)) == 2


def test_undo_while_drawing_takes_back_that_stroke_alone(driver: EditorDriver) -> None:
    """EDIT-GESTURE-5: the stroke before stays, and redo does nothing to one being drawn."""
    first = draw(driver, *wave(100, 200))
    driver.press_and_move(Point(100, 300), Point(200, 300))
    driver.run("undo")
    driver.hands.move(driver.touch(Point(250, 300)))
    driver.hands.release(driver.touch(Point(250, 300)))
    assert [stroke.id for stroke in strokes(driver)] == [first.id]
    driver.run("undo")
    assert strokes(driver) == []
    driver.press_and_move(Point(100, 300), Point(200, 300))
    command("redo").run(driver.desk)
    driver.hands.release(driver.touch(Point(200, 300)))
    assert len(strokes(driver)) == 1
    assert first.id not in {stroke.id for stroke in strokes(driver)}


def test_a_stroke_goes_where_the_pen_went(driver: EditorDriver) -> None:
    drawn = wave(100, 200)
    places = page_points(draw(driver, *drawn))
    assert (places[0].x, places[0].y) == pytest.approx(drawn[0], abs=0.1)
    assert (places[-1].x, places[-1].y) == pytest.approx(drawn[-1], abs=0.1)
    for place in places:
        assert min(math.hypot(place.x - x, place.y - y) for x, y in drawn) < 2.5


def test_the_frame_holds_all_the_ink(driver: EditorDriver) -> None:
    stroke = draw(driver, *wave(100, 200))
    box = driver.editor.composition.unit(stroke).box
    assert box is not None
    frame = stroke.frame.rect
    assert box.x == pytest.approx(frame.x, abs=stroke.width)
    assert box.right == pytest.approx(frame.right, abs=stroke.width)


def test_a_press_without_a_way_is_a_dot(driver: EditorDriver) -> None:
    dot = draw(driver, (300, 300))
    assert len(dot.points) == 1
    assert driver.editor.composition.unit(dot).box is not None


def test_escape_leaves_no_stroke(driver: EditorDriver) -> None:
    driver.run("tool-pen")
    driver.press_and_move(Point(100, 100), Point(200, 200))
    driver.hands.escape()
    driver.hands.release(driver.touch(Point(200, 200)))
    assert strokes(driver) == []
    assert driver.steps == 0
    driver.hands.escape()
    assert driver.hands.tool == "select"


def test_a_pen_that_feels_pressure_is_as_wide_as_it_is_pressed(driver: EditorDriver) -> None:
    driver.run("tool-pen")
    for i in range(40):
        touch = Touch(Point(100 + 5 * i, 200), reach=22, slop=4, pressure=i / 40)
        driver.hands.move(touch) if i else driver.hands.press(touch)
    driver.hands.release(Touch(Point(300, 200), reach=22, slop=4, pressure=0.0))
    pressures = [point.pressure for point in strokes(driver)[0].points]
    assert pressures == sorted(pressures)
    assert pressures[0] < 0.1
    assert pressures[-1] > 0.9


def test_a_second_press_soon_after_the_first_draws_too(driver: EditorDriver) -> None:
    """Qt sends a double click for the second of two quick dots."""
    centre = driver.texts()[0].frame.rect.centre
    driver.run("tool-pen")
    driver.hands.double_press(driver.touch(centre))
    driver.hands.release(driver.touch(centre))
    assert driver.hands.session is None
    assert len(strokes(driver)) == 1


def test_kinds_of_pens_keep_their_own_width_and_colour(driver: EditorDriver) -> None:
    pen = driver.hands.pen
    pen.choose_width("thick")
    pen.choose_kind("marker")
    pen.choose_colour("tint-b")
    marker = draw(driver, *wave(100, 200))
    assert (marker.tool, marker.colour) == ("marker", "tint-b")
    pen.choose_kind("pen")
    assert (pen.style.width, pen.style.colour) == ("thick", "ink")


def test_the_eraser_takes_whole_strokes_and_a_drag_is_one_step(driver: EditorDriver) -> None:
    first, second = draw(driver, *wave(100, 200)), draw(driver, *wave(100, 300))
    far = draw(driver, *wave(100, 600))
    driver.run("tool-eraser")
    driver.press_and_move(Point(150, 150), Point(150, 350), steps=2)
    assert {e.id for e in strokes(driver) if e.hidden} == {first.id, second.id}
    assert driver.steps == 3
    driver.hands.release(driver.touch(Point(150, 350)))
    driver.sweep()
    assert [stroke.id for stroke in strokes(driver)] == [far.id]
    assert driver.steps == 4
    driver.run("undo")
    assert {stroke.id for stroke in strokes(driver)} == {first.id, second.id, far.id}


def test_escape_brings_back_what_the_eraser_touched(driver: EditorDriver) -> None:
    stroke = draw(driver, *wave(100, 200))
    driver.run("tool-eraser")
    driver.press_and_move(Point(150, 150), Point(150, 350))
    driver.hands.escape()
    assert driver.element(stroke.id) == stroke


def test_the_eraser_leaves_words_and_cards(driver: EditorDriver) -> None:
    before = len(driver.editor.elements)
    driver.run("tool-eraser")
    driver.drag(Point(0, 0), Point(594, 841), steps=20)
    assert len(driver.editor.elements) == before
    assert driver.steps == 0


def test_an_eraser_inside_a_loop_touches_nothing(driver: EditorDriver) -> None:
    loop = [(300 + 80 * math.cos(i / 10), 300 + 80 * math.sin(i / 10)) for i in range(63)]
    stroke = draw(driver, *loop)
    elements = driver.editor.elements
    assert strokes_under(elements, Point(290, 290), Point(310, 310), 5) == ()
    assert strokes_under(elements, Point(300, 300), Point(500, 300), 5) == (stroke.id,)


def test_selected_strokes_change_their_look_as_one_step(driver: EditorDriver) -> None:
    ids = [draw(driver, *wave(100, top)).id for top in (200, 300)]
    driver.run("tool-select")
    driver.editor.select(ids)
    change_strokes(driver.editor, colour="accent", width="thick")
    assert {stroke.colour for stroke in strokes(driver)} == {"accent"}
    assert driver.steps == 3


@pytest.mark.parametrize("seed", range(5))
def test_fitting_keeps_few_points_and_stays_with_the_hand(seed: int) -> None:
    """A line with the jitter of whole pixels loses it, and most of its points."""
    chance = random.Random(seed)
    true = [(i * 2.0, 60 * math.sin(i / 25 + seed) + 30 * math.sin(i / 11)) for i in range(300)]
    hand: list[Sample] = [
        (round(x + chance.uniform(-0.5, 0.5)), round(y + chance.uniform(-0.5, 0.5)), 0.5)
        for x, y in true
    ]
    points = fitted(hand, 0.5)
    assert len(points) < len(hand) / 3
    for x, y, _ in points:
        assert min(math.hypot(x - a, y - b) for a, b in true) < 1.5


def test_fitting_keeps_corners() -> None:
    hand: list[Sample] = [(float(i), 0.0, 0.5) for i in range(50)]
    hand += [(50.0, float(i), 0.5) for i in range(50)]
    points = fitted(hand, 0.5)
    assert min(math.hypot(x - 50, y) for x, y, _ in points) < 1.5


def test_what_lies_inside_a_drawn_loop_can_be_taken(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    loop = [
        (centre.x + 150 * math.cos(i / 10), centre.y + 150 * math.sin(i / 10)) for i in range(64)
    ]
    stroke = draw(driver, *loop)
    driver.run("tool-select")
    driver.click(centre)
    assert driver.editor.selection == (card.id,)
    driver.click(Point(*loop[20]))
    assert driver.editor.selection == (stroke.id,)


def test_ending_a_long_stroke_costs_in_proportion_to_its_length(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """EDIT-INK: however long somebody scribbles, letting go does not freeze the window."""
    asked = 0
    measure = ink_fitting._distance

    def counted(a: Sample, b: Sample) -> float:
        nonlocal asked
        asked += 1
        return measure(a, b)

    monkeypatch.setattr(ink_fitting, "_distance", counted)
    hand = random.Random(5)
    scribble = [(hand.uniform(0, 600), hand.uniform(0, 800), 0.5) for _ in range(6000)]
    fitted(scribble[:1500], 0.12)
    short, asked = asked, 0
    fitted(scribble, 0.12)
    assert 0 < asked < 6 * short
