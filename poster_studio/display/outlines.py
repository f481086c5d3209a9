"""Building outlines: rectangles, ellipses, rounded corners, polygons and SVG path data."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline, Segment

#: Control distance of a cubic quarter circle of radius 1.
KAPPA = 0.5522847498307936


def rectangle(rect: Rect) -> Outline:
    """The four sides of a rectangle."""
    return polygon(
        [
            Point(rect.x, rect.y),
            Point(rect.right, rect.y),
            Point(rect.right, rect.bottom),
            Point(rect.x, rect.bottom),
        ]
    )


def polygon(points: Sequence[Point]) -> Outline:
    """A closed polygon; empty for fewer than two points."""
    if len(points) < 2:
        return ()
    return (Move(points[0]), *(Line(point) for point in points[1:]), Close())


def polyline(points: Sequence[Point]) -> Outline:
    """An open line through the points; empty for fewer than two points."""
    if len(points) < 2:
        return ()
    return (Move(points[0]), *(Line(point) for point in points[1:]))


def ellipse(rect: Rect) -> Outline:
    """The ellipse that touches all four sides of a rectangle."""
    return rounded_rectangle(rect, rect.width / 2, rect.height / 2)


def circle(centre: Point, radius: float) -> Outline:
    """A circle."""
    return ellipse(Rect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius))


def rounded_rectangle(rect: Rect, radius_x: float, radius_y: float | None = None) -> Outline:
    """A rectangle with elliptical corners, no larger than half its sides."""
    rx = max(0.0, min(radius_x, rect.width / 2))
    ry = max(0.0, min(radius_x if radius_y is None else radius_y, rect.height / 2))
    if rx == 0.0 or ry == 0.0:
        return rectangle(rect)
    kx, ky = rx * (1 - KAPPA), ry * (1 - KAPPA)
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    return (
        Move(Point(left + rx, top)),
        Line(Point(right - rx, top)),
        Curve(Point(right - kx, top), Point(right, top + ky), Point(right, top + ry)),
        Line(Point(right, bottom - ry)),
        Curve(Point(right, bottom - ky), Point(right - kx, bottom), Point(right - rx, bottom)),
        Line(Point(left + rx, bottom)),
        Curve(Point(left + kx, bottom), Point(left, bottom - ky), Point(left, bottom - ry)),
        Line(Point(left, top + ry)),
        Curve(Point(left, top + ky), Point(left + kx, top), Point(left + rx, top)),
        Close(),
    )


def joined(outlines: Iterable[Outline]) -> Outline:
    """Several outlines as one, in their order."""
    return tuple(itertools.chain.from_iterable(outlines))


def transformed(outline: Outline, transform: Transform) -> Outline:
    """Every point of the outline mapped."""
    return tuple(_mapped(segment, transform) for segment in outline)


def bounds(outline: Outline) -> Rect | None:
    """The rectangle around all points, control points included; `None` for an empty outline."""
    points = list(_points(outline))
    if not points:
        return None
    left, top = min(p.x for p in points), min(p.y for p in points)
    right, bottom = max(p.x for p in points), max(p.y for p in points)
    return Rect(left, top, right - left, bottom - top)


def from_path_data(data: str) -> Outline:
    """Reads SVG path data with the absolute commands M, L, H, V, C and Z.

    Raises `ValueError` for any other command, for missing numbers and for absurdly large ones.
    """
    outline: list[Segment] = []
    at = Point(0.0, 0.0)
    for command, numbers in _commands(data):
        for group in _grouped(command, numbers):
            segment = _segment(command, group, at)
            outline.append(segment)
            if not isinstance(segment, Close):
                at = segment.to
            command = "L" if command == "M" else command
    return tuple(outline)


def to_path_data(outline: Outline, decimals: int = 3) -> str:
    """Writes an outline as SVG path data with the absolute commands M, L, C and Z."""

    def number(value: float) -> str:
        text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
        return "0" if text in ("-0", "") else text

    def place(*points: Point) -> str:
        return " ".join(f"{number(p.x)} {number(p.y)}" for p in points)

    parts = []
    for segment in outline:
        match segment:
            case Move(to):
                parts.append(f"M{place(to)}")
            case Line(to):
                parts.append(f"L{place(to)}")
            case Curve(control_1, control_2, to):
                parts.append(f"C{place(control_1, control_2, to)}")
            case Close():
                parts.append("Z")
    return "".join(parts)


#: Path data with larger numbers than this is no drawing.
FARTHEST = 1e7

_TOKEN = re.compile(r"([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|[\s,]+|(.)")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Z": 0}


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    command, numbers = "", list[float]()
    for match in _TOKEN.finditer(data):
        letter, number, other = match.groups()
        if other or (letter and letter not in _ARGUMENTS) or (number and not command):
            raise ValueError(f"not path data: {match.group()!r}")
        if letter:
            if command:
                yield command, numbers
            command, numbers = letter, []
        elif number:
            numbers.append(_near(float(number)))
    if command:
        yield command, numbers


def _near(number: float) -> float:
    if abs(number) > FARTHEST:
        raise ValueError(f"too far out for path data: {number}")
    return number


def _grouped(command: str, numbers: list[float]) -> Iterable[list[float]]:
    size = _ARGUMENTS[command]
    if size == 0:
        return [[]]
    if not numbers or len(numbers) % size:
        raise ValueError(f"path command {command} needs groups of {size} numbers")
    return (numbers[i : i + size] for i in range(0, len(numbers), size))


def _segment(command: str, n: list[float], at: Point) -> Segment:
    match command:
        case "M":
            return Move(Point(n[0], n[1]))
        case "L":
            return Line(Point(n[0], n[1]))
        case "H":
            return Line(Point(n[0], at.y))
        case "V":
            return Line(Point(at.x, n[0]))
        case "C":
            return Curve(Point(n[0], n[1]), Point(n[2], n[3]), Point(n[4], n[5]))
        case _:
            return Close()


def _points(outline: Outline) -> Iterator[Point]:
    for segment in outline:
        match segment:
            case Move(to) | Line(to):
                yield to
            case Curve(control_1, control_2, to):
                yield from (control_1, control_2, to)
            case Close():
                pass


def _mapped(segment: Segment, transform: Transform) -> Segment:
    match segment:
        case Move(to):
            return Move(transform.apply(to))
        case Line(to):
            return Line(transform.apply(to))
        case Curve(control_1, control_2, to):
            return Curve(
                transform.apply(control_1), transform.apply(control_2), transform.apply(to)
            )
        case Close():
            return segment
