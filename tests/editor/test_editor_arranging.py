"""Groups, copies, looks, lining up, locking (EDIT-GROUP, EDIT-PASTE, EDIT-ALIGN, EDIT-LOCK)."""

from __future__ import annotations

import io
import json

import pytest
from PIL import Image

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.poster import compose_element
from poster_studio.display.display_list import Group
from poster_studio.document.elements import (
    CardElement,
    Frame,
    GroupElement,
    PictureElement,
    ShapeElement,
    TextElement,
)
from poster_studio.editor import clipboard
from poster_studio.editor.arrange import grouping, guides, protecting
from poster_studio.editor.arrange.arranging import restack_all_the_way
from poster_studio.editor.arrange.copying import ONCE
from poster_studio.editor.arrange.lining_up import line_up, make_same_size
from poster_studio.editor.arrange.snapping import Lines, snap
from poster_studio.editor.words.words_place import placed_words
from tests.editor.editor_driver import EditorDriver


def picked(driver: EditorDriver, count: int) -> list[CardElement]:
    cards = driver.cards()[:count]
    driver.editor.select(card.id for card in cards)
    return cards


def painted(driver: EditorDriver) -> list[str]:
    """What is painted, without groups, from the bottom."""
    return [e.id for e in driver.editor.elements if not isinstance(e, GroupElement)]


def test_a_group_is_taken_as_one_and_comes_apart_where_it_was(driver: EditorDriver) -> None:
    cards = picked(driver, 3)
    ids = {card.id for card in cards}
    driver.run("group")
    driver.editor.select([])
    driver.click(cards[0].frame.rect.centre)
    assert set(driver.editor.selection) == ids
    order = [id_ for id_ in painted(driver) if id_ in ids]
    assert order == [card.id for card in cards]
    driver.run("ungroup")
    assert not [e for e in driver.editor.elements if isinstance(e, GroupElement)]
    assert [id_ for id_ in painted(driver) if id_ in ids] == order
    driver.run("undo")
    driver.run("undo")
    assert {driver.element(id_).stack.parent for id_ in ids} == {None}


def test_groups_in_groups_come_apart_one_level_at_a_time(driver: EditorDriver) -> None:
    inner = picked(driver, 2)
    driver.run("group")
    third = driver.cards()[2]
    driver.editor.select([inner[0].id, third.id])
    driver.run("group")
    assert len(grouping.tops(driver.editor)) == 1
    driver.run("ungroup")
    assert len(grouping.tops(driver.editor)) == 2
    assert len(driver.editor.selection) == 3


def test_a_double_press_steps_into_a_group_and_escape_out_again(driver: EditorDriver) -> None:
    cards = picked(driver, 2)
    driver.run("group")
    group = grouping.tops(driver.editor)[0]
    driver.hands.double_press(driver.touch(cards[0].frame.rect.centre))
    assert driver.editor.isolated == group
    assert driver.session.element_id == cards[0].id
    driver.hands.escape()
    assert driver.editor.selection == (cards[0].id,)
    driver.hands.escape()
    assert len(driver.editor.selection) == 2


def test_ctrl_takes_one_member_and_a_press_outside_steps_out(driver: EditorDriver) -> None:
    cards = picked(driver, 2)
    outside = driver.cards()[3]
    driver.run("group")
    touch = driver.touch(cards[1].frame.rect.centre, ctrl=True)
    driver.hands.press(touch)
    driver.hands.release(touch)
    assert driver.editor.selection == (cards[1].id,)
    driver.click(outside.frame.rect.centre)
    assert driver.editor.isolated is None
    assert driver.editor.selection == (outside.id,)


def test_a_click_with_alt_reaches_through_groups_and_a_drag_copies_them(
    driver: EditorDriver,
) -> None:
    """EDIT-GROUP-3: as with Ctrl, once it is sure that nothing is dragged."""
    texts = driver.texts()[:2]
    driver.editor.select([text.id for text in texts])
    driver.run("group")
    driver.editor.select([])
    touch = driver.touch(texts[1].frame.rect.centre, alt=True)
    driver.hands.press(touch)
    assert {e.id for e in driver.editor.selected} == {text.id for text in texts}
    driver.hands.release(touch)
    assert [e.id for e in driver.editor.selected] == [texts[1].id]
    assert driver.editor.isolated is not None
    driver.run("select-none")
    assert driver.editor.selection == ()


