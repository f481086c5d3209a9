"""A line to search in: a glass at its left, a cross at its right once it has words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from poster_studio.base.words import Words
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech

CLEAR: Final = Words("さがすのをやめる", "Clear the search")
_ROOM: Final = 32
_TARGET: Final = 44


class SearchBox(QLineEdit):
    """Escape and the cross empty it. `entered` tells that somebody is about to search."""

    entered = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._glass = QLabel(self)
        self._glass.setPixmap(speech.icons.pixmap("search", SMALL_PX, c.SECONDARY))
        self._glass.setStyleSheet("background: transparent;")
        self._cross = QToolButton(self)
        self._cross.setIcon(speech.icons.icon("x"))
        self._cross.setIconSize(QSize(SMALL_PX, SMALL_PX))
        self._cross.setAccessibleName(CLEAR.in_(speech.language))
        self._cross.setStyleSheet("border: 0; background: transparent; padding: 0;")
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.setTextMargins(_ROOM, 0, _ROOM, 0)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells it."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the glass and the cross in their places."""
        super().resizeEvent(event)
        height = self.height()
        self._glass.setGeometry(14, (height - SMALL_PX) // 2, SMALL_PX, SMALL_PX)
        self._cross.setGeometry(self.width() - _TARGET, (height - _TARGET) // 2, _TARGET, _TARGET)
