"""Curves cut into straight lines: Qt fills lines several times faster than curves."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath, QTransform

# Lines leave their curve by less than this many pixels.
_TOLERANCE_PX = 0.1
# Qt's own, which it takes in the unit of the polygons it makes.
_TOLERANCE_OF_QT = 0.5
_SMALLEST_LEVEL, _LARGEST_LEVEL = -8, 13


def flattened(path: QPainterPath, level: int) -> QPainterPath:
    """The path's subpaths as lines, fine enough for 2 to the power of `level` pixels per unit."""
    fine = 2.0**level * _TOLERANCE_OF_QT / _TOLERANCE_PX
    lines = QPainterPath()
    lines.setFillRule(path.fillRule())
    for polygon in path.toSubpathPolygons(QTransform.fromScale(fine, fine)):
        lines.addPolygon(polygon)
    return QTransform.fromScale(1 / fine, 1 / fine).map(lines)


def level(scale: float) -> int:
    """Scales, in pixels per unit, between two powers of two share their lines: the larger power."""
    power = math.ceil(math.log2(max(scale, 2.0**_SMALLEST_LEVEL)))
    return min(_LARGEST_LEVEL, power)
