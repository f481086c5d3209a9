"""A quiet strip above the desk that says what the user should know."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from poster_studio.base.words import Words
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech, label

CLOSE = Words("とじる", "Close")


class Banner(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._language = speech.language
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        icon = QLabel()
        icon.setPixmap(speech.icons.pixmap("circle-alert", SMALL_PX, c.AMBER))
        self._words = label("")
        self._words.setWordWrap(True)
        self._close = QPushButton(CLOSE.in_(speech.language))
        self._close.clicked.connect(self.hide)
        row.addWidget(icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: Words) -> None:
        """Shows a sentence until it is closed or replaced."""
        self._words.setText(words.in_(self._language))
        self.show()
