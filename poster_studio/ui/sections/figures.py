"""Sections about stickers."""

from __future__ import annotations

from poster_studio.document.elements import StickerElement
from poster_studio.editor.description import Description
from poster_studio.editor.figures.stickers import set_sticker_colour
from poster_studio.ui.sections.palette import Palette
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.words import COLOUR


class StickerColourSection(Section):
    """The theme's colours for stickers."""

    name = "sticker-colour"

    def __init__(self, kit: Kit) -> None:
        self.colours = Palette(kit, lambda name: set_sticker_colour(kit.editor, name))
        super().__init__(kit, COLOUR, self.colours)

    def refresh(self, _about: Description) -> None:
        """Shows the colour that all selected stickers have."""
        chosen = {e.colour for e in self.kit.editor.selected if isinstance(e, StickerElement)}
        self.colours.show_chosen(chosen.pop() if len(chosen) == 1 else None)