def test_alt_drags_a_copy_and_leaves_the_original(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    count = len(driver.editor.elements)
    centre = text.frame.rect.centre
    driver.hands.press(driver.touch(centre))
    for dx in (20, 60):
        driver.hands.move(driver.touch(Point(centre.x + dx, centre.y), ctrl=True, alt=True))
    assert len(driver.editor.elements) == count + 1
    driver.hands.release(driver.touch(Point(centre.x + 60, centre.y), alt=True))
    driver.sweep()
    copy = driver.editor.selected[0]
    assert isinstance(copy, TextElement)
    assert copy.text == text.text
    assert copy.frame.x == pytest.approx(text.frame.x + 60)
    assert driver.element(text.id) == text
    assert driver.steps == 1


def test_a_copied_group_comes_with_its_members_and_pictures(driver: EditorDriver) -> None:
    data = io.BytesIO()
    Image.new("RGB", (40, 30), "orange").save(data, "PNG")
    info = driver.editor.file.pictures.add(data.getvalue())
    picture = PictureElement(id="picture", picture=info.sha256, frame=Frame(width=90, height=60))
    with driver.editor.edit(clipboard.PASTE) as edit:
        edit.add(picture)
    text = driver.texts()[0]
    driver.editor.select([picture.id, text.id])
    driver.run("group")
    driver.run("copy")
    driver.run("paste")
    new = driver.editor.selected
    assert {e.kind for e in new} == {"picture", "text"}
    assert len({e.stack.parent for e in new}) == 1
    assert not {e.id for e in new} & {picture.id, text.id}
    assert new[0].stack.parent not in (None, driver.element(text.id).stack.parent)
    content = json.loads(clipboard.copied(driver.editor))
    assert list(content["pictures"]) == [info.sha256]


def test_a_card_is_pasted_only_where_it_is_not_yet(driver: EditorDriver) -> None:
    card = picked(driver, 1)[0]
    driver.run("copy")
    steps = driver.steps
    driver.run("paste")
    assert driver.steps == steps
    driver.run("delete")
    driver.run("paste")
    assert card.card in {each.card for each in driver.cards()}


def test_the_rest_is_pasted_and_it_is_said_that_a_card_is_not(driver: EditorDriver) -> None:
    card, text = driver.cards()[0], driver.texts()[0]
    driver.editor.select([card.id, text.id])
    driver.run("copy")
    told: list[str] = []
    driver.editor.listeners.add(lambda change: told.append(str(change.notice)))
    driver.run("paste")
    assert [e.kind for e in driver.editor.selected] == ["text"]
    assert sum(ONCE.ja in each for each in told) == 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"elements": 3}',
        '{"elements": [7, {"kind": "?"}, {"kind": ["text"]}]}',
        "[" * 5000,
        '{"elements": [{"kind": "text", "frame": {"x": 1e999}, "size_pt": "x"}], "pictures": 1}',
        '{"elements": [{"kind": "picture", "picture": "0"}], "pictures": {"0": "%%"}}',
    ],
)
def test_any_clipboard_is_survived(driver: EditorDriver, content: str) -> None:
    """Nothing on a clipboard is trusted."""
    clipboard.paste_elements(driver.editor, content)
    driver.sweep()


@pytest.mark.parametrize(
    "words", ["海の町で暮らす人たち", "Harbour", "「海」と\n山のあいだ、です。"]
)
def test_pasted_words_keep_their_lines_and_cover_nothing(driver: EditorDriver, words: str) -> None:
    title = driver.texts("vertical")[0].frame.rect
    made = clipboard.paste_words(driver.editor, words, title.centre)
    assert made is not None
    element = driver.element(made)
    assert isinstance(element, TextElement)
    placed = placed_words(element, driver.editor.look)
    assert len(placed.set_text.lines) == len(words.split("\n"))
    others: list[CardElement | TextElement] = [*driver.cards(), *driver.texts()]
    others += driver.texts("vertical")
    assert not any(e.frame.rect.intersects(element.frame.rect) for e in others if e.id != made)


def test_words_from_elsewhere_become_plain_words(driver: EditorDriver) -> None:
    made = clipboard.paste_words(driver.editor, "海と\r\n山\x00の\tまち\n", Point(300, 400))
    assert made is not None
    element = driver.element(made)
    assert isinstance(element, TextElement)
    assert element.text.text == "海と\n山の まち"
    assert clipboard.paste_words(driver.editor, " \n", Point(0, 0)) is None


def test_looks_are_copied_without_words(driver: EditorDriver) -> None:
    first, second = driver.texts()[:2]
    driver.editor.select([first.id])
    driver.run("copy-style")
    driver.editor.select([second.id])
    driver.run("paste-style")
    changed = driver.element(second.id)
    assert isinstance(changed, TextElement)
    assert (changed.family, changed.size_pt, changed.colour) == (
        first.family,
        first.size_pt,
        first.colour,
    )
    assert (changed.text, changed.frame, changed.role) == (second.text, second.frame, second.role)


def test_a_group_lines_up_as_one(driver: EditorDriver) -> None:
    cards = driver.cards()[:3]
    driver.editor.select(card.id for card in cards[:2])
    driver.run("group")
    before = cards[1].frame.x - cards[0].frame.x
    driver.editor.select(card.id for card in cards)
    line_up(driver.editor, "right")
    now = [driver.element(card.id).frame for card in cards]
    assert now[1].x - now[0].x == pytest.approx(before)
    assert max(now[0].rect.right, now[1].rect.right) == pytest.approx(now[2].rect.right)


