"""Outlines of the display list as Qt paths, made once per outline and size."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QPainterPath

from poster_studio.display.display_list import Curve, Outline
from poster_studio.export.flatten import flattened, level
from poster_studio.export.qt_values import q_path

_Key = tuple[int, bool, int | None]


class OutlinePaths:
    """A cache of paths, bounded in points; the least recently drawn go first.

    An outline is known by its identity: outlines never change, and comparing them takes as long
    as drawing them.
    """

    def __init__(self, limit_points: int = 1_000_000) -> None:
        self._limit, self._points = limit_points, 0
        self._paths: OrderedDict[_Key, tuple[Outline, QPainterPath]] = OrderedDict()

    def filled(self, outline: Outline, scale: float, even_odd: bool = False) -> QPainterPath:
        """The outline as lines, for a device of `scale` pixels per millimetre."""
        return self._path(outline, even_odd, level(scale))

    def stroked(self, outline: Outline) -> QPainterPath:
        """The outline with its curves, along which Qt draws thick lines as fast."""
        return self._path(outline, False, None)

    def _path(self, outline: Outline, even_odd: bool, size: int | None) -> QPainterPath:
        key = (id(outline), even_odd, size)
        known = self._paths.get(key)
        if known is not None:
            self._paths.move_to_end(key)
            return known[1]
        path = q_path(outline, even_odd)
        if size is not None and any(isinstance(segment, Curve) for segment in outline):
            path = flattened(path, size)
        self._keep(key, outline, path)
        return path

    def _keep(self, key: _Key, outline: Outline, path: QPainterPath) -> None:
        self._paths[key] = (outline, path)
        self._points += path.elementCount()
        while self._points > self._limit and len(self._paths) > 1:
            _, (_, oldest) = self._paths.popitem(last=False)
            self._points -= oldest.elementCount()
