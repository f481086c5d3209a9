"""A quiet strip above the desk that says what the user should know."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from poster_studio.base.words import Words
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech, label

CLOSE: Final = Words("とじる", "Close")
#: So long a sentence about what was just done stays.
READ_MS: Final = 15_000


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
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(READ_MS)
        self._going.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: Words, *, lasting: bool = False) -> None:
        """Shows a sentence until there was time to read it; if `lasting`, until it is closed.

        The next one takes its place.
        """
        self._words.setText(words.in_(self._language))
        self.show()
        if lasting:
            self._going.stop()
        else:
            self._going.start()

    def take_back(self) -> None:
        """What was just done is undone: the sentence about it is true no more."""
        if self._going.isActive():
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Who points at it is still reading."""
        super().enterEvent(event)
        self._going.stop()
