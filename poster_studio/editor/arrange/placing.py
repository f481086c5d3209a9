"""Placing cards on the poster: by a press, or where they are dropped (EDIT-PLACE)."""

from __future__ import annotations

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.cards.landing import Lander, land
from poster_studio.editor.editor import Editor


def place_card(editor: Editor, card_id: str, centre: Point | None = None) -> str | None:
    """Puts a card on the poster as one step, at a point or where it belongs; selects it.

    Returns the id of the element that has its words; `None` if the deck has no such card or it is
    on the poster already.
    """
    there = [
        element.id
        for element in editor.elements
        if isinstance(element, CardElement | TextElement) and element.card == card_id
    ]
    if there:
        editor.select(there)
        return None
    return land(editor, Lander(editor, card_id).at(centre))
