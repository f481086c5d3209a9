"""The section about lines of the pen: the pen in hand, or the strokes that are selected."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from poster_studio.base.words import Words
from poster_studio.editor.description import Description
from poster_studio.editor.figures.ink_style import InkStyle, InkTool, Width
from poster_studio.editor.figures.strokes import change_strokes, selected_strokes, style_of
from poster_studio.ui.sections.palette import Palette
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.words import COLOUR
from poster_studio.ui.widgets.parts import Choice, Segments, column, label

KIND: Final = Words("かく道具", "Draw with")
ERASER: Final = "eraser"
KINDS: Final[dict[InkTool, tuple[Words, str]]] = {
    "pen": (Words("ペン", "Pen"), "pen-line"),
    "marker": (Words("マーカー", "Marker"), "highlighter"),
    "pencil": (Words("えんぴつ", "Pencil"), "pencil"),
}
ERASE: Final = (Words("けしゴム", "Eraser"), "eraser")
WIDTH: Final = Words("線の太さ", "Thickness")
WIDTHS: Final[dict[Width, Words]] = {
    "thin": Words("細い", "Thin"),
    "medium": Words("ふつう", "Medium"),
    "thick": Words("太い", "Thick"),
}


class InkSection(Section):
    """Kind, width and colour; while the pen is in hand, the eraser too."""

    name = "ink"

    def __init__(self, kit: Kit) -> None:
        icons = kit.speech.icons
        kinds = [
            Choice(id_, kit.say(words), icons.icon(icon)) for id_, (words, icon) in KINDS.items()
        ]
        self.kinds = Segments(
            [*kinds, Choice(ERASER, kit.say(ERASE[0]), icons.icon(ERASE[1]))], self._kind, across=2
        )
        self.widths = Segments(
            [Choice(id_, kit.say(words)) for id_, words in WIDTHS.items()], self._width
        )
        self.colours = Palette(kit, self._colour)
        self._look = QWidget()
        self._look.setLayout(
            column(
                label(kit.say(WIDTH), "section"),
                self.widths,
                label(kit.say(COLOUR), "section"),
                self.colours,
            )
        )
        content = QWidget()
        content.setLayout(column(self.kinds, self._look, spacing=12))
        self._hands = kit.actions.desk.hands
        super().__init__(kit, KIND, content)

    def refresh(self, _about: Description) -> None:
        """Shows the pen in hand, or that of the selected strokes."""
        style, erases = self._style(), self._hands.tool == ERASER
        self.kinds.show_chosen(ERASER if erases else style.tool)
        self.kinds.button(ERASER).setVisible(self._is_in_hand)
        self._look.setVisible(not erases)
        self.widths.show_chosen(style.width)
        self.colours.show_chosen(style.colour)

    @property
    def _is_in_hand(self) -> bool:
        return self._hands.tool in ("pen", ERASER)

    def _style(self) -> InkStyle:
        poster = self.kit.editor.poster
        strokes = selected_strokes(self.kit.editor)
        if self._is_in_hand or poster is None:
            return self._hands.pen.style
        return style_of(strokes, poster.sheet) or self._hands.pen.style

    def _kind(self, id_: str) -> None:
        if id_ == ERASER:
            self._hands.take("eraser")
            return
        kind = next(kind for kind in KINDS if kind == id_)
        if not self._is_in_hand:
            change_strokes(self.kit.editor, kind=kind)
            return
        self._hands.pen.choose_kind(kind)
        self._hands.take("pen")

    def _width(self, id_: str) -> None:
        width = next(width for width in WIDTHS if width == id_)
        if not self._is_in_hand:
            change_strokes(self.kit.editor, width=width)
            return
        self._hands.pen.choose_width(width)
        self.kit.editor.announce_tool()

    def _colour(self, name: str) -> None:
        if not self._is_in_hand:
            change_strokes(self.kit.editor, colour=name)
            return
        self._hands.pen.choose_colour(name)
        self.kit.editor.announce_tool()
