"""Guides are dragged to another place, or away (EDIT-GUIDE-2)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from poster_studio.base.geometry import Point
from poster_studio.editor.arrange import guides
from poster_studio.editor.arrange.snapping import Guide
from poster_studio.editor.tools.touch import Touch
from tests.editor.editor_driver import EditorDriver

#: Places of the sample's first poster where no element can be taken.
FREE_X, FREE_Y = 275.0, 500.0


def lines(driver: EditorDriver) -> tuple[tuple[float, ...], tuple[float, ...]]:
    poster = driver.editor.poster
    assert poster is not None
    return poster.upright_guides, poster.level_guides


@pytest.mark.parametrize("upright", [True, False])
def test_a_dragged_guide_is_one_step(driver: EditorDriver, upright: bool) -> None:
    start = Point(FREE_X, FREE_Y)
    at = start.x if upright else start.y
    guides.draw(driver.editor, upright=upright, at=at)
    steps = driver.steps
    end = Point(start.x + 21.0, start.y + 30.0)
    driver.press_and_move(start, end)
    marks = driver.hands.in_hand.marks
    assert marks.lifted == Guide(upright, at)
    assert marks.carried == Guide(upright, end.x if upright else end.y)
    assert lines(driver)[0 if upright else 1] == (at,)
    driver.hands.release(driver.touch(end))
    assert lines(driver)[0 if upright else 1] == (end.x if upright else end.y,)
    assert driver.steps == steps + 1
    driver.run("undo")
    assert lines(driver)[0 if upright else 1] == (at,)


def test_a_press_on_a_guide_moves_nothing_and_lets_go_of_the_selection(
    driver: EditorDriver,
) -> None:
    guides.draw(driver.editor, upright=True, at=FREE_X)
    driver.editor.select([driver.cards()[0].id])
    steps = driver.steps
    driver.click(Point(FREE_X + 1.0, FREE_Y))
    assert driver.steps == steps
    assert driver.editor.selection == ()


def test_dragging_keeps_the_selection_and_escape_the_guide(driver: EditorDriver) -> None:
    guides.draw(driver.editor, upright=True, at=FREE_X)
    card = driver.cards()[0].id
    driver.editor.select([card])
    steps = driver.steps
    driver.press_and_move(Point(FREE_X, FREE_Y), Point(FREE_X + 50.0, FREE_Y))
    driver.hands.escape()
    assert driver.steps == steps
    assert lines(driver)[0] == (FREE_X,)
    assert driver.editor.selection == (card,)
    assert driver.hands.in_hand.marks.lifted is None


@pytest.mark.parametrize(
    ("upright", "end"),
    [
        (True, Touch(Point(40.0, FREE_Y), past_left=True)),
        (True, Touch(Point(-30.0, FREE_Y))),
        (False, Touch(Point(FREE_X, 40.0), past_top=True)),
        (False, Touch(Point(FREE_X, 2000.0))),
    ],
)
def test_over_its_ruler_or_off_the_sheet_it_is_gone(
    driver: EditorDriver, upright: bool, end: Touch
) -> None:
    guides.draw(driver.editor, upright=upright, at=FREE_X if upright else FREE_Y)
    steps = driver.steps
    driver.hands.press(driver.touch(Point(FREE_X, FREE_Y)))
    driver.hands.move(end)
    assert driver.hands.in_hand.marks.carried is None
    driver.hands.release(end)
    assert lines(driver) == ((), ())
    assert driver.steps == steps + 1
    assert driver.editor.undo_labels[0] == guides.REMOVE


def test_the_other_ruler_takes_nothing(driver: EditorDriver) -> None:
    guides.draw(driver.editor, upright=True, at=FREE_X)
    driver.hands.press(driver.touch(Point(FREE_X, FREE_Y)))
    end = replace(driver.touch(Point(300.0, -20.0)), past_top=True)
    driver.hands.move(end)
    driver.hands.release(end)
    assert lines(driver)[0] == (300.0,)


def test_elements_lie_over_guides(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    middle = card.frame.rect.centre
    guides.draw(driver.editor, upright=True, at=middle.x)
    assert driver.hands.cursor(driver.touch(Point(middle.x, FREE_Y))) == "level"
    assert driver.hands.cursor(driver.touch(middle)) == "arrow"
    driver.drag(middle, Point(middle.x + 30.0, middle.y))
    (at,) = lines(driver)[0]
    assert at == pytest.approx(middle.x, abs=0.05)


def test_the_pointer_tells_which_way_a_guide_goes(driver: EditorDriver) -> None:
    guides.draw(driver.editor, upright=False, at=FREE_Y)
    touch = driver.touch(Point(FREE_X, FREE_Y + 1.0))
    assert driver.hands.cursor(touch) == "upright"
    assert driver.hands.cursor(driver.touch(Point(FREE_X, FREE_Y + 30.0))) == "arrow"
    driver.hands.press(touch)
    driver.hands.move(driver.touch(Point(FREE_X, FREE_Y + 60.0)))
    assert driver.hands.cursor(driver.touch(Point(FREE_X, FREE_Y + 60.0))) == "upright"
    driver.hands.cancel_gesture()
    driver.hands.take("text")
    assert driver.hands.cursor(touch) == "cross"
    assert guides.guide_at(driver.editor, Point(-60.0, FREE_Y), 4.0) is None
