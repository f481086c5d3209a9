"""Moving, resizing and turning: frames in, frames out (EDIT-MOVE, EDIT-SIZE, EDIT-TURN)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange.hits import bounds_of, turned

HandleName = Literal[
    "top-left", "top", "top-right", "right", "bottom-right", "bottom", "bottom-left", "left", "turn"
]

#: Where each handle sits, as shares of the frame's width and height.
PLACES: Final[Mapping[HandleName, tuple[float, float]]] = {
    "top-left": (0.0, 0.0),
    "top": (0.5, 0.0),
    "top-right": (1.0, 0.0),
    "right": (1.0, 0.5),
    "bottom-right": (1.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottom-left": (0.0, 1.0),
    "left": (0.0, 0.5),
}

#: No hand makes anything smaller than this.
SMALLEST: Final = 2.0
#: A side shorter than this many times a handle's reach has no handle in its middle.
CROWDED: Final = 1.6
TURN_STEP: Final = 15.0


@dataclass(frozen=True, slots=True)
class Handle:
    """A place to take an element by."""

    name: HandleName
    at: Point


def handles_of(frame: Frame, turn_distance: float) -> tuple[Handle, ...]:
    """The eight handles on the frame and, that far above it, the one that turns it."""
    turn = turned(frame)
    handles = [
        Handle(name, turn.apply(Point(frame.x + x * frame.width, frame.y + y * frame.height)))
        for name, (x, y) in PLACES.items()
    ]
    above = Point(frame.x + frame.width / 2, frame.y - turn_distance)
    return (*handles, Handle("turn", turn.apply(above)))


def uncrowded(frame: Frame, turn_distance: float, reach: float) -> tuple[Handle, ...]:
    """The handles that a finger can tell apart: a short side has none in its middle."""
    apart = CROWDED * reach
    left_out = {name for name in ("top", "bottom") if frame.width < apart} | {
        name for name in ("left", "right") if frame.height < apart
    }
    return tuple(h for h in handles_of(frame, turn_distance) if h.name not in left_out)


def handle_at(handles: Iterable[Handle], point: Point, reach: float) -> HandleName | None:
    """The handle nearest to a point within `reach`."""
    near = [(math.hypot(h.at.x - point.x, h.at.y - point.y), h.name) for h in handles]
    distance, name = min(near, default=(math.inf, None))
    return name if distance <= reach else None


def moved(frames: Mapping[str, Frame], dx: float, dy: float) -> dict[str, Frame]:
    """Every frame elsewhere."""
    return {
        id_: frame.model_copy(update={"x": frame.x + dx, "y": frame.y + dy})
        for id_, frame in frames.items()
    }


def resized(
    frame: Frame, handle: HandleName, to: Point, *, keep_ratio: bool = False, centred: bool = False
) -> Frame:
    """The frame with one handle dragged to a point of the page; the opposite side stays.

    A turned frame is resized along its own sides. `centred` keeps the centre instead.
    """
    share_x, share_y = PLACES[handle]
    local = turned(frame).inverse().apply(to)
    width = _length(frame.x, frame.width, share_x, local.x, centred)
    height = _length(frame.y, frame.height, share_y, local.y, centred)
    if keep_ratio and frame.width > 0 and frame.height > 0:
        width, height = _in_ratio(frame, handle, width, height)
    fixed_x, fixed_y = (0.5, 0.5) if centred else (1 - share_x, 1 - share_y)
    return _anchored(frame, width, height, fixed_x, fixed_y)


def turned_to(frame: Frame, to: Point, *, in_steps: bool = False) -> Frame:
    """The frame turned so that its top looks at a point; with `in_steps` in steps of 15°."""
    centre = frame.rect.centre
    angle = math.degrees(math.atan2(to.x - centre.x, centre.y - to.y))
    step = TURN_STEP if in_steps else 1.0
    angle = round(angle / step) * step
    return frame.model_copy(update={"rotation": angle % 360.0})


def scaled(frames: Mapping[str, Frame], about: Point, scale: float) -> dict[str, Frame]:
    """Every frame larger or smaller by one factor, about a point of the page."""
    result: dict[str, Frame] = {}
    for id_, frame in frames.items():
        centre = frame.rect.centre
        width, height = frame.width * scale, frame.height * scale
        x = about.x + (centre.x - about.x) * scale - width / 2
        y = about.y + (centre.y - about.y) * scale - height / 2
        result[id_] = frame.model_copy(update={"x": x, "y": y, "width": width, "height": height})
    return result


def turned_by(frames: Mapping[str, Frame], about: Point, degrees: float) -> dict[str, Frame]:
    """Every frame turned clockwise about one point of the page."""
    turn = Transform.rotation(degrees, about=about)
    result: dict[str, Frame] = {}
    for id_, frame in frames.items():
        centre = turn.apply(frame.rect.centre)
        update = {
            "x": centre.x - frame.width / 2,
            "y": centre.y - frame.height / 2,
            "rotation": (frame.rotation + degrees) % 360.0,
        }
        result[id_] = frame.model_copy(update=update)
    return result


def box_around(frames: Iterable[Frame]) -> Rect | None:
    """The upright box around frames."""
    whole: Rect | None = None
    for frame in frames:
        box = bounds_of(frame)
        whole = box if whole is None else whole.united(box)
    return whole


def _length(start: float, length: float, share: float, to: float, centred: bool) -> float:
    """A side's new length when its handle at `share` is dragged to `to`."""
    if share == 0.5:
        return length
    if centred:
        centre = start + length / 2
        return max(SMALLEST, 2 * ((to - centre) if share == 1.0 else (centre - to)))
    return max(SMALLEST, (to - start) if share == 1.0 else (start + length - to))


def _in_ratio(frame: Frame, handle: HandleName, width: float, height: float) -> tuple[float, float]:
    share_x, share_y = PLACES[handle]
    if share_x == 0.5:
        scale = height / frame.height
    elif share_y == 0.5:
        scale = width / frame.width
    else:
        scale = max(width / frame.width, height / frame.height)
    return frame.width * scale, frame.height * scale


def _anchored(frame: Frame, width: float, height: float, fixed_x: float, fixed_y: float) -> Frame:
    """The frame in another size; the place at the fixed shares stays where it is on the page."""
    old = Point(frame.x + fixed_x * frame.width, frame.y + fixed_y * frame.height)
    on_page = turned(frame).apply(old)
    guess = frame.model_copy(
        update={
            "x": on_page.x - fixed_x * width,
            "y": on_page.y - fixed_y * height,
            "width": width,
            "height": height,
        }
    )
    corner = Point(guess.x + fixed_x * width, guess.y + fixed_y * height)
    now = turned(guess).apply(corner)
    return guess.model_copy(
        update={"x": guess.x + on_page.x - now.x, "y": guess.y + on_page.y - now.y}
    )