def test_a_single_element_lines_up_with_the_sheet(driver: EditorDriver) -> None:
    card = picked(driver, 1)[0]
    driver.run("align-middle")
    poster = driver.editor.poster
    assert poster is not None
    assert driver.element(card.id).frame.rect.centre.x == pytest.approx(poster.sheet[0] / 2)


def test_same_size_keeps_every_middle(driver: EditorDriver) -> None:
    text, card = driver.texts()[0], driver.cards()[0]
    driver.editor.select([text.id, card.id])
    model, other = driver.editor.selected
    make_same_size(driver.editor, "both")
    changed = driver.element(other.id).frame
    assert (changed.width, changed.height) == (model.frame.width, model.frame.height)
    assert changed.rect.centre == other.frame.rect.centre


def test_all_the_way_to_the_front_and_back(driver: EditorDriver) -> None:
    card = picked(driver, 1)[0]
    restack_all_the_way(driver.editor, to_front=True)
    assert painted(driver)[-1] == card.id
    restack_all_the_way(driver.editor, to_front=False)
    assert painted(driver)[0] == card.id


def test_what_is_locked_or_hidden_is_let_go_of_and_found_again(driver: EditorDriver) -> None:
    card, other = picked(driver, 2)
    driver.run("lock")
    assert driver.editor.selection == ()
    driver.click(card.frame.rect.centre)
    assert card.id not in driver.editor.selection
    driver.run("unlock-all")
    driver.editor.select([card.id])
    driver.run("hide")
    assert driver.element(card.id).hidden
    assert not driver.element(other.id).hidden
    driver.run("show-all")
    assert not protecting.any_hidden(driver.editor)
    assert not protecting.any_locked(driver.editor)


def test_equal_gaps_are_found_between_and_beyond() -> None:
    sheet = (594.0, 841.0)
    first, last = Rect(100, 100, 40, 20), Rect(300, 100, 40, 20)
    between = snap(Rect(198, 103, 40, 14), Lines((first, last), sheet), 4.0)
    assert between.dx == pytest.approx(2.0)
    assert [gap.end - gap.start for gap in between.gaps] == pytest.approx([60, 60])
    second = Rect(187, 100, 40, 20)
    beyond = snap(Rect(271, 105, 31, 12), Lines((first, second), sheet), 4.0)
    assert beyond.dx == pytest.approx(3.0)
    assert [gap.end - gap.start for gap in beyond.gaps] == pytest.approx([47, 47])


def test_guides_snap_and_are_one_step_each(driver: EditorDriver) -> None:
    guides.draw(driver.editor, upright=True, at=123.0)
    guides.draw(driver.editor, upright=True, at=-5.0)
    poster = driver.editor.poster
    assert poster is not None
    assert poster.upright_guides == (123.0,)
    card = driver.cards()[0]
    start = card.frame.rect.centre
    way = 123.0 - card.frame.x + 3.0
    driver.hands.press(driver.touch(start))
    driver.hands.move(driver.touch(Point(start.x + way, start.y)))
    driver.hands.release(driver.touch(Point(start.x + way, start.y)))
    assert driver.element(card.id).frame.x == pytest.approx(123.0)
    driver.run("clear-guides")
    assert not guides.any_guides(driver.editor)


def test_nothing_snaps_while_snapping_is_off(driver: EditorDriver) -> None:
    driver.run("show-snapping")
    card = driver.cards()[0]
    start = card.frame.rect.centre
    driver.hands.press(driver.touch(start))
    driver.hands.move(driver.touch(Point(start.x + 5.3, start.y + 0.7)))
    assert driver.hands.in_hand.marks.guides == ()
    driver.hands.release(driver.touch(Point(start.x + 5.3, start.y + 0.7)))
    assert driver.element(card.id).frame.x == pytest.approx(card.frame.x + 5.3)


def test_a_flipped_shape_is_drawn_mirrored_in_its_frame(driver: EditorDriver) -> None:
    with driver.editor.edit(clipboard.PASTE) as edit:
        edit.add(ShapeElement(id="shape", fill="accent", frame=Frame(width=60, height=40)))
    shape = driver.element("shape")
    driver.editor.select([shape.id])
    driver.run("flip-across")
    flipped = driver.element(shape.id)
    assert isinstance(flipped, ShapeElement)
    assert flipped.flip_x
    group = compose_element(flipped, driver.editor.look)
    inner = group.items[-1]
    assert isinstance(inner, Group)
    corner = inner.transform.apply(Point(0, 0))
    assert (corner.x, corner.y) == pytest.approx((shape.frame.width, 0.0))
    driver.run("flip-across")
    assert driver.element(shape.id) == shape


def test_lining_up_words_that_are_not_there_yet_leaves_nothing(driver: EditorDriver) -> None:
    """New words are nothing before their first letter; a command ends the typing first."""
    driver.run("tool-text")
    driver.drag(Point(2, 300), Point(40, 330))
    assert driver.session.element_id not in {e.id for e in driver.editor.store.poster.elements}
    driver.run("align-middle")
    assert driver.hands.session is None
    assert driver.editor.store.undo_labels == ()
