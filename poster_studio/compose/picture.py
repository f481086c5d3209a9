"""Pictures: cropped, masked, never stretched beyond what their crop says."""

from __future__ import annotations

from typing import assert_never

from poster_studio.base.geometry import Rect
from poster_studio.compose.look import Look
from poster_studio.compose.unknown import placeholder_box
from poster_studio.display.display_list import Group, Item, Outline, Picture
from poster_studio.display.outlines import ellipse, rectangle, rounded_rectangle
from poster_studio.document.elements import PictureElement


def compose_picture(element: PictureElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The picture under its mask; while its bytes are missing, a box in the window only."""
    if look.pictures.picture_info(element.picture) is None:
        return placeholder_box(look, box) if look.placeholders else ()
    x, y, width, height = element.crop
    source = Rect(x, y, min(width, 1.0 - x), min(height, 1.0 - y))
    if source.width <= 0 or source.height <= 0 or box.width <= 0 or box.height <= 0:
        return ()
    return (Group((Picture(element.picture, box, source),), clip=_mask(element, box)),)


def _mask(element: PictureElement, box: Rect) -> Outline:
    match element.mask:
        case "rectangle":
            return rectangle(box)
        case "ellipse":
            return ellipse(box)
        case "rounded":
            return rounded_rectangle(box, element.radius or min(box.width, box.height) / 12)
        case _:
            assert_never(element.mask)
