"""Earlier versions and what was deleted (EDIT-VERSION)."""

from __future__ import annotations

from poster_studio.document.elements import TextElement
from poster_studio.document.text import RichText
from poster_studio.editor.arrange import arranging
from poster_studio.editor.equipment import versions
from poster_studio.editor.equipment.versions import EVERY_S, VersionKeeper
from poster_studio.workshop_io.versions import MOST_MADE
from tests.editor.editor_driver import EditorDriver


def change_much(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    with driver.editor.edit(versions.RESTORE) as edit:
        edit.set_text(text.id, RichText.plain("ちがうことば"))
        edit.set_info(theme="library", title="ちがう題")
    cards = driver.cards()
    driver.editor.select([cards[0].id, cards[1].id])
    driver.run("group")
    driver.editor.select([cards[2].id])
    driver.run("delete")
    driver.editor.select([text.id])
    driver.run("duplicate")


def test_a_version_comes_back_as_one_step_that_can_be_undone(driver: EditorDriver) -> None:
    before = driver.editor.poster
    versions.keep_version(driver.editor)
    change_much(driver)
    changed, steps = driver.editor.poster, driver.steps
    (version,) = versions.versions(driver.editor)
    assert version.kept
    versions.restore(driver.editor, version)
    driver.sweep()
    assert driver.editor.poster == before
    assert driver.steps == steps + 1
    assert len(versions.versions(driver.editor)) == 2
    driver.run("undo")
    assert driver.editor.poster == changed


def test_versions_are_kept_while_people_work_and_not_while_they_talk(
    driver: EditorDriver,
) -> None:
    keeper = VersionKeeper(driver.editor)
    keeper.tick(0.0)
    keeper.tick(EVERY_S + 1)
    assert versions.versions(driver.editor) == ()
    driver.editor.select([driver.cards()[0].id])
    arranging.nudge(driver.editor, 5, 0)
    keeper.tick(2 * EVERY_S)
    assert versions.versions(driver.editor) == ()
    keeper.tick(2 * EVERY_S + 2)
    assert [version.kept for version in versions.versions(driver.editor)] == [False]


def test_old_versions_make_room_and_kept_ones_stay(driver: EditorDriver) -> None:
    poster = driver.editor.poster
    assert poster is not None
    driver.editor.file.versions.keep(poster, 1, kept=True)
    for at in range(2, MOST_MADE + 5):
        driver.editor.file.versions.keep(poster, at, kept=False)
    found = versions.versions(driver.editor)
    assert len(found) == MOST_MADE + 1
    assert found[-1].kept
    assert found[-2].at_ms == 5


def test_what_was_deleted_comes_back_where_it_was(driver: EditorDriver) -> None:
    text = driver.texts()[0]
    driver.editor.select([text.id])
    driver.run("delete")
    assert text.id in {element.id for element in versions.deleted(driver.editor)}
    versions.bring_back(driver.editor, [text.id])
    assert driver.element(text.id) == text
    assert driver.editor.selection == (text.id,)
    assert versions.deleted(driver.editor) == ()


def test_a_card_that_was_placed_again_is_not_among_the_deleted(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.run("copy")
    driver.run("delete")
    assert card.id in {element.id for element in versions.deleted(driver.editor)}
    driver.run("paste")
    assert versions.deleted(driver.editor) == ()


def test_a_card_that_was_deleted_twice_comes_back_once(driver: EditorDriver) -> None:
    """EDIT-CMD-3"""
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.run("copy")
    driver.run("delete")
    driver.run("paste")
    driver.run("delete")
    twice = [element.id for element in versions.deleted(driver.editor)]
    assert len(twice) == 2
    versions.bring_back(driver.editor, twice)
    assert [each.card for each in driver.cards()].count(card.card) == 1
    assert driver.editor.selection == (twice[0],)
    driver.sweep()


def test_the_steps_are_named_the_latest_first(driver: EditorDriver) -> None:
    driver.editor.select([driver.cards()[0].id])
    driver.run("nudge-left")
    driver.run("to-front")
    assert driver.editor.undo_labels[:2] == (arranging.TO_FRONT, arranging.NUDGE)
    driver.run("undo")
    assert driver.editor.undo_labels[0] == arranging.NUDGE


def test_a_damaged_version_is_left_out(driver: EditorDriver) -> None:
    versions.keep_version(driver.editor)
    connection = driver.editor.file._connection
    poster = driver.editor.poster
    assert poster is not None
    connection.execute("INSERT INTO meta VALUES (?, ?)", (f"version:{poster.id}:7", '{"kept": tr'))
    connection.execute("INSERT INTO meta VALUES (?, ?)", (f"version:{poster.id}:x", "{}"))
    assert len(versions.versions(driver.editor)) == 1


def test_a_version_with_odd_content_is_repaired(driver: EditorDriver) -> None:
    poster = driver.editor.poster
    assert poster is not None
    odd = '{"poster": {"size": "?", "elements": [3, {"id": "a", "kind": "text", "size_pt": -4}]}}'
    driver.editor.file._connection.execute(
        "INSERT INTO meta VALUES (?, ?)", (f"version:{poster.id}:9", odd)
    )
    (version,) = versions.versions(driver.editor)
    old = driver.editor.file.versions.poster(version)
    assert [type(element) for element in old.elements] == [TextElement]
    versions.restore(driver.editor, version)
    driver.sweep()
