"""The first three steps, one at a time, in a strip above the desk that can be put away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button, label, say

STEPS: Final = (
    Words(
        "１　キーワードとつなげて考える：左のカードを読んで、気になることばを選びます。",
        "1  Think with the keywords: read the cards at the left and choose words that matter.",
    ),
    Words(
        "２　置く：「置く」を押すと、カードがポスターにのります。あとから動かせます。",
        "2  Place: press “Place” and the card is on the poster. It can be moved later.",
    ),
    Words(
        "３　話す：みんなで見て、題や絵をたします。まちがえても「もどす」で戻せます。",
        "3  Talk: look at it together, add a title and pictures. “Undo” takes anything back.",
    ),
)
#: The first step where there are no cards to read yet.
WITHOUT_CARDS: Final = Words(
    "１　はじめに：「カードを取り込む」で、みんなのことばを入れます。左にならびます。",
    "1  First: “Import cards” brings in what people said. The cards are listed at the left.",
)
NEXT: Final = Words("つぎ", "Next")
DONE: Final = Words("はじめる", "Begin")
AWAY: Final = Words("しまう", "Put away")


class TourBar(QFrame):
    """`put_away` tells that the user has seen enough."""

    put_away = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("tour")
        self._speech = speech
        self._step = 0
        self._has_cards = True
        self._is_on = self._stands_back = False
        self.words = label("")
        self.words.setWordWrap(True)
        self.next_button = button("")
        self.next_button.clicked.connect(self._go_on)
        self.away_button = button(AWAY.in_(speech.language))
        self.away_button.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.next_button)
        row.addWidget(self.away_button)
        self.hide()

    def begin(self, *, has_cards: bool) -> None:
        """Shows the first step."""
        self._step, self._has_cards = 0, has_cards
        self._show_step()
        self._is_on = True
        self._show()

    def stand_back(self, back: bool) -> None:
        """A page in the desk's place needs the room: the steps are about the desk."""
        self._stands_back = back
        self._show()

    def _show(self) -> None:
        self.setVisible(self._is_on and not self._stands_back)

    def _go_on(self) -> None:
        self._step += 1
        if self._step < len(STEPS):
            self._show_step()
        else:
            self._end()

    def _show_step(self) -> None:
        language = self._speech.language
        step = STEPS[self._step] if self._step or self._has_cards else WITHOUT_CARDS
        say(self.words, step.in_(language))
        words = (DONE if self._step == len(STEPS) - 1 else NEXT).in_(language)
        self.next_button.setText(words)
        self.next_button.setAccessibleName(words)

    def _end(self) -> None:
        self._is_on = False
        self.hide()
        self.put_away.emit()
