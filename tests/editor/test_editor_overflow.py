"""Words that do not fit are told of, and mended by one press (EDIT-OVERFLOW)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.text import RichText
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.words import overflow
from poster_studio.editor.words.text_styles import COLOUR
from poster_studio.editor.words.words_place import placed_words
from tests.editor.editor_driver import EditorDriver


def too_many(driver: EditorDriver, direction: str, rotation: float) -> TextElement:
    text = driver.texts()[0]
    frame = Frame(x=100, y=200, width=120, height=120, rotation=rotation)
    with driver.editor.edit(COLOUR) as edit:
        edit.update(text.id, frame=frame, direction=direction, fit="none", size_pt=80.0, columns=1)
        edit.set_text(text.id, RichText.plain("ことばがたくさんあって枠には入りきらない" * 2))
    driver.editor.select([text.id])
    element = driver.editor.store.element(text.id)
    assert isinstance(element, TextElement)
    return element


@pytest.mark.parametrize("rotation", [0.0, 35.0])
@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_the_frame_grows_and_the_first_line_stays(
    driver: EditorDriver, direction: str, rotation: float
) -> None:
    text = too_many(driver, direction, rotation)
    assert overflow.crowded(driver.editor, None) == (text, "overflow")
    steps = driver.steps
    overflow.grow(driver.editor, None)
    driver.sweep()
    after = driver.editor.store.element(text.id)
    assert isinstance(after, TextElement)
    assert overflow.crowded(driver.editor, None) is None
    assert driver.steps == steps + 1
    first, second = text.frame, after.frame
    side = 1.0 if direction == "vertical" else 0.0
    was, now = (turned(f).apply(Point(f.x + side * f.width, f.y)) for f in (first, second))
    assert (now.x, now.y) == pytest.approx((was.x, was.y))
    grown = second.width > first.width, second.height > first.height
    assert grown == ((True, False) if direction == "vertical" else (False, True))


def test_the_words_become_smaller_while_somebody_types(driver: EditorDriver) -> None:
    text = too_many(driver, "horizontal", 0.0)
    driver.hands.type_in(text.id)
    assert overflow.crowded(driver.editor, driver.session) is not None
    overflow.shrink(driver.editor, driver.session)
    assert overflow.crowded(driver.editor, driver.session) is None
    assert driver.session.placed.set_text.size_pt < 80.0


def test_words_that_fit_are_left_in_peace(driver: EditorDriver) -> None:
    driver.editor.select([driver.texts()[0].id])
    assert overflow.crowded(driver.editor, None) is None


def test_words_that_became_too_small_are_told_of_and_mended(driver: EditorDriver) -> None:
    """EDIT-OVERFLOW-2."""
    text = too_many(driver, "horizontal", 0.0)
    overflow.shrink(driver.editor, None)
    assert overflow.crowded(driver.editor, None) is None
    with driver.editor.edit(COLOUR) as edit:
        edit.update(text.id, role="body")
        edit.set_text(text.id, RichText.plain("ことばがたくさんあって枠には入りきらない" * 20))
    found = overflow.crowded(driver.editor, None)
    assert found is not None
    assert found[1] == "small"
    overflow.grow(driver.editor, None)
    assert overflow.crowded(driver.editor, None) is None
    after = driver.editor.store.element(text.id)
    assert isinstance(after, TextElement)
    assert placed_words(after, driver.editor.look).set_text.size_pt >= 28
    assert after.frame.width == text.frame.width
