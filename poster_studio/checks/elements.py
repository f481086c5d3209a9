"""What checks look at: the elements that print, and findings about them."""

from __future__ import annotations

from collections.abc import Iterator

from poster_studio.base.findings import Finding, Severity
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.base.words import Words
from poster_studio.compose.card import plan_card
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.document.poster import Poster
from poster_studio.typeset.typeset import SetText


def printed(poster: Poster) -> Iterator[Element]:
    """The elements that appear on paper."""
    return (e for e in poster.elements if not (e.deleted or e.hidden))


def words_on(poster: Poster) -> Iterator[TextElement | CardElement]:
    """The printed elements with words in them."""
    for element in printed(poster):
        if isinstance(element, TextElement | CardElement) and element.text.text.strip():
            yield element


def set_words(element: TextElement | CardElement, look: Look) -> SetText:
    """The element's words as they are set on the poster."""
    frame = element.frame
    box = Rect(0.0, 0.0, frame.width, frame.height)
    if isinstance(element, CardElement):
        box = plan_card(element, box).words
    return look.typesetter.set(element.text, element, box.width, box.height, look.colour)


def page_box(element: Element) -> Rect:
    """The upright box around the element on the page."""
    frame = element.frame
    centre = Point(frame.x + frame.width / 2, frame.y + frame.height / 2)
    return Transform.rotation(frame.rotation, about=centre).bounds(frame.rect)


def found(
    rule: str, severity: Severity, poster: Poster, element: Element | None, message: Words,
    hint: Words,
) -> Finding:  # fmt: skip
    """A finding about one element, or about the whole poster."""
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        hint=hint,
        poster=poster.id,
        element=element.id if element is not None else None,
        box=page_box(element) if element is not None else None,
    )


def quoted(element: TextElement | CardElement) -> str:
    """The beginning of the element's words, to say which one is meant."""
    words = element.text.text.replace("\n", " ").strip()
    return f"「{words[:12]}…」" if len(words) > 12 else f"「{words}」"
