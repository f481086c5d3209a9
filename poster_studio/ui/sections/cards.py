"""Sections about cards: their letter, and the words as they were said."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIcon

from poster_studio.base.words import Words
from poster_studio.editor.arrange import arranging
from poster_studio.editor.description import Description
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.swatches import Swatches
from poster_studio.ui.sections.words import COLOUR
from poster_studio.ui.tray.card_marks import CardMarks, beside
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import button

ORIGINAL: Final = Words("原文に戻す", "Back to the original")
_BADGE_PX: Final = 26


class OriginalSection(Section):
    """A button that brings back the words as they were said."""

    name = "original"

    def __init__(self, kit: Kit) -> None:
        made = button(kit.say(ORIGINAL), kit.speech.icons.icon("undo-2"))
        made.clicked.connect(lambda: arranging.restore_words(kit.editor))
        super().__init__(kit, None, made)


class LetterSection(Section):
    """A card's tint, with the badge that doubles it."""

    name = "letter"

    def __init__(self, kit: Kit) -> None:
        names = {letter: letter for letter in "ABC"}
        self._swatches = Swatches(names, lambda id_: arranging.set_letter(kit.editor, id_))
        super().__init__(kit, COLOUR, self._swatches)

    def refresh(self, about: Description) -> None:
        """Shows the theme's tints and which one the card has."""
        marks = CardMarks(self.kit.painter, self.kit.editor.look)
        for letter in "ABC":
            pixmap = marks.badge_pixmap(letter, _BADGE_PX, self.devicePixelRatioF())
            if letter == about.letter:
                tick = self.kit.speech.icons.pixmap("check", SMALL_PX, c.BLUE)
                pixmap = beside(pixmap, tick)
            size = pixmap.deviceIndependentSize().toSize()
            self._swatches.show_icon(letter, QIcon(pixmap), size)
            tint = marks.tint_hex(letter)
            self._swatches.show_colour(letter, tint, chosen=letter == about.letter)
