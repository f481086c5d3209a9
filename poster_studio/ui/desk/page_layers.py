"""What the canvas has painted already: layers under and over what moves, repaired by pieces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import Final, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from poster_studio.base.geometry import Rect
from poster_studio.editor.composition import Unit
from poster_studio.editor.view import View
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_values import q_rect, q_transform
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.desk.sprites import Sprites, touches

#: So far a layer reaches beyond the window on each side.
_BEYOND_PX: Final = 64
#: A region of more rectangles is painted as one.
_MOST_RECTANGLES: Final = 12


@dataclass(frozen=True)
class Sheet:
    """What is to be painted; units `lifted` are in somebody's hand or being typed in.

    Where `ground` is the same object, only lifted units differ.
    """

    paper: Unit
    units: tuple[Unit, ...]
    lifted: frozenset[str]
    ground: object


class PageLayers:
    """Paints units; those that are lifted are painted afresh each time, the others once."""

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self.forget()

    def forget(self) -> None:
        """Everything is painted anew next time."""
        self._under = _Layer(self._painter)
        self._over = _Layer(self._painter)
        self._sprites = Sprites(self._painter)
        self._lying: _Lying | None = None

    def draw(
        self, painter: QPainter, view: View, ratio: float, sheet: Sheet, region: QRegion
    ) -> None:
        """Draws the poster with a painter in window pixels; `ratio` is the screen's pixel ratio.

        Only what lies in the region is drawn.
        """
        lying, units = self._lying, sheet.units
        if lying is None or not lying.shows(view, ratio, sheet):
            lying = self._lying = _lying(view, ratio, sheet)
            self._under.bring(view, ratio, (sheet.paper, *units[: lying.first]))
            if lying.past < len(units):
                self._over.bring(view, ratio, units[lying.past :])
        rectangles = _rectangles(region)
        self._under.draw(painter, view, rectangles)
        if lying.first == lying.past:
            self._sprites.forget()
            return
        area = region.boundingRect()
        painter.setClipRect(area)
        seen = view.rect_on_page(Rect(area.x(), area.y(), area.width(), area.height()))
        for unit in units[lying.first : lying.past]:
            rests = sheet.lifted.isdisjoint(unit.ids)
            self._sprites.draw(painter, view, ratio, unit, seen, rests=rests)
        if lying.past < len(units):
            self._over.draw(painter, view, rectangles)

    def stretch(self, painter: QPainter, view: View, paper: Unit) -> bool:
        """Draws what was painted as it would look in another view, a little blurred.

        Does nothing, and says so, if there is nothing to stretch.
        """
        if not self._under.is_stretchable:
            return False
        painter.save()
        painter.setTransform(q_transform(view.transform), True)
        self._painter.paint(painter, (paper.item,), visible=view.visible)
        painter.restore()
        self._under.stretch(painter, view)
        return True


@dataclass(frozen=True)
class _Lying:
    """What the layers show: units before `first` lie under what is lifted, from `past` on over."""

    view: View
    ratio: float
    sheet: Sheet
    first: int
    past: int

    def shows(self, view: View, ratio: float, sheet: Sheet) -> bool:
        """Whether nothing but lifted units may differ."""
        mine = self.sheet
        return (
            sheet.ground is mine.ground
            and sheet.paper is mine.paper
            and (view, ratio, sheet.lifted) == (self.view, self.ratio, mine.lifted)
        )


def _lying(view: View, ratio: float, sheet: Sheet) -> _Lying:
    units, lifted = sheet.units, sheet.lifted
    places = (
        [i for i, unit in enumerate(units) if not lifted.isdisjoint(unit.ids)] if lifted else []
    )
    first, past = (places[0], places[-1] + 1) if places else (len(units), len(units))
    return _Lying(view, ratio, sheet, first, past)


class _Layer:
    """A transparent picture of some units; only what differs is painted again.

    It reaches beyond the window on each side, so that a pan need not paint at each step: what comes
    into sight is painted with all that lies behind it.
    """

    def __init__(self, painter: PagePainter) -> None:
        self._painter = painter
        self._view: View | None = None
        self._ratio = 0.0
        self._units: tuple[Unit, ...] = ()
        self._valid = QRegion()
        self._pixmap = QPixmap()

    @property
    def is_stretchable(self) -> bool:
        """Whether there is a picture to stretch."""
        return self._view is not None

    def stretch(self, painter: QPainter, view: View) -> None:
        """Draws the picture as it would look in another view, a little blurred."""
        old = self._view
        if old is None:
            return
        target = view.rect_in_window(old.rect_on_page(Rect(0.0, 0.0, old.width_px, old.height_px)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(q_rect(target), self._pixmap, QRectF(self._pixmap.rect()))

    def draw(self, painter: QPainter, view: View, rectangles: Iterable[QRect]) -> None:
        """Draws parts of the window; clipping each is faster than a clip of many rectangles."""
        own = self._view
        if own is None:
            return
        corner = QPointF(view.left_px - own.left_px, view.top_px - own.top_px)
        for rectangle in rectangles:
            painter.setClipRect(rectangle)
            painter.drawPixmap(corner, self._pixmap)

    def bring(self, view: View, ratio: float, units: tuple[Unit, ...]) -> None:
        """Makes the picture show these units in this view."""
        own = self._shifted(view, ratio)
        if own is None:
            own = _widened(view)
            self._pixmap = blank(own.width_px, own.height_px, ratio)
            self._valid = QRegion()
        left, top = round(own.left_px - view.left_px), round(own.top_px - view.top_px)
        window = QRect(left, top, round(view.width_px), round(view.height_px))
        wanted = _behind(window, self._valid).intersected(_window(own))
        missing = QRegion(wanted).subtracted(self._valid)
        dirty = _region(_differing(self._units, units), own).intersected(self._valid) + missing
        self._valid += missing
        self._view, self._ratio, self._units = own, ratio, units
        if not dirty.isEmpty():
            self._repaint(own, dirty.intersected(_window(own)))

    def _shifted(self, view: View, ratio: float) -> View | None:
        """The picture's view, moved so far that the window is in it; `None` if it is of no use."""
        own = self._view
        if own is None or ratio != self._ratio:
            return None
        wide = _widened(view)
        if (own.scale, own.width_px, own.height_px) != (wide.scale, wide.width_px, wide.height_px):
            return None
        shift = QPointF(wide.left_px - own.left_px, wide.top_px - own.top_px)
        if shift * ratio != QPointF((shift * ratio).toPoint()):
            return None
        if max(abs(shift.x()), abs(shift.y())) <= _BEYOND_PX:
            return own
        fresh = blank(own.width_px, own.height_px, ratio)
        with QPainter(fresh) as painter:
            painter.drawPixmap(shift, self._pixmap)
        self._pixmap = fresh
        kept = QRegion()
        for rectangle in _parts(self._valid):
            kept += QRectF(rectangle).translated(shift).toAlignedRect().adjusted(1, 1, -1, -1)
        self._valid = kept.intersected(_window(own))
        return wide

    def _repaint(self, view: View, region: QRegion) -> None:
        """Paints each rectangle by itself, so that what lies elsewhere is left out."""
        with QPainter(self._pixmap) as painter:
            for area in _rectangles(region):
                painter.resetTransform()
                painter.setClipRect(area)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
                painter.fillRect(area, Qt.GlobalColor.transparent)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.setTransform(q_transform(view.transform), True)
                seen = view.rect_on_page(Rect(area.x(), area.y(), area.width(), area.height()))
                items = tuple(unit.item for unit in self._units if touches(unit.box, seen))
                self._painter.paint(painter, items, visible=seen)


