"""Joining by a code: two screens show a number, and people say whether it is the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button, column, label, row

TITLE: Final = Words("数字をくらべてください", "Compare the numbers")
HELP: Final = Words(
    "部屋をひらいた人の画面の「確かめる数字」と同じなら、ほんものの部屋です。",
    "If the “check number” on the screen of whoever opened the room is the same, it is that room.",
)
SAME: Final = Words("同じです", "They are the same")
OTHER: Final = Words("ちがいます", "They differ")
_NUMBER: Final = "font-size: 72px; font-weight: 700; letter-spacing: 6px;"


class CheckStep(QWidget):
    """Signals: `same` and `different`, for what people saw."""

    same = Signal()
    different = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        language = speech.language
        self._number = label("")
        self._number.setStyleSheet(_NUMBER)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        help_ = QLabel(HELP.in_(language))
        help_.setWordWrap(True)
        self.same_button = button(SAME.in_(language), name="primary")
        self.other_button = button(OTHER.in_(language))
        for made in (self.same_button, self.other_button):
            made.setMinimumHeight(56)
        self.same_button.clicked.connect(self.same)
        self.other_button.clicked.connect(self.different)
        whole = column(label(TITLE.in_(language), "title"), help_, self._number, spacing=18)
        whole.addLayout(row(self.same_button, self.other_button, spacing=14))
        whole.addStretch(1)
        self.setLayout(whole)

    @property
    def number(self) -> str:
        """What it shows."""
        return self._number.text()

    def show_number(self, number: str) -> None:
        """Six digits in two groups."""
        self._number.setText(number)
        self._number.setAccessibleName(" ".join(number))
