"""Strokes of the pen on the poster: where their ink lies, and changing how they look."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Element, InkElement
from poster_studio.editor.arrange.hits import bounds_of, turned
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.figures.ink_fitting import distance_to_segment
from poster_studio.editor.figures.ink_style import (
    InkStyle,
    InkTool,
    Width,
    line_width,
    nearest_width,
)

CHANGE: Final = Words("線の見た目", "Look of lines")


def strokes_under(
    elements: Sequence[Element], start: Point, end: Point, reach: float
) -> tuple[str, ...]:
    """Free strokes whose ink comes within `reach` of the segment between two places."""
    return tuple(
        element.id
        for element in elements
        if isinstance(element, InkElement)
        and is_free(element)
        and _meets(element, start, end, reach)
    )


def selected_strokes(editor: Editor) -> tuple[InkElement, ...]:
    """The strokes, if nothing else is selected."""
    chosen = editor.selected
    strokes = tuple(element for element in chosen if isinstance(element, InkElement))
    return strokes if len(strokes) == len(chosen) else ()


def style_of(strokes: Sequence[InkElement], sheet: tuple[float, float]) -> InkStyle | None:
    """The pen that the first stroke was drawn with."""
    if not strokes:
        return None
    first = strokes[0]
    return InkStyle(first.tool, nearest_width(first.tool, first.width, sheet), first.colour)


def change_strokes(
    editor: Editor,
    *,
    kind: InkTool | None = None,
    width: Width | None = None,
    colour: str | None = None,
) -> None:
    """Draws the selected strokes with another pen, as one step."""
    strokes, poster = selected_strokes(editor), editor.poster
    if not strokes or poster is None:
        return
    with editor.edit(CHANGE) as edit:
        for stroke in strokes:
            tool = kind or stroke.tool
            named = width or nearest_width(stroke.tool, stroke.width, poster.sheet)
            same_line = kind is None and width is None
            line = stroke.width if same_line else line_width(tool, named, poster.sheet)
            edit.update(stroke.id, tool=tool, width=line, colour=colour or stroke.colour)


def _meets(stroke: InkElement, start: Point, end: Point, reach: float) -> bool:
    near = reach + stroke.width / 2
    box = bounds_of(stroke.frame).inset(-near)
    left, right = min(start.x, end.x), max(start.x, end.x)
    top, bottom = min(start.y, end.y), max(start.y, end.y)
    if right < box.x or left > box.right or bottom < box.y or top > box.bottom:
        return False
    places = page_points(stroke)
    if len(places) == 1:
        return distance_to_segment(places[0], start, end) <= near
    return any(_segments_within(a, b, start, end, near) for a, b in pairwise(places))


def page_points(stroke: InkElement) -> list[Point]:
    """The stroke's points on the page."""
    frame = stroke.frame
    turn = turned(frame)
    return [
        turn.apply(Point(frame.x + p.x * frame.width, frame.y + p.y * frame.height))
        for p in stroke.points
    ]


def _segments_within(a: Point, b: Point, c: Point, d: Point, near: float) -> bool:
    if _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0:
        return True
    return (
        min(
            distance_to_segment(a, c, d),
            distance_to_segment(b, c, d),
            distance_to_segment(c, a, b),
            distance_to_segment(d, a, b),
        )
        <= near
    )


def _side(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
