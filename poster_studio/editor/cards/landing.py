"""Where a card lands on the poster: a place of the template, a pile, or anywhere (EDIT-PLACE)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.cards.new_card import card_element, placeable_card
from poster_studio.editor.cards.pile_rules import pile_at, with_another
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.sheets.relaying import Relay, is_laid_out
from poster_studio.editor.sheets.retemplating import with_card, write_relay

PLACE: Final = Words("カードを置く", "Place card")
#: The template's cards reach so far beyond their boxes, as a share of a box.
_REACH: Final = 0.5
_LOOK: Final = ("look", "direction", "show_badge", "show_number", "show_pattern")


@dataclass(frozen=True, slots=True)
class Landing:
    """What putting a card down writes; exactly one of `relay` and `plan` is there.

    `previews` are the elements as they would become, `element` the card's own id or its slot's.
    """

    previews: Mapping[str, Element]
    element: str
    relay: Relay | None = None
    plan: Plan | None = None


class Lander:
    """Knows where one card lands on the poster as it is now; made when a drag begins."""

    def __init__(self, editor: Editor, card_id: str) -> None:
        self._editor = editor
        self._card = placeable_card(editor, card_id)
        self._poster = editor.poster
        self._row: Landing | None = None
        if self._card is not None and self._poster is not None and editor.can_edit:
            self._row = _in_row(editor, self._poster, self._card)

    def at(self, point: Point | None) -> Landing | None:
        """Where the card lands if it is let go at a point, or put without one; `None`: nowhere."""
        poster, card = self._poster, self._card
        if poster is None or card is None or not self._editor.can_edit:
            return None
        if point is None:
            return self._row or _free(self._editor, poster, card, None)
        slot = _empty_slot(poster, point)
        if slot is not None:
            return _in_slot(slot, card)
        pile = pile_at(poster.elements, point)
        if pile is not None:
            return _in_pile(self._editor, poster, card, pile)
        if self._row is not None and _row_area(self._row).contains(point):
            return self._row
        return _free(self._editor, poster, card, point)


def land(editor: Editor, landing: Landing | None) -> str | None:
    """Puts a card down, as one step, and selects it; its element's id."""
    poster = editor.poster
    if landing is None or poster is None:
        editor.show({})
        return None
    if landing.plan is not None:
        editor.carry_out(landing.plan)
    elif landing.relay is not None:
        editor.show({})
        with editor.edit(PLACE) as edit:
            write_relay(edit, poster, landing.relay)
    editor.select([landing.element])
    return landing.element


def _in_row(editor: Editor, poster: Poster, card: Card) -> Landing | None:
    """Among the template's cards, if hands did not put anything in the way."""
    relay = with_card(editor.studio, editor.workshop, poster, card)
    if relay is None:
        return None
    mine = next((e for e, _ in relay.new if isinstance(e, CardElement) and e.card == card.id), None)
    if mine is None:
        return None
    elements = {element.id: element for element in poster.elements}
    shown: dict[str, Element] = {
        id_: elements[id_].model_copy(update=dict(fields)) for id_, fields in relay.fields.items()
    }
    alike = _like_the_others(mine, shown.values())
    relay = replace(relay, new=tuple((alike if e is mine else e, b) for e, b in relay.new))
    shown[mine.id] = alike
    boxes = [bounds_of(e.frame) for e in shown.values() if isinstance(e, CardElement)]
    others = [e for e in poster.elements if e.id not in shown and _is_in_the_way(e)]
    if any(box.intersects(bounds_of(e.frame)) for box in boxes for e in others):
        return None
    return Landing(shown, mine.id, relay=relay)


def _like_the_others(card: CardElement, others: Iterable[Element]) -> CardElement:
    """A look that hands gave to all other cards is the new one's too."""
    looks = {tuple(getattr(e, n) for n in _LOOK) for e in others if isinstance(e, CardElement)}
    if len(looks) != 1:
        return card
    return card.model_copy(update=dict(zip(_LOOK, looks.pop(), strict=True)))


def _is_in_the_way(element: Element) -> bool:
    return is_free(element) and element.kind != "group" and not is_laid_out(element)


def _row_area(row: Landing) -> Rect:
    boxes = [bounds_of(e.frame) for e in row.previews.values() if isinstance(e, CardElement)]
    reach = _REACH * min(boxes[0].width, boxes[0].height)
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Rect(left, top, right - left, bottom - top).inset(-reach)


def _empty_slot(poster: Poster, point: Point) -> TextElement | None:
    """The template's empty place for words under a point."""
    return next(
        (
            element
            for element in reversed(poster.elements)
            if isinstance(element, TextElement)
            and element.slot
            and element.placeholder
            and not element.text.text.strip()
            and is_free(element)
            and bounds_of(element.frame).contains(point)
        ),
        None,
    )


def _in_slot(slot: TextElement, card: Card) -> Landing:
    """The card's words, as they are, in the template's place."""
    fields = {"text": RichText.plain(card.text), "card": card.id}
    plan = Plan(PLACE, fields={slot.id: fields})
    return Landing({slot.id: slot.model_copy(update=fields)}, slot.id, plan=plan)


def _in_pile(editor: Editor, poster: Poster, card: Card, pile: str) -> Landing | None:
    element = card_element(card, poster, editor.look.theme, Point(0.0, 0.0))
    plan = with_another(poster.elements, pile, element, poster.sheet, PLACE)
    if plan is None:
        return None
    elements = {e.id: e for e in poster.elements}
    return Landing(plan.previews(elements), element.id, plan=plan)


def _free(editor: Editor, poster: Poster, card: Card, point: Point | None) -> Landing:
    element = card_element(card, poster, editor.look.theme, point)
    return Landing({element.id: element}, element.id, plan=Plan(PLACE, new=(element,)))
