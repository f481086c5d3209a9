"""How the cards of a pile lie about its heading: geometry only, words never change (EDIT-PILE)."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    GroupElement,
    Stack,
    TextElement,
)
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.transforming import box_around
from poster_studio.store import order

Arrangement = Literal["row", "grid", "around"]

#: Shares of a card's shorter side.
_GAP: Final = 0.16
#: Cards of one line of a row take at most this share of the sheet's width.
_WIDEST: Final = 0.88
#: Directions in which cards around a centre are tried further out.
_GROW: Final = 1.06


@dataclass(frozen=True, slots=True)
class Pile:
    """A pile's members: the heading, if it has one, the cards and what else lies in it."""

    group: GroupElement
    heading: TextElement | None
    cards: tuple[CardElement, ...]

    @property
    def box(self) -> Rect | None:
        """What heading and cards cover."""
        heading = () if self.heading is None else (self.heading.frame,)
        return box_around([*heading, *(card.frame for card in self.cards)])


def pile_of(elements: Sequence[Element], group_id: str) -> Pile | None:
    """The pile of that group; `None` if the group is none."""
    group = next((e for e in elements if e.id == group_id), None)
    if not isinstance(group, GroupElement) or not group.arrangement:
        return None
    members = [e for e in elements if e.stack.parent == group_id and not e.hidden]
    headings = [e for e in members if isinstance(e, TextElement) and e.role == "heading"]
    cards = tuple(e for e in members if isinstance(e, CardElement))
    return Pile(group, headings[0] if headings else None, cards)


def pile_at(elements: Sequence[Element], point: Point) -> str | None:
    """The topmost pile under a point."""
    for element in reversed(elements):
        pile = pile_of(elements, element.id) if isinstance(element, GroupElement) else None
        box = pile.box if pile is not None else None
        if pile is not None and box is not None and box.contains(point):
            return pile.group.id
    return None


def arranged(
    heading: Frame | None,
    cards: Sequence[Frame],
    arrangement: Arrangement,
    sheet: tuple[float, float],
    at: Point,
    across: int | None = None,
) -> tuple[Frame | None, list[Frame]]:
    """New frames of heading and cards, upright, their middle as near to `at` as the sheet lets.

    Lines hold so many cards `across`, or as many as suit the arrangement.
    """
    cards = [card.model_copy(update={"rotation": 0.0}) for card in cards]
    if heading is not None:
        heading = heading.model_copy(update={"rotation": 0.0})
    if arrangement == "around":
        laid = _around(heading, cards)
    else:
        laid = _in_lines(heading, cards, across or usual_across(cards, arrangement, sheet[0]))
    return _moved_to(laid, sheet, at)


def with_members(
    pile: Pile, members: Sequence[CardElement], sheet: tuple[float, float]
) -> dict[str, Frame]:
    """The frames of a pile's heading and of the cards it shall hold, in order where it lies."""
    now = Pile(pile.group, pile.heading, tuple(members))
    box, kind = now.box, pile.group.arrangement
    if box is None or kind == "":
        return {}
    first = None if pile.heading is None else pile.heading.frame
    frames_now = [card.frame for card in members]
    across = _own_across(pile)
    heading, cards = arranged(first, frames_now, kind, sheet, box.centre, across)
    frames = {card.id: frame for card, frame in zip(members, cards, strict=True)}
    if pile.heading is not None and heading is not None:
        frames[pile.heading.id] = heading
    return frames


def with_another(
    elements: Sequence[Element],
    pile_id: str,
    card: CardElement,
    sheet: tuple[float, float],
    label: Words,
) -> Plan | None:
    """A card joins a pile, which makes room for it; `None` if there is no such pile."""
    pile = pile_of(elements, pile_id)
    if pile is None:
        return None
    card = as_member(card, pile)
    frames = with_members(pile, (*pile.cards, card), sheet)
    if not any(element.id == card.id for element in elements):
        card = card.model_copy(update={"frame": frames.pop(card.id)})
        return Plan(label, frames, new=(card,))
    fields = {name: getattr(card, name) for name in ("stack", "slot", "laid", *_ALIKE)}
    return Plan(label, frames, {card.id: fields})


#: What cards of one pile have in common.
_ALIKE: Final = (
    "look", "direction", "size_pt", "min_size_pt", "max_size_pt", "fit", "measure", "radius",
    "align", "block_align", "line_height", "padding", "show_badge", "show_number",
)  # fmt: skip


def as_member(card: CardElement, pile: Pile) -> CardElement:
    """The card as the pile's others look, on top of them."""
    keys = [member.stack.order for member in pile.cards]
    if pile.heading is not None:
        keys.append(pile.heading.stack.order)
    top = max(filter(order.is_order_key, keys), default=None)
    key = order.between(top, None, random.SystemRandom())
    update: dict[str, Any] = {
        "stack": Stack(parent=pile.group.id, order=key), "slot": None, "laid": None,
    }  # fmt: skip
    if pile.cards:
        model = pile.cards[-1]
        update |= {name: getattr(model, name) for name in _ALIKE}
        size = {"width": model.frame.width, "height": model.frame.height}
        update["frame"] = card.frame.model_copy(update=size)
    return card.model_copy(update=update)


