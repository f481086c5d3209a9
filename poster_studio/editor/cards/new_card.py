"""A card as an element: like those that are there, where there is room (EDIT-PLACE)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.ids import new_id
from poster_studio.base.units import mm_to_pt
from poster_studio.document.elements import CardElement, Element, Frame, Stack
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Card
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.cards.tray import placed_cards
from poster_studio.editor.editor import Editor, is_free
from poster_studio.templates.parts import serial_of

_MARGIN: Final = 0.05
_GAP: Final = 0.012
#: Places are tried at most so far from each other, as a share of the sheet's shorter side.
_LONGEST_STEP: Final = 0.04
#: A card on a poster without cards: shares of the sheet's shorter side.
_WIDTH, _HEIGHT, _SIZE = 0.28, 0.085, 0.02


def placeable_card(editor: Editor, card_id: str) -> Card | None:
    """The deck's card of that id; `None` if nobody may place it or it is on the poster."""
    card = editor.workshop.card(card_id)
    if card is None or card.status in ("quarantined", "merged"):
        return None
    return None if card_id in placed_cards(editor.poster) else card


def card_element(
    card: Card, poster: Poster, theme: Theme, centre: Point | None = None
) -> CardElement:
    """The card as an element of the same size and look as the poster's other cards."""
    model = next((e for e in reversed(poster.elements) if isinstance(e, CardElement)), None)
    pattern = model if model is not None else _plain_card(poster, theme)
    width, height = pattern.frame.width, pattern.frame.height
    if centre is None:
        centre = free_place(poster, width, height, pattern.frame)
    frame = Frame(x=centre.x - width / 2, y=centre.y - height / 2, width=width, height=height)
    return pattern.model_copy(
        update={
            "id": new_id(),
            "card": card.id,
            "text": RichText.plain(card.text),
            "letter": card.keyword or "",
            "number": serial_of(card.id),
            "frame": frame,
            "stack": Stack(),
            "slot": None,
            "locked": False,
            "hidden": False,
        }
    )


def free_place(poster: Poster, width: float, height: float, near: Frame) -> Point:
    """The middle of the nearest place that covers nothing; beside the nearest card if all is full.

    Places are tried on a grid of half a card from `near` outwards.
    """
    taken = [bounds_of(e.frame) for e in poster.elements if _takes_room(e)]
    found = place_beside(taken, poster.sheet, width, height, near)
    if found is not None:
        return found
    centre, (sheet_width, sheet_height) = near.rect.centre, poster.sheet
    return Point(
        min(max(centre.x + width / 8, width / 2), sheet_width - width / 2),
        min(max(centre.y + height / 4, height / 2), sheet_height - height / 2),
    )


def place_beside(
    taken: Iterable[Rect], sheet: tuple[float, float], width: float, height: float, near: Frame
) -> Point | None:
    """The middle of the nearest place on the sheet that none of the boxes takes."""
    taken = _with_gaps(taken, sheet)
    free = (
        box
        for box in _places(sheet, width, height)
        if not any(box.intersects(other) for other in taken)
    )
    nearest = min(free, key=lambda box: _away(box, near), default=None)
    return nearest.centre if nearest is not None else None


def place_hiding_least(
    words: Iterable[Rect],
    rest: Iterable[Rect],
    sheet: tuple[float, float],
    width: float,
    height: float,
    near: Frame,
) -> Point | None:
    """The middle of the place that covers least of the words, then of the rest, then comes least
    close to either; then the nearest.

    `None` if the sheet is smaller than what looks for a place.
    """
    words, rest = list(words), list(rest)
    wide_words, wide_rest = _with_gaps(words, sheet), _with_gaps(rest, sheet)

    def badness(box: Rect) -> tuple[float, ...]:
        hidden = covered(box, words), covered(box, rest)
        return (*hidden, covered(box, wide_words), covered(box, wide_rest), _away(box, near))

    best = min(_places(sheet, width, height), key=badness, default=None)
    return best.centre if best is not None else None


def covered(box: Rect, others: Iterable[Rect]) -> float:
    """The area that a box shares with others, in square millimetres."""
    return sum(
        max(0.0, min(box.right, other.right) - max(box.x, other.x))
        * max(0.0, min(box.bottom, other.bottom) - max(box.y, other.y))
        for other in others
    )


def _places(sheet: tuple[float, float], width: float, height: float) -> Iterator[Rect]:
    """Where something of this size is tried: every quarter of it, or closer, within the margins."""
    margin = _MARGIN * min(sheet)
    longest = max(_LONGEST_STEP * min(sheet), 1.0)
    for x in _steps(margin, sheet[0] - margin - width, min(max(width / 4, 1.0), longest)):
        for y in _steps(margin, sheet[1] - margin - height, min(max(height / 4, 1.0), longest)):
            yield Rect(x, y, width, height)


def _with_gaps(boxes: Iterable[Rect], sheet: tuple[float, float]) -> list[Rect]:
    gap = _GAP * min(sheet)
    return [box.inset(-gap) for box in boxes]


def _away(box: Rect, near: Frame) -> float:
    here, there = box.centre, near.rect.centre
    return (here.x - there.x) ** 2 + (here.y - there.y) ** 2


def _takes_room(element: Element) -> bool:
    return is_free(element) and element.kind != "group"


def _plain_card(poster: Poster, theme: Theme) -> CardElement:
    width, height = poster.sheet
    short = min(width, height)
    frame = Frame(
        x=width / 2 - _WIDTH * short / 2, y=height / 2, width=_WIDTH * short, height=_HEIGHT * short
    )
    return CardElement(
        id="-",
        frame=frame,
        family=theme.text_family,
        weight=700,
        size_pt=max(1.0, mm_to_pt(_SIZE * short)),
        min_size_pt=8.0,
        fit="shrink",
        phrases=True,
        block_align="centre",
        look="band",
    )


def _steps(first: float, last: float, step: float) -> Sequence[float]:
    count = int((last - first) / step) + 1 if last >= first else 0
    return [first + i * step for i in range(count)]
