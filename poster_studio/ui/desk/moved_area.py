"""The part of the window that a move of the hand changes: what is moved, and its marks."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import GroupElement
from poster_studio.editor.arrange.snapping import Gap, Guide
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.editor.tools.select import TURN_DISTANCE
from poster_studio.editor.view import View
from poster_studio.ui.desk.pointer import REACH_PX

#: Handles reach this far beyond their places, the stops of gaps beyond their lines.
_MARKS_PX: Final = 12
#: So far around frames may lie the handle that turns them.
_TURN_PX: Final = math.ceil(TURN_DISTANCE * REACH_PX) + _MARKS_PX
#: The lines of frames, smoothed edges and rounding.
_ROUND_PX: Final = 3
#: A guide is one pixel.
_LINE_PX: Final = 1


@dataclass(frozen=True)
class _Held:
    """What a gesture showed: `around` and `ids` must be the same for only the rest to differ.

    `body` is in window pixels what is moved with its marks, `lines` is what it is in line with.
    """

    around: tuple[object, ...]
    ids: frozenset[str]
    body: QRect
    lines: frozenset[Guide | Gap]


class MovedArea:
    """Compares what a gesture of the tool えらぶ shows now with what it showed at the last look."""

    def __init__(self) -> None:
        self._last: _Held | None = None

    @property
    def seen(self) -> object:
        """Another object after each change that was looked at."""
        return self._last

    def forget(self) -> None:
        """Something else may show now."""
        self._last = None

    def changed(
        self, view: View, editor: Editor, hands: Hands, change: EditorChange
    ) -> QRegion | None:
        """What to paint again, in window pixels; `None` if that is everything."""
        if not change.is_preview or hands.tool != "select" or hands.session or editor.isolated:
            self.forget()
            return None
        marks = hands.select.marks
        around = (view, editor.selection, hands.select.has_handles)
        lines: frozenset[Guide | Gap] = frozenset((*marks.guides, *marks.gaps))
        now = _Held(around, frozenset(editor.previews), _body(view, editor, hands), lines)
        last, self._last = self._last, now
        if last is None or last.around != around or not last.ids == now.ids == change.ids:
            return None
        return _region(view, (last.body, now.body), last.lines ^ lines)


def _body(view: View, editor: Editor, hands: Hands) -> QRect:
    """The box around what is previewed, and around what is selected with its frames and handles."""
    boxes = [
        box
        for element in editor.previews.values()
        if not isinstance(element, GroupElement)
        and (box := editor.composition.unit(element).box) is not None
    ]
    painted = (
        _in_window(view, functools.reduce(Rect.united, boxes), _ROUND_PX) if boxes else QRect()
    )
    framed = editor.selection_box()
    if framed is None:
        return painted
    margin = _TURN_PX if hands.select.has_handles else _ROUND_PX
    return painted.united(_in_window(view, framed, margin))


def _region(view: View, bodies: Iterable[QRect], lines: Iterable[Guide | Gap]) -> QRegion:
    region = QRegion()
    for body in bodies:
        region += body
    for line in lines:
        region += _along(view, line) if isinstance(line, Guide) else _stretch(view, line)
    return region


def _along(view: View, guide: Guide) -> QRect:
    seen = view.visible
    if guide.upright:
        return _in_window(view, Rect(guide.at, seen.y, 0.0, seen.height), _LINE_PX)
    return _in_window(view, Rect(seen.x, guide.at, seen.width, 0.0), _LINE_PX)


def _stretch(view: View, gap: Gap) -> QRect:
    length = gap.end - gap.start
    if gap.level:
        return _in_window(view, Rect(gap.start, gap.across, length, 0.0), _MARKS_PX)
    return _in_window(view, Rect(gap.across, gap.start, 0.0, length), _MARKS_PX)


def _in_window(view: View, box: Rect, margin_px: int) -> QRect:
    shown = view.rect_in_window(box)
    left, top = math.floor(shown.x) - margin_px, math.floor(shown.y) - margin_px
    right, bottom = math.ceil(shown.right) + margin_px, math.ceil(shown.bottom) + margin_px
    return QRect(left, top, right - left, bottom - top)
