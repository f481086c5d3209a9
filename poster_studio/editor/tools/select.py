"""The tool えらぶ: picks, moves, resizes and turns elements.

A state takes a snapshot when it is entered and works out its preview from that alone. Nothing is
written before the release; a cancelled gesture leaves nothing (EDIT-GESTURE-1 … 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.hits import bounds_of, element_at, elements_in, to_frame
from poster_studio.editor.plan import Plan
from poster_studio.editor.snapping import Guide, Snap, snap
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch, spanned
from poster_studio.editor.transforming import (
    HandleName,
    box_around,
    handle_at,
    handles_of,
    moved,
    resized,
    turned_to,
)

#: How far above an element its turning handle floats, in multiples of a handle's reach.
TURN_DISTANCE: Final = 1.3

_MOVE: Final = Words("移動", "Move")
_SIZE: Final = Words("大きさを変える", "Resize")
_TURN: Final = Words("まわす", "Turn")


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
    """The selected elements follow the pointer; `others` are what they line up with."""

    start: Touch
    frames: Mapping[str, Frame]
    others: tuple[Rect, ...]
    plan: Plan | None = None
    guides: tuple[Guide, ...] = ()


@dataclass(frozen=True, slots=True)
class Sizing:
    """One element's handle follows the pointer."""

    element: str
    frame: Frame
    handle: HandleName
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Marquee:
    """A rectangle is drawn over the page; what it touches is added to `before`."""

    start: Touch
    before: tuple[str, ...] = ()
    area: Rect = field(default_factory=lambda: Rect(0.0, 0.0, 0.0, 0.0))


State = Idle | Pointing | Dragging | Sizing | Marquee


