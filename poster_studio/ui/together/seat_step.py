"""Joining, last step: how others see this seat, and whose poster to work on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.together.long_button import LongButton
from poster_studio.ui.together.seat_choice import SeatChoice
from poster_studio.ui.widgets.parts import Speech, column, label, row

WHICH: Final = Words("どの班のポスターですか", "Whose poster?")
NONE: Final = Words("ポスターはまだありません", "There is no poster yet")
ENTER: Final = Words("部屋に入る", "Join the room")
UNTITLED: Final = Words("無題", "Untitled")


class SeatStep(QWidget):
    """Signal: `chosen` with a poster's id, or `None` in a workshop without posters."""

    chosen = Signal(object)

    def __init__(self, speech: Speech, look: SeatLook) -> None:
        super().__init__()
        self._speech = speech
        self.choice = SeatChoice(speech, look)
        self.rows: list[QPushButton] = []
        self._which = label("", "title")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        left, right = column(self.choice), column(self._which, spacing=10)
        left.addStretch(1)
        right.addLayout(self._list)
        right.addStretch(1)
        whole = row(spacing=36)
        whole.addLayout(left, 1)
        whole.addLayout(right, 1)
        self.setLayout(whole)

    def ask(self, posters: Sequence[PosterInfo]) -> None:
        """Offers the posters of the room, by groups."""
        for made in self.rows:
            self._list.removeWidget(made)
            made.deleteLater()
        self._which.setText(self._say(WHICH if posters else NONE))
        self.rows = [self._row(self._title(info), info.id, "layers") for info in posters]
        if not posters:
            self.rows = [self._row(self._say(ENTER), None, "door-open")]
        for made in self.rows:
            self._list.addWidget(made)

    def _row(self, words: str, id_: str | None, icon: str) -> QPushButton:
        made = LongButton(words, self._speech.icons.icon(icon))
        made.clicked.connect(partial(self._choose, id_))
        return made

    def _choose(self, id_: str | None, _: bool = False) -> None:
        self.chosen.emit(id_)

    def _title(self, info: PosterInfo) -> str:
        title = info.title.replace("\n", "") or self._say(UNTITLED)
        if info.group is None:
            return title
        return f"{self._say(Words(f'{info.group}班', f'Group {info.group}'))}　{title}"

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
