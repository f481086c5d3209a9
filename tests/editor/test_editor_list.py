"""The list of elements in reading order (EDIT-LIST)."""

from __future__ import annotations

from poster_studio.document.elements import Frame, PictureElement
from poster_studio.editor import clipboard, element_list
from tests.editor.editor_driver import EditorDriver


def order(driver: EditorDriver) -> list[str]:
    return [row.id for row in element_list.rows(driver.editor)]


def test_the_list_is_the_painting_order_with_members_below_their_group(
    driver: EditorDriver,
) -> None:
    cards = driver.cards()[:2]
    driver.editor.select(card.id for card in cards)
    driver.run("group")
    rows = element_list.rows(driver.editor)
    place = next(i for i, row in enumerate(rows) if row.is_group)
    assert [row.depth for row in rows[place : place + 4]] == [0, 1, 1, 0]
    assert [row.id for row in rows[place + 1 : place + 3]] == [card.id for card in cards]


def test_an_element_goes_by_its_words_until_it_gets_a_name(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    assert element_list.title_of(card).ja == card.text.text.replace("\n", " ")
    element_list.rename(driver.editor, card.id, "  いちばん　大事 ")
    assert element_list.title_of(driver.element(card.id)).ja == "いちばん 大事"
    element_list.rename(driver.editor, card.id, "いちばん 大事")
    assert driver.steps == 1
    element_list.rename(driver.editor, card.id, "")
    assert driver.element(card.id).name == ""


def test_dragging_in_the_list_is_one_step(driver: EditorDriver) -> None:
    first, second, third = (card.id for card in driver.cards()[:3])
    element_list.move(driver.editor, third, first)
    driver.sweep()
    assert order(driver).index(third) == order(driver).index(first) - 1
    assert driver.steps == 1
    element_list.move(driver.editor, third, first)
    assert driver.steps == 1
    element_list.move(driver.editor, third, None)
    assert order(driver)[-1] == third
    driver.run("undo")
    driver.run("undo")
    assert order(driver).index(second) < order(driver).index(third)


def test_a_group_never_lands_in_itself(driver: EditorDriver) -> None:
    cards = driver.cards()[:2]
    driver.editor.select(card.id for card in cards)
    driver.run("group")
    group = driver.element(cards[0].id).stack.parent
    assert group is not None
    element_list.move(driver.editor, group, None, group)
    element_list.move(driver.editor, group, None, cards[0].id)
    driver.sweep()
    assert driver.element(group).stack.parent is None


def test_a_picture_is_described_for_reading_aloud(driver: EditorDriver) -> None:
    with driver.editor.edit(clipboard.PASTE) as edit:
        edit.add(PictureElement(id="photo", frame=Frame(width=50, height=50)))
    assert next(r for r in element_list.rows(driver.editor) if r.id == "photo").lacks_alt
    element_list.describe_picture(driver.editor, "photo", "海を\n見る人たち")
    assert driver.element("photo").alt == "海を 見る人たち"
    assert not next(r for r in element_list.rows(driver.editor) if r.id == "photo").lacks_alt
