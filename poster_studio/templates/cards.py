"""Cards of equal weight: words of one size, boxes that grow with their words where they must.

All boxes are alike, a little larger than usual where that lets the words be larger and there is
room, while the words fit them at nearly the layout's size. Otherwise a row grows with the lines of
its longest card, the others stay as near to the usual box as the room lets, and words are as large
as all cards take. Only where there is no room for `LEAST_EQUAL` is a card that cannot take the
others' size set smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from poster_studio.base.geometry import Rect
from poster_studio.compose.card import plan_card
from poster_studio.document.elements import CardElement, CardLook
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.templates.parts import LEAST_PT, serial_of
from poster_studio.templates.sheet import Content, Sheet

#: The least size in units of words that all cards share while there is room: 28 pt on A1.
LEAST_EQUAL = 19.8
#: Boxes stay alike while words keep this share of the layout's size.
ALIKE = 0.8
#: Boxes that are alike become larger by these in turn while their words are not at full size.
LARGER = (1.0, 1.15, 1.3, 1.5, 1.75)
#: The share of cards that set the size where there is no room for all.
MAJORITY = 0.75
#: A box shrinks to this share of the usual one to make room for others.
LEAST_BOX = 0.72
#: How often sizes and lengths are halved when they are searched.
HALVINGS = 10
#: Sizes that differ by less, in points, are one.
STEADY_PT = 0.06
#: Words that are larger by less are not worth larger boxes.
ENOUGH_PT = 0.5


@dataclass(frozen=True, slots=True)
class Stack:
    """Cards in rows down an area (units), or in one row across it.

    `usual` is a row's height, or for a row across a card's width, when the words are short.
    """

    area: Rect
    usual: float
    cards: tuple[Card, ...]
    gap: float
    columns: int = 1
    column_gap: float = 0.0
    across: bool = False
    anchor: float = 0.0

    @property
    def rows(self) -> list[tuple[Card, ...]]:
        """The cards that grow together."""
        step = 1 if self.across else self.columns
        return [self.cards[i : i + step] for i in range(0, len(self.cards), step)]

    @property
    def room(self) -> float:
        """What the rows share, gaps not counted."""
        full = self.area.width if self.across else self.area.height
        return full - self.gap * (len(self.rows) - 1)

    @property
    def alike(self) -> float:
        """A row's size while all are alike."""
        return min(self.usual, self.room / max(1, len(self.rows)))

    def boxes(self, sizes: Sequence[float]) -> list[Rect]:
        """The cards' boxes for the rows' sizes; what room is left lies before by `anchor`."""
        area, columns = self.area, self.columns
        place = self.anchor * (self.room - sum(sizes))
        width = (area.width - self.column_gap * (columns - 1)) / columns
        found: list[Rect] = []
        for row, size in zip(self.rows, sizes, strict=True):
            if self.across:
                found.append(Rect(area.x + place, area.y, size, area.height))
            else:
                found += [
                    Rect(area.x + i * (width + self.column_gap), area.y + place, width, size)
                    for i in range(len(row))
                ]
            place += size + self.gap
        return found


def stacked_cards(
    stacks: Sequence[Stack], sheet: Sheet, content: Content, look: CardLook, **style: Any
) -> list[CardElement]:
    """The cards of all stacks in their boxes, words at one size."""
    stacks = [stack for stack in stacks if stack.cards]
    if not stacks:
        return []
    alike = min(stack.alike for stack in stacks)
    stacks = [replace(stack, usual=alike) for stack in stacks]
    setter = _Setter(stacks, sheet, content, look, style)
    return setter.with_loose_phrases().elements()


def boxes_of(elements: Sequence[CardElement], sheet: Sheet) -> list[Rect]:
    """The cards' boxes in units."""
    u = sheet.unit
    frames = [element.frame for element in elements]
    return [Rect(f.x / u, f.y / u, f.width / u, f.height / u) for f in frames]


