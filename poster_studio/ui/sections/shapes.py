"""Sections about figures: which one to draw, its colours, its outline, its corners."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from poster_studio.base.words import Words
from poster_studio.document.elements import ShapeElement
from poster_studio.editor.description import Description
from poster_studio.editor.figures import shapes
from poster_studio.editor.figures.shapes import DASHES, LINE_WIDTHS, Dashing, Kind, LineWidth
from poster_studio.ui.sections.kinds import KindGrid
from poster_studio.ui.sections.palette import Palette
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.words import COLOUR
from poster_studio.ui.widgets.parts import Choice, Segments, column

KINDS: Final[dict[Kind, tuple[Words, str]]] = {
    "rectangle": (Words("四角", "Box"), "square"),
    "rounded": (Words("角まる", "Round"), "squircle"),
    "ellipse": (Words("まる", "Circle"), "circle"),
    "triangle": (Words("三角", "3 sides"), "triangle"),
    "polygon": (Words("六角", "6 sides"), "hexagon"),
    "star": (Words("星", "Star"), "star"),
    "bubble": (Words("ふきだし", "Bubble"), "message-square"),
    "tape": (Words("テープ", "Tape"), "ticket"),
    "line": (Words("線", "Line"), "slash"),
    "arrow-line": (Words("矢印", "Arrow"), "move-up-right"),
    "arrow": (Words("太い矢", "Block"), "arrow-big-right"),
    "qr": (Words("QR", "QR"), "qr-code"),
}
SHAPE: Final = Words("形", "Shape")
NO_FILL: Final = Words("ぬらない", "No fill")
NO_LINE: Final = Words("線なし", "No outline")
WIDTHS: Final[dict[LineWidth, Words]] = {
    "thin": Words("細い", "Thin"),
    "medium": Words("ふつう", "Medium"),
    "thick": Words("太い", "Thick"),
}
DASHINGS: Final[dict[Dashing, Words]] = {
    "solid": Words("実線", "Solid"),
    "dashed": Words("破線", "Dashed"),
    "dotted": Words("点線", "Dotted"),
}
OUTLINE: Final = Words("まわりの線", "Outline")
FOLD: Final = Words("線", "Outline")
ROUND: Final = Words("角の丸み", "Corners")
ROUNDS: Final = (
    (0.0, "none", Words("なし", "None")),
    (0.3, "some", Words("少し", "Some")),
    (1.0, "full", Words("まる", "Full")),
)
CORNERS: Final = Words("角の数", "Number of corners")
COUNTS: Final = (3, 4, 5, 6, 8)
HEADS: Final = Words("やじるし", "Arrowheads")
HEAD_CHOICES: Final = (
    ("none", Words("なし", "None")),
    ("end", Words("片方", "One end")),
    ("both", Words("両方", "Both")),
)


class ShapeKindSection(Section):
    """The figures that can be drawn."""

    name = "shape-kind"

    def __init__(self, kit: Kit) -> None:
        self.grid = KindGrid(kit, KINDS, self._choose)
        super().__init__(kit, SHAPE, self.grid)

    def refresh(self, _about: Description) -> None:
        """Shows which one is next."""
        self.grid.show_chosen(self.kit.actions.desk.hands.shapes.kind)

    def _choose(self, kind: Kind) -> None:
        self.kit.actions.desk.hands.shapes.kind = kind
        self.kit.editor.announce_tool()


class _ShapeSection(Section):
    """What sections about the tool's next figure and about selected ones share."""

    @property
    def _draws(self) -> bool:
        return self.kit.actions.desk.hands.tool == "shape"

    @property
    def _first(self) -> ShapeElement | None:
        chosen = shapes.selected_shapes(self.kit.editor)
        return chosen[0] if chosen else None


class FillSection(_ShapeSection):
    """The colour inside; a line's colour."""

    name = "fill"

    def __init__(self, kit: Kit) -> None:
        self.colours = Palette(kit, self._choose, NO_FILL)
        super().__init__(kit, COLOUR, self.colours)

    def refresh(self, _about: Description) -> None:
        """Shows the colour."""
        tool, first = self.kit.actions.desk.hands.shapes, self._first
        if self._draws or first is None:
            self.colours.show_chosen(tool.style.fill or "")
        elif first.shape == "line":
            self.colours.show_chosen(first.stroke)
        else:
            fill = first.fill
            self.colours.show_chosen(fill if isinstance(fill, str) else "" if not fill else None)
        if self.colours.none is not None:
            self.colours.none.setVisible(self._draws or first is None or first.shape != "line")

    def _choose(self, name: str) -> None:
        tool = self.kit.actions.desk.hands.shapes
        if not self._draws:
            shapes.set_fill(self.kit.editor, name or None)
            return
        line = tool.style.line or (None if name else "ink")
        tool.style = replace(tool.style, fill=name or None, line=line)
        self.kit.editor.announce_tool()


