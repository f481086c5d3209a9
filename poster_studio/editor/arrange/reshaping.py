"""Several elements at once put into another box: each keeps its share of it (EDIT-SIZE)."""

from __future__ import annotations

import math
from collections.abc import Mapping

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange.transforming import SMALLEST, box_around


def common_frame(frames: Mapping[str, Frame]) -> Frame | None:
    """The upright box around frames, with the angle that all of them have, else none."""
    box = box_around(frames.values())
    if box is None:
        return None
    angles = {frame.rotation for frame in frames.values()}
    rotation = angles.pop() if len(angles) == 1 else 0.0
    return Frame(x=box.x, y=box.y, width=box.width, height=box.height, rotation=rotation)


def stretched(frames: Mapping[str, Frame], box: Rect, to: Rect) -> dict[str, Frame]:
    """The frames of one box in another: places and sizes grow by as much across and down.

    A turned frame keeps its angle, and its sides grow as far as they lie that way.
    """
    across = to.width / box.width if box.width > 0 else 1.0
    down = to.height / box.height if box.height > 0 else 1.0
    result = {}
    for id_, frame in frames.items():
        centre, angle = frame.rect.centre, math.radians(frame.rotation)
        cos, sin = math.cos(angle), math.sin(angle)
        width = _length(frame.width, math.hypot(across * cos, down * sin))
        height = _length(frame.height, math.hypot(across * sin, down * cos))
        x = to.x + (centre.x - box.x) * across - width / 2
        y = to.y + (centre.y - box.y) * down - height / 2
        result[id_] = frame.model_copy(update={"x": x, "y": y, "width": width, "height": height})
    return result


def _length(length: float, scale: float) -> float:
    return length if scale == 1.0 else max(min(length, SMALLEST), length * scale)