@dataclass(frozen=True)
class _Setter:
    stacks: Sequence[Stack]
    sheet: Sheet
    content: Content
    look: CardLook
    style: dict[str, Any]
    loose: frozenset[str] = frozenset()

    def elements(self) -> list[CardElement]:
        """The rule of this module."""
        alike = self._alike()
        wanted = alike[0].size_pt
        least = min(wanted, self.sheet.pt(LEAST_EQUAL))
        if (size_pt := self._steady(alike, 0.0)) >= max(least, ALIKE * wanted):
            return _at(alike, size_pt)
        boxed = self._placed(self._shares(_largest(self._has_room, least, wanted)))
        return _at(boxed, self._steady(boxed, 1.0 - MAJORITY))

    def _alike(self) -> list[CardElement]:
        """Cards in boxes of one size: the least of `LARGER` at which their words are largest."""
        best, largest = list[CardElement](), 0.0
        for shares, _ in groupby(self._even(larger) for larger in LARGER):
            elements = self._placed(shares)
            size_pt = self._steady(elements, 0.0)
            if size_pt > largest + ENOUGH_PT:
                best, largest = elements, size_pt
            if largest >= elements[0].size_pt:
                break
        return best

    def _even(self, larger: float = 1.0) -> list[list[float]]:
        """Shares of the room for rows that are all alike."""
        sizes = [replace(stack, usual=larger * stack.usual).alike for stack in self.stacks]
        return [[min(sizes)] * len(stack.rows) for stack in self.stacks]

    def _steady(self, elements: Sequence[CardElement], share: float) -> float:
        """The largest size that all cards take but a `share` of them, which shrink further.

        Words broken at phrases may fit a size and not every smaller one, so the size goes down
        until nothing changes.
        """
        size_pt = elements[0].size_pt
        while True:
            taken = sorted(self._set(element)[0] for element in _at(elements, size_pt))
            common = taken[int(share * (len(taken) - 1))]
            if common > size_pt - STEADY_PT:
                return size_pt
            size_pt = common

    def with_loose_phrases(self) -> _Setter:
        """Cards whose phrases would make their words much smaller are broken without regard."""
        found = set()
        for element in self._placed(self._even()):
            free = element.model_copy(update={"phrases": False})
            if self._set(element)[0] < ALIKE * self._set(free)[0]:
                found.add(element.card)
        return replace(self, loose=frozenset(found))

    def _placed(self, shares: Sequence[Sequence[float]]) -> list[CardElement]:
        """The cards in boxes for the rows' sizes; heads and badges are made for the smallest."""
        usual = min(stack.alike for stack in self.stacks)
        measure = min(usual, *(size for sizes in shares for size in sizes))
        return [
            self._card(card, box, measure)
            for stack, sizes in zip(self.stacks, shares, strict=True)
            for card, box in zip(stack.cards, stack.boxes(sizes), strict=True)
        ]

    def _card(self, card: Card, box: Rect, measure: float) -> CardElement:
        theme = self.content.theme
        return CardElement(
            id=f"card-{card.id}",
            card=card.id,
            slot="cards",
            text=RichText.plain(card.text),
            look=self.look,
            letter=card.keyword or "",
            number=serial_of(card.id),
            measure=measure * self.sheet.unit,
            frame=self.sheet.frame(box.x, box.y, box.width, box.height),
            **{
                "family": theme.text_family,
                "weight": 700,
                "phrases": card.id not in self.loose,
                "fit": "shrink",
                "min_size_pt": LEAST_PT,
            }
            | self.style,
        )

    def _set(self, element: CardElement) -> tuple[float, bool]:
        """The size in points that the words take, and whether they overflow."""
        frame, colour = element.frame, self.content.theme.colour
        words = plan_card(element, Rect(0, 0, frame.width, frame.height)).words
        setting = self.content.typesetter.set(
            element.text, element, words.width, words.height, colour
        )
        return setting.size_pt, setting.overflow

    def _has_room(self, size_pt: float) -> bool:
        return all(sum(self._needs(stack, size_pt)) <= stack.room for stack in self.stacks)

    def _shares(self, size_pt: float) -> list[list[float]]:
        return [
            shared(self._needs(stack, size_pt), stack.room, stack.alike) for stack in self.stacks
        ]

    def _needs(self, stack: Stack, size_pt: float) -> list[float]:
        """The least size of each row at which its words stand at `size_pt`."""
        least, most = LEAST_BOX * stack.alike, stack.room
        found = []
        for row in stack.rows:
            boxes = replace(stack, cards=row)

            def fits(size: float, boxes: Stack = boxes) -> bool:
                return not any(
                    self._set(self._exactly(card, box, stack.alike, size_pt))[1]
                    for card, box in zip(boxes.cards, boxes.boxes([size]), strict=True)
                )

            found.append(_least(fits, least, most))
        return found

    def _exactly(self, card: Card, box: Rect, measure: float, size_pt: float) -> CardElement:
        exact = {"fit": "none", "size_pt": size_pt}
        return self._card(card, box, measure).model_copy(update=exact)


def shared(needs: Sequence[float], room: float, usual: float) -> list[float]:
    """Sizes of rows that share `room`: what each needs, the small ones alike and up to `usual`.

    Where the needs are more than the room, the largest are cut to one size.
    """
    if sum(needs) > room:
        return [min(need, _largest(_keeps(needs, room, min), 0.0, max(needs))) for need in needs]
    level = _largest(_keeps(needs, room, max), 0.0, usual)
    return [max(need, level) for need in needs]


def _keeps(
    needs: Sequence[float], room: float, bound: Callable[[float, float], float]
) -> Callable[[float], bool]:
    return lambda level: sum(bound(need, level) for need in needs) <= room


def _at(elements: Sequence[CardElement], size_pt: float) -> list[CardElement]:
    return [element.model_copy(update={"size_pt": size_pt}) for element in elements]


def _largest(fits: Callable[[float], bool], least: float, most: float) -> float:
    """The largest value that fits; `least` if none does."""
    if fits(most):
        return most
    for _ in range(HALVINGS):
        middle = (least + most) / 2
        least, most = (middle, most) if fits(middle) else (least, middle)
    return least


def _least(fits: Callable[[float], bool], least: float, most: float) -> float:
    """The least value that fits; `most` if none does."""
    if fits(least):
        return least
    for _ in range(HALVINGS):
        middle = (least + most) / 2
        least, most = (least, middle) if fits(middle) else (middle, most)
    return most
