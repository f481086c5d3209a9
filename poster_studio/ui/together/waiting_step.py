"""What takes a while in joining, and a way out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, column, label


class WaitingStep(QWidget):
    """Says what is happening; the page's own button ends it."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._language = speech.language
        self._words = label("", "title")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        whole = column(self._words, bar, spacing=18)
        whole.addStretch(1)
        self.setLayout(whole)

    def say(self, words: Words) -> None:
        """What is happening now."""
        self._words.setText(words.in_(self._language))
