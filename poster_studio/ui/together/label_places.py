"""Where the label of another seat lies: beside what it tells of, and never on words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

#: Between a frame and its tab.
_GAP_PX: Final = 2.0
#: From an arrow's tip to its pill, across and down.
_BESIDE_PX, _BELOW_PX = 14.0, 18.0
#: A pill that is farther away belongs to nobody.
_FARTHER_PX: Final = 34.0


def free_place(
    size: QSizeF, corners: Iterable[QPointF], words: Sequence[QRectF], room: QRectF
) -> QRectF | None:
    """The first place inside the room on which no words stand; `None` if there is none."""
    for corner in corners:
        place = QRectF(corner, size)
        if room.contains(place) and not any(place.intersects(box) for box in words):
            return place
    return None


def beside_frame(size: QSizeF, frame: QRectF, sheet: QRectF) -> Iterator[QPointF]:
    """Along the frame's edges, upper left first; then in the sheet's margins at its height."""
    above, below = frame.top() - size.height() - _GAP_PX, frame.bottom() + _GAP_PX
    at_left, at_right = frame.left() - size.width() - _GAP_PX, frame.right() + _GAP_PX
    right_aligned = frame.right() - size.width()
    yield QPointF(frame.left(), above)
    yield QPointF(right_aligned, above)
    yield QPointF(frame.left(), below)
    yield QPointF(right_aligned, below)
    yield QPointF(at_right, frame.top())
    yield QPointF(at_left, frame.top())
    yield QPointF(sheet.right() + _GAP_PX, frame.top())
    yield QPointF(sheet.left() - size.width() - _GAP_PX, frame.top())


def beside_arrow(size: QSizeF, tip: QPointF) -> Iterator[QPointF]:
    """Around an arrow, lower right first."""
    x, y = tip.x(), tip.y()
    for far in (0.0, _FARTHER_PX):
        right, left = x + _BESIDE_PX + far, x - size.width() - far
        below, above = y + _BELOW_PX + far, y - size.height() - 4.0 - far
        yield QPointF(right, below)
        yield QPointF(left, below)
        yield QPointF(right, above)
        yield QPointF(left, above)
        yield QPointF(right, y - size.height() / 2)
        yield QPointF(left - 4.0, y - size.height() / 2)
