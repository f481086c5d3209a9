"""Piles: cards put together under a heading, kept in order by themselves (EDIT-PILE)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.ids import new_id
from poster_studio.base.units import pt_to_mm
from poster_studio.base.words import Words
from poster_studio.document.elements import (
    CardElement,
    Frame,
    GroupElement,
    Stack,
    TextElement,
    nearest_size,
)
from poster_studio.document.poster import Poster
from poster_studio.editor.arrange.grouping import tops
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.transforming import box_around
from poster_studio.editor.cards.new_card import covered, place_hiding_least
from poster_studio.editor.cards.pile_rules import (
    Arrangement,
    Pile,
    arranged,
    pile_at,
    pile_of,
    usual_across,
    with_another,
)
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.sheets.relaying import Relay
from poster_studio.editor.sheets.retemplating import without_cards, write_relay

PILE: Final = Words("山にする", "Make a pile")
ARRANGE: Final = Words("ならべ直す", "Arrange the pile")
JOIN: Final = Words("山に入れる", "Add to the pile")
HEADING: Final = Words("見出し", "Heading")
PLACEHOLDER: Final = "見出しを書く"

#: The heading's words are so much larger than the cards', and its box higher than its words.
_LARGER: Final = 1.35
_HEIGHT: Final = 1.7
#: A heading over narrow cards, as a share of the sheet.
_WIDTH: Final = 0.27
#: An arrangement, and how many cards its lines hold if it is not as many as suit it.
_Shape = tuple[Arrangement, int | None]
_NOTHING: Final = (0.0, 0.0, 0.0)
#: Kinds of elements that a pile may lie over where there is no other room.
_ARTWORK: Final = frozenset({"group", "ink", "shape", "sticker"})


def can_pile(editor: Editor) -> bool:
    """Whether several loose cards are selected, and nothing else."""
    return editor.can_edit and len(_loose(editor)) > 1


def make_pile(editor: Editor, arrangement: Arrangement | None = None) -> str | None:
    """Puts the selected cards under an empty heading, as one step; the heading's id.

    Upright strips stand in a row, others lie in a grid; where that leaves the sheet or hides
    something, in a row or in the lines that do so least, and of those where cards move least. Or as
    `arrangement` asks.
    """
    poster, cards = editor.poster, _loose(editor)
    if poster is None or not can_pile(editor):
        return None
    heading = _heading(editor, poster, cards)
    gone = {card.id for card in cards}
    relay = without_cards(editor.studio, editor.workshop, poster, gone)
    shapes = ((arrangement, None),) if arrangement is not None else _shapes(cards, poster.sheet)
    place = _best(editor, heading, cards, shapes, _frames_of(relay))
    if relay is not None and place.hides > _NOTHING:
        still = _best(editor, heading, cards, shapes)
        if still.hides < place.hides:
            relay, place = None, still
    group = GroupElement(id=new_id(), name=PILE.ja, arrangement=place.arrangement)
    with editor.edit(PILE) as edit:
        edit.add(group)
        stack = Stack(parent=group.id)
        edit.add(heading.model_copy(update={"frame": place.heading, "stack": stack}))
        for card, frame in zip(cards, place.cards, strict=True):
            edit.update(card.id, frame=frame, slot=None, laid=None)
            edit.restack(card.id, group.id)
        if relay is not None:
            write_relay(edit, poster, relay, gone)
    editor.select([card.id for card in cards])
    return heading.id


def pile_selected(editor: Editor) -> Pile | None:
    """The one pile that is selected whole."""
    chosen = tops(editor)
    return pile_of(editor.elements, chosen[0]) if len(chosen) == 1 else None


def arrange(editor: Editor, arrangement: Arrangement) -> None:
    """Puts the selected pile in order another way, or once more the same way, as one step."""
    pile = pile_selected(editor)
    if pile is None or not pile.cards:
        return
    place = _place(editor, pile.heading, pile.cards, (arrangement, None))
    frames = {card.id: frame for card, frame in zip(pile.cards, place.cards, strict=True)}
    if pile.heading is not None and place.heading is not None:
        frames[pile.heading.id] = place.heading
    fields = {pile.group.id: {"arrangement": arrangement}}
    editor.carry_out(Plan(ARRANGE, frames, fields))


def dropped_on_pile(editor: Editor, plan: Plan | None, at: Point) -> Plan | None:
    """A move that ends over a pile puts the card into it; any other stays what it is."""
    poster, chosen = editor.poster, editor.selected
    if plan is None or poster is None or plan.new or len(chosen) != 1:
        return plan
    card = chosen[0]
    if not isinstance(card, CardElement) or card.stack.parent is not None or plan.fields:
        return plan
    pile = pile_at(poster.elements, at)
    if pile is None:
        return plan
    return with_another(poster.elements, pile, card, poster.sheet, JOIN) or plan


def _loose(editor: Editor) -> list[CardElement]:
    """The selected cards, if nothing else is selected and none lies in a group."""
    chosen = editor.selected
    cards = [e for e in chosen if isinstance(e, CardElement) and e.stack.parent is None]
    return cards if len(cards) == len(chosen) else []


def _heading(editor: Editor, poster: Poster, cards: list[CardElement]) -> TextElement:
    size = max(card.size_pt for card in cards) * _LARGER
    height = pt_to_mm(size) * _HEIGHT
    return TextElement(
        id=new_id(),
        name=HEADING.ja,
        frame=Frame(x=0.0, y=0.0, width=min(poster.sheet) * _WIDTH, height=height),
        family=editor.look.theme.text_family,
        weight=900,
        size_pt=nearest_size(size),
        min_size_pt=8.0,
        fit="shrink",
        line_height=1.3,
        block_align="centre",
        phrases=True,
        role="heading",
        placeholder=PLACEHOLDER,
        fill="paper",
        radius=height * 0.15,
        padding=height * 0.12,
    )


@dataclass(frozen=True, slots=True)
class _PilePlace:
    """Where a pile's heading and cards lie and how far cards move for it.

    `hides` is how much of the pile itself lies off the sheet, and what of words and of artwork it
    lies over, in square millimetres.
    """

    arrangement: Arrangement
    heading: Frame | None
    cards: list[Frame]
    hides: tuple[float, float, float]
    moves: float


def _shapes(cards: Sequence[CardElement], sheet: tuple[float, float]) -> tuple[_Shape, ...]:
    """What is tried: a row, a column and every width between; the usual one goes first."""
    usual: Arrangement = "row" if cards[0].direction == "vertical" else "grid"
    widest = usual_across([card.frame for card in cards], "row", sheet[0])
    lines: list[_Shape] = [("grid", across) for across in range(1, min(widest + 1, len(cards)))]
    return ((usual, None), ("row", None), *lines)


def _best(
    editor: Editor,
    heading: TextElement | None,
    cards: Sequence[CardElement],
    shapes: Sequence[_Shape],
    moved: Mapping[str, Frame] | None = None,
) -> _PilePlace:
    """The first shape's place if that hides nothing, else the one that hides and moves least."""
    usual = _place(editor, heading, cards, shapes[0], moved)
    if usual.hides == _NOTHING:
        return usual
    others = (_place(editor, heading, cards, shape, moved) for shape in shapes[1:])
    return min((usual, *others), key=lambda place: (place.hides, place.moves))


