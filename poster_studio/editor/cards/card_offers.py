"""What the context panel says about cards and piles, and which of its sections it offers."""

from __future__ import annotations

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.editor.cards.piles import can_pile, pile_selected
from poster_studio.editor.editor import Editor


def card_offers(editor: Editor) -> frozenset[str]:
    """Sections for what is selected; empty for anything but cards and piles."""
    chosen = editor.selected
    offers: set[str] = set()
    if chosen and all(isinstance(element, CardElement) for element in chosen):
        offers |= {"look", "look-parts", "look-all"}
    if len(chosen) == 1 and offers:
        offers.add("promote")
    if can_pile(editor):
        offers.add("pile")
    if pile_selected(editor) is not None:
        offers |= {"pile-ways"}
    return frozenset(offers)


def pile_title(editor: Editor) -> Words | None:
    """What the selected pile is called; `None` if none is selected."""
    pile = pile_selected(editor)
    if pile is None:
        return None
    heading = pile.heading.text.text.replace("\n", "") if pile.heading is not None else ""
    count = len(pile.cards)
    return Words(
        f"山「{heading}」" if heading else f"カードの山 {count}まい",
        f"Pile “{heading}”" if heading else f"Pile of {count} cards",
    )
