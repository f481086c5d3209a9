"""Another template, paper, theme, or one more card in the template's places (EDIT-RELAY).

Everything that somebody put on the poster is kept. Words whose place the new template lacks lie in
the drawer 「残り」: hidden elements that print nowhere, come back when a template has a place for
them, and can be put on the poster by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Final

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element, TextElement, TextStyle
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Card, Workshop
from poster_studio.editor.arrange.hits import top_of
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.sheets.relaying import (
    ASIDE,
    Relay,
    by_key,
    is_aside,
    is_laid_out,
    is_templates,
    relayed,
)
from poster_studio.editor.sheets.rescaling import Rescale
from poster_studio.store.poster_edit import PosterEdit
from poster_studio.templates.catalogue import Slot, Template
from poster_studio.templates.filling import Order
from poster_studio.templates.themes import theme_of

TEMPLATE: Final = Words("ひな形を変える", "Change the template")
PAPER: Final = Words("紙を変える", "Change the paper")
#: Whose words a place takes where nothing of its own role is there, the best first.
_STANDS_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("question", "ours"),
    "question": ("title", "ours"),
}
#: What a template says is written about; its other places may have words of their own beside it.
_MAIN: Final = frozenset({"question", "title", "message"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a poster is printed on."""

    size: str
    landscape: bool


def template_of_poster(editor: Editor) -> Template | None:
    """The template of the poster on the desk; `None` for one that this version does not know."""
    poster = editor.poster
    return editor.studio.templates.get(poster.template) if poster is not None else None


def change_template(editor: Editor, template: Template) -> None:
    """Lays the poster out by another template, as one step."""
    poster = editor.poster
    if poster is None or poster.template == template.id:
        return
    relay = with_template(editor.studio, editor.workshop, poster, template)
    with editor.edit(TEMPLATE) as edit:
        write_relay(edit, poster, relay)
        edit.set_info(template=template.id)
    editor.select([])


def change_sheet(editor: Editor, sheet: Sheet) -> None:
    """Lays the poster out for another paper, as one step; raises `PosterStudioError` for a size
    that the template does not have.
    """
    poster = editor.poster
    if poster is None or sheet == Sheet(poster.size, poster.landscape):
        return
    relay = with_sheet(editor.studio, editor.workshop, poster, sheet)
    with editor.edit(PAPER) as edit:
        write_relay(edit, poster, relay)
        edit.set_info(size=sheet.size, landscape=sheet.landscape)


def with_template(studio: Studio, workshop: Workshop, poster: Poster, template: Template) -> Relay:
    """The poster laid out by another template on its paper."""
    own = [e for e in poster.elements if is_templates(e) and not isinstance(e, CardElement)]
    cards = _loose_cards(poster)
    now = studio.templates.get(poster.template)
    given = _given_words(poster, own, _usual_words(studio, workshop, poster, now, cards))
    sources = _sources(now, template, given)
    taken, spare = cards[: template.card_limit], cards[template.card_limit :]
    texts = {slot: _plain_lines(element.text) for slot, element in sources.items()}
    new = _filled(studio, workshop, poster, template, taken, texts.items())
    old = [
        *own,
        *cards,
        *(e for e in poster.elements if isinstance(e, TextElement) and is_aside(e)),
    ]
    relay = relayed(old, (), new, dict, sources=sources)
    edited = [card for card in spare if card.text.text != _as_card(card, workshop, "deck").text]
    return _nothing_lost(relay, poster, [*given.values(), *edited])


def with_sheet(studio: Studio, workshop: Workshop, poster: Poster, sheet: Sheet) -> Relay:
    """The poster on another paper: by its template's rule, what hands made scaled."""
    target = poster.model_copy(update={"size": sheet.size, "landscape": sheet.landscape})
    rescale = Rescale(poster.sheet, target.sheet)
    relay = _same_template(studio, workshop, poster, target, (), rescale)
    fields = dict(relay.fields)
    for members in _by_hand(poster, fields.keys() | set(relay.removed)):
        fields |= rescale.moved(members)
    return replace(relay, fields=fields)


def with_card(studio: Studio, workshop: Workshop, poster: Poster, card: Card) -> Relay | None:
    """The poster with one more card among its template's.

    `None` if the template has no place for it, or if hands moved the cards that are there.
    """
    template = studio.templates.get(poster.template)
    if template is None or not any(slot.kind == "cards" for slot in template.slots):
        return None
    there = [e for e in poster.elements if isinstance(e, CardElement) and is_templates(e)]
    if len(there) >= template.card_limit or not all(is_laid_out(e) for e in there):
        return None
    return _same_template(studio, workshop, poster, poster, (card,), Rescale.none(poster.sheet))


