"""A field for one line of words, as high as its words need, so that all of them are seen."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

#: Longer words scroll.
_MOST_LINES: Final = 4
_LEAST_PX: Final = 44
#: Border and padding above and below.
_BESIDE_PX: Final = 20


class WrappedLine(QPlainTextEdit):
    """Enter and Tab go on to the next field; `changed` tells the words."""

    changed = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self._fit()

    def text(self) -> str:
        """The words, in one line."""
        return self.toPlainText().replace("\n", " ")

    def setText(self, text: str) -> None:
        """Shows other words."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the line: the next field follows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted lines become one."""
        self.insertPlainText(" ".join(source.text().split("\n")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        self._fit()
        self.changed.emit(self.text())

    def _fit(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        words = math.ceil(lines * self.fontMetrics().lineSpacing())
        height = max(_LEAST_PX, words + _BESIDE_PX)
        above = (height - words - _BESIDE_PX) // 2 + 2
        if self.height() != height or self.viewportMargins().top() != above:
            self.setViewportMargins(0, above, 0, 0)
            self.setFixedHeight(height)
