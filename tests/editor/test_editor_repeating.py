"""Copies in equal steps (EDIT-REPEAT)."""

from __future__ import annotations

import pytest

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Frame, GroupElement, ShapeElement
from poster_studio.editor.arrange import repeating
from poster_studio.editor.arrange.repeating import Repeating, Steps
from poster_studio.editor.editor_change import EditorChange
from tests.editor.editor_driver import EditorDriver

SQUARE = Frame(x=20.0, y=500.0, width=30.0, height=20.0)


def squares(driver: EditorDriver) -> list[ShapeElement]:
    elements = driver.editor.elements
    return [e for e in elements if isinstance(e, ShapeElement) and e.shape == "rectangle"]


@pytest.fixture
def repeat(driver: EditorDriver) -> Repeating:
    with driver.editor.edit(Words("四角", "Square")) as edit:
        edit.add(ShapeElement(id="square", shape="rectangle", frame=SQUARE))
    driver.editor.select(["square"])
    return Repeating(driver.editor, driver.hands)


def test_copies_show_first_and_are_one_step(driver: EditorDriver, repeat: Repeating) -> None:
    steps = driver.steps
    others = len(squares(driver)) - 1
    assert repeat.preview(Steps(3, 40.0, 5.0)) is None
    shown = squares(driver)
    assert len(shown) == others + 4
    assert driver.steps == steps
    assert [e.frame.x for e in shown[-3:]] == [60.0, 100.0, 140.0]
    repeat.preview(Steps(2, 40.0, 5.0))
    assert len(squares(driver)) == others + 3
    assert repeat.take(Steps(2, 40.0, 5.0)) is None
    driver.sweep()
    assert driver.steps == steps + 1
    assert driver.editor.undo_labels[0] == repeating.REPEAT
    frames = [e.frame for e in driver.editor.selected]
    assert [(f.x, f.y) for f in frames] == [(20.0, 500.0), (60.0, 505.0), (100.0, 510.0)]
    driver.run("undo")
    assert len(squares(driver)) == others + 1


def test_put_away_nothing_is_left(driver: EditorDriver, repeat: Repeating) -> None:
    before = driver.editor.elements
    repeat.preview(Steps(3, 40.0, 0.0))
    repeat.put_away()
    assert driver.editor.elements == before
    driver.sweep()


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (None, repeating.NO_NUMBER),
        (Steps(0, 40.0, 0.0), repeating.WRONG_COUNT),
        (Steps(-2, 40.0, 0.0), repeating.WRONG_COUNT),
        (Steps(2.5, 40.0, 0.0), repeating.WRONG_COUNT),
        (Steps(1e9, 40.0, 0.0), repeating.WRONG_COUNT),
        (Steps(3, 0.0, 0.05), repeating.NO_STEP),
        (Steps(3, 0.0, 400.0), repeating.OFF_SHEET),
        (Steps(3, -400.0, 0.0), repeating.OFF_SHEET),
    ],
)
def test_numbers_that_will_not_do_are_refused_in_a_sentence(
    driver: EditorDriver, repeat: Repeating, steps: Steps | None, told: Words
) -> None:
    before = driver.editor.elements
    repeat.preview(Steps(3, 40.0, 0.0))
    assert repeat.preview(steps) == told
    assert driver.editor.elements == before
    assert repeat.take(steps) == told
    assert driver.editor.elements == before


def test_too_many_at_once_are_refused(driver: EditorDriver, repeat: Repeating) -> None:
    with driver.editor.edit(Words("四角", "Squares")) as edit:
        edit.add_all(
            ShapeElement(id=f"s{number}", shape="rectangle", frame=SQUARE) for number in range(20)
        )
    driver.editor.select(["square", *(f"s{number}" for number in range(20))])
    assert repeat.preview(Steps(60, 1.0, 0.0)) == repeating.TOO_MANY
    assert repeat.preview(Steps(40, 1.0, 0.0)) is None


@pytest.mark.parametrize("members", [("square",), ("square", "other")])
def test_groups_are_copied_with_their_members_and_cards_stay_single(
    driver: EditorDriver, repeat: Repeating, members: tuple[str, ...]
) -> None:
    """A group of one is none: what alone is copied of a group stands alone."""
    with driver.editor.edit(Words("四角", "Squares")) as edit:
        edit.add(ShapeElement(id="other", shape="rectangle", frame=SQUARE))
    card = driver.cards()[0]
    driver.editor.select([*members, card.id])
    driver.run("group")
    before = {element.id for element in driver.editor.elements}
    assert repeat.take(Steps(2, 40.0, 0.0)) is None
    driver.sweep()
    elements = driver.editor.elements
    made = [e for e in elements if e.id not in before]
    groups: set[str | None] = {e.id for e in made if isinstance(e, GroupElement)}
    assert len(groups) == (2 if len(members) > 1 else 0)
    shapes = [e for e in made if isinstance(e, ShapeElement)]
    assert len(shapes) == 2 * len(members)
    assert {e.stack.parent for e in shapes} == (groups or {None})
    assert sum(isinstance(e, CardElement) and e.card == card.card for e in elements) == 1


def test_only_cards_cannot_be_repeated(driver: EditorDriver) -> None:
    cards = driver.cards()[:2]
    driver.editor.select(card.id for card in cards)
    assert not repeating.can_repeat(driver.editor)
    driver.run("group")
    assert not repeating.can_repeat(driver.editor)
    driver.editor.select([driver.texts()[0].id])
    assert repeating.can_repeat(driver.editor)


def test_what_is_offered_first_will_do(driver: EditorDriver, repeat: Repeating) -> None:
    offered = repeating.suggested(driver.editor)
    assert offered.copies == 3
    assert offered.right > SQUARE.width
    assert repeat.preview(offered) is None
    repeat.put_away()
    driver.editor.select([driver.texts("vertical")[0].id])
    assert repeat.preview(repeating.suggested(driver.editor)) is None


def test_another_preview_or_selection_overtakes_the_copies(
    driver: EditorDriver, repeat: Repeating
) -> None:
    repeat.preview(Steps(2, 40.0, 0.0))
    assert not repeat.is_overtaken(EditorChange(saved=True))
    assert repeat.is_overtaken(EditorChange(selection=True))
    others = {"square": driver.element("square")}
    driver.editor.show(others)
    assert repeat.is_overtaken(EditorChange(ids=frozenset(others)))
    repeat.put_away()
    assert driver.editor.previews == others
    driver.editor.show({})
    driver.hands.take("pen")
    assert repeat.is_overtaken(EditorChange(tool=True))