def without_cards(
    studio: Studio, workshop: Workshop, poster: Poster, gone: Collection[str]
) -> Relay | None:
    """The template's cards close ranks when some leave; `gone` are their elements' ids.

    `None` if none of them was the template's, or if hands moved one of those that stay.
    """
    cards = [e for e in poster.elements if isinstance(e, CardElement) and is_templates(e)]
    stay = [card for card in cards if card.id not in gone]
    if len(stay) == len(cards) or not all(is_laid_out(card) for card in stay):
        return None
    rest = tuple(element for element in poster.elements if element.id not in gone)
    target = poster.model_copy(update={"elements": rest})
    none = Rescale.none(poster.sheet)
    return _same_template(studio, workshop, target, target, (), none, before=poster)


def families_in(
    studio: Studio, workshop: Workshop, poster: Poster, theme: Theme
) -> dict[str, dict[str, Any]]:
    """Family and weight of the template's words in another theme, where nobody chose others."""
    template = studio.templates.get(poster.template)
    own = [e for e in poster.elements if is_templates(e)]
    cards = [e for e in own if isinstance(e, CardElement)][: template.card_limit if template else 0]
    texts = [(e.slot, e.text) for e in own if isinstance(e, TextElement)]
    target = poster.model_copy(update={"theme": theme.id})
    was = by_key(_filled(studio, workshop, poster, template, cards, texts))
    new = by_key(_filled(studio, workshop, target, template, cards, texts))
    found: dict[str, dict[str, Any]] = {}
    for key, element in by_key(own).items():
        model, wish = was.get(key), new.get(key)
        if isinstance(element, TextStyle) and model is not None and wish is not None:
            found[element.id] = {
                name: getattr(wish, name)
                for name in ("family", "weight")
                if getattr(element, name) == getattr(model, name)
            }
    return found


def with_programme(studio: Studio, before: Workshop, after: Workshop, poster: Poster) -> Relay:
    """The poster after a change of the programme: what it said before, it says anew."""
    template = studio.templates.get(poster.template)
    if template is None:
        return Relay()
    own = [e for e in poster.elements if is_templates(e)]
    cards = _laid_cards(own)
    usual = _usual_words(studio, before, poster, template, cards)
    texts = [
        (e.slot, e.text)
        for e in own
        if isinstance(e, TextElement) and e.text.text not in usual.get(e.slot, set())
    ]
    base = _filled(studio, before, poster, template, cards, texts)
    new = _filled(studio, after, poster, template, cards, texts)
    old = [e for e in own if not isinstance(e, CardElement)] + cards
    return relayed(old, base, new, Rescale.none(poster.sheet).fields)


def write_relay(edit: PosterEdit, poster: Poster, relay: Relay, gone: Collection[str] = ()) -> None:
    """Writes a new layout as part of an edit; what is new lies where the layout has it.

    `gone` left the page in the same edit.
    """
    away = {*relay.removed, *gone}
    stays = (e.id for e in poster.elements if not e.stack.parent and e.id not in away)
    bottom = next(stays, None)
    for id_ in relay.removed:
        edit.remove(id_)
    for id_, fields in relay.fields.items():
        edit.update(id_, **fields)
    for element, below in relay.new:
        edit.add(element)
        if below is not None:
            edit.restack(element.id, None, after=below)
        elif bottom is not None:
            edit.restack(element.id, None, before=bottom)


def _same_template(
    studio: Studio,
    workshop: Workshop,
    poster: Poster,
    target: Poster,
    more: Sequence[Card],
    rescale: Rescale,
    before: Poster | None = None,
) -> Relay:
    """From the layout of `poster`, or of what it was `before`, to that of `target`."""
    template = studio.templates.get(poster.template)
    own = [e for e in poster.elements if is_templates(e)]
    cards = _laid_cards(own)
    if template is None:
        return Relay()
    texts = [
        (element.slot, element.text)
        for element in own
        if isinstance(element, TextElement) and element.slot in template.text_slots
    ]
    was = _laid_cards(before.elements) if before is not None else cards
    base = _filled(studio, workshop, poster, template, was, texts)
    new = _filled(studio, workshop, target, template, cards, texts, more)
    old = [e for e in own if not isinstance(e, CardElement)] + cards
    return relayed(old, base, new, rescale.fields)


def _laid_cards(elements: Iterable[Element]) -> list[CardElement]:
    return [e for e in elements if isinstance(e, CardElement) and is_laid_out(e)]


def _filled(
    studio: Studio,
    workshop: Workshop,
    poster: Poster,
    template: Template | None,
    cards: Sequence[CardElement],
    texts: Iterable[tuple[str | None, RichText]],
    more: Sequence[Card] = (),
) -> tuple[Element, ...]:
    """A template's layout on the poster's paper with these words and cards."""
    if template is None:
        return ()
    shown = (*(_as_card(card, workshop) for card in cards), *more)
    order = Order(
        template,
        theme_of(studio.themes, poster.theme),
        size=poster.size,
        landscape=poster.landscape,
        texts={slot: text for slot, text in texts if slot in template.text_slots},
        cards=shown[: template.card_limit],
        group=poster.group,
    )
    return studio.layouts.elements(order, workshop, studio.typesetter)


