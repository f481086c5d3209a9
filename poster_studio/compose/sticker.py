"""Stickers: drawings of the collection, recoloured, kept in proportion inside their frame."""

from __future__ import annotations

from poster_studio.base.geometry import Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.compose.shape import compose_drawing
from poster_studio.compose.unknown import placeholder_box
from poster_studio.display.display_list import Group, Item
from poster_studio.document.elements import ShapeElement, StickerElement

#: Layers that are filled with this name take the sticker's own colour.
OWN_COLOUR = "sticker"


def compose_sticker(element: StickerElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The sticker in its colour, as large as fits the frame, centred."""
    drawing = look.stickers.get(element.sticker)
    if drawing is None:
        return placeholder_box(look, box) if look.placeholders else ()
    view_width, view_height = drawing.view
    if not (view_width and view_height):
        return ()
    scale = min(box.width / view_width, box.height / view_height)
    width, height = view_width * scale, view_height * scale
    inner = Rect(0.0, 0.0, width, height)
    items = compose_drawing(_recoloured(drawing, element.colour), look, inner)
    place = Transform.translation((box.width - width) / 2, (box.height - height) / 2)
    return (Group(items, transform=place),) if items else ()


def _recoloured(drawing: ShapeElement, colour: str) -> ShapeElement:
    layers = tuple(
        layer.model_copy(
            update={
                "fill": colour if layer.fill == OWN_COLOUR else layer.fill,
                "stroke": colour if layer.stroke == OWN_COLOUR else layer.stroke,
            }
        )
        for layer in drawing.layers
    )
    return drawing.model_copy(update={"layers": layers})
