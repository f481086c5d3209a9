"""Where an element's words stand, and the words set there: for the caret and the selection."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.compose.card import plan_card
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.editor.arrange.hits import turned
from poster_studio.typeset.settext import SetText

Wordy = TextElement | CardElement


@dataclass(frozen=True, slots=True)
class PlacedWords:
    """Words set in their box; `transform` leads from the box's corner to the page."""

    set_text: SetText
    transform: Transform

    def index_at(self, point: Point) -> int:
        """The caret nearest to a point of the page."""
        return self.set_text.index_at(self.transform.inverse().apply(point))


def words_box(element: Wordy) -> Rect:
    """The part of the element's frame that its words may fill, in the frame's coordinates."""
    box = Rect(0.0, 0.0, element.frame.width, element.frame.height)
    return plan_card(element, box).words if isinstance(element, CardElement) else box


def placed_words(element: Wordy, look: Look) -> PlacedWords:
    """The element's words as the painter shows them."""
    box = words_box(element)
    set_text = look.typesetter.set(element.text, element, box.width, box.height, look.colour)
    frame = element.frame
    inside = Transform.translation(frame.x + box.x, frame.y + box.y)
    return PlacedWords(set_text, inside.then(turned(frame)))


def has_words(element: Element | None) -> bool:
    """Whether the element's words can be edited."""
    return isinstance(element, TextElement | CardElement)
