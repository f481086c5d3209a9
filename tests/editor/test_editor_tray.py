"""The tray: search by reading, what it narrows to, what was changed."""

from __future__ import annotations

from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.editor.cards.tray import TrayQuery, edited_on, found, matches, sessions_of
from poster_studio.editor.speech.reading_aloud import Reader, reader, spelt
from poster_studio.editor.words.text_session import TYPING
from tests.editor.editor_driver import EditorDriver

CARDS = (
    Card(id="K1-2B-001", text="学校の帰りに図書館で宿題をしたい", session=1, dialogue=2, likes=3),
    Card(id="K1-2B-002", text="としょかんのとなりに庭がほしい", session=1, dialogue=2),
    Card(id="K2-1A-003", text="手続きの帰りに\nお茶を飲む", session=2, dialogue=1),
    Card(id="K2-1A-004", text="直したことば", original="言ったことば", session=2, dialogue=1),
)


def aloud(driver: EditorDriver) -> Reader:
    return reader(driver.editor.studio.readings, {})


def ids(query: TrayQuery, read: Reader) -> list[str]:
    return [card.id[-3:] for card in found(CARDS, query, read)]


def test_words_are_found_by_how_they_are_read(driver: EditorDriver) -> None:
    """EDIT-TRAY-1: とし finds 図書館, and so does ﾄｼｮ; the kanji that are read so are marked."""
    read = aloud(driver)
    assert ids(TrayQuery("とし"), read) == ["001", "002"]
    assert ids(TrayQuery("ﾄｼｮ しゅくだい"), read) == ["001"]
    text = CARDS[0].text
    assert [text[a:b] for a, b in matches(text, "としょかん", read)] == ["図書館"]
    assert [text[a:b] for a, b in matches(text, "図書", read)] == ["図書"]


def test_a_word_that_is_spelt_so_needs_no_dictionary() -> None:
    assert ids(TrayQuery("としょ"), spelt) == ["002"]
    assert ids(TrayQuery("図書"), spelt) == ["001"]


def test_readings_go_on_after_a_line_feed(driver: EditorDriver) -> None:
    text = CARDS[2].text
    assert [text[a:b] for a, b in matches(text, "おちゃ", aloud(driver))] == ["お茶"]


def test_the_workshop_s_own_readings_count(driver: EditorDriver) -> None:
    read = reader(driver.editor.studio.readings, {"庭": "ガーデン"})
    assert ids(TrayQuery("がーでん"), read) == ["002"]


def test_the_tray_narrows_to_a_session_to_likes_and_to_changed_words() -> None:
    """EDIT-TRAY-2"""
    assert ids(TrayQuery(session=2), spelt) == ["003", "004"]
    assert ids(TrayQuery(dialogue=2), spelt) == ["001", "002"]
    assert ids(TrayQuery(liked=True), spelt) == ["001"]
    assert ids(TrayQuery(edited=True), spelt) == ["004"]
    assert TrayQuery(words="あ", keyword="A").is_narrowed is False
    assert TrayQuery(placed=True).is_narrowed


def test_words_changed_on_the_poster_count_as_changed(driver: EditorDriver) -> None:
    element = driver.cards()[0]
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(element.id, RichText.plain("変えた"))
    editor = driver.editor
    assert edited_on(editor.workshop, editor.poster) == {element.card}
    sessions, dialogues = sessions_of(editor.workshop)
    assert len(sessions) > 1
    assert dialogues == (1, 2)
