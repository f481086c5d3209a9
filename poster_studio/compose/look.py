"""What composing needs besides the element: theme, typesetter, pictures, stickers, the deck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import GradientStop, LinearGradient, Paint, RadialGradient
from poster_studio.display.resources import PictureBytes
from poster_studio.document.elements import Fill, GradientFill, ShapeElement
from poster_studio.document.theme import Theme
from poster_studio.typeset.typeset import Typesetter


@dataclass(frozen=True)
class Look:
    """Everything an element's picture depends on besides itself.

    `originals` maps card ids to the words as they were said; a card whose words differ is marked.
    `placeholders` shows what is still empty; it is off for everything that prints.
    """

    theme: Theme
    typesetter: Typesetter
    pictures: PictureBytes
    originals: Mapping[str, str] = field(default_factory=dict)
    stickers: Mapping[str, ShapeElement] = field(default_factory=dict)
    placeholders: bool = False

    def colour(self, name: str) -> Colour:
        """The theme's colour of that name, or the colour itself for `#rrggbb`."""
        return self.theme.colour(name)

    def paint(self, fill: Fill | None, box: Rect) -> Paint | None:
        """A fill made concrete for the box that it covers."""
        if fill is None:
            return None
        if isinstance(fill, str):
            return self.colour(fill)
        return self._gradient(fill, box)

    def _gradient(self, fill: GradientFill, box: Rect) -> Paint:
        stops = tuple(
            GradientStop(offset, self.colour(name)) for offset, name in sorted(fill.stops)
        )
        centre = box.centre
        if fill.kind == "radial":
            return RadialGradient(centre, max(box.width, box.height, 1e-3) / 2, stops)
        start, end = _across(box, fill.angle)
        return LinearGradient(start, end, stops)


def _across(box: Rect, angle: float) -> tuple[Point, Point]:
    """The line through the box's centre at `angle` degrees that just spans the box."""
    direction = Transform.rotation(angle).apply(Point(1.0, 0.0))
    reach = abs(direction.x) * box.width / 2 + abs(direction.y) * box.height / 2
    centre = box.centre
    dx, dy = direction.x * reach, direction.y * reach
    return Point(centre.x - dx, centre.y - dy), Point(centre.x + dx, centre.y + dy)
