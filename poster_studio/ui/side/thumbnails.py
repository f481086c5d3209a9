"""Small pictures of posters and templates."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Item, Page
from poster_studio.display.resources import Resources
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect, q_transform
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.widgets import colours as c

#: How finely a picture is looked at, and from which mean lightness on it is nearly white.
_LOOKED_AT_PX: Final = 12
_NEARLY_WHITE: Final = 0.9


def thumbnail(page: Page, resources: Resources, side_px: int, ratio: float) -> QPixmap:
    """The page on a square with air around it; `ratio` is the screen's pixel ratio."""
    return picture_in(page, resources, QSize(side_px, side_px), ratio)


def picture_in(page: Page, resources: Resources, size: QSize, ratio: float) -> QPixmap:
    """The page as large as it is in a box of so many pixels, in its middle."""
    width, height = size.width(), size.height()
    pixmap = blank(width, height, ratio)
    scale = min((width - 4) / page.width, (height - 4) / page.height)
    left = (width - page.width * scale) / 2
    top = (height - page.height * scale) / 2
    view = View(scale, left, top, width, height)
    trim = q_rect(view.rect_in_window(Rect(0.0, 0.0, page.width, page.height)))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(trim)
        painter.setTransform(q_transform(view.transform), True)
        PagePainter(resources).paint(painter, page.items)
        painter.restore()
        painter.setPen(QColor("#B8C0CA"))
        painter.drawRect(trim)
    return pixmap


def box_picture(item: Item, box: Rect, resources: Resources, side_px: int, ratio: float) -> QPixmap:
    """One item on a square; `box` is the part of the page that it covers.

    What is nearly white, such as words made for a dark ground, gets a dark one.
    """
    pixmap = blank(side_px, side_px, ratio)
    scale = side_px / max(box.width, box.height, 1e-6)
    left = (side_px - box.width * scale) / 2 - box.x * scale
    top = (side_px - box.height * scale) / 2 - box.y * scale
    view = View(scale, left, top, side_px, side_px)
    with QPainter(pixmap) as painter:
        painter.setTransform(q_transform(view.transform), True)
        PagePainter(resources).paint(painter, (item,))
    if not _is_nearly_white(pixmap):
        return pixmap
    grounded = QPixmap(pixmap.size())
    grounded.setDevicePixelRatio(ratio)
    grounded.fill(QColor(c.SECONDARY))
    with QPainter(grounded) as painter:
        painter.drawPixmap(0, 0, pixmap)
    return grounded


def _is_nearly_white(pixmap: QPixmap) -> bool:
    """Whether what is painted would hardly be seen on a light panel."""
    size = QSize(_LOOKED_AT_PX, _LOOKED_AT_PX)
    small = pixmap.toImage().scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    seen = [small.pixelColor(x, y) for x in range(size.width()) for y in range(size.height())]
    weight = sum(colour.alphaF() for colour in seen)
    light = sum(colour.alphaF() * colour.lightnessF() for colour in seen)
    return weight > 0.0 and light > _NEARLY_WHITE * weight
