"""Glyph outlines as Qt paths of straight lines, made once per glyph and size.

Qt fills a path of lines six times faster than the same path of curves (measured at 35 pixels an
em), so curves are cut here into as many lines as the size needs.
"""

from __future__ import annotations

import math
from typing import Any

import uharfbuzz as hb
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from poster_studio.display.resources import FontBytes
from poster_studio.export import flatten

# Lines leave their curve by less than this many pixels.
TOLERANCE_PX = 0.02
_SMALLEST_LEVEL, _LARGEST_LEVEL = 3, 13


class GlyphPaths:
    """A bounded cache of outlines in ems, y down, origin on the baseline.

    One path per glyph, never merged: a merged path costs Qt more than its glyphs one by one.
    """

    def __init__(self, limit: int = 20_000) -> None:
        self._limit = limit
        self._paths: dict[tuple[str, int, int], QPainterPath] = {}
        # uharfbuzz has no types.
        self._fonts: dict[str, Any] = {}
        self._pens = _pens()

    def path(self, resources: FontBytes, font: str, glyph: int, em_px: float) -> QPainterPath:
        """The outline of a glyph for an em of `em_px` pixels; `KeyError` for an unknown font."""
        key = (font, glyph, level(em_px))
        known = self._paths.get(key)
        if known is not None:
            return known
        if len(self._paths) >= self._limit:
            del self._paths[next(iter(self._paths))]
        path = self._paths[key] = self._drawn(resources, *key)
        return path

    def _drawn(self, resources: FontBytes, font: str, glyph: int, size: int) -> QPainterPath:
        if font not in self._fonts:
            face = hb.Face(hb.Blob(resources.font_bytes(font)))
            self._fonts[font] = (hb.Font(face), 1.0 / face.upem)
        outlines, scale = self._fonts[font]
        pen = _Pen(scale, TOLERANCE_PX / 2**size / scale)
        outlines.draw_glyph(glyph, self._pens, pen)
        return pen.path


def level(em_px: float) -> int:
    """Sizes between two powers of two share their paths; gives the larger power."""
    return min(_LARGEST_LEVEL, max(_SMALLEST_LEVEL, math.ceil(math.log2(max(em_px, 1.0)))))


class _Pen:
    """Draws font units as lines in ems that leave no curve by more than `tolerance` units."""

    def __init__(self, scale: float, tolerance: float) -> None:
        self.path = QPainterPath()
        self.path.setFillRule(Qt.FillRule.WindingFill)
        self._scale, self._tolerance = scale, tolerance
        self._x = self._y = 0.0

    def move(self, x: float, y: float) -> None:
        self._x, self._y = x, y
        self.path.moveTo(x * self._scale, -y * self._scale)

    def line(self, x: float, y: float) -> None:
        self._x, self._y = x, y
        self.path.lineTo(x * self._scale, -y * self._scale)

    def quadratic(self, x1: float, y1: float, x: float, y: float) -> None:
        start = (self._x, self._y)
        for point in flatten.quadratic(start, (x1, y1), (x, y), self._tolerance):
            self.line(*point)

    def cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> None:
        start = (self._x, self._y)
        for point in flatten.cubic(start, (x1, y1), (x2, y2), (x, y), self._tolerance):
            self.line(*point)

    def close(self) -> None:
        self.path.closeSubpath()


def _pens() -> Any:
    """HarfBuzz's drawing callbacks; they draw with the pen they are given."""
    pens = hb.DrawFuncs()
    pens.set_move_to_func(lambda x, y, pen: pen.move(x, y))
    pens.set_line_to_func(lambda x, y, pen: pen.line(x, y))
    pens.set_quadratic_to_func(lambda x1, y1, x, y, pen: pen.quadratic(x1, y1, x, y))
    pens.set_cubic_to_func(lambda a, b, c, d, x, y, pen: pen.cubic(a, b, c, d, x, y))
    pens.set_close_path_func(lambda pen: pen.close())
    return pens
