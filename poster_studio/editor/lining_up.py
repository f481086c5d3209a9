"""Lining up what is selected: left edges, middles, equal gaps (EDIT-ALIGN)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.editor.editor import Editor
from poster_studio.editor.hits import bounds_of
from poster_studio.editor.plan import Plan
from poster_studio.editor.transforming import box_around

LINE_UP: Final = Words("ならべる", "Line up")

Way = Literal["left", "middle", "even"]
WAYS: Final[dict[str, Way]] = {"left": "left", "middle": "middle", "even": "even"}


def line_up(editor: Editor, way: Way) -> None:
    """Lines up the selected elements, as one step."""
    frames = {element.id: element.frame for element in editor.selected}
    editor.carry_out(Plan(LINE_UP, lined_up(frames, way)))


def lined_up(frames: Mapping[str, Frame], way: Way) -> dict[str, Frame]:
    """The frames in line; fewer than two, or three for equal gaps, stay where they are."""
    whole = box_around(frames.values())
    if whole is None or len(frames) < (3 if way == "even" else 2):
        return {}
    boxes = {id_: bounds_of(frame) for id_, frame in frames.items()}
    if way == "even":
        return _evenly(frames, boxes, whole)
    return {
        id_: _moved(frames[id_], _target(box, whole, way) - box.x, 0.0)
        for id_, box in boxes.items()
    }


def _target(box: Rect, whole: Rect, way: Way) -> float:
    return whole.x if way == "left" else whole.centre.x - box.width / 2


def _evenly(
    frames: Mapping[str, Frame], boxes: Mapping[str, Rect], whole: Rect
) -> dict[str, Frame]:
    """Equal gaps along the longer side of the box around all; the outermost two stay."""
    upright = whole.height >= whole.width
    sizes = {id_: box.height if upright else box.width for id_, box in boxes.items()}
    order = sorted(boxes, key=lambda id_: (boxes[id_].y if upright else boxes[id_].x, id_))
    room = (whole.height if upright else whole.width) - sum(sizes.values())
    gap = room / (len(order) - 1)
    result: dict[str, Frame] = {}
    at = whole.y if upright else whole.x
    for id_ in order:
        box = boxes[id_]
        dx, dy = (0.0, at - box.y) if upright else (at - box.x, 0.0)
        result[id_] = _moved(frames[id_], dx, dy)
        at += sizes[id_] + gap
    return result


def _moved(frame: Frame, dx: float, dy: float) -> Frame:
    return frame.model_copy(update={"x": frame.x + dx, "y": frame.y + dy})