class OutlineSection(_ShapeSection):
    """Colour, thickness and dashes of the line around, or of a line itself."""

    name = "outline"
    fold = "outline"

    def __init__(self, kit: Kit) -> None:
        self.colours = Palette(kit, self._colour, NO_LINE)
        self.widths = Segments(
            [Choice(id_, kit.say(words)) for id_, words in WIDTHS.items()], self._width
        )
        self.dashings = Segments(
            [Choice(id_, kit.say(words)) for id_, words in DASHINGS.items()], self._dashing
        )
        content = QWidget()
        content.setLayout(column(self.colours, self.widths, self.dashings, spacing=10))
        super().__init__(kit, OUTLINE, content)

    def refresh(self, _about: Description) -> None:
        """Shows the line."""
        style, first = self.kit.actions.desk.hands.shapes.style, self._first
        poster = self.kit.editor.poster
        if not self._draws and first is not None and poster is not None:
            self.colours.show_chosen(first.stroke or "")
            self.widths.show_chosen(shapes.line_width_of(first, poster.sheet))
            self.dashings.show_chosen(shapes.dashing_of(first))
        else:
            self.colours.show_chosen(style.line or "")
            self.widths.show_chosen(style.width)
            self.dashings.show_chosen(style.dashing)

    def _colour(self, name: str) -> None:
        if self._draws:
            tool = self.kit.actions.desk.hands.shapes
            tool.style = replace(tool.style, line=name or None)
            self.kit.editor.announce_tool()
        else:
            shapes.set_line(self.kit.editor, name or None)

    def _width(self, id_: str) -> None:
        width = next(width for width in LINE_WIDTHS if width == id_)
        if self._draws:
            tool = self.kit.actions.desk.hands.shapes
            tool.style = replace(tool.style, width=width)
            self.kit.editor.announce_tool()
        else:
            shapes.set_line_width(self.kit.editor, width)

    def _dashing(self, id_: str) -> None:
        dashing = next(dashing for dashing in DASHES if dashing == id_)
        if self._draws:
            tool = self.kit.actions.desk.hands.shapes
            tool.style = replace(tool.style, dashing=dashing)
            self.kit.editor.announce_tool()
        else:
            shapes.set_dashing(self.kit.editor, dashing)


class RoundnessSection(_ShapeSection):
    """How round a box's corners are."""

    name = "roundness"

    def __init__(self, kit: Kit) -> None:
        shares = {id_: share for share, id_, _ in ROUNDS}
        self.choices = Segments(
            [Choice(id_, kit.say(words)) for _, id_, words in ROUNDS],
            lambda id_: shapes.set_roundness(kit.editor, shares[id_]),
        )
        super().__init__(kit, ROUND, self.choices)

    def refresh(self, _about: Description) -> None:
        """Shows the nearest."""
        first = self._first
        if first is not None:
            now = shapes.roundness_of(first)
            self.choices.show_chosen(min(ROUNDS, key=lambda choice: abs(choice[0] - now))[1])


class CornersSection(_ShapeSection):
    """How many corners a polygon or star has."""

    name = "corners"

    def __init__(self, kit: Kit) -> None:
        self.choices = Segments(
            [Choice(str(count), str(count)) for count in COUNTS],
            lambda id_: shapes.set_corners(kit.editor, int(id_)),
        )
        super().__init__(kit, CORNERS, self.choices)

    def refresh(self, _about: Description) -> None:
        """Shows the number."""
        first = self._first
        self.choices.show_chosen(str(first.corners) if first is not None else None)


class HeadsSection(_ShapeSection):
    """The heads of an arrow."""

    name = "heads"

    def __init__(self, kit: Kit) -> None:
        self.choices = Segments(
            [Choice(id_, kit.say(words)) for id_, words in HEAD_CHOICES],
            lambda id_: shapes.set_heads(kit.editor, id_),
        )
        super().__init__(kit, HEADS, self.choices)

    def refresh(self, _about: Description) -> None:
        """Shows which ends have one."""
        first = self._first
        self.choices.show_chosen(first.heads if first is not None else None)
