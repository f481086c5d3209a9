"""Buttons in colours, side by side, of which one may be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import button

_HEIGHT_PX: Final = 46
_ICON_PX: Final = 26


class Swatches(QWidget):
    """`chosen` is called with a swatch's id; `names` says each one's name."""

    def __init__(self, names: Mapping[str, str], chosen: Callable[[str], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        for id_, words in names.items():
            made = button("", name="swatch")
            made.setAccessibleName(words)
            made.setToolTip(words)
            made.setIconSize(QSize(_ICON_PX, _ICON_PX))
            made.clicked.connect(lambda _=False, name=id_: chosen(name))
            row.addWidget(made, 1)
            self.buttons[id_] = made

    def show_colour(self, id_: str, colour: str, *, chosen: bool) -> None:
        """Tints a swatch; `colour` as `#rrggbb`."""
        width, edge = (3, c.BLUE) if chosen else (1, c.BORDER)
        height = _HEIGHT_PX - 2 * width
        self.buttons[id_].setStyleSheet(
            f"QPushButton {{ background: {colour}; border: {width}px solid {edge}; padding: 0;"
            f" min-height: {height}px; max-height: {height}px; }}"
            f"QPushButton:focus {{ border: {width}px dashed {c.TEXT}; }}"
        )

    def show_icon(self, id_: str, icon: QIcon, size: QSize) -> None:
        """Puts a picture on a swatch."""
        self.buttons[id_].setIcon(icon)
        self.buttons[id_].setIconSize(size)
