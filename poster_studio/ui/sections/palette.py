"""Swatches of the theme's colours, in two rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.figures.palette import PALETTE
from poster_studio.ui.sections.section import Kit
from poster_studio.ui.sections.swatches import Swatches
from poster_studio.ui.widgets.parts import button, column

_ACROSS: Final = 4
_HEIGHT_PX: Final = 46


class Palette(QWidget):
    """`chosen` is called with a colour's name; with `none`, a button for "" says so below."""

    def __init__(self, kit: Kit, chosen: Callable[[str], None], none: Words | None = None) -> None:
        super().__init__()
        self._kit = kit
        names = list(PALETTE)
        self.rows = [
            Swatches({name: kit.say(PALETTE[name]) for name in names[i : i + _ACROSS]}, chosen)
            for i in range(0, len(names), _ACROSS)
        ]
        for row in self.rows:
            row.setFixedHeight(_HEIGHT_PX)
        self.none: QPushButton | None = None
        whole = column(*self.rows, spacing=6)
        if none is not None:
            self.none = button(kit.say(none))
            self.none.setCheckable(True)
            self.none.clicked.connect(lambda: chosen(""))
            whole.addWidget(self.none)
        self.setLayout(whole)

    def show_chosen(self, colour: str | None) -> None:
        """Shows the theme's colours, and which one is chosen."""
        look = self._kit.editor.look
        if self.none is not None:
            self.none.setChecked(colour == "")
        for row in self.rows:
            for name in row.buttons:
                row.show_colour(name, look.colour(name).hex, chosen=name == colour)

    def press(self, name: str) -> None:
        """Presses a colour's swatch."""
        next(row.buttons[name] for row in self.rows if name in row.buttons).click()
