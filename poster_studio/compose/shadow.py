"""Soft shadows as nested paths, so that screen, PNG and PDF show the same."""

from __future__ import annotations

from poster_studio.base.geometry import Rect
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Item, Path
from poster_studio.display.outlines import ellipse, rounded_rectangle
from poster_studio.document.elements import Element, PictureElement, Shadow, ShapeElement

#: Nested paths that make up one shadow's soft edge.
STEPS = 8


def shadow_under(element: Element, shadow: Shadow, look: Look, box: Rect) -> tuple[Item, ...]:
    """The shadow of the element's own outline, faint at its edge and full at its heart."""
    moved = Rect(box.x + shadow.dx, box.y + shadow.dy, box.width, box.height)
    step_alpha = 1 - (1 - shadow.opacity) ** (1 / STEPS)
    paint = look.colour(shadow.colour).with_alpha(step_alpha)
    radius = float(getattr(element, "radius", 0.0))
    items: list[Item] = []
    for step in range(STEPS):
        grow = shadow.blur * (1 - 2 * (step + 0.5) / STEPS)
        layer = moved.inset(-grow)
        if _is_round(element):
            items.append(Path(ellipse(layer), fill=paint))
        else:
            items.append(Path(rounded_rectangle(layer, max(0.0, radius + grow)), fill=paint))
    return tuple(items)


def _is_round(element: Element) -> bool:
    match element:
        case ShapeElement(shape="ellipse") | PictureElement(mask="ellipse"):
            return True
        case _:
            return False
