"""The gestures of the tool えらぶ: values, each worked out from what was there when it began."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import Element, Frame, TextStyle, nearest_size
from poster_studio.editor.arrange.copying import copies
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.reshaping import stretched
from poster_studio.editor.arrange.snapping import Guide, Lines, Snap, snap
from poster_studio.editor.arrange.transforming import (
    PLACES,
    TURN_STEP,
    HandleName,
    moved,
    resized,
    scaled,
    turned_by,
    turned_to,
)
from poster_studio.editor.tools.guide_gesture import GuideDragging
from poster_studio.editor.tools.touch import Touch

MOVE: Final = Words("移動", "Move")
SIZE: Final = Words("大きさを変える", "Resize")
TURN: Final = Words("まわす", "Turn")
COPY: Final = Words("複製", "Duplicate")
#: Nothing is made smaller than this share at once.
_SMALLEST_SCALE: Final = 0.05
_SNAP_SLOPS: Final = 1.5


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is pressed."""


@dataclass(frozen=True, slots=True)
class Pointing:
    """An element is pressed and may yet be dragged."""

    start: Touch
    element: str
    was_selected: bool


@dataclass(frozen=True, slots=True)
class Dragging:
    """The selected elements follow the pointer; `lines` are what they line up with.

    `box` is the upright box around them; `originals` can be copied, groups with their members, and
    `copies` are the ids that their copies get.
    """

    start: Touch
    elements: tuple[Element, ...]
    box: Rect | None
    originals: tuple[Element, ...]
    copies: Mapping[str, str]
    lines: Lines | None
    plan: Plan | None = None
    found: Snap = field(default_factory=Snap)

    def dragged(self, touch: Touch) -> Dragging:
        """The pointer is elsewhere: Shift keeps to one direction, Alt drags copies."""
        dx, dy = touch.at.x - self.start.at.x, touch.at.y - self.start.at.y
        if touch.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        found = Snap() if touch.ctrl else self._snap(dx, dy, touch)
        plan = self._plan(dx + found.dx, dy + found.dy, touch)
        return replace(self, plan=plan, found=found)

    def _snap(self, dx: float, dy: float, touch: Touch) -> Snap:
        if self.box is None or self.lines is None:
            return Snap()
        box = Rect(self.box.x + dx, self.box.y + dy, self.box.width, self.box.height)
        found = snap(box, self.lines, touch.slop * _SNAP_SLOPS)
        if not touch.shift:
            return found
        level = abs(touch.at.x - self.start.at.x) >= abs(touch.at.y - self.start.at.y)
        return Snap(found.dx if level else 0.0, 0.0 if level else found.dy)

    def _plan(self, dx: float, dy: float, touch: Touch) -> Plan:
        if touch.alt and self.originals:
            return Plan(COPY, new=tuple(copies(self.originals, self.copies, dx, dy)))
        frames = {element.id: element.frame for element in self.elements}
        return Plan(MOVE, moved(frames, dx, dy))


@dataclass(frozen=True, slots=True)
class Sizing:
    """One element's handle follows the pointer."""

    element: Element
    handle: HandleName
    lines: Lines | None
    plan: Plan | None = None
    guides: tuple[Guide, ...] = ()

    def dragged(self, touch: Touch) -> Sizing:
        """Shift keeps the ratio or turns in steps, Alt keeps the centre, Ctrl does not snap."""
        frame, id_ = self.element.frame, self.element.id
        if self.handle == "turn":
            frame = turned_to(frame, touch.at, in_steps=touch.shift)
            return replace(self, plan=Plan(TURN, {id_: frame}))
        at, guides = self._snapped(touch)
        frame = resized(frame, self.handle, at, keep_ratio=touch.shift, centred=touch.alt)
        return replace(self, plan=Plan(SIZE, {id_: frame}), guides=guides)

    def _snapped(self, touch: Touch) -> tuple[Point, tuple[Guide, ...]]:
        """The place the handle goes to, in line with what is near; turned frames stay free."""
        if self.lines is None or touch.ctrl or touch.shift or self.element.frame.rotation:
            return touch.at, ()
        share_x, share_y = PLACES[self.handle]
        reach = touch.slop * _SNAP_SLOPS
        x = self.lines.near_x((touch.at.x,), reach) if share_x != 0.5 else None
        y = self.lines.near_y((touch.at.y,), reach) if share_y != 0.5 else None
        guides = ((Guide(True, x[1]),) if x else ()) + ((Guide(False, y[1]),) if y else ())
        at = Point(touch.at.x + (x[0] if x else 0.0), touch.at.y + (y[0] if y else 0.0))
        return at, guides


@dataclass(frozen=True, slots=True)
class SizingAll:
    """A handle of the box around several elements follows the pointer."""

    elements: tuple[Element, ...]
    box: Rect
    handle: HandleName
    plan: Plan | None = None

    def dragged(self, touch: Touch) -> SizingAll:
        """All grow or turn as one, at a corner words with their frames; Alt keeps the centre.

        A side stretches one way only, and words are set anew in their frames, or with Shift all
        grow as at a corner.
        """
        frames = {element.id: element.frame for element in self.elements}
        centre = self.box.centre
        if self.handle == "turn":
            angle = math.degrees(math.atan2(touch.at.x - centre.x, centre.y - touch.at.y))
            step = TURN_STEP if touch.shift else 1.0
            turn = round(angle / step) * step
            return replace(self, plan=Plan(TURN, turned_by(frames, centre, turn)))
        share_x, share_y = PLACES[self.handle]
        if 0.5 in (share_x, share_y) and not touch.shift:
            whole = Frame(x=self.box.x, y=self.box.y, width=self.box.width, height=self.box.height)
            to = resized(whole, self.handle, touch.at, centred=touch.alt).rect
            return replace(self, plan=Plan(SIZE, stretched(frames, self.box, to)))
        corner = Point(
            self.box.x + share_x * self.box.width, self.box.y + share_y * self.box.height
        )
        fixed = Point(2 * centre.x - corner.x, 2 * centre.y - corner.y)
        about = centre if touch.alt else fixed
        scale = _scale(about, corner, touch.at)
        fields = {e.id: _scaled_words(e, scale) for e in self.elements if isinstance(e, TextStyle)}
        return replace(self, plan=Plan(SIZE, scaled(frames, about, scale), fields))


@dataclass(frozen=True, slots=True)
class Marquee:
    """A rectangle is drawn over the page; what it touches is added to `before`."""

    start: Touch
    before: tuple[str, ...] = ()
    area: Rect = field(default_factory=lambda: Rect(0.0, 0.0, 0.0, 0.0))


Gesture = Idle | Pointing | Dragging | Sizing | SizingAll | Marquee | GuideDragging


def _scale(about: Point, corner: Point, at: Point) -> float:
    """How much larger: the pointer's way along the line from the fixed point to the corner."""
    way_x, way_y = corner.x - about.x, corner.y - about.y
    length_2 = way_x**2 + way_y**2
    along = (at.x - about.x) * way_x + (at.y - about.y) * way_y
    return max(_SMALLEST_SCALE, along / length_2) if length_2 else 1.0


def _scaled_words(element: TextStyle, scale: float) -> dict[str, Any]:
    return {
        "size_pt": nearest_size(element.size_pt * scale),
        "min_size_pt": nearest_size(element.min_size_pt * scale),
        "max_size_pt": nearest_size(element.max_size_pt * scale),
        "padding": min(1000.0, element.padding * scale),
    }
