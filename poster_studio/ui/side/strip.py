"""The strip at the left of a small window: what can be shown beside the poster, one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, tool_button
from poster_studio.ui.widgets.tall_font import has_readings

#: The panel about what is selected.
SELECTED: Final = "selected"
EDIT: Final = Words("なおす", "Edit")
_ICON_PX: Final = 18
_ICONS: Final = {
    "cards": "sticky-note",
    "templates": "layout-grid",
    "stickers": "sticker",
    "pictures": "image",
    "elements": "layers",
    SELECTED: "pencil",
}


class Strip(QScrollArea):
    """`pressed` names what was asked for; asked for again, it goes away."""

    pressed = Signal(str)

    def __init__(self, tabs: Mapping[str, Words], speech: Speech) -> None:
        super().__init__()
        self.setObjectName("strip")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 1, 2, 1)
        column.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for id_, words in (*tabs.items(), (SELECTED, EDIT)):
            icon = speech.icons.icon(_ICONS[id_], checked=c.BLUE)
            made = tool_button(words.in_(speech.language), icon, checkable=True)
            made.setIconSize(QSize(_ICON_PX, _ICON_PX) * (0.7 if has_readings() else 1.0))
            made.clicked.connect(lambda _=False, name=id_: self.pressed.emit(name))
            self.buttons[id_] = made
            column.addWidget(made)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(inside.sizeHint().width())

    def show_open(self, id_: str | None, *, can_edit: bool) -> None:
        """Lights what shows; `can_edit` tells whether anything is selected."""
        for name, made in self.buttons.items():
            made.setChecked(name == id_)
        self.buttons[SELECTED].setEnabled(can_edit)
