"""The tool えらぶ: picks, moves, resizes and turns elements.

A gesture takes a snapshot when it begins and works out its preview from that alone. Nothing is
written before the release; a cancelled gesture leaves nothing (EDIT-GESTURE-1 … 3).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from poster_studio.base.geometry import Point
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange import guides
from poster_studio.editor.arrange.copying import new_ids, say_what_stayed_single, sources
from poster_studio.editor.arrange.grouping import is_inside, step_into
from poster_studio.editor.arrange.hits import bounds_of, element_at, elements_in, to_frame
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.snapping import Guide, Lines
from poster_studio.editor.arrange.transforming import (
    Handle,
    HandleName,
    handle_at,
    uncrowded,
)
from poster_studio.editor.cards.piles import dropped_on_pile
from poster_studio.editor.desk_view import GRID
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.saying_why import say_why_not
from poster_studio.editor.tools.gestures import (
    Dragging,
    Gesture,
    Idle,
    Marquee,
    Pointing,
    Sizing,
    SizingAll,
)
from poster_studio.editor.tools.guide_gesture import GuideDragging
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch, spanned

#: How far above an element its turning handle floats, in multiples of a handle's reach.
TURN_DISTANCE: Final = 1.3


class SelectTool:
    """Feeds touches to the gesture under way."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self.state: Gesture = Idle()

    @property
    def marks(self) -> Marks:
        """The rectangle being drawn, or what is in line."""
        match self.state:
            case Marquee(area=area):
                return Marks(area=area)
            case Dragging(found=found):
                return Marks(found.guides, found.gaps)
            case Sizing(guides=guides):
                return Marks(guides)
            case GuideDragging(guide=guide, at=at):
                carried = None if at is None else Guide(guide.upright, at)
                return Marks(lifted=guide, carried=carried)
            case _:
                return Marks()

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return not isinstance(self.state, Idle)

    def pressed(self, touch: Touch) -> None:
        """The pointer went down: on a handle, on an element, or on nothing."""
        handle = self.handle_under(touch)
        if handle is not None:
            self.state = self._sizing(handle)
            return
        hit = element_at(self._editor.elements, touch.at, touch.slop)
        guide = self._guide_under(touch) if hit is None else None
        if guide is not None:
            self.state = guide
            return
        if hit is None or not is_inside(self._editor, hit):
            self._editor.isolate(None)
        if hit is None:
            before = self._editor.selection if touch.shift else ()
            self._editor.select(before)
            self.state = Marquee(touch, before)
            return
        if touch.ctrl and not touch.shift:
            step_into(self._editor, hit)
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
                if start.distance_to(touch) <= start.slop:
                    return
                if not self._editor.can_edit:
                    self.state = Idle()
                    say_why_not(self._editor)
                else:
                    self.state = self._dragging(start)
                    self.moved(touch)
            case Dragging() | Sizing() | SizingAll() as state:
                self.state = state.dragged(touch)
                self._preview(self.state.plan)
            case Marquee(start, before):
                area = spanned(start.at, touch.at)
                self.state = Marquee(start, before, area)
                found = elements_in(self._editor.elements, area, enclosed=touch.alt)
                self._editor.select((*before, *found))
            case GuideDragging() as state:
                self.state = state.dragged(touch)
            case Idle():
                pass
            case _:
                assert_never(self.state)

    def released(self, touch: Touch) -> None:
        """The pointer went up: what was previewed is written as one step."""
        state, self.state = self.state, Idle()
        if isinstance(state, Dragging):
            state = replace(state, plan=dropped_on_pile(self._editor, state.plan, touch.at))
        match state:
            case Pointing(element=element) if touch.alt and not touch.shift:
                step_into(self._editor, element)
            case Pointing(element=element, was_selected=True) if not touch.shift:
                self._editor.select([element])
            case Dragging(plan=plan) | Sizing(plan=plan) | SizingAll(plan=plan):
                chosen = self._editor.selected
                self._editor.carry_out(plan)
                if plan is not None and plan.new:
                    self._editor.select(element.id for element in plan.new)
                    say_what_stayed_single(self._editor, chosen)
            case GuideDragging(guide=guide, is_moved=True, at=at):
                guides.move(self._editor, guide, at)
            case GuideDragging() if not touch.shift:
                self._editor.isolate(None)
                self._editor.select(())
            case _:
                pass

    def cancelled(self) -> None:
        """The gesture ends as if it had never begun."""
        state, self.state = self.state, Idle()
        if isinstance(state, Dragging | Sizing | SizingAll):
            self._editor.show({})
        elif isinstance(state, Marquee):
            self._editor.select(state.before)

    @property
    def has_handles(self) -> bool:
        """Whether what is selected shows its handles: they are put away while it is dragged."""
        return not isinstance(self.state, Dragging)

    def handles(self, reach: float) -> tuple[Handle, ...]:
        """The handles of what is selected; `reach` is how far from a handle counts as on it."""
        selected = self._editor.selected
        if not selected or not self.has_handles or not self._editor.can_edit:
            return ()
        if len(selected) == 1:
            return uncrowded(selected[0].frame, turn_distance(reach), reach)
        box = self._editor.selection_box()
        if box is None:
            return ()
        frame = Frame(x=box.x, y=box.y, width=box.width, height=box.height)
        return uncrowded(frame, turn_distance(reach), reach)

    def handle_under(self, touch: Touch) -> HandleName | None:
        """The handle under the pointer."""
        handles = self.handles(touch.reach)
        if not handles:
            return None
        reach = touch.reach
        # Inside, handles reach less far: small things can still be taken by their middle.
        for element in self._editor.selected:
            frame = element.frame
            if _is_inside(frame, touch.at):
                reach = min(reach, min(frame.width, frame.height) / 4)
        return handle_at(handles, touch.at, reach)

    def cursor(self, touch: Touch) -> CursorName:
        """What the pointer shows where it is."""
        if isinstance(self.state, Dragging):
            return "move"
        if isinstance(self.state, Sizing | SizingAll):
            handle: HandleName | None = self.state.handle
        else:
            handle = self.handle_under(touch)
        if handle is not None:
            selected = self._editor.selected
            return _handle_cursor(handle, selected[0].frame.rotation if len(selected) == 1 else 0.0)
        hit = element_at(self._editor.elements, touch.at, touch.slop)
        guide = self.state if isinstance(self.state, GuideDragging) else None
        guide = guide or (self._guide_under(touch) if hit is None else None)
        if guide is not None:
            return "level" if guide.guide.upright else "upright"
        return "move" if hit is not None and hit in self._editor.selection else "arrow"

    def _guide_under(self, touch: Touch) -> GuideDragging | None:
        """What begins where a guide is pressed that may be moved."""
        poster = self._editor.poster
        guide = guides.guide_at(self._editor, touch.at, touch.slop)
        if poster is None or guide is None or not self._editor.can_edit:
            return None
        return GuideDragging(touch, guide, poster.sheet, guide.at)

    def _toggle(self, hit: str, was_selected: bool) -> None:
        if was_selected:
            self._editor.select(id_ for id_ in self._editor.selection if id_ != hit)
        else:
            self._editor.select([*self._editor.selection, hit])

    def _sizing(self, handle: HandleName) -> Sizing | SizingAll:
        selected, box = self._editor.selected, self._editor.selection_box()
        if len(selected) == 1 or box is None:
            return Sizing(selected[0], handle, self._lines())
        return SizingAll(selected, box, handle)

    def _dragging(self, start: Touch) -> Dragging:
        elements = self._editor.selected
        box, originals = self._editor.selection_box(), tuple(sources(self._editor))
        return Dragging(start, elements, box, originals, new_ids(originals), self._lines())

    def _lines(self) -> Lines | None:
        """What can be lined up with; `None` while nothing shall be."""
        editor, poster = self._editor, self._editor.poster
        if poster is None or not editor.desk_view.snapping:
            return None
        chosen = frozenset(editor.selection)
        others = tuple(
            bounds_of(element.frame)
            for element in editor.elements
            if element.id not in chosen and is_free(element) and element.kind != "group"
        )
        grid = GRID if editor.desk_view.grid else None
        return Lines(others, poster.sheet, poster.upright_guides, poster.level_guides, grid)

    def _preview(self, plan: Plan | None) -> None:
        if plan is not None:
            selected = {element.id: element for element in self._editor.selected}
            self._editor.show(plan.previews(selected))


def turn_distance(reach: float) -> float:
    """How far above an element its turning handle floats."""
    return TURN_DISTANCE * reach


def _is_inside(frame: Frame, point: Point) -> bool:
    local = to_frame(frame, point)
    return 0.0 <= local.x <= frame.width and 0.0 <= local.y <= frame.height


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
