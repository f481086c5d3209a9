"""What lies over the poster and never prints: frames, handles, guides, caret, what is composed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange.hits import turned, with_group_members
from poster_studio.editor.arrange.snapping import Gap, Guide
from poster_studio.editor.arrange.transforming import Handle, box_around
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.editor.words.text_session import TextSession
from poster_studio.export.qt_values import q_rect
from poster_studio.ui.desk.desk_lines import paint_desk_lines
from poster_studio.ui.desk.pointer import REACH_PX
from poster_studio.ui.widgets import colours as c

_HANDLE_PX: Final = 12.0
_CARET_PX: Final = 2.0
_SELECTED_ALPHA: Final = 70
_GUIDE: Final = "#C2185B"
_STOP_PX: Final = 5.0
_AROUND_PX: Final = 8.0
#: What was found is ringed at least this large, so far outside.
_FOUND_PX: Final = 30.0
_RING_PX: Final = 5.0


def paint_overlays(
    painter: QPainter, view: View, editor: Editor, hands: Hands, *, caret_on: bool
) -> None:
    """Paints everything over the poster, in window pixels."""
    marks = hands.in_hand.marks
    paint_desk_lines(painter, view, editor, marks)
    if hands.session is not None:
        _paint_session(painter, view, hands.session, caret_on)
        return
    _paint_guides(painter, view, marks.guides)
    _paint_gaps(painter, view, marks.gaps)
    _paint_isolated(painter, view, editor)
    frames = [element.frame for element in editor.selected]
    for frame in frames:
        _paint_frame(painter, view, frame, 2.0 if len(frames) == 1 else 1.0)
    box = editor.selection_box() if len(frames) > 1 else None
    if box is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(c.BLUE), 2.0))
        painter.drawPolygon(on_window(view, Transform(), box))
    if hands.tool == "select" and not marks.guides and not marks.gaps:
        _paint_handles(painter, view, hands.select.handles(REACH_PX / view.scale))
    if marks.area is not None:
        _paint_area(painter, view, marks.area)


def on_window(view: View, transform: Transform, box: Rect) -> QPolygonF:
    """A box of some coordinates as a polygon of window pixels."""
    to_window = transform.then(view.transform)
    a, b, c, d = to_window.a, to_window.b, to_window.c, to_window.d
    e, f, right, bottom = to_window.e, to_window.f, box.right, box.bottom
    corners = ((box.x, box.y), (right, box.y), (right, bottom), (box.x, bottom))
    return QPolygonF([QPointF(a * x + c * y + e, b * x + d * y + f) for x, y in corners])


def _paint_frame(painter: QPainter, view: View, frame: Frame, width_px: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(c.BLUE), width_px))
    painter.drawPolygon(on_window(view, turned(frame), frame.rect))


def _paint_isolated(painter: QPainter, view: View, editor: Editor) -> None:
    """A dashed line around the group that was stepped into."""
    group = editor.isolated
    if group is None:
        return
    members = with_group_members(editor.elements, [group])
    box = box_around(e.frame for e in editor.elements if e.id in members and e.kind != "group")
    if box is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(c.SECONDARY), 1.0, Qt.PenStyle.DashLine))
        painter.drawPolygon(on_window(view, Transform(), box.inset(-_AROUND_PX / view.scale)))


def _paint_handles(painter: QPainter, view: View, handles: Sequence[Handle]) -> None:
    painter.setPen(QPen(QColor(c.BLUE), 2.0))
    painter.setBrush(QColor(c.BAR))
    half = _HANDLE_PX / 2
    places = {handle.name: view.transform.apply(handle.at) for handle in handles}
    top, turn = places.get("top"), places.get("turn")
    if top is not None and turn is not None:
        painter.drawLine(QPointF(top.x, top.y), QPointF(turn.x, turn.y))
    for place in places.values():
        painter.drawEllipse(QPointF(place.x, place.y), half, half)


def _paint_area(painter: QPainter, view: View, area: Rect) -> None:
    tint = QColor(c.BLUE)
    tint.setAlpha(28)
    painter.setPen(QPen(QColor(c.BLUE), 1.0))
    painter.setBrush(tint)
    painter.drawRect(q_rect(view.rect_in_window(area)))


def _paint_guides(painter: QPainter, view: View, guides: Iterable[Guide]) -> None:
    """Lines of one pixel, never smoothed: they are as long as the window."""
    for guide in guides:
        at = view.transform.apply(Point(guide.at, guide.at))
        if guide.upright:
            line = QRect(math.floor(at.x), 0, 1, math.ceil(view.height_px))
        else:
            line = QRect(0, math.floor(at.y), math.ceil(view.width_px), 1)
        painter.fillRect(line, QColor(_GUIDE))


def _paint_gaps(painter: QPainter, view: View, gaps: Iterable[Gap]) -> None:
    """Equal stretches, each as a line with a stop at either end."""
    painter.setPen(QPen(QColor(_GUIDE), 1.5))
    for gap in gaps:
        if gap.level:
            ends = Point(gap.start, gap.across), Point(gap.end, gap.across)
        else:
            ends = Point(gap.across, gap.start), Point(gap.across, gap.end)
        start, end = (view.transform.apply(point) for point in ends)
        painter.drawLine(QPointF(start.x, start.y), QPointF(end.x, end.y))
        dx, dy = (0.0, _STOP_PX) if gap.level else (_STOP_PX, 0.0)
        for place in (start, end):
            painter.drawLine(
                QPointF(place.x - dx, place.y - dy), QPointF(place.x + dx, place.y + dy)
            )


def _paint_session(painter: QPainter, view: View, session: TextSession, caret_on: bool) -> None:
    frame = session.element.frame
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(c.BLUE), 1.0, Qt.PenStyle.DashLine))
    painter.drawPolygon(on_window(view, turned(frame), frame.rect))
    place = session.placed.transform
    tint = QColor(c.BLUE)
    tint.setAlpha(_SELECTED_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    for box in session.selection_boxes():
        painter.drawPolygon(on_window(view, place, box))
    if session.found == session.draft.selection:
        _paint_found(painter, view, session)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.BLUE))
    for box in session.preedit_boxes():
        painter.drawPolygon(on_window(view, place, _underline(box, session, view)))
    if caret_on:
        caret = _visible_caret(session.caret_box(), session, view)
        painter.drawPolygon(on_window(view, place, caret))


def _paint_found(painter: QPainter, view: View, session: TextSession) -> None:
    """A ring around what was found, at least as large as a finger, on white for dark grounds."""
    area = QRectF()
    for box in session.selection_boxes():
        area = area.united(on_window(view, session.placed.transform, box).boundingRect())
    across = max(0.0, _FOUND_PX - area.width()) / 2 + _RING_PX
    down = max(0.0, _FOUND_PX - area.height()) / 2 + _RING_PX
    ring = area.adjusted(-across, -down, across, down)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((c.BAR, 7.0), (c.AMBER, 4.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(ring, _RING_PX * 2, _RING_PX * 2)


def _underline(box: Rect, session: TextSession, view: View) -> Rect:
    """The line that marks what is composed: under a row, left of a column."""
    thickness = max(
        _CARET_PX / view.scale, 0.03 * (box.width if session.is_vertical else box.height)
    )
    if session.is_vertical:
        return Rect(box.x - thickness, box.y, thickness, box.height)
    return Rect(box.x, box.bottom, box.width, thickness)


def _visible_caret(box: Rect, session: TextSession, view: View) -> Rect:
    """The caret at least two pixels thick."""
    thickness = _CARET_PX / view.scale
    if session.is_vertical:
        height = max(box.height, thickness)
        return Rect(box.x, box.centre.y - height / 2, box.width, height)
    width = max(box.width, thickness)
    return Rect(box.centre.x - width / 2, box.y, width, box.height)


def caret_in_window(session: TextSession, view: View) -> QRectF:
    """The upright box around the caret in window pixels: where candidates are to appear."""
    caret = _visible_caret(session.caret_box(), session, view)
    return on_window(view, session.placed.transform, caret).boundingRect()
