"""Cards that are left without words (EDIT-TEXT-14)."""

from __future__ import annotations

import pytest

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.editor.cards.tray import unplaced
from poster_studio.editor.words.emptied_cards import BACK
from poster_studio.editor.words.text_session import PAUSE_S
from tests.editor.editor_driver import EditorDriver

FAMILY, FLAG, KATSU, GA = "👨‍👩‍👧", "🇯🇵", "葛\U000e0100", "か\u3099"


@pytest.mark.parametrize("words", ["", " \n　"])
def test_a_card_left_without_words_goes_back_to_the_tray_as_one_step(
    driver: EditorDriver, words: str
) -> None:
    """EDIT-TEXT-14: however long nobody typed meanwhile; undo brings it back with its words."""
    card, told = driver.cards()[0], list[Words | None]()
    driver.editor.listeners.add(lambda change: told.append(change.notice))
    driver.hands.type_in(card.id)
    driver.session.type(words, 0.0) if words else driver.session.delete(0.0)
    driver.hands.tick(PAUSE_S + 5.0)
    assert driver.steps == 0
    driver.hands.escape()
    driver.sweep()
    assert driver.hands.session is None
    assert driver.editor.element(card.id) is None
    assert card.card in {c.id for c in unplaced(driver.editor.workshop, driver.editor.poster)}
    assert BACK in told
    assert driver.steps == 1
    driver.run("undo")
    assert driver.element(card.id) == card


def test_words_typed_anew_into_an_emptied_card_stay_its_own(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.hands.type_in(card.id)
    driver.session.delete(0.0)
    driver.hands.tick(PAUSE_S + 5.0)
    driver.session.type("海", 9.0)
    driver.hands.end_typing()
    now = driver.element(card.id)
    assert isinstance(now, CardElement)
    assert now.text.text == "海"
    assert driver.steps == 1


def test_undo_while_typing_gives_an_emptied_card_its_words(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    driver.hands.type_in(card.id)
    driver.session.delete(0.0)
    driver.run("undo")
    driver.hands.end_typing()
    assert driver.element(card.id) == card
