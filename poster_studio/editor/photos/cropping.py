"""The part of a picture that its frame shows: panning and zooming it, pure.

Parts are rectangles in fractions of the picture. A zoom of 1 shows as much as fits the frame.
"""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.compose.picture import shown_part
from poster_studio.display.resources import PictureInfo
from poster_studio.document.elements import Frame, PictureElement
from poster_studio.editor.arrange.hits import to_frame

Crop = tuple[float, float, float, float]

WHOLE: Final[Crop] = (0.0, 0.0, 1.0, 1.0)
LARGEST_ZOOM: Final = 10.0


def part_of(element: PictureElement, info: PictureInfo) -> Rect:
    """What the frame shows."""
    return shown_part(element.crop, info, element.frame.width, element.frame.height)


def cover(info: PictureInfo, frame: Frame) -> Rect:
    """The most that a frame can show, about the picture's middle."""
    return shown_part(WHOLE, info, frame.width, frame.height)


def zoom_of(part: Rect, most: Rect) -> float:
    """How much larger than at its smallest the picture is shown."""
    return most.width / part.width if part.width > 0 else 1.0


def zoomed(part: Rect, most: Rect, zoom: float, about: Point) -> Rect:
    """The part at another zoom; what is at `about` (0–1 across the frame) stays there."""
    zoom = min(LARGEST_ZOOM, max(1.0, zoom))
    width, height = most.width / zoom, most.height / zoom
    x = part.x + about.x * (part.width - width)
    y = part.y + about.y * (part.height - height)
    return _inside(Rect(x, y, width, height))


def panned(part: Rect, dx: float, dy: float) -> Rect:
    """The picture moved under its frame by shares of the frame's size."""
    return _inside(Rect(part.x - dx * part.width, part.y - dy * part.height, *_size(part)))


def replaced(part: Rect, most: Rect, other: Rect) -> Rect:
    """The part of another picture at the same zoom about the same place."""
    zoom = zoom_of(part, most)
    width, height = other.width / zoom, other.height / zoom
    centre = part.centre
    return _inside(Rect(centre.x - width / 2, centre.y - height / 2, width, height))


def as_crop(part: Rect) -> Crop:
    """The part as a document keeps it."""
    x, y = (round(min(1.0, max(0.0, value)), 6) for value in (part.x, part.y))
    width, height = round(part.width, 6), round(part.height, 6)
    return (x, y, min(1.0, width), min(1.0, height))


def on_frame(element: PictureElement, point: Point) -> Point:
    """A place of the page as shares of the frame, mirrored as the picture is."""
    local = to_frame(element.frame, point)
    x = local.x / max(element.frame.width, 1e-9)
    y = local.y / max(element.frame.height, 1e-9)
    return Point(1.0 - x if element.flip_x else x, 1.0 - y if element.flip_y else y)


def _size(part: Rect) -> tuple[float, float]:
    return part.width, part.height


def _inside(part: Rect) -> Rect:
    x = min(max(part.x, 0.0), max(0.0, 1.0 - part.width))
    y = min(max(part.y, 0.0), max(0.0, 1.0 - part.height))
    return Rect(x, y, part.width, part.height)
