"""How words look: of a range while typing, of whole elements otherwise (EDIT-STYLE)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.commands import command
from poster_studio.editor.words import text_styles
from poster_studio.editor.words.text_draft import Draft
from poster_studio.editor.words.text_parts import cut, part_of, whole_readings
from tests.editor.editor_driver import EditorDriver

LIBRARY = RichText(
    spans=(
        Span(text="図書館", ruby="と|しょ|かん"),
        Span(text="へ"),
        Span(text="今日", ruby="きょう"),
    )
)


def stored(driver: EditorDriver, id_: str) -> TextElement:
    element = driver.editor.store.element(id_)
    assert isinstance(element, TextElement)
    return element


def typing_in(driver: EditorDriver, start: int, end: int) -> TextElement:
    text = next(t for t in driver.texts() if len(t.text.text) > 4)
    driver.hands.type_in(text.id)
    driver.session.select(start, end)
    return text


def test_bold_of_a_range_marks_the_range_only(driver: EditorDriver) -> None:
    """EDIT-STYLE-1: what is selected while typing takes the mark, and stays selected."""
    text = typing_in(driver, 1, 3)
    driver.run("bold")
    after = stored(driver, text.id)
    assert after.weight == text.weight
    marked = part_of(after.text, 1, 3).spans
    bold = text.weight < text_styles.BOLD_FROM
    assert {span.weight for span in marked} == {700 if bold else 400}
    assert part_of(after.text, 0, 1) == part_of(text.text, 0, 1)
    assert driver.session.draft.selection == (1, 3)
    driver.run("undo")
    assert stored(driver, text.id).text == text.text


def test_bold_of_whole_elements_leaves_no_word_out(driver: EditorDriver) -> None:
    """EDIT-STYLE-2: words with a weight of their own follow their element."""
    text = typing_in(driver, 1, 3)
    driver.run("bold")
    driver.hands.end_typing()
    driver.run("bold")
    after = stored(driver, text.id)
    assert all(span.weight is None for span in after.text.spans)
    driver.run("bold")
    assert (stored(driver, text.id).weight >= 600) != (after.weight >= 600)


def test_typed_words_are_a_step_before_the_style(driver: EditorDriver) -> None:
    text = typing_in(driver, 0, 1)
    driver.session.type("春", 0.0)
    driver.session.select(0, 1)
    text_styles.set_colour(driver.editor, driver.session, "accent")
    assert driver.steps == 2
    assert stored(driver, text.id).text.spans[0] == Span(text="春", colour="accent")


def test_sizes_step_for_ranges_and_elements(driver: EditorDriver) -> None:
    text = typing_in(driver, 0, 2)
    driver.run("larger-words")
    assert stored(driver, text.id).text.spans[0].scale == pytest.approx(1.1)
    driver.run("smaller-words")
    assert stored(driver, text.id).text.spans[0].scale is None
    driver.hands.end_typing()
    driver.run("larger-words")
    assert stored(driver, text.id).size_pt != text.size_pt


@pytest.mark.parametrize("rotation", [0.0, 20.0])
def test_turning_the_words_turns_their_frame_about_its_middle(
    driver: EditorDriver, rotation: float
) -> None:
    """EDIT-STYLE-3: a line along the foot becomes a column, and stays on the sheet."""
    text = driver.texts()[0]
    frame = Frame(x=100, y=300, width=300, height=40, rotation=rotation)
    with driver.editor.edit(text_styles.DIRECTION) as edit:
        edit.set_frame(text.id, frame)
    driver.editor.select([text.id])
    driver.run("turn-words")
    after = stored(driver, text.id)
    assert after.direction == "vertical"
    assert (after.frame.width, after.frame.height) == (40, 300)
    assert after.frame.rect.centre == frame.rect.centre
    assert after.frame.rotation == rotation
    driver.run("turn-words")
    assert stored(driver, text.id).frame == frame


def test_a_turned_frame_stays_on_the_sheet() -> None:
    turned = text_styles.turned_frame(Frame(x=0, y=0, width=500, height=20), (594, 841))
    assert turned.y == 0
    assert turned.height == 500


def test_new_words_take_on_a_style_before_their_first_letter(driver: EditorDriver) -> None:
    driver.hands.take("text")
    place = driver.touch(Point(300, 30))
    driver.hands.press(place)
    driver.hands.release(place)
    driver.run("turn-words")
    driver.run("bold")
    driver.session.type("声", 0.0)
    driver.hands.end_typing()
    new = stored(driver, driver.editor.selection[0])
    assert (new.direction, new.weight, new.text.text) == ("vertical", 700, "声")


def test_upright_is_offered_in_vertical_words_only(driver: EditorDriver) -> None:
    typing_in(driver, 0, 2)
    assert not command("upright").enabled(driver.desk)
    text = driver.texts("vertical")[0]
    driver.hands.type_in(text.id)
    driver.session.select(0, 1)
    driver.run("upright")
    assert stored(driver, text.id).text.spans[0].upright is True
    driver.run("upright")
    assert stored(driver, text.id).text == text.text


def test_a_cut_word_keeps_the_reading_it_can() -> None:
    """EDIT-RUBY-5: by the character each keeps its share, a whole reading goes."""
    assert cut(LIBRARY.spans[0], 0, 2).ruby == "と|しょ"
    assert cut(LIBRARY.spans[2], 0, 1).ruby is None
    typed = Draft(LIBRARY, 5, 5).typed("、")
    assert [span.ruby for span in typed.text.spans] == ["と|しょ|かん", None]
    assert typed.words == "図書館へ今、日"
    deleted = Draft(LIBRARY, 3, 3).deleted(forward=False)
    assert deleted.text.spans[0] == Span(text="図書", ruby="と|しょ")
    assert deleted.caret == 2


def test_a_style_takes_in_whole_words_with_readings() -> None:
    assert whole_readings(LIBRARY, 1, 2) == (0, 3)
    assert whole_readings(LIBRARY, 3, 5) == (3, 6)
    assert whole_readings(LIBRARY, 2, 2) == (2, 2)
