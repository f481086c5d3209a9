"""Glyph outlines as Qt paths of straight lines, made once per glyph and size.

Qt fills a path of lines six times faster than the same path of curves (measured at 35 pixels an
em), so curves are cut here into as many lines as the size needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import uharfbuzz as hb
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QTransform

from poster_studio.display.resources import FontBytes
from poster_studio.export.flatten import flattened, level


class GlyphPaths:
    """A bounded cache of outlines in ems, y down, origin on the baseline.

    One path per glyph, never merged: a merged path costs Qt more than its glyphs one by one.
    """

    def __init__(self, limit: int = 20_000) -> None:
        self._limit = limit
        self._sizes: dict[tuple[str, int], _Paths] = {}
        # uharfbuzz has no types.
        self._fonts: dict[str, Any] = {}
        self._pens = _pens()

    def path(self, resources: FontBytes, font: str, glyph: int, em_px: float) -> QPainterPath:
        """The outline of a glyph for an em of `em_px` pixels; `KeyError` for an unknown font."""
        return self.of_font(resources, font, level(em_px))[glyph]

    def of_font(self, resources: FontBytes, font: str, size: int) -> Mapping[int, QPainterPath]:
        """Every glyph's outline, drawn when it is first asked for.

        `size` is what `flatten.level` gave; raises `KeyError` for an unknown font.
        """
        known = self._sizes.get((font, size))
        if known is not None:
            return known
        if sum(map(len, self._sizes.values())) >= self._limit:
            self._sizes.clear()
        if font not in self._fonts:
            face = hb.Face(hb.Blob(resources.font_bytes(font)))
            self._fonts[font] = (hb.Font(face), 1.0 / face.upem)
        outlines, scale = self._fonts[font]
        paths = self._sizes[font, size] = _Paths(outlines, scale, self._pens, size, self._limit)
        return paths


class _Paths(dict[int, QPainterPath]):
    """The outlines of one font for one size, by glyph."""

    def __init__(self, outlines: Any, scale: float, pens: Any, size: int, limit: int) -> None:
        super().__init__()
        self._outlines, self._scale, self._pens = outlines, scale, pens
        self._size, self._limit = size, limit

    def __missing__(self, glyph: int) -> QPainterPath:
        if len(self) >= self._limit:
            del self[next(iter(self))]
        units = QPainterPath()
        units.setFillRule(Qt.FillRule.WindingFill)
        self._outlines.draw_glyph(glyph, self._pens, units)
        to_ems = QTransform.fromScale(self._scale, -self._scale)
        path = self[glyph] = flattened(to_ems.map(units), self._size)
        return path


def _pens() -> Any:
    """HarfBuzz's drawing callbacks; they draw on the path they are given, in font units, y up."""
    pens = hb.DrawFuncs()
    pens.set_move_to_func(lambda x, y, path: path.moveTo(x, y))
    pens.set_line_to_func(lambda x, y, path: path.lineTo(x, y))
    pens.set_quadratic_to_func(lambda x1, y1, x, y, path: path.quadTo(x1, y1, x, y))
    pens.set_cubic_to_func(lambda a, b, c, d, x, y, path: path.cubicTo(a, b, c, d, x, y))
    pens.set_close_path_func(lambda path: path.closeSubpath())
    return pens
