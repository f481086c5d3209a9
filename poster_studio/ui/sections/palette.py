"""Swatches of the theme's colours, in two rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from poster_studio.editor.palette import PALETTE
from poster_studio.ui.parts import column
from poster_studio.ui.sections.section import Kit
from poster_studio.ui.sections.swatches import Swatches

_ACROSS: Final = 4
_HEIGHT_PX: Final = 46


class Palette(QWidget):
    """`chosen` is called with a colour's name."""

    def __init__(self, kit: Kit, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self._kit = kit
        names = list(PALETTE)
        self.rows = [
            Swatches({name: kit.say(PALETTE[name]) for name in names[i : i + _ACROSS]}, chosen)
            for i in range(0, len(names), _ACROSS)
        ]
        for row in self.rows:
            row.setFixedHeight(_HEIGHT_PX)
        self.setLayout(column(*self.rows, spacing=6))

    def show_chosen(self, colour: str | None) -> None:
        """Shows the theme's colours, and which one is chosen."""
        look = self._kit.editor.look
        for row in self.rows:
            for name in row.buttons:
                row.show_colour(name, look.colour(name).hex, chosen=name == colour)

    def press(self, name: str) -> None:
        """Presses a colour's swatch."""
        next(row.buttons[name] for row in self.rows if name in row.buttons).click()
