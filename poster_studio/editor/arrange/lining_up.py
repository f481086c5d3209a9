"""Lining up, spacing out and making alike what is selected (EDIT-ALIGN)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange.grouping import tops
from poster_studio.editor.arrange.hits import with_group_members
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.transforming import box_around, moved
from poster_studio.editor.editor import Editor

LINE_UP: Final = Words("ならべる", "Line up")
SAME_SIZE: Final = Words("同じ大きさにする", "Make the same size")

Way = Literal["left", "middle", "right", "top", "centre", "bottom", "even", "across", "down"]
WAYS: Final[dict[str, Way]] = {
    "left": "left",
    "middle": "middle",
    "right": "right",
    "top": "top",
    "centre": "centre",
    "bottom": "bottom",
    "even": "even",
    "across": "across",
    "down": "down",
}
Side = Literal["width", "height", "both"]

#: How far a box has to move to stand in line in another one.
_MOVES: Final[Mapping[Way, Callable[[Rect, Rect], tuple[float, float]]]] = {
    "left": lambda box, whole: (whole.x - box.x, 0.0),
    "middle": lambda box, whole: (whole.centre.x - box.centre.x, 0.0),
    "right": lambda box, whole: (whole.right - box.right, 0.0),
    "top": lambda box, whole: (0.0, whole.y - box.y),
    "centre": lambda box, whole: (0.0, whole.centre.y - box.centre.y),
    "bottom": lambda box, whole: (0.0, whole.bottom - box.bottom),
}

#: What moves as one: the frames of an element, or of all members of a group.
_Parts = Mapping[str, Mapping[str, Frame]]


def line_up(editor: Editor, way: Way) -> None:
    """Lines up the selected elements and groups, as one step; a single one on the sheet."""
    poster = editor.poster
    parts = _parts(editor)
    if poster is None:
        return
    sheet = Rect(0.0, 0.0, *poster.sheet) if len(parts) == 1 else None
    editor.carry_out(Plan(LINE_UP, lined_up(parts, way, sheet)))


def lined_up(parts: _Parts, way: Way, sheet: Rect | None = None) -> dict[str, Frame]:
    """The frames in line: in the box around all of them, or on the sheet if one is given.

    Fewer than two, or three for equal gaps, stay where they are.
    """
    boxes = {id_: box for id_, frames in parts.items() if (box := box_around(frames.values()))}
    whole = sheet or _around(boxes)
    if whole is None:
        return {}
    move = _MOVES.get(way)
    if move is None:
        moves = _evenly(boxes, whole, way) if len(boxes) > 2 else {}
    elif sheet is None and len(boxes) < 2:
        moves = {}
    else:
        moves = {id_: move(box, whole) for id_, box in boxes.items()}
    result: dict[str, Frame] = {}
    for id_, (dx, dy) in moves.items():
        result |= moved(parts[id_], dx, dy)
    return result


def make_same_size(editor: Editor, side: Side) -> None:
    """Gives all selected elements the width or height of the one selected first in the pile."""
    chosen = editor.selected
    if len(chosen) < 2:
        return
    model = chosen[0].frame
    frames = {element.id: _sized(element.frame, model, side) for element in chosen[1:]}
    editor.carry_out(Plan(SAME_SIZE, frames))


def _parts(editor: Editor) -> _Parts:
    frames = {element.id: element.frame for element in editor.selected}
    parts: dict[str, dict[str, Frame]] = {}
    for top in tops(editor):
        members = with_group_members(editor.elements, [top], editor.isolated)
        parts[top] = {id_: frame for id_, frame in frames.items() if id_ in members}
    return parts


def _around(boxes: Mapping[str, Rect]) -> Rect | None:
    whole: Rect | None = None
    for box in boxes.values():
        whole = box if whole is None else whole.united(box)
    return whole


def _evenly(boxes: Mapping[str, Rect], whole: Rect, way: Way) -> dict[str, tuple[float, float]]:
    """Equal gaps across, down, or along the longer side of all; the outermost two stay."""
    upright = way == "down" or (way == "even" and whole.height >= whole.width)
    sizes = {id_: box.height if upright else box.width for id_, box in boxes.items()}
    order = sorted(boxes, key=lambda id_: (boxes[id_].y if upright else boxes[id_].x, id_))
    room = (whole.height if upright else whole.width) - sum(sizes.values())
    gap = room / (len(order) - 1)
    result: dict[str, tuple[float, float]] = {}
    at = whole.y if upright else whole.x
    for id_ in order:
        box = boxes[id_]
        result[id_] = (0.0, at - box.y) if upright else (at - box.x, 0.0)
        at += sizes[id_] + gap
    return result


def _sized(frame: Frame, model: Frame, side: Side) -> Frame:
    """The frame about its own centre in the size of another."""
    width = frame.width if side == "height" else model.width
    height = frame.height if side == "width" else model.height
    centre = frame.rect.centre
    update = {
        "x": centre.x - width / 2,
        "y": centre.y - height / 2,
        "width": width,
        "height": height,
    }
    return frame.model_copy(update=update)