def _place(
    editor: Editor,
    heading: TextElement | None,
    cards: Sequence[CardElement],
    shape: _Shape,
    moved: Mapping[str, Frame] | None = None,
) -> _PilePlace:
    """In order where the cards lie, or beside it: over nothing painted there if there is room, else
    where it hides least. `moved` are frames that other elements will have.
    """
    sheet, frames = editor.store.poster.sheet, [card.frame for card in cards]
    first = heading.frame if heading is not None else None
    box = box_around(frames)
    assert box is not None
    arrangement, across = shape
    laid = arranged(first, frames, arrangement, sheet, _above(box, first), across)
    members = {card.id for card in cards} | ({heading.id} if heading is not None else set())
    words, rest = _around(editor, members, moved or {})
    whole = _whole(laid)
    hides = _hides(laid, words, rest, sheet)
    if hides == _NOTHING:
        return _PilePlace(arrangement, *laid, hides, _moves(frames, laid[1]))
    near = Frame(x=whole.x, y=whole.y, width=whole.width, height=whole.height)
    centre = place_hiding_least(words, rest, sheet, whole.width, whole.height, near)
    if centre is not None:
        other = arranged(first, frames, arrangement, sheet, centre, across)
        if (would_hide := _hides(other, words, rest, sheet)) <= hides:
            laid, hides = other, would_hide
    return _PilePlace(arrangement, *laid, hides, _moves(frames, laid[1]))


def _around(
    editor: Editor, members: Set[str], moved: Mapping[str, Frame]
) -> tuple[list[Rect], list[Rect]]:
    """What else lies on the poster: words, codes and pictures, and the artwork."""
    free = {e.id: e for e in editor.elements if is_free(e) and e.id not in members}
    boxes = {id_: bounds_of(frame) for id_, frame in moved.items() if id_ in free}
    for unit in editor.units():
        for id_ in unit.ids & free.keys() - moved.keys():
            if unit.box is not None:
                boxes[id_] = unit.box
    words = [box for id_, box in boxes.items() if free[id_].kind not in _ARTWORK]
    return words, [box for id_, box in boxes.items() if free[id_].kind in _ARTWORK]


def _whole(laid: tuple[Frame | None, list[Frame]]) -> Rect:
    box = box_around([frame for frame in (laid[0], *laid[1]) if frame is not None])
    assert box is not None
    return box


def _hides(
    laid: tuple[Frame | None, list[Frame]],
    words: Sequence[Rect],
    rest: Sequence[Rect],
    sheet: tuple[float, float],
) -> tuple[float, float, float]:
    """How much of heading and cards lies off the sheet, over words, and over the rest."""
    boxes = [bounds_of(frame) for frame in (laid[0], *laid[1]) if frame is not None]
    whole = [Rect(0.0, 0.0, *sheet)]
    off = sum(box.width * box.height - covered(box, whole) for box in boxes)
    over = [sum(covered(box, others) for box in boxes) for others in (words, rest)]
    return round(off), round(over[0]), round(over[1])


def _moves(before: Sequence[Frame], after: Sequence[Frame]) -> float:
    """How far cards move, all together."""
    pairs = zip((f.rect.centre for f in before), (f.rect.centre for f in after), strict=True)
    return sum(math.hypot(one.x - other.x, one.y - other.y) for one, other in pairs)


def _frames_of(relay: Relay | None) -> dict[str, Frame]:
    """Where the template's other cards will lie."""
    fields = relay.fields if relay is not None else {}
    return {id_: new["frame"] for id_, new in fields.items() if "measure" in new}


def _above(cards: Rect, heading: Frame | None) -> Point:
    """The middle of cards that stay where they are below a heading."""
    height = heading.height if heading is not None else 0.0
    return Point(cards.centre.x, cards.centre.y - height / 2)
