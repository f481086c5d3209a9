"""The three streams of T3: three valleys whose waters run down into one sea."""

from __future__ import annotations

from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import Close, Curve, Line, Move
from poster_studio.document.elements import ShapeElement
from poster_studio.templates.artwork.sea import wave_row
from poster_studio.templates.drawing import Drawing, upper_half_ring
from poster_studio.templates.sheet import Sheet

LETTERS = ("a", "b", "c")


def streams(sheet: Sheet, columns: list[Rect], shore: float) -> ShapeElement:
    """Each column is a hill's round shoulder at its top and a stream down to the shore."""
    left = min(column.x for column in columns)
    right = max(column.right for column in columns)
    top = min(column.y for column in columns)
    drawing = Drawing(Rect(left, top, right - left, shore - top))
    for column, letter in zip(columns, LETTERS, strict=True):
        drawing.fill(_stream(column, shore), f"tint-{letter}")
    return drawing.element(sheet, "streams")


def shore_waves(sheet: Sheet, shore: float, radius: float) -> ShapeElement:
    """Two rows of waves where the streams meet, and the plain sea below them."""
    width, height = sheet.size
    bleed = sheet.bleed
    drawing = Drawing(
        Rect(-bleed, shore - radius, width + 2 * bleed, height - shore + radius + bleed)
    )
    wave_row(drawing, radius, (0.0, shore), shore + radius, "wave-12", rings=True)
    foot = height + bleed
    wave_row(drawing, radius, (radius, shore + radius / 2), foot, "floor", rings=False)
    return drawing.element(sheet, "shore")


def _stream(column: Rect, shore: float) -> tuple[Move | Line | Curve | Close, ...]:
    """A band with a semicircular top."""
    radius = column.width / 2
    x = column.x + radius
    y = column.y + radius
    return (
        Move(Point(column.x, shore)),
        Line(Point(column.x, y)),
        *upper_half_ring(x, y, radius)[1:],
        Line(Point(column.right, shore)),
        Close(),
    )
