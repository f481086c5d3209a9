"""Readings over the interface's own sentences, and over nothing else (EDIT-FURIGANA)."""

from __future__ import annotations

import pytest

from poster_studio.editor.speech.furigana import WITH_PLACES, Furigana, Reading, parsed

SENTENCES = {
    "書き出す": "書《か》き出《だ》す",
    "左": "左《ひだり》",
    "一覧": "一覧《いち・らん》",
    "題名": "題名《だい・めい》",
    "%1へ %2 mm": "%1へ %2 mm",
    "%1班": "%1班《はん》",
    "「%1」を消す": "「%1」を消《け》す",
    "写真 {}": "写真《しゃ・しん》 {}",
    "新聞の一面 2030": "新聞《しん・ぶん》の一面《いち・めん》 2030",
}


@pytest.fixture
def furigana() -> Furigana:
    forms = "\n".join(source for source in SENTENCES if "%1" in source or "{}" in source)
    return Furigana({**SENTENCES, WITH_PLACES: forms}.get)


def shown(furigana: Furigana, text: str) -> str:
    """The text as Aozora would write it."""
    notation, at = "", 0
    for each in furigana.readings(text):
        notation += f"{text[at : each.end]}《{each.kana}》"
        at = each.end
    return notation + text[at:]


def test_a_notation_gives_words_and_readings() -> None:
    bare, readings = parsed("書《か》き出《だ》す、｜お茶《おちゃ》、一覧《いち・らん》")
    assert bare == "書き出す、お茶、一覧"
    assert [(bare[each.start : each.end], each.kana) for each in readings] == [
        ("書", "か"),
        ("出", "だ"),
        ("お茶", "おちゃ"),
        ("一覧", "いちらん"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("書き出す", "書《か》き出《だ》す"),
        (" 書き出す", " 書《か》き出《だ》す"),
        ("書き出す\tCtrl+E", "書《か》き出《だ》す\tCtrl+E"),
        ("左へ 10 mm", "左《ひだり》へ 10 mm"),
        ("12班", "12班《はん》"),
        ("写真 3", "写真《しゃしん》 3"),
        ("一覧 3", "一覧《いちらん》 3"),
        ("新聞の一面 2030", "新聞《しんぶん》の一面《いちめん》 2030"),
        ("3班　川の見える窓", "3班《はん》　川の見える窓"),
        ("題名・一覧", "題名《だいめい》・一覧《いちらん》"),
        ("書き出す… 40%", "書《か》き出《だ》す… 40%"),
    ],
)
def test_sentences_are_read_wherever_they_stand(furigana: Furigana, text: str, wanted: str) -> None:
    assert shown(furigana, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("川の見える待合室", "川の見える待合室"),
        ("子どもの班", "子どもの班"),
        ("森へ 3 mm", "森へ 3 mm"),
        ("「海の班」を消す", "「海の班」を消《け》す"),
    ],
)
def test_peoples_words_are_left_alone(furigana: Furigana, text: str, wanted: str) -> None:
    """A name in brackets may be anything; elsewhere a sentence with strange words is another's."""
    assert shown(furigana, text) == wanted


def test_a_reading_is_divided_at_a_lines_end() -> None:
    whole = Reading(2, 4, ("いち", "らん"))
    assert whole.within(0, 3) == Reading(2, 3, ("いち",))
    assert whole.within(3, 8) == Reading(3, 4, ("らん",))
    assert whole.within(4, 8) is None
    undivided = Reading(2, 4, ("とけい",))
    assert undivided.within(0, 3) == Reading(2, 3, ("とけい",))
    assert undivided.within(3, 8) is None
