"""Everybody in the room, each with the poster that lies on that seat's desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.together.badges import badge
from poster_studio.ui.widgets.parts import Speech, label

TITLE: Final = Words("部屋にいる人（{}人）", "In the room ({})")
YOU: Final = Words("あなた", "you")
_BADGE_PX: Final = 30
_ACROSS: Final = 2


@dataclass(frozen=True, slots=True)
class SeatRow:
    """`place` is the poster on the seat's desk, in words."""

    look: SeatLook
    place: str
    own: bool = False


class SeatsPart(QWidget):
    """Two in a row, in the order in which they came; `beside` stands at the right of the title."""

    def __init__(self, speech: Speech, beside: QWidget) -> None:
        super().__init__()
        self._speech = speech
        self._shown: tuple[SeatRow, ...] = ()
        self._parts: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._title = label("", "section")
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._grid.addWidget(beside, 0, 2, 1, 2, Qt.AlignmentFlag.AlignLeft)
        for step in range(_ACROSS):
            self._grid.setColumnStretch(2 * step + 1, 1)

    def show_seats(self, seats: Sequence[SeatRow]) -> None:
        """Shows who is there now."""
        if tuple(seats) == self._shown:
            return
        self._shown = tuple(seats)
        for made in self._parts:
            self._grid.removeWidget(made)
            made.deleteLater()
        self._parts = []
        self._title.setText(self._say(TITLE).format(len(seats)))
        for number, seat in enumerate(seats):
            line, step = divmod(number, _ACROSS)
            picture = QLabel()
            picture.setPixmap(badge(self._speech.icons, seat.look, _BADGE_PX, own=seat.own))
            you = self._say(YOU) if seat.own else ""
            told = (self._say(seat.look.name), you, seat.place)
            words = label("　".join(filter(None, told)))
            words.setWordWrap(True)
            self._grid.addWidget(picture, line + 1, 2 * step)
            self._grid.addWidget(words, line + 1, 2 * step + 1)
            self._parts += [picture, words]

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
