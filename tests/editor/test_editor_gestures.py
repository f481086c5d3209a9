"""Gestures: a preview until the release, then one step (EDIT-GESTURE, EDIT-HIT, EDIT-SIZE)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Frame, GroupElement
from poster_studio.editor.arrange.hits import element_at
from poster_studio.editor.arrange.lining_up import line_up, lined_up
from poster_studio.editor.arrange.snapping import Lines, snap
from poster_studio.editor.arrange.transforming import (
    handles_of,
    moved,
    resized,
    turned_to,
    uncrowded,
)
from poster_studio.editor.view import View
from tests.editor.editor_driver import EditorDriver

_GROUPING = Words("まとめる", "Group")


def test_dragging_a_card_is_one_step_that_undo_takes_back(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.drag(centre, Point(centre.x + 30, centre.y - 50), steps=7)
    assert driver.steps == 1
    assert driver.element(card.id).frame == moved({"c": card.frame}, 30, -50)["c"]
    driver.run("undo")
    assert driver.element(card.id) == card
    driver.run("redo")
    assert driver.element(card.id).frame.x == pytest.approx(card.frame.x + 30)


def test_nothing_is_written_before_the_release(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.press_and_move(centre, Point(centre.x + 40, centre.y))
    assert driver.element(card.id).frame.x == pytest.approx(card.frame.x + 40)
    assert driver.editor.store.element(card.id) == card
    assert driver.steps == 0


def test_escape_in_a_drag_leaves_nothing(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.press_and_move(centre, Point(centre.x + 40, centre.y))
    driver.hands.escape()
    driver.hands.release(driver.touch(centre))
    driver.sweep()
    assert driver.element(card.id) == card
    assert driver.steps == 0


def test_a_press_that_hardly_moves_is_a_click(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    centre = card.frame.rect.centre
    driver.drag(centre, Point(centre.x + 3, centre.y))
    assert driver.editor.selection == (card.id,)
    assert driver.steps == 0


def test_shift_adds_to_the_selection_and_takes_from_it(driver: EditorDriver) -> None:
    first, second = driver.cards()[:2]
    driver.click(first.frame.rect.centre)
    driver.click(second.frame.rect.centre, shift=True)
    assert set(driver.editor.selection) == {first.id, second.id}
    driver.click(first.frame.rect.centre, shift=True)
    assert driver.editor.selection == (second.id,)


def test_a_drag_moves_everything_that_is_selected(driver: EditorDriver) -> None:
    first, second = driver.cards()[:2]
    driver.editor.select([first.id, second.id])
    centre = second.frame.rect.centre
    driver.drag(centre, Point(centre.x, centre.y - 60))
    for card in (first, second):
        assert driver.element(card.id).frame.y == pytest.approx(card.frame.y - 60)
    assert driver.steps == 1


def test_locked_artwork_lets_clicks_through(driver: EditorDriver) -> None:
    artwork = next(e for e in driver.editor.elements if e.locked)
    centre = artwork.frame.rect.centre
    assert element_at(driver.editor.elements, centre) != artwork.id
    driver.editor.select([artwork.id])
    assert driver.editor.selection == ()


def test_a_marquee_selects_what_it_touches_and_escape_gives_back_what_was(
    driver: EditorDriver,
) -> None:
    cards = driver.cards()
    last = cards[-1].frame.rect
    driver.press_and_move(Point(590, 835), Point(last.x + 1, last.bottom - 1))
    assert cards[-1].id in driver.editor.selection
    driver.hands.escape()
    assert driver.editor.selection == ()
    assert driver.hands.in_hand.marks.area is None


def test_the_topmost_element_is_hit_even_when_turned(driver: EditorDriver) -> None:
    under = CardElement(id="under", frame=Frame(x=0, y=0, width=100, height=100))
    over = CardElement(id="over", frame=Frame(x=40, y=0, width=20, height=100, rotation=90))
    assert element_at([under, over], Point(50, 50)) == "over"
    assert element_at([under, over], Point(10, 50)) == "over"
    assert element_at([under, over], Point(50, 10)) == "under"
    assert element_at([under, over], Point(150, 10)) is None


def test_a_handle_resizes_and_the_opposite_corner_stays(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    frame = card.frame
    driver.drag(Point(frame.x + frame.width, frame.y + frame.height), Point(frame.x + 200, 700))
    after = driver.element(card.id).frame
    assert (after.x, after.y) == pytest.approx((frame.x, frame.y))
    assert after.width == pytest.approx(200)
    assert driver.steps == 1


@pytest.mark.parametrize("rotation", [0.0, 30.0, 90.0, 215.0])
def test_resizing_a_turned_frame_keeps_its_opposite_corner(rotation: float) -> None:
    frame = Frame(x=50, y=60, width=80, height=40, rotation=rotation)
    before = {handle.name: handle.at for handle in handles_of(frame, 10)}
    after_frame = resized(frame, "bottom-right", Point(260, 190))
    after = {handle.name: handle.at for handle in handles_of(after_frame, 10)}
    assert (after["top-left"].x, after["top-left"].y) == pytest.approx(
        (before["top-left"].x, before["top-left"].y)
    )


def test_a_short_side_has_no_handle_in_its_middle() -> None:
    """EDIT-SIZE"""
    wide = Frame(x=0, y=0, width=200, height=20)
    names = {handle.name for handle in uncrowded(wide, 30, 20)}
    assert names == {
        "top-left",
        "top",
        "top-right",
        "bottom-left",
        "bottom",
        "bottom-right",
        "turn",
    }
    large = Frame(x=0, y=0, width=200, height=100)
    assert uncrowded(large, 30, 20) == handles_of(large, 30)


def test_resizing_keeps_the_ratio_with_shift_and_the_centre_with_alt() -> None:
    frame = Frame(x=0, y=0, width=80, height=40)
    kept = resized(frame, "bottom-right", Point(160, 50), keep_ratio=True)
    assert kept.width / kept.height == pytest.approx(2.0)
    centred = resized(frame, "right", Point(100, 20), centred=True)
    assert centred.rect.centre.x == pytest.approx(frame.rect.centre.x)


def test_nothing_is_resized_to_nothing() -> None:
    frame = resized(Frame(x=0, y=0, width=80, height=40), "bottom-right", Point(-500, -500))
    assert frame.width > 0
    assert frame.height > 0


def test_turning_looks_at_the_pointer_in_steps_with_shift() -> None:
    frame = Frame(x=0, y=0, width=80, height=40)
    assert turned_to(frame, Point(140, 20)).rotation == pytest.approx(90.0)
    assert turned_to(frame, Point(140, 33), in_steps=True).rotation % 15 == pytest.approx(0.0)


def test_a_box_near_another_ones_edge_lines_up_with_it() -> None:
    lines = Lines((Rect(100, 100, 50, 20),), (594, 841))
    found = snap(Rect(101, 300, 50, 20), lines, 4.0)
    assert found.dx == pytest.approx(-1.0)
    assert found.guides[0].upright
    assert snap(Rect(107, 333, 50, 20), lines, 4.0).dx == 0.0


def test_nudges_are_one_step_each(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.run("nudge-right")
    driver.run("nudge-down-far")
    frame = driver.element(card.id).frame
    assert (frame.x, frame.y) == pytest.approx((card.frame.x + 1, card.frame.y + 10))
    assert driver.steps == 2


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    view = View(width_px=800, height_px=600).fitted(Rect(0, 0, 594, 841))
    before = view.on_page(123, 456)
    after = view.zoomed(1.7, 123, 456).on_page(123, 456)
    assert (after.x, after.y) == pytest.approx((before.x, before.y))


def test_the_poster_never_leaves_the_window() -> None:
    view = View(width_px=800, height_px=600).fitted(Rect(0, 0, 594, 841))
    lost = view.panned(9000, -9000).kept_near((594, 841))
    shown = lost.rect_in_window(Rect(0, 0, 594, 841))
    assert shown.intersects(Rect(0, 0, 800, 600))


def test_equal_gaps_keep_the_outermost_two() -> None:
    tops = {"a": 0.0, "b": 15.0, "c": 100.0}
    parts = {id_: {id_: Frame(x=0, y=y, width=50, height=10)} for id_, y in tops.items()}
    lined = lined_up(parts, "even")
    assert [lined[id_].y for id_ in "abc"] == pytest.approx([0, 50, 100])
    assert lined_up({"a": parts["a"]}, "left") == {}


def test_lining_up_is_one_step(driver: EditorDriver) -> None:
    cards = driver.cards()
    driver.editor.select(card.id for card in cards)
    line_up(driver.editor, "left")
    driver.sweep()
    assert len({round(card.frame.x, 6) for card in driver.cards()}) == 1
    assert driver.steps == 1


def test_a_member_stands_for_its_group(driver: EditorDriver) -> None:
    cards = driver.cards()[:3]
    with driver.editor.store.edit(_GROUPING) as edit:
        edit.add(GroupElement(id="pile"))
        for card in cards[:2]:
            edit.restack(card.id, "pile")
    driver.click(cards[0].frame.rect.centre)
    assert set(driver.editor.selection) == {cards[0].id, cards[1].id}
    centre = cards[0].frame.rect.centre
    driver.drag(centre, Point(centre.x, centre.y - 40))
    assert driver.element(cards[1].id).frame.y == pytest.approx(cards[1].frame.y - 40)
    assert driver.element(cards[2].id) == cards[2]


def test_a_translucent_group_is_painted_as_one(driver: EditorDriver) -> None:
    cards = driver.cards()[:2]
    with driver.editor.store.edit(_GROUPING) as edit:
        edit.add(GroupElement(id="pile", opacity=0.5))
        for card in cards:
            edit.restack(card.id, "pile")
    driver.sweep()
    both = frozenset(card.id for card in cards)
    assert both in {unit.ids for unit in driver.editor.units()}