class SelectTool:
    """Feeds touches to the state it is in."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self.state: State = Idle()

    @property
    def marks(self) -> Marks:
        """The rectangle being drawn, or lines for what is in line."""
        match self.state:
            case Marquee(area=area):
                return Marks(area=area)
            case Dragging(guides=guides):
                return Marks(guides)
            case _:
                return Marks()

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return not isinstance(self.state, Idle)

    def pressed(self, touch: Touch) -> None:
        """The pointer went down."""
        handle = self.handle_under(touch)
        if handle is not None:
            element = self._editor.selected[0]
            self.state = Sizing(element.id, element.frame, handle)
            return
        hit = element_at(self._editor.elements, touch.at, touch.slop)
        if hit is None:
            before = self._editor.selection if touch.shift else ()
            self._editor.select(before)
            self.state = Marquee(touch, before)
            return
        was_selected = hit in self._editor.selection
        if touch.shift:
            self._toggle(hit, was_selected)
        elif not was_selected:
            self._editor.select([hit])
        self.state = Pointing(touch, hit, was_selected)

    def moved(self, touch: Touch) -> None:
        """The pointer moved with the button down."""
        match self.state:
            case Pointing(start):
                if self._editor.can_edit and start.distance_to(touch) > start.slop:
                    self.state = self._dragging(start)
                    self.moved(touch)
            case Dragging() as state:
                self.state = self._dragged(state, touch)
                self._preview(self.state.plan)
            case Sizing() as state:
                self.state = _sized(state, touch)
                self._preview(self.state.plan)
            case Marquee(start, before):
                area = spanned(start.at, touch.at)
                self.state = Marquee(start, before, area)
                self._editor.select((*before, *elements_in(self._editor.elements, area)))
            case Idle():
                pass
            case _:
                assert_never(self.state)

    def released(self, touch: Touch) -> None:
        """The pointer went up: what was previewed is written as one step."""
        state, self.state = self.state, Idle()
        match state:
            case Pointing(element=element, was_selected=True) if not touch.shift:
                self._editor.select([element])
            case Dragging(plan=plan) | Sizing(plan=plan):
                self._editor.carry_out(plan)
            case _:
                pass

    def cancelled(self) -> None:
        """The gesture ends as if it had never begun."""
        state, self.state = self.state, Idle()
        if isinstance(state, Dragging | Sizing):
            self._editor.show({})
        elif isinstance(state, Marquee):
            self._editor.select(state.before)

    def handle_under(self, touch: Touch) -> HandleName | None:
        """The handle of the one selected element under the pointer."""
        selected = self._editor.selected
        if len(selected) != 1 or not self._editor.can_edit:
            return None
        frame = selected[0].frame
        reach = touch.reach
        if _is_inside(frame, touch.at):
            reach = min(reach, min(frame.width, frame.height) / 4)
        return handle_at(handles_of(frame, turn_distance(touch.reach)), touch.at, reach)

    def cursor(self, touch: Touch) -> CursorName:
        """What the pointer shows where it is."""
        if isinstance(self.state, Dragging):
            return "move"
        handle = self.state.handle if isinstance(self.state, Sizing) else self.handle_under(touch)
        if handle is not None:
            return _handle_cursor(handle, self._editor.selected[0].frame.rotation)
        hit = element_at(self._editor.elements, touch.at, touch.slop)
        return "move" if hit is not None and hit in self._editor.selection else "arrow"

    def _toggle(self, hit: str, was_selected: bool) -> None:
        if was_selected:
            self._editor.select(id_ for id_ in self._editor.selection if id_ != hit)
        else:
            self._editor.select([*self._editor.selection, hit])

    def _dragging(self, start: Touch) -> Dragging:
        frames = {element.id: element.frame for element in self._editor.selected}
        others = tuple(
            bounds_of(element.frame)
            for element in self._editor.elements
            if element.id not in frames and is_free(element) and element.kind != "group"
        )
        return Dragging(start, frames, others)

    def _dragged(self, state: Dragging, touch: Touch) -> Dragging:
        dx, dy = touch.at.x - state.start.at.x, touch.at.y - state.start.at.y
        if touch.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        found = Snap() if touch.ctrl else self._snap(state, dx, dy, touch)
        frames = moved(state.frames, dx + found.dx, dy + found.dy)
        return Dragging(state.start, state.frames, state.others, Plan(_MOVE, frames), found.guides)

    def _snap(self, state: Dragging, dx: float, dy: float, touch: Touch) -> Snap:
        box = box_around(moved(state.frames, dx, dy).values())
        poster = self._editor.poster
        if box is None or poster is None:
            return Snap()
        found = snap(box, state.others, poster.sheet, touch.slop * 1.5)
        if not touch.shift:
            return found
        return Snap(found.dx if dx else 0.0, found.dy if dy else 0.0)

    def _preview(self, plan: Plan | None) -> None:
        if plan is None:
            return
        previews = {}
        for id_, frame in plan.frames.items():
            element = self._editor.element(id_)
            if element is not None:
                previews[id_] = element.model_copy(update={"frame": frame})
        self._editor.show(previews)


def turn_distance(reach: float) -> float:
    """How far above an element its turning handle floats."""
    return TURN_DISTANCE * reach


def _is_inside(frame: Frame, point: Point) -> bool:
    """Inside, handles reach less far, so that a small element can still be taken by its middle."""
    local = to_frame(frame, point)
    return 0.0 <= local.x <= frame.width and 0.0 <= local.y <= frame.height


def _sized(state: Sizing, touch: Touch) -> Sizing:
    if state.handle == "turn":
        frame = turned_to(state.frame, touch.at, in_steps=touch.shift)
        plan = Plan(_TURN, {state.element: frame})
    else:
        frame = resized(
            state.frame, state.handle, touch.at, keep_ratio=touch.shift, centred=touch.alt
        )
        plan = Plan(_SIZE, {state.element: frame})
    return Sizing(state.element, state.frame, state.handle, plan)


def _handle_cursor(handle: HandleName, rotation: float) -> CursorName:
    """The arrow along which the handle moves, turned with the element."""
    if handle == "turn":
        return "turn"
    angles = {"right": 0, "bottom-right": 45, "bottom": 90, "bottom-left": 135}
    opposite: dict[HandleName, str] = {
        "left": "right", "top-left": "bottom-right", "top": "bottom", "top-right": "bottom-left",
    }  # fmt: skip
    angle = (angles[opposite.get(handle, handle)] + rotation) % 180
    names: tuple[CursorName, ...] = ("level", "falling", "upright", "rising")
    return names[round(angle / 45) % 4]