def usual_across(cards: Sequence[Frame], arrangement: Arrangement, sheet_width: float) -> int:
    """How many cards lie beside each other."""
    if not cards:
        return 1
    if arrangement == "grid":
        return math.ceil(math.sqrt(len(cards)))
    width = max(card.width for card in cards)
    return max(
        1, min(len(cards), int((_WIDEST * sheet_width + _gap(cards)) / (width + _gap(cards))))
    )


def _own_across(pile: Pile) -> int | None:
    """How many cards a grid has in its first line, if that is not as many as it would have."""
    cards = [card.frame for card in pile.cards]
    if pile.group.arrangement != "grid" or len(cards) < 2:
        return None
    first, *others = cards
    half = max(card.height for card in cards) / 2
    middle = first.rect.centre.y
    across = 1 + sum(abs(card.rect.centre.y - middle) < half for card in others)
    return None if across == usual_across(cards, "grid", 0.0) else across


def _gap(cards: Sequence[Frame]) -> float:
    return _GAP * min((min(card.width, card.height) for card in cards), default=0.0)


def _in_lines(
    heading: Frame | None, cards: Sequence[Frame], across: int
) -> tuple[Frame | None, list[Frame]]:
    """Lines of cells as large as the largest card, the heading above the first."""
    gap = _gap(cards)
    width = max((card.width for card in cards), default=0.0)
    height = max((card.height for card in cards), default=0.0)
    top = 0.0
    whole = across * width + (across - 1) * gap
    if heading is not None:
        heading = _at(heading, 0.0, 0.0, width=max(whole, heading.width if not cards else 0.0))
        top = heading.height + gap
    found = []
    for place, card in enumerate(cards):
        line, step = divmod(place, across)
        x = step * (width + gap) + (width - card.width) / 2
        y = top + line * (height + gap) + (height - card.height) / 2
        found.append(_at(card, x, y))
    return heading, found


def _around(heading: Frame | None, cards: Sequence[Frame]) -> tuple[Frame | None, list[Frame]]:
    """The heading in the middle, the cards on an ellipse about it, as near as they can be."""
    gap = _gap(cards)
    width = max((card.width for card in cards), default=0.0)
    height = max((card.height for card in cards), default=0.0)
    middle = Rect(0.0, 0.0, 0.0, 0.0)
    if heading is not None:
        heading = _at(heading, -width / 2, -heading.height / 2, width=max(width, 1.0))
        middle = heading.rect
    a, b = (middle.width + width) / 2 + gap, (middle.height + height) / 2 + gap
    while True:
        places = [_on_ellipse(i, len(cards), a, b) for i in range(len(cards))]
        boxes = [Rect(p.x - width / 2, p.y - height / 2, width, height) for p in places]
        if _are_apart([middle, *boxes] if heading is not None else boxes, gap / 2):
            break
        a, b = a * _GROW, b * _GROW
    found = [
        _at(card, place.x - card.width / 2, place.y - card.height / 2)
        for card, place in zip(cards, places, strict=True)
    ]
    return heading, found


def _on_ellipse(place: int, count: int, a: float, b: float) -> Point:
    """Clockwise from the top."""
    angle = 2 * math.pi * place / max(1, count) - math.pi / 2
    return Point(a * math.cos(angle), b * math.sin(angle))


def _are_apart(boxes: Sequence[Rect], gap: float) -> bool:
    return not any(
        box.inset(-gap / 2).intersects(other.inset(-gap / 2))
        for i, box in enumerate(boxes)
        for other in boxes[i + 1 :]
    )


def _at(frame: Frame, x: float, y: float, *, width: float | None = None) -> Frame:
    update: Mapping[str, float] = {"x": x, "y": y}
    if width is not None:
        update = {**update, "width": width}
    return frame.model_copy(update=dict(update))


def _moved_to(
    laid: tuple[Frame | None, list[Frame]], sheet: tuple[float, float], at: Point
) -> tuple[Frame | None, list[Frame]]:
    heading, cards = laid
    frames = cards if heading is None else [heading, *cards]
    box = box_around(frames)
    if box is None:
        return laid
    x = _kept_in(at.x - box.width / 2, box.width, sheet[0]) - box.x
    y = _kept_in(at.y - box.height / 2, box.height, sheet[1]) - box.y
    moved = [f.model_copy(update={"x": f.x + x, "y": f.y + y}) for f in frames]
    return (None, moved) if heading is None else (moved[0], moved[1:])


def _kept_in(start: float, length: float, whole: float) -> float:
    """On the sheet if there is room, with a little air."""
    air = 0.02 * whole
    return max(min(air, (whole - length) / 2), min(start, whole - length - air))
