"""Text elements: an optional plate and the words on it."""

from __future__ import annotations

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Group, Item, Path
from poster_studio.display.outlines import rounded_rectangle
from poster_studio.document.elements import TextElement, TextStyle
from poster_studio.document.text import RichText
from poster_studio.typeset.typeset import SetText

#: How strongly an empty text's placeholder shows.
PLACEHOLDER_ALPHA = 0.4


def compose_text(element: TextElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The plate, if any, and the words; an empty text shows its placeholder in the window only."""
    plate = look.paint(element.fill, box)
    items: list[Item] = []
    if plate is not None:
        items.append(Path(rounded_rectangle(box, element.radius), fill=plate))
    if element.text.text.strip():
        items.extend(set_element_text(element, look).runs)
    elif look.placeholders and element.placeholder:
        items.extend(_placeholder(element, look, box))
    return tuple(items)


def set_element_text(element: TextElement, look: Look) -> SetText:
    """The element's words set in its frame, for drawing and for the caret."""
    return look.typesetter.set(
        element.text, element, element.frame.width, element.frame.height, look.colour
    )


def words_in(
    text: RichText, style: TextStyle, look: Look, box: Rect, colour: Colour | None = None
) -> tuple[Item, ...]:
    """Words set in any box of an element."""
    colour_of = look.colour if colour is None else lambda _: colour
    runs = look.typesetter.set(text, style, box.width, box.height, colour_of).runs
    if not runs:
        return ()
    return (Group(runs, transform=Transform.translation(box.x, box.y)),)


def _placeholder(element: TextElement, look: Look, box: Rect) -> tuple[Item, ...]:
    pale = look.colour(element.colour).with_alpha(PLACEHOLDER_ALPHA)
    return words_in(RichText.plain(element.placeholder), element, look, box, pale)
