"""Sections about how cards look: shapes as pictures, and what is shown on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.cards import card_looks
from poster_studio.editor.cards.card_looks import LOOKS, PARTS
from poster_studio.editor.description import Description
from poster_studio.ui.sections.look_pictures import HEIGHT_PX, WIDTH_PX, look_icon
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.widgets.parts import button

SHAPE: Final = Words("形", "Shape")
SHOWN: Final = Words("見せるもの", "What shows")
ALL_ALIKE: Final = Words("ぜんぶのカードを同じに", "All cards like this")
_ACROSS: Final = 3


class LookSection(Section):
    """Each shape as a small card in the poster's theme."""

    name = "look"
    fold = "cards"

    def __init__(self, kit: Kit) -> None:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self.buttons: dict[str, QToolButton] = {}
        for place, (id_, words) in enumerate(LOOKS.items()):
            made = QToolButton()
            made.setText(kit.say(words))
            made.setAccessibleName(kit.say(words))
            made.setCheckable(True)
            made.setIconSize(QSize(WIDTH_PX, HEIGHT_PX))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setStyleSheet("padding: 4px 0; font-size: 14px; min-width: 68px; max-width: 78px;")
            made.clicked.connect(lambda _=False, look=id_: card_looks.set_look(kit.editor, look))
            grid.addWidget(made, place // _ACROSS, place % _ACROSS)
            self.buttons[id_] = made
        self._theme = ""
        super().__init__(kit, SHAPE, whole)

    def refresh(self, _about: Description) -> None:
        """Paints the shapes in the theme and shows which one the cards have."""
        look = self.kit.editor.look
        chosen = card_looks.look_of_cards(self.kit.editor)
        for id_, made in self.buttons.items():
            made.setChecked(id_ == chosen)
        if self._theme != look.theme.id:
            self._theme = look.theme.id
            for id_ in LOOKS:
                icon = look_icon(self.kit.painter, look, id_, self.devicePixelRatioF())
                self.buttons[id_].setIcon(icon)


class LookPartsSection(Section):
    """What is shown on the cards: badge, number, pattern."""

    name = "look-parts"
    fold = "cards"

    def __init__(self, kit: Kit) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.buttons = {}
        for part, words in PARTS.items():
            made = button(kit.say(words), name="part")
            made.setCheckable(True)
            made.setStyleSheet("padding: 0; font-size: 14px;")
            made.clicked.connect(
                lambda on, part=part: card_looks.set_shown(kit.editor, part, bool(on))
            )
            row.addWidget(made, 1)
            self.buttons[part] = made
        super().__init__(kit, SHOWN, whole)

    def refresh(self, _about: Description) -> None:
        """Ticks what all selected cards show."""
        for part, made in self.buttons.items():
            on = card_looks.shows(self.kit.editor, part)
            made.setChecked(on)
            icons = self.kit.speech.icons
            made.setIcon(icons.icon("check" if on else "minus"))


class LookAllSection(Section):
    """Gives all cards of the poster the look of the selected one."""

    name = "look-all"
    fold = "cards"

    def __init__(self, kit: Kit) -> None:
        made = button(kit.say(ALL_ALIKE))
        made.clicked.connect(lambda: card_looks.same_for_all(kit.editor))
        super().__init__(kit, None, made)