def _widened(view: View) -> View:
    """The view of a picture that reaches beyond the window."""
    wide = view.panned(_BEYOND_PX, _BEYOND_PX)
    width, height = view.width_px + 2 * _BEYOND_PX, view.height_px + 2 * _BEYOND_PX
    return replace(wide, width_px=width, height_px=height)


def _behind(window: QRect, valid: QRegion) -> QRect:
    """The window, and where something of it is missing the picture on that side too."""
    missing = QRegion(window).subtracted(valid)
    if missing.isEmpty() or valid.isEmpty():
        return window
    gap, far = missing.boundingRect(), _BEYOND_PX
    return window.adjusted(
        -far if gap.left() == window.left() and gap.right() < window.right() else 0,
        -far if gap.top() == window.top() and gap.bottom() < window.bottom() else 0,
        far if gap.right() == window.right() and gap.left() > window.left() else 0,
        far if gap.bottom() == window.bottom() and gap.top() > window.top() else 0,
    )


def _rectangles(region: QRegion) -> list[QRect]:
    """A region's rectangles; its bounds if there are so many that painting it whole is cheaper."""
    if region.rectCount() > _MOST_RECTANGLES:
        return [region.boundingRect()]
    return _parts(region)


def _parts(region: QRegion) -> list[QRect]:
    return [QRect(rect) for rect in cast("Iterable[QRect]", region)]


def _differing(old: Sequence[Unit], new: Sequence[Unit]) -> list[Rect]:
    """Boxes of units that came, went or changed places."""
    if len(old) == len(new) and all(map(is_, old, new)):
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
