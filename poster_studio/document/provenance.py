"""Which card's words an element shows."""

from __future__ import annotations

from poster_studio.document.elements import CardElement, Element, TextElement


def card_shown(element: Element) -> str:
    """The id of the card whose words stand there, as a card or as a heading; "" for none."""
    if element.deleted or element.hidden:
        return ""
    if isinstance(element, CardElement):
        return element.card
    return element.card if isinstance(element, TextElement) and element.text.text else ""
