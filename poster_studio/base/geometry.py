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
        x, y = self.x + self.width / 2 - width / 2, self.y + self.height / 2 - height / 2
        return Rect(x, y, width, height)

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        bottom = max(self.y + self.height, other.y + other.height)
        return Rect(x, y, right - x, bottom - y)

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
        if about is None:
            return cls(cosine, sine, -sine, cosine)
        # There and back in one: every move of a hand turns frames about their centres.
        x, y = about.x, about.y
        e, f = cosine * -x + -sine * -y + x, sine * -x + cosine * -y + y
        return cls(cosine, sine, -sine, cosine, e, f)

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
        a, b, c, d, e, f = self.a, self.b, self.c, self.d, self.e, self.f
        x, y, x2, y2 = rect.x, rect.y, rect.x + rect.width, rect.y + rect.height
        xs = (a * x + c * y + e, a * x + c * y2 + e, a * x2 + c * y + e, a * x2 + c * y2 + e)
        ys = (b * x + d * y + f, b * x + d * y2 + f, b * x2 + d * y + f, b * x2 + d * y2 + f)
        left, top = min(xs), min(ys)
        return Rect(left, top, max(xs) - left, max(ys) - top)

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
