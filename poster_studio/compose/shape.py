"""Figures: rectangles, ellipses, lines, polygons, stars, arrows and drawings of many layers."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import assert_never

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.display.display_list import Group, Item, Outline, Path, Stroke
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


def compose_shape(element: ShapeElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The figure filled and stroked, or the drawing scaled to the frame."""
    if element.shape == "drawing":
        return compose_drawing(element, look, box)
    stroke = _stroke(element.stroke, element.stroke_width, element.dashes, look, round_ends=False)
    fill = None if element.shape == "line" else look.paint(element.fill, box)
    if fill is None and stroke is None:
        return ()
    return (Path(outline_of(element, box), fill=fill, stroke=stroke),)


def compose_drawing(element: ShapeElement, look: Look, box: Rect) -> tuple[Item, ...]:
    """The drawing's layers, its view stretched over the frame."""
    view_width, view_height = element.view
    if not (view_width and view_height and box.width and box.height):
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
        case _:
            assert_never(element.shape)


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
