"""The sections of the context panel, from top to bottom, and its folds."""

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.ui.sections import arranging, cards, drawing, words
from poster_studio.ui.sections.section import Kit, Section

SECTIONS: Final[tuple[Callable[[Kit], Section], ...]] = (
    words.EditSection,
    drawing.InkSection,
    cards.OriginalSection,
    words.SizeSection,
    cards.LetterSection,
    words.ColourSection,
    words.AlignSection,
    arranging.LineUpSection,
    arranging.OrderSection,
    arranging.FrameSection,
)

#: Folds in the order of their buttons; at most one is open.
FOLDS: Final[dict[str, Words]] = {
    "place": Words("くわしく(mm)", "Details (mm)"),
}
