"""Joining a room of the list: the first letters of its code, which nobody announces."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.together.where_step import NEXT
from poster_studio.ui.widgets.parts import Speech, button, column, label, row

HELP: Final = Words(
    "進行役の画面のコードの、最初の5文字を入れてください。",
    "Type the first five letters of the code on the facilitator's screen.",
)
FIELD: Final = Words("コードの最初の5文字", "First five letters of the code")
EXAMPLE: Final = Words("例：4F7K9", "e.g. 4F7K9")


class SecretStep(QWidget):
    """Signal: `typed` with what was typed."""

    typed = Signal(str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        language = speech.language
        self._title = label("", "title")
        self._title.setProperty("people", True)
        self._title.setWordWrap(True)
        help_ = label(HELP.in_(language))
        help_.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(EXAMPLE.in_(language))
        self.field.setAccessibleName(FIELD.in_(language))
        self.field.setStyleSheet("font-size: 26px; min-height: 56px;")
        self.next_button = button(NEXT.in_(language), name="primary")
        self.next_button.setMinimumHeight(56)
        self.next_button.clicked.connect(self._go_on)
        self.field.returnPressed.connect(self._go_on)
        whole = column(self._title, help_, spacing=14)
        whole.addLayout(row(self.field, self.next_button, spacing=12))
        whole.addStretch(1)
        self.setLayout(whole)

    def ask(self, title: str) -> None:
        """Asks for the letters of the room of that name."""
        self._title.setText(title)
        self.field.clear()

    def _go_on(self) -> None:
        text = self.field.text().strip()
        if text:
            self.typed.emit(text)
