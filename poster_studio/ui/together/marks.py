"""What the canvas shows of one other seat: frames, a tab beside them, an arrow with its pill.

Values in window pixels, computed anew when the view, the poster or the seat changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPolygonF, QRegion

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, Element, Frame, TextElement
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.view import View
from poster_studio.ui.desk.overlays import on_window
from poster_studio.ui.together.label_places import beside_arrow, beside_frame, free_place

LABEL_PX: Final = 24.0
ICON_PX: Final = 16
_PAD_PX: Final = 7.0
_ARROW_PX: Final = QRectF(-3.0, -3.0, 21.0, 25.0)
#: Frames are drawn so thick; what is repainted is a little more.
FRAME_PX: Final = 2.0
_AROUND_PX: Final = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How a seat looks: its colour, that of words on it, its animal's icon and its name."""

    colour: str
    ink: str
    icon: str
    name: str


@dataclass(frozen=True, slots=True)
class Doing:
    """What a seat does on the poster of the desk, in millimetres.

    `strength` is how clearly its arrow shows; `typing` is said in place of its name alone.
    """

    look: Look
    at: Point | None = None
    selected: tuple[str, ...] = ()
    moving: Mapping[str, Frame] | None = None
    typing: str = ""
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside the animal, in the seat's colour."""

    place: QRectF
    text: str


@dataclass(frozen=True)
class Mark:
    """`frames` are drawn whole, `ghosts` dashed: they are in somebody's hand still."""

    look: Look
    frames: tuple[QPolygonF, ...] = ()
    ghosts: tuple[QPolygonF, ...] = ()
    tab: Label | None = None
    tip: QPointF | None = None
    pill: Label | None = None
    strength: float = 1.0

    @property
    def region(self) -> QRegion:
        """The pixels it may touch."""
        region = QRegion()
        for polygon in (*self.frames, *self.ghosts):
            region += _ring(polygon)
        for label in (self.tab, self.pill):
            if label is not None:
                region += _grown(label.place)
        if self.tip is not None:
            region += _grown(_ARROW_PX.translated(self.tip))
        return region


class WordBoxes:
    """Where words stand on the poster, as boxes of the window; asked again only after a change."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._boxes: tuple[QRectF, ...] = ()

    def boxes(self, elements: Sequence[Element], view: View) -> tuple[QRectF, ...]:
        """The frames of everything that shows words."""
        key = (id(elements), elements, view)
        if not self._key or self._key[0] != key[0] or self._key[2] != view:
            self._key = key
            self._boxes = tuple(
                on_window(view, turned(e.frame), e.frame.rect).boundingRect()
                for e in elements
                if isinstance(e, TextElement | CardElement)
                and e.text.text
                and not (e.hidden or e.deleted)
            )
        return self._boxes


@dataclass(frozen=True, slots=True)
class Ground:
    """What marks are drawn over: the poster's elements, where its words stand, and the window."""

    elements: Mapping[str, Element]
    words: Sequence[QRectF]
    view: View
    sheet: QRectF
    metrics: QFontMetricsF

    @property
    def room(self) -> QRectF:
        """The canvas."""
        return QRectF(0.0, 0.0, self.view.width_px, self.view.height_px)


def marks_of(doings: Iterable[Doing], ground: Ground) -> tuple[Mark, ...]:
    """What shows of all seats; no label lies on words or on another label."""
    taken = list(ground.words)
    made = []
    for doing in doings:
        mark = _mark(doing, ground, taken)
        taken += [label.place for label in (mark.tab, mark.pill) if label is not None]
        made.append(mark)
    return tuple(made)


def _mark(doing: Doing, ground: Ground, taken: Sequence[QRectF]) -> Mark:
    moving = doing.moving or {}
    frames = [
        _polygon(ground.view, ground.elements[id_].frame)
        for id_ in doing.selected
        if id_ in ground.elements and id_ not in moving
    ]
    ghosts = [_polygon(ground.view, frame) for frame in moving.values()]
    around = _around((*frames, *ghosts))
    tip, pill = None, None
    if doing.at is not None and doing.strength > 0:
        place = ground.view.transform.apply(doing.at)
        tip = QPointF(place.x, place.y)
    text = f"{doing.look.name} {doing.typing}" if doing.typing else doing.look.name
    tab = None
    if around is not None and around.intersects(ground.room):
        size = _size(text, ground)
        corners = beside_frame(size, around & ground.room, ground.sheet)
        tab = _label(text, free_place(size, corners, taken, ground.room))
    if tip is not None and tab is None:
        size = _size(doing.look.name, ground)
        pill = _label(
            doing.look.name, free_place(size, beside_arrow(size, tip), taken, ground.room)
        )
    return Mark(doing.look, tuple(frames), tuple(ghosts), tab, tip, pill, doing.strength)


def _label(text: str, place: QRectF | None) -> Label | None:
    return None if place is None else Label(place, text)


def _size(text: str, ground: Ground) -> QSizeF:
    return QSizeF(ICON_PX + 3 * _PAD_PX + ground.metrics.horizontalAdvance(text), LABEL_PX)


def _polygon(view: View, frame: Frame) -> QPolygonF:
    return on_window(view, turned(frame), frame.rect)


def _around(polygons: Iterable[QPolygonF]) -> QRectF | None:
    area: QRectF | None = None
    for polygon in polygons:
        box = polygon.boundingRect()
        area = box if area is None else area.united(box)
    return area


def _grown(box: QRectF) -> QRect:
    return box.toAlignedRect().adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)


def _ring(polygon: QPolygonF) -> QRegion:
    """The edges of an upright frame; a turned one is painted anew as a whole."""
    outer = _grown(polygon.boundingRect())
    upright = polygon.boundingRect().topLeft() == polygon.at(0)
    inner = outer.adjusted(2 * _AROUND_PX, 2 * _AROUND_PX, -2 * _AROUND_PX, -2 * _AROUND_PX)
    return QRegion(outer) - QRegion(inner) if upright and inner.isValid() else QRegion(outer)
