"""The tool 図形: a drag makes a figure, a press one of a good size (EDIT-SHAPE)."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.editor import Editor
from poster_studio.editor.figures.shapes import LINES, PRESSED, STRIPS, Kind, ShapeStyle, figure
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch

DRAW: Final = Words("図形をかく", "Draw a shape")
_STEP: Final = math.radians(15)


class ShapeTool:
    """`kind` and `style` are what the next figure is; `made` is the id of the last one."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self.kind: Kind = "rectangle"
        self.style = ShapeStyle()
        self.made: str | None = None
        self._pressed: Touch | None = None
        self._element: Element | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a figure is being drawn."""
        return self._pressed is not None

    @property
    def marks(self) -> Marks:
        """Nothing but the figure itself."""
        return Marks()

    def choose(
        self, *, kind: Kind | None = None, fill: str | None = None, line: str | None = None
    ) -> None:
        """Another kind of figure, another colour."""
        self.kind = kind or self.kind
        self.style = replace(self.style, fill=fill or self.style.fill, line=line or self.style.line)

    def pressed(self, touch: Touch) -> None:
        """A figure begins."""
        if self._editor.can_edit and self._editor.poster is not None:
            self._pressed = touch

    def moved(self, touch: Touch) -> None:
        """Shows the figure as it would become."""
        poster, start = self._editor.poster, self._pressed
        if start is None or poster is None:
            return
        if self._element is None and start.distance_to(touch) <= start.slop:
            return
        first, last = ends(self.kind, start.at, touch)
        drawn = figure(self.kind, self.style, first, last, poster.sheet)
        if self._element is not None:
            drawn = drawn.model_copy(update={"id": self._element.id})
        self._element = drawn
        self._editor.show({drawn.id: drawn})

    def released(self, touch: Touch) -> None:
        """The figure is there, and selected."""
        poster, start = self._editor.poster, self._pressed
        if start is None or poster is None:
            return
        self.moved(touch)
        element = self._element
        if element is None:
            first, last = pressed_ends(self.kind, start.at, PRESSED * min(poster.sheet))
            element = figure(self.kind, self.style, first, last, poster.sheet)
        self._pressed = self._element = None
        self._editor.carry_out(Plan(DRAW, new=(element,)))
        self.made = element.id

    def cancelled(self) -> None:
        """Nothing was drawn."""
        self._pressed = self._element = None
        self._editor.show({})

    def cursor(self, _touch: Touch) -> CursorName:
        """A cross."""
        return "cross"


def ends(kind: Kind, start: Point, touch: Touch) -> tuple[Point, Point]:
    """Where the figure begins and ends; Shift keeps squares and whole angles, Alt the centre."""
    dx, dy = touch.at.x - start.x, touch.at.y - start.y
    along = kind in LINES or kind in STRIPS
    if along and touch.shift:
        length = math.hypot(dx, dy)
        angle = round(math.atan2(dy, dx) / _STEP) * _STEP
        dx, dy = length * math.cos(angle), length * math.sin(angle)
    elif not along and (touch.shift or kind == "qr"):
        side = max(abs(dx), abs(dy))
        dx, dy = math.copysign(side, dx), math.copysign(side, dy)
    end = Point(start.x + dx, start.y + dy)
    return (Point(start.x - dx, start.y - dy), end) if touch.alt else (start, end)


def pressed_ends(kind: Kind, centre: Point, size: float) -> tuple[Point, Point]:
    """A figure of a good size about a place."""
    level = kind in LINES or kind in STRIPS
    height = 0.0 if level else size * (0.7 if kind in ("bubble", "rectangle", "rounded") else 1.0)
    return (
        Point(centre.x - size / 2, centre.y - height / 2),
        Point(centre.x + size / 2, centre.y + height / 2),
    )
