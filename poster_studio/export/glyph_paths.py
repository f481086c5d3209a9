"""Glyph outlines as Qt paths, made once per glyph."""

from __future__ import annotations

from typing import Any

import uharfbuzz as hb
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from poster_studio.display.resources import FontBytes


class GlyphPaths:
    """A bounded cache of outlines in ems, y down, origin on the baseline.

    One path per glyph, never merged: a merged path costs Qt more than its glyphs one by one.
    """

    def __init__(self, limit: int = 20_000) -> None:
        self._limit = limit
        self._paths: dict[tuple[str, int], QPainterPath] = {}
        # uharfbuzz has no types.
        self._fonts: dict[str, Any] = {}
        self._pens = _pens()

    def path(self, resources: FontBytes, font: str, glyph: int) -> QPainterPath:
        """The outline of a glyph; raises `KeyError` for an unknown font."""
        key = (font, glyph)
        known = self._paths.get(key)
        if known is not None:
            return known
        if len(self._paths) >= self._limit:
            del self._paths[next(iter(self._paths))]
        path = self._paths[key] = self._drawn(resources, font, glyph)
        return path

    def _drawn(self, resources: FontBytes, font: str, glyph: int) -> QPainterPath:
        if font not in self._fonts:
            face = hb.Face(hb.Blob(resources.font_bytes(font)))
            self._fonts[font] = (hb.Font(face), 1.0 / face.upem)
        outlines, scale = self._fonts[font]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        outlines.draw_glyph(glyph, self._pens, (path, scale))
        return path


def _pens() -> Any:
    """HarfBuzz's drawing callbacks, each drawing on the path it is given with the scale."""
    pens = hb.DrawFuncs()
    pens.set_move_to_func(_move)
    pens.set_line_to_func(_line)
    pens.set_quadratic_to_func(_quadratic)
    pens.set_cubic_to_func(_cubic)
    pens.set_close_path_func(_close)
    return pens


Target = tuple[QPainterPath, float]


def _move(x: float, y: float, target: Target) -> None:
    path, scale = target
    path.moveTo(x * scale, -y * scale)


def _line(x: float, y: float, target: Target) -> None:
    path, scale = target
    path.lineTo(x * scale, -y * scale)


def _quadratic(x1: float, y1: float, x: float, y: float, target: Target) -> None:
    path, scale = target
    path.quadTo(x1 * scale, -y1 * scale, x * scale, -y * scale)


def _cubic(x1: float, y1: float, x2: float, y2: float, x: float, y: float, target: Target) -> None:
    path, s = target
    path.cubicTo(x1 * s, -y1 * s, x2 * s, -y2 * s, x * s, -y * s)


def _close(target: Target) -> None:
    target[0].closeSubpath()
