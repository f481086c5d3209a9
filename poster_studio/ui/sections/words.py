"""Sections about words: writing them, their size, colour and alignment."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor import arranging
from poster_studio.editor.description import Description
from poster_studio.ui.parts import Choice, Segments, button
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.swatches import Swatches

EDIT: Final = Words("文字を書く", "Edit words")
SIZE: Final = Words("文字の大きさ", "Size of the words")
SIZES: Final = (
    ("small", Words("小さく", "Small"), 14),
    ("normal", Words("ふつう", "Normal"), 16),
    ("large", Words("大きく", "Large"), 19),
)
COLOUR: Final = Words("色", "Colour")
COLOURS: Final = {
    "ink": Words("すみ", "Ink"),
    "accent": Words("目立つ色", "Accent"),
    "support": Words("そえる色", "Support"),
    "paper": Words("紙の色", "Paper"),
}
ALIGN: Final = Words("文字をそろえる", "Line up words")
ALIGNMENTS: Final = (
    ("start", Words("はじめ", "Start"), "align-left"),
    ("centre", Words("まん中", "Middle"), "align-center"),
    ("end", Words("おわり", "End"), "align-right"),
)


class EditSection(Section):
    """A button that goes into the words."""

    name = "edit"

    def __init__(self, kit: Kit) -> None:
        made = button(kit.say(EDIT), kit.speech.icons.icon("text-cursor-input"))
        made.clicked.connect(kit.actions.action("edit-text").trigger)
        super().__init__(kit, None, made)


class SizeSection(Section):
    """Three sizes, each in its own size."""

    name = "size"

    def __init__(self, kit: Kit) -> None:
        choices = [Choice(id_, kit.say(words), size_px=size) for id_, words, size in SIZES]
        self.sizes = Segments(choices, self._choose)
        super().__init__(kit, SIZE, self.sizes)

    def refresh(self, about: Description) -> None:
        """Shows which size the words have."""
        self.sizes.show_chosen(about.size)

    def _choose(self, id_: str) -> None:
        arranging.set_size(self.kit.editor, arranging.SIZE_WORDS[id_])
        self.sizes.show_chosen(arranging.size_word(self.kit.editor))


class ColourSection(Section):
    """The theme's colours for words."""

    name = "colour"

    def __init__(self, kit: Kit) -> None:
        names = {id_: kit.say(words) for id_, words in COLOURS.items()}
        self._swatches = Swatches(names, lambda id_: arranging.set_colour(kit.editor, id_))
        super().__init__(kit, COLOUR, self._swatches)

    def refresh(self, about: Description) -> None:
        """Shows the theme's colours."""
        for id_ in COLOURS:
            tint = self.kit.editor.look.colour(id_).hex
            self._swatches.show_colour(id_, tint, chosen=id_ == about.colour)


class AlignSection(Section):
    """Where lines begin and end."""

    name = "align"

    def __init__(self, kit: Kit) -> None:
        icons = kit.speech.icons
        self._ways = Segments(
            [Choice(id_, kit.say(words), icons.icon(icon)) for id_, words, icon in ALIGNMENTS],
            lambda id_: arranging.set_align(kit.editor, arranging.ALIGNS[id_]),
        )
        super().__init__(kit, ALIGN, self._ways)

    def refresh(self, about: Description) -> None:
        """Shows how the words are lined up."""
        self._ways.show_chosen(about.align)
