"""Which part of the desk the window shows, and how large: pixels to millimetres and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.base.units import mm_to_px

#: What 100 % means: a millimetre of the poster is a millimetre of a screen of 96 dots per inch.
FULL_SIZE: Final = mm_to_px(1.0, 96.0)
SMALLEST: Final = 0.02
LARGEST: Final = 16.0
#: Air around the whole poster, in pixels.
MARGIN_PX: Final = 20.0
#: So much of the poster never leaves the window.
KEPT_PX: Final = 80.0


@dataclass(frozen=True)
class View:
    """`scale` is pixels per millimetre; the trim's corner lies at (`left_px`, `top_px`)."""

    scale: float = FULL_SIZE
    left_px: float = 0.0
    top_px: float = 0.0
    width_px: float = 1.0
    height_px: float = 1.0

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self.scale / FULL_SIZE

    @cached_property
    def transform(self) -> Transform:
        """Millimetres of the page to pixels of the window."""
        return Transform(a=self.scale, d=self.scale, e=self.left_px, f=self.top_px)

    @property
    def visible(self) -> Rect:
        """The part of the page's plane that shows, in millimetres."""
        return self.rect_on_page(Rect(0.0, 0.0, self.width_px, self.height_px))

    def on_page(self, x_px: float, y_px: float) -> Point:
        """The place on the page under a pixel."""
        return Point((x_px - self.left_px) / self.scale, (y_px - self.top_px) / self.scale)

    def rect_on_page(self, rect: Rect) -> Rect:
        """A rectangle of pixels in millimetres."""
        corner = self.on_page(rect.x, rect.y)
        return Rect(corner.x, corner.y, rect.width / self.scale, rect.height / self.scale)

    def rect_in_window(self, rect: Rect) -> Rect:
        """A rectangle of the page in pixels."""
        scale, x, y = self.scale, rect.x, rect.y
        left, top = scale * x + self.left_px, scale * y + self.top_px
        right = scale * (x + rect.width) + self.left_px
        bottom = scale * (y + rect.height) + self.top_px
        return Rect(left, top, right - left, bottom - top)

    def resized(self, width_px: float, height_px: float) -> View:
        """Another size of the window; what was in the middle stays there."""
        return replace(
            self,
            left_px=self.left_px + (width_px - self.width_px) / 2,
            top_px=self.top_px + (height_px - self.height_px) / 2,
            width_px=width_px,
            height_px=height_px,
        )

    def panned(self, dx_px: float, dy_px: float) -> View:
        """The page moved by whole pixels."""
        return replace(self, left_px=self.left_px + dx_px, top_px=self.top_px + dy_px)

    def kept_near(self, sheet: tuple[float, float]) -> View:
        """The nearest view in which a piece of the sheet stays in sight."""
        left, right = self.left_px, self.left_px + sheet[0] * self.scale
        top, bottom = self.top_px, self.top_px + sheet[1] * self.scale
        dx = max(0.0, KEPT_PX - right) - max(0.0, left - (self.width_px - KEPT_PX))
        dy = max(0.0, KEPT_PX - bottom) - max(0.0, top - (self.height_px - KEPT_PX))
        return self.panned(dx, dy) if dx or dy else self

    def has_room_for(self, area: Rect) -> bool:
        """Whether so many pixels fit the window, with air around them."""
        room_x, room_y = self.width_px - 2 * MARGIN_PX, self.height_px - 2 * MARGIN_PX
        return area.width <= room_x and area.height <= room_y

    def showing(self, area: Rect) -> View:
        """Panned as little as shows an area, given in pixels of the window.

        What is larger than the window stays as it is while it fills half of it.
        """
        dx = _way(area.x, area.right, self.width_px)
        dy = _way(area.y, area.bottom, self.height_px)
        return self.panned(dx, dy) if dx or dy else self

    def zoomed(self, factor: float, x_px: float, y_px: float) -> View:
        """Larger or smaller; the place under the pixel stays there."""
        scale = min(LARGEST, max(SMALLEST, self.zoom * factor)) * FULL_SIZE
        fixed = self.on_page(x_px, y_px)
        return replace(
            self,
            scale=scale,
            left_px=x_px - fixed.x * scale,
            top_px=y_px - fixed.y * scale,
        )

    def zoomed_to(self, zoom: float) -> View:
        """This zoom about the middle of the window."""
        return self.zoomed(zoom / self.zoom, self.width_px / 2, self.height_px / 2)

    def fitted(self, part: Rect) -> View:
        """A part of the page as large as it fits, in the middle, with air around it."""
        if part.width <= 0 or part.height <= 0:
            return self
        room_x = max(1.0, self.width_px - 2 * MARGIN_PX)
        room_y = max(1.0, self.height_px - 2 * MARGIN_PX)
        scale = min(room_x / part.width, room_y / part.height)
        scale = min(LARGEST, max(SMALLEST, scale / FULL_SIZE)) * FULL_SIZE
        return replace(
            self,
            scale=scale,
            left_px=self.width_px / 2 - part.centre.x * scale,
            top_px=self.height_px / 2 - part.centre.y * scale,
        )


def _way(start: float, end: float, room: float) -> float:
    """Whole pixels by which a stretch has to move to lie between 0 and `room`."""
    low, high = MARGIN_PX, room - MARGIN_PX
    if end - start <= high - low:
        way = max(0.0, low - start) - max(0.0, end - high)
    else:
        seen = min(end, room) - max(start, 0.0)
        way = 0.0 if seen >= room / 2 else room / 2 - (start + end) / 2
    return float(round(way))
