"""Paints display-list items with Qt: the one painter of the window's canvas and of PNG files."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import GlyphRun, Group, Item, Link, Path, Picture
from poster_studio.display.resources import Resources
from poster_studio.export.extent import GLYPH_REACH, NOTDEF, Extents, is_one_mark, overlap, stand_in
from poster_studio.export.flatten import level
from poster_studio.export.glyph_paths import GlyphPaths
from poster_studio.export.outline_paths import OutlinePaths
from poster_studio.export.qt_pictures import PicturePixels
from poster_studio.export.qt_values import (
    q_brush,
    q_colour,
    q_pen,
    q_rect,
    q_transform,
)

_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_NO_PEN = QPen(Qt.PenStyle.NoPen)


class PagePainter:
    """Paints items; keeps glyph outlines, decoded pictures and extents between calls."""

    def __init__(
        self,
        resources: Resources,
        glyphs: GlyphPaths | None = None,
        pictures: PicturePixels | None = None,
        extents: Extents | None = None,
    ) -> None:
        self._resources = resources
        self._glyphs = glyphs or GlyphPaths()
        self._pictures = pictures or PicturePixels()
        self._outlines = OutlinePaths()
        self._extents = extents or Extents()

    def paint(
        self, painter: QPainter, items: tuple[Item, ...], *, visible: Rect | None = None
    ) -> None:
        """Paints items in order; the painter already maps millimetres to its device.

        What lies outside `visible` (in the items' coordinates) is left out.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for item in items:
            if visible is None or self._reaches(item, visible):
                self._item(painter, item, visible)

    def _reaches(self, item: Item, visible: Rect) -> bool:
        box = self._extents.of(item)
        # A straight upright line has an extent without area.
        return box is not None and (
            box.x <= visible.right
            and visible.x <= box.right
            and box.y <= visible.bottom
            and visible.y <= box.bottom
        )

    def _item(self, painter: QPainter, item: Item, visible: Rect | None) -> None:
        match item:
            case Group():
                self._group(painter, item, visible)
            case GlyphRun():
                self._run(painter, item, visible)
            case Path():
                self._path(painter, item)
            case Picture():
                self._picture(painter, item)
            case Link():
                pass
            case _:
                assert_never(item)

    def _group(self, painter: QPainter, group: Group, visible: Rect | None) -> None:
        if group.opacity <= 0.0:
            return
        painter.save()
        try:
            if group.opacity >= 1.0 or is_one_mark(group):
                painter.setOpacity(painter.opacity() * min(1.0, group.opacity))
                self._inside(painter, group, visible)
            else:
                self._layer(painter, group, visible)
        finally:
            painter.restore()

    def _inside(self, painter: QPainter, group: Group, visible: Rect | None) -> None:
        painter.setTransform(q_transform(group.transform), True)
        if group.clip is not None:
            clip = Qt.ClipOperation.IntersectClip
            scale = _scale(painter.deviceTransform())
            painter.setClipPath(self._outlines.filled(group.clip, scale), clip)
        self.paint(painter, group.items, visible=self._seen_inside(group, visible))

    def _seen_inside(self, group: Group, visible: Rect | None) -> Rect | None:
        """What shows of the group, in its own coordinates; small even if the group is turned."""
        box = None if visible is None else self._extents.of(group)
        shown = None if visible is None or box is None else overlap(visible, box)
        if shown is None:
            return visible
        try:
            return group.transform.inverse().bounds(shown)
        except ZeroDivisionError:
            return visible

    def _layer(self, painter: QPainter, group: Group, visible: Rect | None) -> None:
        """Paints the group on a picture of its own, so that its opacity is one for all of it."""
        box = self._extents.of(group)
        if box is None or (visible is not None and (box := overlap(box, visible)) is None):
            return
        to_device = painter.deviceTransform()
        device = painter.device()
        pixels = to_device.mapRect(q_rect(box)).toAlignedRect().adjusted(-1, -1, 1, 1)
        ratio = device.devicePixelRatioF()
        whole = QSize(math.ceil(device.width() * ratio), math.ceil(device.height() * ratio))
        pixels = pixels.intersected(QRect(QPoint(0, 0), whole))
        if pixels.isEmpty():
            return
        image = QImage(pixels.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as layer:
            layer.setTransform(to_device * QTransform.fromTranslate(-pixels.x(), -pixels.y()))
            self._inside(layer, group, visible)
        image.setDevicePixelRatio(ratio)
        painter.setOpacity(painter.opacity() * group.opacity)
        painter.resetTransform()
        painter.drawImage(pixels.topLeft().toPointF() / ratio, image)

    def _run(self, painter: QPainter, run: GlyphRun, visible: Rect | None) -> None:
        base = painter.transform()
        painter.setPen(_NO_PEN)
        painter.setBrush(_ink(run.paint))
        along, size = run.size * run.x_scale, run.size
        em = max(along, size)
        em_px = em * _scale(painter.deviceTransform())
        box = None if visible is None else self._cut(run, visible, GLYPH_REACH * em)
        paths = self._glyphs.of_font(self._resources, run.font, level(em_px))
        turn = (0.0, along, -size, 0.0) if run.rotation else (along, 0.0, 0.0, size)
        # Thousands of glyphs: what they share is multiplied once, as Qt multiplies it.
        shape = QTransform(*turn, 0.0, 0.0) * base
        a, b, c, d = shape.m11(), shape.m12(), shape.m21(), shape.m22()
        xx, xy, yx, yy = base.m11(), base.m12(), base.m21(), base.m22()
        left, top, draw, place = base.dx(), base.dy(), painter.drawPath, painter.setTransform
        for glyph, x, y in zip(run.glyphs, run.xs, run.ys, strict=True):
            if glyph == NOTDEF or (
                box is not None and not (box[0] <= x <= box[2] and box[1] <= y <= box[3])
            ):
                continue
            place(QTransform(a, b, c, d, x * xx + y * yx + left, x * xy + y * yy + top))
            draw(paths[glyph])
        painter.setTransform(base)

    def _cut(
        self, run: GlyphRun, visible: Rect, reach: float
    ) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom of where glyphs show; `None` if that is all of the run."""
        right, bottom = visible.x + visible.width, visible.y + visible.height
        box = self._extents.of(run)
        if box is not None and (
            box.x >= visible.x
            and box.y >= visible.y
            and box.x + box.width <= right
            and box.y + box.height <= bottom
        ):
            return None
        return visible.x - reach, visible.y - reach, right + reach, bottom + reach

    def _picture(self, painter: QPainter, picture: Picture) -> None:
        brush = self._pictures.brush(self._resources, picture, _scale(painter.deviceTransform()))
        if brush is None:
            self.paint(painter, stand_in(picture))
            return
        painter.setPen(_NO_PEN)
        painter.setBrush(brush)
        painter.drawRect(q_rect(picture.target))

    def _path(self, painter: QPainter, path: Path) -> None:
        if path.fill is not None:
            scale = _scale(painter.deviceTransform())
            painter.setPen(_NO_PEN)
            painter.setBrush(q_brush(path.fill))
            painter.drawPath(self._outlines.filled(path.outline, scale, path.even_odd))
        if path.stroke is not None and path.stroke.width > 0:
            painter.setPen(q_pen(path.stroke))
            painter.setBrush(_NO_BRUSH)
            painter.drawPath(self._outlines.stroked(path.outline))


@lru_cache(maxsize=1000)
def _ink(colour: Colour) -> QBrush:
    """A brush is made once: words of many runs have one colour."""
    return QBrush(q_colour(colour))


def _scale(transform: QTransform) -> float:
    """Device pixels per millimetre."""
    return math.sqrt(abs(transform.determinant())) or 1.0
