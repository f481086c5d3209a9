"""Commands: what they do to the poster, and that undo gives everything back (EDIT-CMD)."""

from __future__ import annotations

from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, ShapeElement
from poster_studio.editor.arrange import arranging
from poster_studio.editor.arrange.copying import ONCE
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.cards.tray import TrayQuery, found, matches, sections, unplaced
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.description import EDITED, VERBATIM, describe
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.sheets.gallery import Wish, order_of
from poster_studio.editor.sheets.new_poster import add_poster
from poster_studio.editor.words import word_sizes
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.editor.editor_driver import EditorDriver


def test_command_ids_and_keys_are_unique() -> None:
    ids = [row.id for row in COMMANDS]
    keys = [key for row in COMMANDS for key in row.keys]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))


def test_every_command_speaks_both_languages() -> None:
    assert all(row.label.ja and row.label.en for row in COMMANDS)


def test_a_deleted_card_lies_in_the_tray_and_undo_puts_it_back(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.click(card.frame.rect.centre)
    driver.run("delete")
    tray = unplaced(driver.editor.workshop, driver.editor.poster)
    assert card.card in {one.id for one in tray}
    assert driver.editor.store.undo_labels[-1] == arranging.TO_TRAY
    driver.run("undo")
    assert driver.element(card.id) == card


def test_a_card_is_placed_like_the_others_where_nothing_is_covered(driver: EditorDriver) -> None:
    card = unplaced(driver.editor.workshop, driver.editor.poster)[0]
    id_ = place_card(driver.editor, card.id, Point(80, 80))
    driver.sweep()
    assert id_ is not None
    placed = driver.element(id_)
    assert isinstance(placed, CardElement)
    model = driver.cards()[0]
    assert (placed.look, placed.size_pt) == (model.look, model.size_pt)
    assert placed.text.text == card.text
    others = [e for e in driver.cards() if e.id != id_]
    assert not any(e.frame.rect.intersects(placed.frame.rect) for e in others)
    assert driver.editor.selection == (id_,)
    assert driver.steps == 1


def test_a_card_is_placed_once(driver: EditorDriver) -> None:
    card = unplaced(driver.editor.workshop, driver.editor.poster)[0]
    first = place_card(driver.editor, card.id, Point(100, 100))
    assert place_card(driver.editor, card.id) is None
    assert driver.editor.selection == (first,)


def test_many_cards_still_find_a_place_on_the_sheet(driver: EditorDriver) -> None:
    assert driver.editor.poster is not None
    width, height = driver.editor.poster.sheet
    for card in unplaced(driver.editor.workshop, driver.editor.poster)[:20]:
        place_card(driver.editor, card.id)
    driver.sweep()
    for element in driver.cards():
        assert -1 <= element.frame.x <= width
        assert -1 <= element.frame.y <= height


def test_order_changes_past_what_overlaps_only(driver: EditorDriver) -> None:
    tray = unplaced(driver.editor.workshop, driver.editor.poster)
    under = place_card(driver.editor, tray[0].id, Point(300, 300))
    over = place_card(driver.editor, tray[1].id, Point(310, 310))
    assert under is not None
    assert over is not None
    driver.editor.select([under])
    driver.run("forward")
    ids = [element.id for element in driver.editor.elements]
    assert ids.index(under) > ids.index(over)
    assert not arranging.can_restack(driver.editor, forward=True)


def test_duplicates_leave_cards_single(driver: EditorDriver) -> None:
    text, card = driver.texts()[0], driver.cards()[0]
    driver.editor.select([text.id, card.id])
    told: list[EditorChange] = []
    driver.editor.listeners.add(told.append)
    driver.run("duplicate")
    assert len(driver.editor.selection) == 1
    assert len([e for e in driver.cards() if e.card == card.card]) == 1
    assert [ONCE.ja in str(change.notice) for change in told if change.notice] == [True]
    driver.editor.select([text.id])
    driver.run("duplicate")
    assert sum(change.notice is not None for change in told) == 1


def test_one_that_is_copied_of_a_group_stands_alone(driver: EditorDriver) -> None:
    """EDIT-CMD-3: its cards stay single, and a group of one is none."""
    text, cards = driver.texts()[0], driver.cards()[:2]
    driver.editor.select([text.id, *(card.id for card in cards)])
    driver.run("group")
    before = {e.id for e in driver.editor.elements}
    driver.run("duplicate")
    (made,) = (e for e in driver.editor.elements if e.id not in before)
    assert made.kind == "text"
    assert made.stack.parent is None


@pytest.mark.parametrize("way", ["duplicate", "alt-drag", "paste"])
def test_copies_of_groups_are_groups_of_their_own(driver: EditorDriver, way: str) -> None:
    """Nested ones too, and a group of cards alone leaves no empty one (EDIT-CMD-3)."""
    text, other = driver.texts()[:2]
    cards = driver.cards()[:2]
    driver.editor.select([card.id for card in cards])
    driver.run("group")
    with driver.editor.edit(ONCE) as edit:
        edit.add(ShapeElement(id="shape", shape="rectangle", frame=other.frame))
    for ids in ([text.id, "shape"], [text.id, "shape", other.id, cards[0].id]):
        driver.editor.select(ids)
        driver.run("group")
    before = {e.id: e.stack.parent for e in driver.editor.elements}
    steps = driver.steps
    if way == "alt-drag":
        at = text.frame.rect.centre
        driver.hands.press(driver.touch(at, alt=True))
        for step in (20.0, 40.0):
            driver.hands.move(driver.touch(Point(at.x + step, at.y), alt=True, ctrl=True))
        driver.hands.release(driver.touch(Point(at.x + 40.0, at.y), alt=True, ctrl=True))
    elif way == "paste":
        driver.run("copy")
        driver.run("paste")
    else:
        driver.run("duplicate")
    driver.sweep()
    assert driver.steps == steps + 1
    new = [e for e in driver.editor.elements if e.id not in before]
    assert {e.id: e.stack.parent for e in driver.editor.elements if e.id in before} == before
    (outer,) = [e for e in new if e.kind == "group" and e.stack.parent is None]
    (inner,) = [e for e in new if e.kind == "group" and e.stack.parent == outer.id]
    assert sorted(e.kind for e in new if e.stack.parent == inner.id) == ["shape", "text"]
    assert [e.kind for e in new if e.stack.parent == outer.id and e.id != inner.id] == ["text"]
    assert len(new) == 5
    assert set(driver.editor.selection) == {e.id for e in new if e.kind != "group"}


@pytest.mark.parametrize("word", ["small", "large"])
def test_words_take_one_of_three_sizes_and_come_back(
    driver: EditorDriver, word: word_sizes.SizeWord
) -> None:
    text = driver.texts()[0]
    driver.editor.select([text.id])
    assert word_sizes.size_word(driver.editor) == "normal"
    word_sizes.set_size_word(driver.editor, None, word)
    assert word_sizes.size_word(driver.editor) == word
    word_sizes.set_size_word(driver.editor, None, "normal")
    assert word_sizes.size_word(driver.editor) == "normal"
    driver.sweep()


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
@pytest.mark.parametrize("words", ["海", "と人が集まって、雨の日も晴れの日も行きたくなる場所"])
def test_fitted_words_keep_their_size_word_whatever_is_typed(
    driver: EditorDriver, direction: str, words: str
) -> None:
    """EDIT-STYLE-5: the frame makes letters larger or smaller, nobody asked for another size."""
    text = next(e for e in driver.texts(direction) if e.fit != "none")
    driver.editor.select([text.id])
    for asked in ("normal", "small"):
        if asked == "small":
            word_sizes.set_size_word(driver.editor, None, "small")
        assert word_sizes.size_word(driver.editor) == asked
        driver.hands.type_in(text.id)
        driver.session.type(words, 0.0)
        assert word_sizes.size_word(driver.editor) in (asked, "normal")
        driver.hands.end_typing()
        assert word_sizes.size_word(driver.editor) in (asked, "normal")
    word_sizes.set_size_word(driver.editor, None, "normal")
    assert word_sizes.size_word(driver.editor) == "normal"


def test_select_all_then_delete_then_undo_gives_the_poster_back(driver: EditorDriver) -> None:
    before = driver.editor.poster
    driver.run("select-all")
    driver.run("delete")
    assert all(e.locked for e in driver.editor.elements)
    driver.run("undo")
    assert driver.editor.poster == before


def test_posters_follow_one_another_round(driver: EditorDriver) -> None:
    seen = []
    for _ in driver.editor.posters:
        assert driver.editor.poster is not None
        seen.append(driver.editor.poster.id)
        driver.run("next-poster")
    assert driver.editor.poster is not None
    assert driver.editor.poster.id == seen[0]
    assert len(set(seen)) == len(driver.editor.posters)


def test_a_new_poster_is_opened_and_kept(driver: EditorDriver, workshop_path: Path) -> None:
    template = next(iter(driver.editor.studio.templates.values()))
    info = add_poster(driver.editor, order_of(driver.editor, template, Wish()))
    assert driver.editor.poster is not None
    assert driver.editor.poster.id == info.id
    with WorkshopFile.open(workshop_path, read_only=True) as file:
        assert info.id in {one.id for one in file.workshop_store.workshop.posters}


def test_a_file_open_elsewhere_is_for_looking_only(
    driver: EditorDriver, studio: Studio, workshop_path: Path
) -> None:
    editor = Editor(studio, WorkshopFile.open(workshop_path))
    looking = EditorDriver(editor)
    assert editor.file.access == "read-only"
    card = looking.cards()[0]
    centre = card.frame.rect.centre
    looking.drag(centre, Point(centre.x + 50, centre.y))
    assert looking.element(card.id) == card
    with pytest.raises(PosterStudioError):
        arranging.delete(editor)
    editor.close()


def test_the_description_says_whether_words_are_as_said(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    assert VERBATIM.ja in describe(driver.editor).about.ja
    driver.hands.type_in(card.id)
    driver.session.type("ちがう", 0.0)
    driver.hands.end_typing()
    assert EDITED.ja in describe(driver.editor).about.ja


def test_search_minds_neither_width_nor_kana(driver: EditorDriver) -> None:
    cards = driver.editor.workshop.cards
    words = {card.text for card in found(cards, TrayQuery("すまほ"))}
    assert any("スマホ" in text for text in words)
    assert matches("あのＡＢＣ", "abc") == ((2, 5),)
    assert found(cards, TrayQuery("", "B"))[0].keyword == "B"


def test_sections_hold_every_card_once(driver: EditorDriver) -> None:
    cards = driver.editor.workshop.cards
    parts = sections(cards, driver.editor.workshop.programme)
    assert sorted(c.id for part in parts for c in part.cards) == sorted(c.id for c in cards)


def test_everything_is_on_the_disk_soon_after_a_change(driver: EditorDriver) -> None:
    driver.editor.select([driver.cards()[0].id])
    driver.run("nudge-left")
    assert not driver.editor.is_saved
    driver.editor.tick(10.0)
    driver.editor.tick(11.0)
    assert driver.editor.is_saved
