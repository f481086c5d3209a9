"""Points, rectangles and affine transforms; y grows downwards."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the page."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle; `x`, `y` is its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The point half-way."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def inset(self, by: float) -> Rect:
        """Smaller by `by` on each side (larger if negative); never of negative size."""
        width = max(0.0, self.width - 2 * by)
        height = max(0.0, self.height - 2 * by)
        centre = self.centre
        return Rect(centre.x - width / 2, centre.y - height / 2, width, height)

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def intersects(self, other: Rect) -> bool:
        """Whether the two share any area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def contains(self, point: Point) -> bool:
        """Whether the point lies inside or on the edge."""
        return self.x <= point.x <= self.right and self.y <= point.y <= self.bottom


@dataclass(frozen=True, slots=True)
class Transform:
    """An affine map `x' = a·x + c·y + e`, `y' = b·x + d·y + f` (the order of PDF and SVG)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def translation(cls, x: float, y: float) -> Transform:
        """Moves by (x, y)."""
        return cls(e=x, f=y)

    @classmethod
    def scaling(cls, x: float, y: float | None = None) -> Transform:
        """Scales about the origin."""
        return cls(a=x, d=x if y is None else y)

    @classmethod
    def rotation(cls, degrees: float, about: Point | None = None) -> Transform:
        """Turns clockwise as seen on the page, about a point or the origin."""
        cosine, sine = _exact_cos_sin(degrees)
        turn = cls(cosine, sine, -sine, cosine)
        if about is None:
            return turn
        return (
            cls.translation(-about.x, -about.y).then(turn).then(cls.translation(about.x, about.y))
        )

    def then(self, after: Transform) -> Transform:
        """This map first, `after` second."""
        return Transform(
            after.a * self.a + after.c * self.b,
            after.b * self.a + after.d * self.b,
            after.a * self.c + after.c * self.d,
            after.b * self.c + after.d * self.d,
            after.a * self.e + after.c * self.f + after.e,
            after.b * self.e + after.d * self.f + after.f,
        )

    def apply(self, point: Point) -> Point:
        """Where the point goes."""
        return Point(
            self.a * point.x + self.c * point.y + self.e,
            self.b * point.x + self.d * point.y + self.f,
        )

    def bounds(self, rect: Rect) -> Rect:
        """The upright rectangle around the mapped corners."""
        corners = [
            self.apply(Point(x, y)) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)
        ]
        left, top = min(p.x for p in corners), min(p.y for p in corners)
        right, bottom = max(p.x for p in corners), max(p.y for p in corners)
        return Rect(left, top, right - left, bottom - top)

    def inverse(self) -> Transform:
        """The map back; raises `ZeroDivisionError` for a map that flattens."""
        determinant = self.a * self.d - self.b * self.c
        a, b = self.d / determinant, -self.b / determinant
        c, d = -self.c / determinant, self.a / determinant
        return Transform(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))


def _exact_cos_sin(degrees: float) -> tuple[float, float]:
    """Cosine and sine, exact at multiples of 90° so that upright things stay upright."""
    quarter, rest = divmod(degrees, 90.0)
    if rest == 0.0:
        return [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)][int(quarter) % 4]
    radians = math.radians(degrees)
    return math.cos(radians), math.sin(radians)
