"""Readings: suggested, set, corrected once for the workshop, and what editing does to them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.elements import TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.words import ruby
from poster_studio.editor.words.reading_words import ReadingWords
from poster_studio.editor.words.readings import Readings
from poster_studio.editor.words.text_styles import COLOUR
from tests.editor.editor_driver import EditorDriver

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "readings"


@pytest.fixture(scope="module")
def readings() -> Readings:
    return Readings(ReadingWords.open(FOLDER))


def write(driver: EditorDriver, words: str) -> TextElement:
    text = driver.texts()[0]
    with driver.editor.edit(COLOUR) as edit:
        edit.set_text(text.id, RichText.plain(words))
    driver.editor.select([text.id])
    return text


def spans(driver: EditorDriver, id_: str) -> list[tuple[str, str | None]]:
    element = driver.editor.store.element(id_)
    assert isinstance(element, TextElement)
    return [(span.text, span.ruby) for span in element.text.spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("鎌倉の図書館", [("鎌倉", "かま|くら"), ("図書館", "としょかん")]),
        ("行き先で食べ物", [("行", "い"), ("先", "さき"), ("食", "た"), ("物", "もの")]),
        ("3人の学校", [("人", "にん"), ("学校", "がっ|こう")]),
        ("谷戸を一人で", [("谷戸", "やと"), ("一人", "ひとり")]),
        ("七里ヶ浜", [("七里ヶ浜", "しちりがはま")]),
        ("かなとABC\n", []),
    ],
)
def test_readings_are_suggested_for_kanji(
    readings: Readings, text: str, expected: list[tuple[str, str]]
) -> None:
    """EDIT-RUBY-1: kana get none, and a word is divided where the shares are known."""
    found = readings.suggested(text, {})
    assert [(one.base, one.ruby) for one in found] == expected
    assert all(text[one.start : one.end] == one.base for one in found)


def test_a_corrected_word_is_found_in_longer_texts(readings: Readings) -> None:
    found = readings.suggested("新結節空間の間", {"結節空間": "けっせつくうかん", "間": "あいだ"})
    assert ("結節空間", "けっせつくうかん") in [(one.base, one.reading) for one in found]
    assert found[-1].ruby == "あいだ"


@pytest.mark.parametrize("text", ["𠮷野家で𩸽", "々々", "\n\n市\n", "﨑", "〇〆ヶ" * 40, ""])
def test_any_words_have_suggestions_or_none(readings: Readings, text: str) -> None:
    for one in readings.suggested(text, {}):
        assert text[one.start : one.end] == one.base


def test_one_press_sets_readings_over_all_kanji(driver: EditorDriver) -> None:
    """EDIT-RUBY-2: one step, and what has a reading already keeps it."""
    text = write(driver, "鎌倉の市民")
    steps = driver.steps
    driver.run("ruby-everywhere")
    assert spans(driver, text.id) == [("鎌倉", "かま|くら"), ("の", None), ("市民", "し|みん")]
    assert driver.steps == steps + 1
    driver.run("no-ruby")
    assert spans(driver, text.id) == [("鎌倉の市民", None)]


def test_only_the_selected_words_take_readings(driver: EditorDriver) -> None:
    text = write(driver, "鎌倉の市民")
    driver.hands.type_in(text.id)
    driver.session.select(3, 5)
    driver.run("ruby-everywhere")
    assert spans(driver, text.id) == [("鎌倉の", None), ("市民", "し|みん")]


def test_a_reading_is_corrected_once_for_the_whole_workshop(driver: EditorDriver) -> None:
    """EDIT-RUBY-3"""
    text = write(driver, "海の谷間")
    shown = ruby.rows(driver.editor, None)
    wanted = [replace(row, ruby="やま") if row.base == "谷間" else row for row in shown]
    ruby.set_ruby(driver.editor, wanted)
    ruby.learn(driver.editor, shown, wanted)
    assert driver.editor.workshop.programme.readings == {"谷間": "やま"}
    assert spans(driver, text.id)[-1] == ("谷間", "やま")
    write(driver, "谷間へ")
    assert ruby.rows(driver.editor, None)[0].ruby == "やま"
    driver.editor.undo()
    driver.editor.undo()
    assert driver.editor.workshop.programme.readings == {}


def test_a_reading_over_words_of_several_colours_makes_them_one(driver: EditorDriver) -> None:
    """A reading stands once over its word, never over each piece of it."""
    text = write(driver, "図書館へ")
    with driver.editor.edit(COLOUR) as edit:
        edit.format_text(text.id, 0, 1, colour="accent")
    driver.run("ruby-everywhere")
    element = driver.editor.store.element(text.id)
    assert isinstance(element, TextElement)
    assert element.text.spans[0] == Span(text="図書館", ruby="としょかん", colour="accent")


def test_a_damaged_list_of_readings_is_said_kindly(tmp_path: Path) -> None:
    with pytest.raises(PosterStudioError):
        ReadingWords.open(tmp_path)
