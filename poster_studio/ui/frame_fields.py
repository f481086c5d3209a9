"""Place and size in millimetres, folded away under くわしく."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.ui.parts import Speech, button, label

MORE: Final = Words("くわしく(mm)", "Details (mm)")
_SIDES: Final = (
    ("x", Words("左から", "Left"), -9999.0, 9999.0),
    ("y", Words("上から", "Top"), -9999.0, 9999.0),
    ("width", Words("はば", "Width"), 2.0, 9999.0),
    ("height", Words("高さ", "Height"), 2.0, 9999.0),
    ("rotation", Words("かたむき(°)", "Angle (°)"), -360.0, 360.0),
)


class FrameFields(QWidget):
    """`changed` is called with the name of a side and its new value."""

    def __init__(self, speech: Speech, changed: Callable[[str, float], None]) -> None:
        super().__init__()
        self._speech = speech
        self._fields: dict[str, QDoubleSpinBox] = {}
        self._fold = self._fold_button()
        self._inside = QWidget()
        self._inside.hide()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (name, words, low, high) in enumerate(_SIDES):
            field = self._field(words.in_(speech.language), low, high)
            field.valueChanged.connect(lambda value, side=name: changed(side, value))
            column, row = 2 * (place % 2), place // 2
            grid.addWidget(label(words.in_(speech.language), "quiet"), 2 * row, column, 1, 2)
            grid.addWidget(field, 2 * row + 1, column, 1, 2)
            self._fields[name] = field
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._fold)
        whole.addWidget(self._inside)

    def show_frame(self, frame: Frame | None) -> None:
        """Shows a frame without telling that it changed."""
        if frame is None:
            return
        for name, field in self._fields.items():
            field.blockSignals(True)
            field.setValue(float(getattr(frame, name)))
            field.blockSignals(False)

    def field(self, name: str) -> QDoubleSpinBox:
        """The field of a side."""
        return self._fields[name]

    def _fold_button(self) -> QPushButton:
        fold = button(MORE.in_(self._speech.language), self._speech.icons.icon("chevron-down"))
        fold.setCheckable(True)
        fold.setStyleSheet(
            "QPushButton { border: 0; text-align: left; min-height: 44px;"
            " background: transparent; }"
        )
        fold.toggled.connect(lambda on: self._inside.setVisible(on))
        return fold

    def _field(self, name: str, low: float, high: float) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(low, high)
        field.setDecimals(1)
        field.setKeyboardTracking(False)
        field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setMinimumHeight(44)
        field.setAccessibleName(name)
        return field
