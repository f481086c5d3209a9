"""A small whole number between a button for less and one for more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button, label

LESS: Final = Words("へらす", "Less")
MORE: Final = Words("ふやす", "More")
_BUTTON_PX: Final = 46
_NUMBER_PX: Final = 44


class Stepper(QWidget):
    """`changed` tells the new number; it stays between `least` and `most`."""

    changed = Signal(int)

    def __init__(self, name: str, value: int, least: int, most: int, speech: Speech) -> None:
        super().__init__()
        self._name, self._least, self._most = name, least, most
        self.value = value
        self.less = button("", speech.icons.icon("minus"))
        self.more = button("", speech.icons.icon("plus"))
        for made, words, step in ((self.less, LESS, -1), (self.more, MORE, 1)):
            made.setFixedWidth(_BUTTON_PX)
            made.setToolTip(words.in_(speech.language))
            made.setAutoRepeat(True)
            made.clicked.connect(lambda _=False, step=step: self._step(step))
        self._number = label("", "section")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setMinimumWidth(_NUMBER_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.less, self._number, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        self._show()

    def _step(self, step: int) -> None:
        self.value += step
        self._show()
        self.changed.emit(self.value)

    def _show(self) -> None:
        self._number.setText(str(self.value))
        self.less.setEnabled(self.value > self._least)
        self.more.setEnabled(self.value < self._most)
        for made in (self.less, self.more):
            made.setAccessibleName(f"{self._name} {self.value} {made.toolTip()}")
