"""Sections about piles and about what cards become."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.cards import piles, promoting
from poster_studio.editor.cards.pile_rules import Arrangement
from poster_studio.editor.description import Description
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.widgets.parts import Choice, Segments, button

WAYS_TITLE: Final = Words("山のならべ方", "How the pile lies")
WAYS: Final[dict[Arrangement, tuple[Words, str]]] = {
    "row": (Words("横に", "Row"), "columns-3"),
    "grid": (Words("ます目", "Grid"), "layout-grid"),
    "around": (Words("まわり", "Ring"), "orbit"),
}
_BY_NAME: Final[dict[str, Arrangement]] = {name: name for name in WAYS}
PROMOTE_TITLE: Final = Words("このことばを使う", "Use these words as the")
QUESTION: Final = Words("問いに", "Question")
HEADING: Final = Words("見出しに", "Heading")


class PileSection(Section):
    """A button that puts the selected cards under a heading."""

    name = "pile"

    def __init__(self, kit: Kit) -> None:
        self.made = button(kit.say(piles.PILE), kit.speech.icons.icon("square-stack"))
        self.made.clicked.connect(kit.actions.action("pile").trigger)
        super().__init__(kit, None, self.made)


class PileWaysSection(Section):
    """Three ways in which the cards of a pile lie."""

    name = "pile-ways"

    def __init__(self, kit: Kit) -> None:
        icons = kit.speech.icons
        choices = [
            Choice(id_, kit.say(words), icons.icon(icon)) for id_, (words, icon) in WAYS.items()
        ]
        self.ways = Segments(choices, lambda id_: piles.arrange(kit.editor, _BY_NAME[id_]))
        super().__init__(kit, WAYS_TITLE, self.ways)

    def refresh(self, _about: Description) -> None:
        """Shows how the pile lies now."""
        pile = piles.pile_selected(self.kit.editor)
        self.ways.show_chosen(pile.group.arrangement if pile is not None else None)


class PromoteSection(Section):
    """A card's words become the heading or the question."""

    name = "promote"
    fold = "cards"

    def __init__(self, kit: Kit) -> None:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        choices = (
            ("to-question", promoting.TO_QUESTION, QUESTION, "message-circle-question-mark"),
            ("to-heading", promoting.TO_HEADING, HEADING, "heading"),
        )
        for id_, name, words, icon in choices:
            made = button(kit.say(words), kit.speech.icons.icon(icon))
            made.setAccessibleName(kit.say(name))
            made.setStyleSheet("padding: 0 4px;")
            made.clicked.connect(kit.actions.action(id_).trigger)
            row.addWidget(made, 1)
        super().__init__(kit, PROMOTE_TITLE, both)
