"""Pictures: cropped to their frame, masked, never stretched."""

from __future__ import annotations

import math
from typing import assert_never

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.compose.unknown import placeholder_box
from poster_studio.display.display_list import Group, Item, Outline, Picture
from poster_studio.display.outlines import (
    ellipse,
    from_path_data,
    polygon,
    rectangle,
    rounded_rectangle,
    transformed,
)
from poster_studio.display.resources import PictureInfo
from poster_studio.display.tone import Tone
from poster_studio.document.elements import PictureElement

#: A heart in a square of side 1.
_HEART = from_path_data(
    "M0.5 0.97C0.2 0.74 0 0.56 0 0.31C0 0.13 0.13 0.03 0.27 0.03C0.37 0.03 0.45 0.08 0.5 0.17"
    "C0.55 0.08 0.63 0.03 0.73 0.03C0.87 0.03 1 0.13 1 0.31C1 0.56 0.8 0.74 0.5 0.97Z"
)
_STAR_WAIST = 0.5


def compose_picture(element: PictureElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The picture under its mask; while its bytes are missing, a box in the window only."""
    info = look.pictures.picture_info(element.picture)
    if info is None:
        return placeholder_box(look, box) if look.placeholders else ()
    source = shown_part(element.crop, info, box.width, box.height)
    if source.width <= 0 or source.height <= 0 or box.width <= 0 or box.height <= 0:
        return ()
    tone = Tone(element.brightness, element.contrast)
    return (Group((Picture(info.sha256, box, source, tone),), clip=_mask(element, box)),)


def shown_part(
    crop: tuple[float, float, float, float], info: PictureInfo, width: float, height: float
) -> Rect:
    """The largest part of the crop in the shape of a frame, about the crop's middle, as fractions
    of the picture; without area where the crop or the frame has none.
    """
    x, y = crop[0], crop[1]
    crop_width, crop_height = min(crop[2], 1.0 - x), min(crop[3], 1.0 - y)
    wide, high = crop_width * info.width_px, crop_height * info.height_px
    if min(wide, high, width, height) <= 0:
        return Rect(x, y, 0.0, 0.0)
    scale = min(wide / width, high / height)
    share_x, share_y = min(1.0, scale * width / wide), min(1.0, scale * height / high)
    if min(share_x, share_y) > 1 - 1e-9:
        return Rect(x, y, crop_width, crop_height)
    part_width, part_height = crop_width * share_x, crop_height * share_y
    return Rect(
        x + (crop_width - part_width) / 2,
        y + (crop_height - part_height) / 2,
        part_width,
        part_height,
    )


def _mask(element: PictureElement, box: Rect) -> Outline:
    match element.mask:
        case "rectangle":
            return rectangle(box)
        case "ellipse":
            return ellipse(box)
        case "rounded":
            return rounded_rectangle(box, element.radius or min(box.width, box.height) / 12)
        case "arch":
            return _arch(box)
        case "diamond":
            return polygon(_ring(box, 4, 1.0))
        case "hexagon":
            return polygon(_ring(box, 6, 1.0))
        case "star":
            return polygon(_ring(box, 10, _STAR_WAIST))
        case "heart":
            to_box = Transform(a=box.width, d=box.height, e=box.x, f=box.y)
            return transformed(_HEART, to_box)
        case _:
            assert_never(element.mask)


def _arch(box: Rect) -> Outline:
    """Round at the top, square at the bottom."""
    high = min(box.width / 2, box.height)
    around = rounded_rectangle(Rect(box.x, box.y, box.width, 2 * high), box.width / 2, high)
    foot = (Point(box.right, box.bottom), Point(box.x, box.bottom))
    return (*around[:3], *polygon([Point(box.right, box.y + high), *foot])[1:3], *around[7:])


def _ring(box: Rect, count: int, waist: float) -> list[Point]:
    """Points round the box's ellipse from the top; every second one at `waist` of the radius."""
    centre = box.centre
    points = []
    for i in range(count):
        angle = 2 * math.pi * i / count - math.pi / 2
        radius = waist if i % 2 else 1.0
        dx, dy = radius * box.width / 2 * math.cos(angle), radius * box.height / 2 * math.sin(angle)
        points.append(Point(centre.x + dx, centre.y + dy))
    return points
