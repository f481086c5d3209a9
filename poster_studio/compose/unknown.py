"""What this version cannot draw, shown in the window as a dashed box and never printed."""

from __future__ import annotations

from poster_studio.base.geometry import Rect
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Item, Path, Stroke
from poster_studio.display.outlines import rectangle
from poster_studio.document.elements import UnknownElement


def compose_unknown(_element: UnknownElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """A placeholder for an element of a newer version."""
    return placeholder_box(look, box) if look.placeholders else ()


def placeholder_box(look: Look, box: Rect) -> tuple[Item, ...]:
    """A pale box with a dashed edge."""
    ink = look.colour("ink")
    edge = Stroke(ink.with_alpha(0.5), 0.7, dashes=(3.0, 2.0))
    return (Path(rectangle(box), fill=ink.with_alpha(0.08), stroke=edge),)
