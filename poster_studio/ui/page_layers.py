"""What the canvas has painted already: layers under and over what moves, repaired by pieces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from poster_studio.base.geometry import Rect
from poster_studio.editor.composition import Unit
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect, q_transform
from poster_studio.ui.pixmaps import blank
from poster_studio.ui.sprites import Sprites

#: A region of more rectangles is painted as one.
_MOST_RECTANGLES: Final = 6


class PageLayers:
    """Paints units; those that are lifted are painted afresh each time, the others once.

    `lifted` units are in somebody's hand or being typed in.
    """

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._under = _Layer(painter)
        self._over = _Layer(painter)
        self._sprites = Sprites(painter)

    def forget(self) -> None:
        """Everything is painted anew next time."""
        self._under = _Layer(self._painter)
        self._over = _Layer(self._painter)
        self._sprites = Sprites(self._painter)

    def _paint_unit(self, painter: QPainter, view: View, unit: Unit) -> None:
        painter.save()
        painter.setTransform(q_transform(view.transform), True)
        self._painter.paint(painter, (unit.item,), visible=view.visible)
        painter.restore()

    def draw(
        self,
        painter: QPainter,
        view: View,
        ratio: float,
        paper: Unit,
        units: Sequence[Unit],
        lifted: frozenset[str],
        *,
        hurried: bool = False,
    ) -> None:
        """Draws the poster with a painter in window pixels; `ratio` is the screen's pixel ratio.

        `hurried`, while the zoom changes, stretches what was painted instead of painting it anew.
        """
        if hurried and not lifted and self._under.is_stretchable:
            self._paint_unit(painter, view, paper)
            self._under.stretch(painter, view)
            return
        places = [i for i, unit in enumerate(units) if not lifted.isdisjoint(unit.ids)]
        first, past = (places[0], places[-1] + 1) if places else (len(units), len(units))
        self._under.bring(view, ratio, (paper, *units[:first]))
        painter.drawPixmap(0, 0, self._under.pixmap)
        if first == past:
            self._sprites.forget()
            return
        for unit in units[first:past]:
            self._sprites.draw(painter, view, ratio, unit)
        if units[past:]:
            self._over.bring(view, ratio, tuple(units[past:]))
            painter.drawPixmap(0, 0, self._over.pixmap)


class _Layer:
    """A transparent picture of some units; only what differs is painted again."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._view: View | None = None
        self._ratio = 0.0
        self._units: tuple[Unit, ...] = ()
        self.pixmap = QPixmap()

    @property
    def is_stretchable(self) -> bool:
        """Whether there is a picture to stretch."""
        return self._view is not None

    def stretch(self, painter: QPainter, view: View) -> None:
        """Draws the picture as it would look in another view, a little blurred."""
        old = self._view
        if old is None:
            return
        window = Rect(0.0, 0.0, old.width_px, old.height_px)
        target = view.rect_in_window(old.rect_on_page(window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(q_rect(target), self.pixmap, QRectF(self.pixmap.rect()))

    def bring(self, view: View, ratio: float, units: tuple[Unit, ...]) -> None:
        """Makes the picture show these units in this view."""
        dirty = self._panned(view, ratio)
        if dirty is None:
            self.pixmap = blank(view.width_px, view.height_px, ratio)
            dirty = QRegion(_window(view))
        else:
            dirty += _region(_differing(self._units, units), view)
        self._view, self._ratio, self._units = view, ratio, units
        if not dirty.isEmpty():
            self._repaint(dirty.intersected(_window(view)))

    def _panned(self, view: View, ratio: float) -> QRegion | None:
        """Shifts the picture with the page; what came into sight, `None` if all is new."""
        old = self._view
        if old is None or ratio != self._ratio:
            return None
        shift = QPointF(view.left_px - old.left_px, view.top_px - old.top_px)
        if old.panned(shift.x(), shift.y()) != view:
            return None
        steps = shift * ratio
        if shift.isNull():
            return QRegion()
        if steps != QPointF(steps.toPoint()):
            return None
        fresh = blank(view.width_px, view.height_px, ratio)
        with QPainter(fresh) as painter:
            painter.drawPixmap(shift, self.pixmap)
        self.pixmap = fresh
        kept = QRectF(_window(view)).translated(shift).toAlignedRect().adjusted(1, 1, -1, -1)
        return QRegion(_window(view)).subtracted(QRegion(kept))

    def _repaint(self, region: QRegion) -> None:
        """Paints each rectangle by itself, so that what lies elsewhere is left out."""
        view = self._view
        if view is None:
            return
        with QPainter(self.pixmap) as painter:
            items = tuple(unit.item for unit in self._units)
            for area in _rectangles(region):
                painter.resetTransform()
                painter.setClipRect(area)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
                painter.fillRect(area, Qt.GlobalColor.transparent)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.setTransform(q_transform(view.transform), True)
                seen = view.rect_on_page(Rect(area.x(), area.y(), area.width(), area.height()))
                self._painter.paint(painter, items, visible=seen)


def _rectangles(region: QRegion) -> list[QRect]:
    """A region's rectangles; its bounds if there are so many that painting it whole is cheaper."""
    if region.rectCount() > _MOST_RECTANGLES:
        return [region.boundingRect()]
    return [QRect(rect) for rect in cast("Iterable[QRect]", region)]


def _differing(old: Sequence[Unit], new: Sequence[Unit]) -> list[Rect]:
    """Boxes of units that came, went or changed places."""
    if len(old) == len(new) and all(a is b for a, b in zip(old, new, strict=True)):
        return []
    before, after = {id(unit): unit for unit in old}, {id(unit): unit for unit in new}
    kept_old = [unit for unit in old if id(unit) in after]
    kept_new = [unit for unit in new if id(unit) in before]
    moved = [a for a, b in zip(kept_old, kept_new, strict=True) if a is not b]
    gone = [unit for unit in old if id(unit) not in after]
    come = [unit for unit in new if id(unit) not in before]
    return [unit.box for unit in (*gone, *come, *moved) if unit.box is not None]


def _region(boxes: Iterable[Rect], view: View) -> QRegion:
    region = QRegion()
    for box in boxes:
        shown = view.rect_in_window(box)
        rect = QRectF(shown.x, shown.y, shown.width, shown.height).toAlignedRect()
        region += rect.adjusted(-2, -2, 2, 2).intersected(_window(view))
    return region


def _window(view: View) -> QRect:
    return QRect(QPoint(0, 0), QPoint(round(view.width_px) - 1, round(view.height_px) - 1))
