"""A button as wide as its column, with words of people on it: as many as there is room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton

from poster_studio.ui.widgets.icons import SMALL_PX

_SHEET: Final = "text-align: left; min-height: 52px; padding: 2px 14px; font-size: 18px;"
#: What padding and frame take of the width.
_AROUND_PX: Final = 46
_LEAST_PX: Final = 200


class LongButton(QPushButton):
    """Screen readers and the tool tip tell all of its words."""

    def __init__(self, words: str, icon: QIcon) -> None:
        super().__init__()
        self._words = words
        self.setProperty("people", True)
        self.setAutoDefault(True)
        self.setIcon(icon)
        self.setIconSize(QSize(SMALL_PX, SMALL_PX))
        self.setStyleSheet(_SHEET)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._show()

    def sizeHint(self) -> QSize:
        """Its words ask for no width."""
        return QSize(_LEAST_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Its words ask for no width."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says as much as there is room for now."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = self.width() - _AROUND_PX - SMALL_PX
        metrics = QFontMetrics(self.font())
        self.setText(" " + metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room))
