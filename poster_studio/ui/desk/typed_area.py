"""The part of the window that a key changes: the lines that differ, and both carets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF

from poster_studio.base.geometry import Rect, Transform
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.view import View
from poster_studio.editor.words.text_session import TextSession
from poster_studio.typeset.settext import SetText
from poster_studio.ui.desk.overlays import on_window

#: Brushed strokes, ruby and underlines reach this many ems beyond a line.
_REACH: Final = 1.0
_ROUND_PX: Final = 3


class TypedArea:
    """Compares what is set now with what was set at the last look."""

    def __init__(self) -> None:
        self._session: TextSession | None = None
        self._around: tuple[object, ...] = ()
        self._set: SetText | None = None
        self._marked: tuple[Rect, ...] = ()

    def changed(
        self, session: TextSession | None, view: View, change: EditorChange
    ) -> QRect | None:
        """What to paint again, in window pixels; `None` if that is everything."""
        if session is None:
            self._session = self._set = None
            return None
        is_found = session.found == session.draft.selection
        around = (view, session.element.frame, session.is_composing, is_found)
        is_same = session is self._session and around == self._around and self._is_mine(change)
        old, marked = self._set, self._marked
        self._session, self._around, self._set = session, around, session.placed.set_text
        self._marked = (
            session.caret_box(), *session.selection_boxes(), *session.preedit_boxes(),
        )  # fmt: skip
        if old is None or not is_same:
            return None
        boxes = [*_differing(old, self._set), *marked, *self._marked]
        return _in_window(boxes, self._set.lines[0].em, session.placed.transform, view)

    def _is_mine(self, change: EditorChange) -> bool:
        session = self._session
        return session is not None and change.is_preview and change.ids == {session.element_id}


def _differing(old: SetText, new: SetText) -> list[Rect]:
    """Boxes of the lines around runs that are not the same in both."""
    if old.runs == new.runs:
        return []
    limit = min(len(old.runs), len(new.runs))
    head = next((i for i in range(limit) if old.runs[i] != new.runs[i]), limit)
    rest = limit - head
    tail = next((i for i in range(rest) if old.runs[-1 - i] != new.runs[-1 - i]), rest)
    return [_box(text, head, len(text.runs) - tail) for text in (old, new)]


def _box(text: SetText, first: int, last: int) -> Rect:
    """The box of all lines between the first and the last of these runs, at their full width."""
    runs = text.runs[first:last]
    places = [(run.xs[i], run.ys[i]) for run in runs for i in (0, -1)]
    vertical = text.lines[0].vertical
    acrosses = [x if vertical else y for x, y in places]
    if not acrosses:
        return text.lines[-1].box
    em = max(line.em for line in text.lines)
    low, high = min(acrosses) - 1.5 * em, max(acrosses) + 1.5 * em
    bounds = text.bounds
    if vertical:
        return Rect(low, bounds.y, high - low, bounds.height)
    return Rect(bounds.x, low, bounds.width, high - low)


def _in_window(boxes: Sequence[Rect], em: float, place: Transform, view: View) -> QRect:
    area = QRectF()
    for box in boxes:
        area = area.united(on_window(view, place, box.inset(-_REACH * em)).boundingRect())
    grown = area.adjusted(-_ROUND_PX, -_ROUND_PX, _ROUND_PX, _ROUND_PX)
    left, top = math.floor(grown.x()), math.floor(grown.y())
    return QRect(left, top, math.ceil(grown.width()) + 1, math.ceil(grown.height()) + 1)
