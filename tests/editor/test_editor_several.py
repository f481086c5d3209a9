"""Sizes, places and angles of what is selected, several elements as one (EDIT-SIZE, EDIT-TURN)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point, Rect
from poster_studio.document.elements import (
    CardElement,
    Frame,
)
from poster_studio.editor.arrange.arranging import set_frame
from poster_studio.editor.arrange.reshaping import stretched
from poster_studio.editor.arrange.transforming import PLACES, box_around
from poster_studio.editor.description import describe
from tests.editor.editor_driver import EditorDriver


def picked(driver: EditorDriver, count: int) -> list[CardElement]:
    cards = driver.cards()[:count]
    driver.editor.select(card.id for card in cards)
    return cards


def test_several_elements_grow_about_the_opposite_corner(driver: EditorDriver) -> None:
    cards = picked(driver, 2)
    box = driver.editor.selection_box()
    assert box is not None
    corner = Point(box.right, box.bottom)
    driver.drag(corner, Point(corner.x + box.width / 2, corner.y + box.height / 2))
    grown = box_around(driver.element(card.id).frame for card in cards)
    assert grown is not None
    assert (grown.x, grown.y) == pytest.approx((box.x, box.y))
    assert grown.width == pytest.approx(box.width * 1.5, rel=1e-3)
    sizes = [e.size_pt for e in driver.cards()[:2]]
    assert sizes == pytest.approx([card.size_pt * 1.5 for card in cards], rel=1e-3)
    assert driver.steps == 1


def test_a_side_stretches_several_elements_one_way(driver: EditorDriver) -> None:
    """EDIT-SIZE: words keep their size and are set anew in their boxes."""
    cards = picked(driver, 2)
    box = driver.editor.selection_box()
    assert box is not None
    names = {handle.name for handle in driver.hands.select.handles(5.0)}
    assert names == {*PLACES, "turn"}
    right = Point(box.right, box.centre.y)
    driver.drag(right, Point(right.x + box.width / 2, right.y + 30))
    for card in cards:
        now = driver.element(card.id)
        assert isinstance(now, CardElement)
        level = (card.frame.y, card.frame.height)
        assert (now.frame.y, now.frame.height) == pytest.approx(level)
        assert now.frame.width == pytest.approx(card.frame.width * 1.5)
        assert now.frame.x - box.x == pytest.approx((card.frame.x - box.x) * 1.5)
        assert now.size_pt == card.size_pt
    assert driver.steps == 1
    driver.run("undo")
    driver.hands.press(driver.touch(right, alt=True))
    driver.hands.move(driver.touch(Point(right.x - 20, right.y), alt=True))
    driver.hands.release(driver.touch(Point(right.x - 20, right.y), alt=True))
    narrow = driver.editor.selection_box()
    assert narrow is not None
    assert narrow.centre.x == pytest.approx(box.centre.x)
    assert narrow.width == pytest.approx(box.width - 40)


def test_the_whole_selection_has_a_place_a_size_and_an_angle(driver: EditorDriver) -> None:
    """Also a group: in millimetres of the box around it, from its reference point."""
    cards = picked(driver, 2)
    driver.run("group")
    about = describe(driver.editor)
    box = driver.editor.selection_box()
    assert box is not None
    assert "frame" in about.offers
    assert about.frame is not None
    assert about.frame.rect == box
    steps = driver.steps
    set_frame(driver.editor, "far", x=500.0)
    set_frame(driver.editor, "middle", height=box.height / 2)
    moved = driver.editor.selection_box()
    assert moved is not None
    assert moved.right == pytest.approx(500.0)
    assert moved.height == pytest.approx(box.height / 2)
    assert moved.centre.y == pytest.approx(box.centre.y)
    assert driver.steps == steps + 2
    set_frame(driver.editor, rotation=15.0)
    assert {driver.element(card.id).frame.rotation for card in cards} == {15.0}
    turned = describe(driver.editor).frame
    assert turned is not None
    assert turned.rotation == 15.0
    set_frame(driver.editor, rotation=0.0)
    back = driver.editor.selection_box()
    assert back is not None
    assert (back.x, back.y, back.width) == pytest.approx((moved.x, moved.y, moved.width))


def test_turned_frames_are_stretched_along_their_own_sides() -> None:
    frames = {
        "turned": Frame(x=10, y=40, width=60, height=20, rotation=90.0),
        "line": Frame(x=0, y=0, width=80, height=0),
    }
    found = stretched(frames, Rect(0, 0, 80, 80), Rect(0, 0, 160, 80))
    assert (found["turned"].width, found["turned"].height) == pytest.approx((60, 40))
    assert found["turned"].rect.centre.x == pytest.approx(80)
    assert (found["line"].width, found["line"].height) == (160, 0)
    small = stretched({"line": frames["line"]}, Rect(0, 0, 80, 80), Rect(0, 0, 1, 80))
    assert small["line"].width == 2.0


def test_several_elements_turn_about_their_common_middle(driver: EditorDriver) -> None:
    cards = picked(driver, 2)
    box = driver.editor.selection_box()
    assert box is not None
    turn = next(h for h in driver.hands.select.handles(22.0) if h.name == "turn")
    driver.drag(turn.at, Point(box.right + 200, box.centre.y))
    assert {driver.element(card.id).frame.rotation for card in cards} == {90.0}
    driver.run("undo")
    assert [driver.element(card.id).frame for card in cards] == [card.frame for card in cards]


def test_a_size_typed_in_keeps_the_reference_point(driver: EditorDriver) -> None:
    card = picked(driver, 1)[0]
    set_frame(driver.editor, "middle", width=card.frame.width / 2)
    now = driver.element(card.id).frame
    assert now.rect.centre == card.frame.rect.centre
    set_frame(driver.editor, "far", x=300.0)
    assert driver.element(card.id).frame.rect.right == pytest.approx(300.0)
