"""The tool ペン: draws strokes; each is one element and one step (EDIT-INK)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, InkElement, InkPoint
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.trail import Trail
from poster_studio.editor.figures.ink_fitting import Sample, fitted
from poster_studio.editor.figures.ink_style import EVEN_PRESSURE, InkStyle, InkTool, Width
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch

DRAW: Final = Words("線をかく", "Draw a line")

#: Shares of a press's slop (4 pixels): how far apart places of the pen are, how true the stroke is.
_APART, _TOLERANCE = 0.25, 0.12
#: An element holds so many points at most.
_MOST_POINTS: Final = 20_000
_FIRST: Final = (
    InkStyle("pen", "medium", "ink"),
    InkStyle("marker", "medium", "tint-a"),
    InkStyle("pencil", "medium", "ink"),
)


class PenTool:
    """Each kind of pen keeps its own width and colour; `trail` is the stroke being drawn."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._styles: dict[InkTool, InkStyle] = {style.tool: style for style in _FIRST}
        self._kind: InkTool = "pen"
        self.trail: Trail | None = None

    @property
    def style(self) -> InkStyle:
        """The pen in hand."""
        return self._styles[self._kind]

    def choose_kind(self, kind: InkTool) -> None:
        """Takes another kind of pen."""
        self._kind = kind

    def choose_width(self, width: Width) -> None:
        """Gives the pen in hand another width."""
        style = self.style
        self._styles[self._kind] = InkStyle(style.tool, width, style.colour)

    def choose_colour(self, colour: str) -> None:
        """Gives the pen in hand another colour."""
        style = self.style
        self._styles[self._kind] = InkStyle(style.tool, style.width, colour)

    @property
    def is_busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self.trail is not None

    @property
    def marks(self) -> Marks:
        """Nothing but the stroke itself, which is painted with the poster."""
        return Marks()

    def pressed(self, touch: Touch) -> None:
        """A stroke begins."""
        poster = self._editor.poster
        if poster is None or not self._editor.can_edit:
            return
        style = self.style
        self.trail = Trail(style.tool, style.colour, style.line_width(poster.sheet))
        self.moved(touch)

    def moved(self, touch: Touch) -> None:
        """The stroke goes on."""
        if self.trail is not None:
            pressure = EVEN_PRESSURE if touch.pressure is None else touch.pressure
            self.trail.add(touch.at, pressure, _APART * touch.slop)

    def released(self, touch: Touch) -> None:
        """The stroke becomes an element."""
        trail, self.trail = self.trail, None
        if trail is None:
            return
        trail.add(touch.at, trail.samples[-1][2], _APART * touch.slop)
        element = stroke_element(trail, _TOLERANCE * touch.slop)
        with self._editor.edit(DRAW) as edit:
            edit.add(element)

    def cancelled(self) -> None:
        """The stroke leaves nothing."""
        self.trail = None

    def cursor(self, _touch: Touch) -> CursorName:
        """A cross."""
        return "cross"


def stroke_element(trail: Trail, tolerance: float) -> InkElement:
    """The stroke as an element whose frame holds all its ink."""
    samples = fitted(trail.samples, tolerance)[:_MOST_POINTS]
    box = _around(samples).inset(-max(trail.width / 2, 0.1))
    points = tuple(
        InkPoint(
            x=round((x - box.x) / box.width, 5),
            y=round((y - box.y) / box.height, 5),
            pressure=round(min(1.0, max(0.0, pressure)), 3),
        )
        for x, y, pressure in samples
    )
    return InkElement(
        id=new_id(),
        frame=Frame(x=box.x, y=box.y, width=box.width, height=box.height),
        points=points,
        tool=trail.tool,
        colour=trail.colour,
        width=trail.width,
    )


def _around(samples: list[Sample]) -> Rect:
    corner = Point(min(s[0] for s in samples), min(s[1] for s in samples))
    far = Point(max(s[0] for s in samples), max(s[1] for s in samples))
    return Rect(corner.x, corner.y, far.x - corner.x, far.y - corner.y)