def _usual_words(
    studio: Studio,
    workshop: Workshop,
    poster: Poster,
    template: Template | None,
    cards: Sequence[CardElement],
) -> dict[str | None, set[str]]:
    """What the template's places say by themselves, alone and beside a question and message."""
    main = [slot.id for slot in template.slots if slot.role in _MAIN] if template else []
    written = [(e.slot, e.text) for e in poster.elements if isinstance(e, TextElement)]
    usual: dict[str | None, set[str]] = {}
    for texts in ((), [pair for pair in written if pair[0] in main]):
        for element in _filled(studio, workshop, poster, template, cards, texts):
            if isinstance(element, TextElement) and not (texts and element.slot in main):
                usual.setdefault(element.slot, set()).add(element.text.text)
    return usual


def _given_words(
    poster: Poster, own: Sequence[Element], usual: Mapping[str | None, set[str]]
) -> dict[str, TextElement]:
    """Words that somebody wrote, by slot: neither the template's own nor the programme's.

    Those of the page go before those of the drawer.
    """
    given: dict[str, TextElement] = {}
    for element in poster.elements:
        if is_aside(element) and isinstance(element, TextElement):
            given[(element.slot or "").removeprefix(ASIDE)] = element
    for element in own:
        if not isinstance(element, TextElement) or not element.text.text.strip():
            continue
        if element.text.text not in usual.get(element.slot, set()):
            given[element.slot or element.name] = element
    return given


def _sources(
    now: Template | None, template: Template, given: Mapping[str, TextElement]
) -> dict[str, TextElement]:
    """Whose words each of the template's slots gets: by the slot's name, then by its role.

    What owns the sheet comes first, so that a question stands large where there is no title.
    """
    roles = {slot.id: slot.role for slot in now.slots if slot.role} if now is not None else {}
    spare = dict(given)
    sources: dict[str, TextElement] = {}
    wishes: tuple[Callable[[str, Slot], bool], ...] = (
        lambda name, slot: name == slot.id,
        lambda name, slot: name in roles and roles[name] == slot.role,
        lambda name, slot: name in roles and roles[name] in _STANDS_FOR.get(slot.role, ()),
    )
    slots = [slot for slot in template.slots if slot.kind == "text"]
    leading = [slot for slot in slots if slot.id in template.title_slots]
    for group in (leading, slots):
        for wish, slot in product(wishes, group):
            found = next((name for name in spare if wish(name, slot)), None)
            if found is not None and slot.id not in sources:
                sources[slot.id] = spare.pop(found)
    return sources | {name: element for name, element in spare.items() if _is_foot(name)}


def _is_foot(name: str) -> bool:
    return name.startswith("footer-")


def _nothing_lost(relay: Relay, poster: Poster, kept: Iterable[TextElement | CardElement]) -> Relay:
    """What has no place goes into the drawer; what lies there already stays."""
    fields = dict(relay.fields)
    asides = {element.id for element in poster.elements if is_aside(element)}
    for element in kept:
        if element.id in fields or element.id in asides:
            continue
        slot = element.slot or ("cards" if isinstance(element, CardElement) else element.name)
        fields[element.id] = {"hidden": True, "slot": ASIDE + slot, "laid": None}
    stays = fields.keys() | {
        e.id for e in poster.elements if is_aside(e) and isinstance(e, TextElement)
    }
    removed = tuple(id_ for id_ in relay.removed if id_ not in stays)
    return replace(relay, fields=fields, removed=removed)


def _loose_cards(poster: Poster) -> list[CardElement]:
    """Every card that lies in no pile, those of the drawer last."""
    cards = [e for e in poster.elements if isinstance(e, CardElement) and not e.stack.parent]
    shown = [card for card in cards if not card.hidden]
    return shown + [card for card in cards if is_aside(card)]


def _as_card(element: CardElement, workshop: Workshop, words: str = "poster") -> Card:
    """The card of an element, with its words and letter of the poster, or all of the deck."""
    card = workshop.card(element.card)
    if card is None:
        return Card(id=element.card or element.id, text=element.text.text)
    if words == "deck":
        return card
    letter = element.letter or card.keyword
    return card.model_copy(update={"text": element.text.text, "keyword": letter})


def _plain_lines(text: RichText) -> RichText:
    """Words without the indents of a newspaper's second lines."""
    spans = tuple(s.model_copy(update={"text": s.text.replace("\n　", "\n")}) for s in text.spans)
    return RichText(spans=spans)


def _by_hand(poster: Poster, done: Collection[str]) -> list[list[Element]]:
    """What hands made, each group with all its members."""
    parents = {element.id: element.stack.parent for element in poster.elements}
    whole: dict[str, list[Element]] = {}
    for element in poster.elements:
        if element.id not in done:
            whole.setdefault(top_of(parents, element.id), []).append(element)
    return list(whole.values())
