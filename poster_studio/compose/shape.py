"""Figures: rectangles, ellipses, lines, polygons, stars, arrows and drawings of many layers."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import assert_never

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Group, Item, Line, Outline, Path, Stroke
from poster_studio.display.outlines import (
    bounds,
    ellipse,
    from_path_data,
    polygon,
    polyline,
    rounded_rectangle,
)
from poster_studio.document.elements import ShapeElement, ShapeLayer

#: Inner radius of a star, as a share of the outer one.
STAR_WAIST = 0.45
#: Height of a bubble without its tail, and width of the tail, as shares.
BODY, TAIL = 0.8, 0.22
#: Teeth at each end of a tape.
TEETH = 5
#: Length of a line's arrowhead, in line widths.
HEAD = 4.5
#: A view with a shorter side is empty: no printer has numbers for what would fill a sheet with it.
_LEAST_VIEW = 1e-6


def compose_shape(element: ShapeElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The figure filled and stroked, or the drawing scaled to the frame."""
    if element.shape == "drawing":
        return compose_drawing(element, look, box)
    stroke = _stroke(element.stroke, element.stroke_width, element.dashes, look, round_ends=False)
    fill = None if element.shape == "line" else look.paint(element.fill, box)
    if fill is None and stroke is None:
        return ()
    path = Path(outline_of(element, box), fill=fill, stroke=stroke)
    if element.shape == "line" and stroke is not None and element.heads != "none":
        return arrow_line(element, stroke, box)
    return (path,)


def compose_drawing(element: ShapeElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The drawing's layers, its view stretched over the frame."""
    view_width, view_height = element.view
    if min(view_width, view_height) < _LEAST_VIEW or not (box.width and box.height):
        return ()
    scale = Transform.scaling(box.width / view_width, box.height / view_height)
    layers = tuple(item for layer in element.layers for item in _layer(layer, look))
    return (Group(layers, transform=scale),) if layers else ()


def outline_of(element: ShapeElement, box: Rect) -> Outline:
    """The figure's outline in its box; a drawing's is its box."""
    match element.shape:
        case "rectangle" | "drawing":
            return rounded_rectangle(box, element.radius)
        case "ellipse":
            return ellipse(box)
        case "line":
            return polyline([Point(box.x, box.y), Point(box.right, box.bottom)])
        case "polygon":
            return polygon(_ring(box, element.corners, 1.0))
        case "star":
            return polygon(_ring(box, 2 * element.corners, STAR_WAIST))
        case "arrow":
            return polygon(_arrow(box))
        case "bubble":
            return _bubble(box, element.radius, element.tail)
        case "tape":
            return polygon(_tape(box))
        case _:
            assert_never(element.shape)


def arrow_line(element: ShapeElement, stroke: Stroke, box: Rect) -> tuple[Item, ...]:
    """A line with heads of its own colour, which end where the line would."""
    length = math.hypot(box.width, box.height)
    if length == 0.0:
        return ()
    dx, dy = box.width / length, box.height / length
    size = min(HEAD * stroke.width, length / 2)
    start, end = Point(box.x, box.y), Point(box.right, box.bottom)
    shaft = 0.8 * size
    first = Point(start.x + dx * shaft, start.y + dy * shaft) if element.heads == "both" else start
    last = Point(end.x - dx * shaft, end.y - dy * shaft)
    heads = [_head(end, dx, dy, size)]
    if element.heads == "both":
        heads.append(_head(start, -dx, -dy, size))
    line = Path(polyline([first, last]), stroke=stroke)
    return (line, *(Path(polygon(head), fill=stroke.paint) for head in heads))


def _head(tip: Point, dx: float, dy: float, size: float) -> list[Point]:
    """A triangle that points along (dx, dy)."""
    back = Point(tip.x - dx * size, tip.y - dy * size)
    half = size * 0.45
    return [
        tip,
        Point(back.x - dy * half, back.y + dx * half),
        Point(back.x + dy * half, back.y - dx * half),
    ]


def _layer(layer: ShapeLayer, look: Look) -> tuple[Item, ...]:
    outline = _parsed(layer.path)
    box = bounds(outline)
    if box is None:
        return ()
    fill = look.paint(layer.fill, box)
    stroke = _stroke(layer.stroke, layer.stroke_width, layer.dashes, look, layer.round)
    if fill is None and stroke is None:
        return ()
    path = Path(outline, fill=fill, stroke=stroke)
    return (path,) if layer.opacity == 1.0 else (Group((path,), opacity=layer.opacity),)


@lru_cache(maxsize=4096)
def _parsed(data: str) -> Outline:
    """The outline of path data; empty for data that is not path data."""
    try:
        return from_path_data(data)
    except ValueError:
        return ()


def _stroke(
    name: str | None, width: float, dashes: tuple[float, ...], look: Look, round_ends: bool
) -> Stroke | None:
    if name is None or width <= 0:
        return None
    usable = dashes if any(dashes) else ()
    if round_ends:
        return Stroke(look.colour(name), width, usable, cap="round", join="round")
    return Stroke(look.colour(name), width, usable)


def _ring(box: Rect, count: int, waist: float) -> list[Point]:
    """Points round the box's ellipse from the top; every second one at `waist` of the radius."""
    centre = box.centre
    points = []
    for i in range(count):
        angle = 2 * math.pi * i / count - math.pi / 2
        radius = waist if i % 2 else 1.0
        points.append(
            Point(
                centre.x + radius * box.width / 2 * math.cos(angle),
                centre.y + radius * box.height / 2 * math.sin(angle),
            )
        )
    return points


def _bubble(box: Rect, radius: float, tail: float) -> Outline:
    """A rounded box over a tail that points down to the left or the right."""
    body = Rect(box.x, box.y, box.width, box.height * BODY)
    outline = rounded_rectangle(body, radius)
    half = min(box.width, box.height) * TAIL / 2
    edge = min(radius, body.width / 2) + half
    middle = body.x + min(max(tail * body.width, edge), max(edge, body.width - edge))
    lean = half * (1.6 if tail > 0.5 else -1.6)
    spike = (
        Line(Point(middle + half, body.bottom)),
        Line(Point(middle + lean, box.bottom)),
        Line(Point(middle - half, body.bottom)),
    )
    lower_edge = (len(outline) + 1) // 2
    return (*outline[:lower_edge], *spike, *outline[lower_edge:])


def _tape(box: Rect) -> list[Point]:
    """A strip whose short ends are torn off along a zigzag."""
    depth = min(box.height / TEETH / 2, box.width / 8)
    right, left = [], []
    for i in range(2 * TEETH + 1):
        y = box.y + box.height * i / (2 * TEETH)
        inset = depth if i % 2 else 0.0
        right.append(Point(box.right - inset, y))
        left.append(Point(box.x + inset, y))
    left.reverse()
    return [*right, *left]


def _arrow(box: Rect) -> list[Point]:
    """A block arrow to the right whose head is as long as it is high, at most half the box."""
    head = min(box.width / 2, box.height)
    neck, upper, lower = box.right - head, box.y + box.height / 4, box.bottom - box.height / 4
    middle = box.centre.y
    return [
        Point(box.x, upper),
        Point(neck, upper),
        Point(neck, box.y),
        Point(box.right, middle),
        Point(neck, box.bottom),
        Point(neck, lower),
        Point(box.x, lower),
    ]
