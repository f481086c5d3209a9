"""Display-list values as Qt's: colours, transforms, paths, brushes and pens."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import (
    Close,
    Curve,
    GradientStop,
    Line,
    LinearGradient,
    Move,
    Outline,
    Paint,
    RadialGradient,
    Stroke,
)
from poster_studio.export.extent import MITER_LIMIT

_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "square": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.SvgMiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}


def q_colour(colour: Colour) -> QColor:
    """A colour with its opacity."""
    return QColor(colour.red, colour.green, colour.blue, round(colour.alpha * 255))


def q_transform(transform: Transform) -> QTransform:
    """The same map."""
    return QTransform(transform.a, transform.b, transform.c, transform.d, transform.e, transform.f)


def q_rect(rect: Rect) -> QRectF:
    """The same rectangle."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def q_path(outline: Outline, even_odd: bool = False) -> QPainterPath:
    """The same outline."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
    for segment in outline:
        match segment:
            case Move(to):
                path.moveTo(to.x, to.y)
            case Line(to):
                path.lineTo(to.x, to.y)
            case Curve(one, two, to):
                path.cubicTo(one.x, one.y, two.x, two.y, to.x, to.y)
            case Close():
                path.closeSubpath()
            case _:
                assert_never(segment)
    return path


def q_brush(paint: Paint) -> QBrush:
    """A flat colour or a gradient in the coordinates of the path it fills."""
    match paint:
        case Colour():
            return QBrush(q_colour(paint))
        case LinearGradient(start, end, stops):
            linear = QLinearGradient(_point(start), _point(end))
            return _gradient_brush(linear, stops)
        case RadialGradient(centre, radius, stops):
            return _gradient_brush(QRadialGradient(_point(centre), radius), stops)
        case _:
            assert_never(paint)


def q_pen(stroke: Stroke) -> QPen:
    """A pen that draws as PDF strokes do: dashes in millimetres, mitres cut by bevels."""
    pen = QPen(q_colour(stroke.paint), stroke.width)
    pen.setCapStyle(_CAPS[stroke.cap])
    pen.setJoinStyle(_JOINS[stroke.join])
    pen.setMiterLimit(MITER_LIMIT)
    if stroke.dashes:
        dashes = stroke.dashes if len(stroke.dashes) % 2 == 0 else stroke.dashes * 2
        pen.setDashPattern([length / stroke.width for length in dashes])
    return pen


def _point(point: Point) -> QPointF:
    return QPointF(point.x, point.y)


def _gradient_brush(gradient: QGradient, stops: tuple[GradientStop, ...]) -> QBrush:
    gradient.setSpread(QGradient.Spread.PadSpread)
    gradient.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
    gradient.setStops([(stop.offset, q_colour(stop.colour)) for stop in stops])
    return QBrush(gradient)
