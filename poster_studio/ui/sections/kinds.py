"""A grid of kinds to choose from, each an icon with its name below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Generic, TypeVar

from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.sections.section import Kit
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import tool_button

_Kind = TypeVar("_Kind", bound=str)

_ACROSS: Final = 4
#: Four names fit side by side in both languages.
_SMALL_NAMES: Final = "font-size: 13px; font-weight: 400; padding: 4px 0 1px 0;"


class KindGrid(QWidget, Generic[_Kind]):
    """`kinds` gives the name and the icon of each; `choose` is called with the one pressed."""

    def __init__(
        self, kit: Kit, kinds: Mapping[_Kind, tuple[Words, str]], choose: Callable[[_Kind], None]
    ) -> None:
        super().__init__()
        self.buttons: dict[_Kind, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for place, (kind, (words, icon)) in enumerate(kinds.items()):
            picture = kit.speech.icons.icon(icon, checked=c.BLUE)
            made = tool_button(kit.say(words), picture, checkable=True)
            made.setStyleSheet(_SMALL_NAMES)
            made.clicked.connect(lambda _=False, chosen=kind: choose(chosen))
            grid.addWidget(made, *divmod(place, _ACROSS))
            self.buttons[kind] = made

    def show_chosen(self, chosen: _Kind | None) -> None:
        """Marks this one; with None, none."""
        for kind, made in self.buttons.items():
            made.setChecked(kind == chosen)
