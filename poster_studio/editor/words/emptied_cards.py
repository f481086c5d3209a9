"""A card that was left without words: it goes back to the tray (EDIT-TEXT-14)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element
from poster_studio.editor.arrange.arranging import take_off
from poster_studio.editor.editor import Editor, is_free

BACK: Final = Words(
    "ことばがなくなったので、カードはトレイに戻りました。",
    "The card had no words left: it is back in the tray.",
)
GONE: Final = Words(
    "ことばがなくなったので、カードを外しました。",
    "The card had no words left: it was taken off the poster.",
)


def is_emptied(element: Element, words: str) -> bool:
    """Whether these words leave a card without any."""
    return isinstance(element, CardElement) and not words.strip()


def take_off_emptied(editor: Editor, element_id: str, words: str) -> bool:
    """Takes a card whose words are these off the poster, as one step, if there are none left.

    On the poster it keeps the words it had, so that undo brings it back with them.
    """
    card = editor.store.element(element_id)
    if card is None or not is_emptied(card, words) or not is_free(card):
        return False
    in_deck = isinstance(card, CardElement) and editor.workshop.card(card.card) is not None
    take_off(editor, [element_id])
    editor.say(BACK if in_deck else GONE)
    return True
