"""Place and size in millimetres."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.editor.arrange.arranging import Anchor, anchored
from poster_studio.editor.arrange.sums import worked_out
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, label

MEASURED_FROM: Final = Words("どこから測るか", "Measured from")
_ANCHORS: Final[dict[Anchor, Words]] = {
    "corner": Words("左上", "Top left"),
    "middle": Words("まん中", "Middle"),
    "far": Words("右下", "Low right"),
}
_SIDES: Final = (
    ("x", Words("左から", "Left"), -9999.0, 9999.0),
    ("y", Words("上から", "Top"), -9999.0, 9999.0),
    ("width", Words("はば", "Width"), 2.0, 9999.0),
    ("height", Words("高さ", "Height"), 2.0, 9999.0),
    ("rotation", Words("かたむき(°)", "Angle (°)"), -360.0, 360.0),
)


class NumberField(QLineEdit):
    """A number with so many decimals, or a sum; `changed` tells a new one."""

    changed = Signal(float)

    def __init__(self, name: str, low: float, high: float, decimals: int = 1) -> None:
        super().__init__()
        self._low, self._high, self._decimals = low, high, decimals
        self._shown = 0.0
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(60)
        self.editingFinished.connect(self._read)

    @property
    def value(self) -> float:
        """The number that shows."""
        return self._shown

    def show_value(self, value: float) -> None:
        """Shows a number without telling that it changed."""
        self._shown = round(value, self._decimals)
        self.setText(f"{self._shown:.{self._decimals}f}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings back the number that was there."""
        shown = f"{self._shown:.{self._decimals}f}"
        if event.key() == Qt.Key.Key_Escape and self.text() != shown:
            self.setText(shown)
            self.selectAll()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        """Takes a number over; anything else gives way to the last one."""
        value = worked_out(self.text())
        if value is None:
            value = self._shown
        value = min(self._high, max(self._low, value))
        is_new = round(value, self._decimals) != self._shown
        self.show_value(value)
        if is_new:
            self.changed.emit(self._shown)


class FrameFields(QWidget):
    """`changed` is called with the reference point, the name of a side and its new value."""

    def __init__(self, speech: Speech, changed: Callable[[Anchor, str, float], None]) -> None:
        super().__init__()
        self.anchor: Anchor = "corner"
        self._frame: Frame | None = None
        self._fields: dict[str, NumberField] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        choices = [Choice(id_, words.in_(speech.language)) for id_, words in _ANCHORS.items()]
        self.anchors = Segments(choices, self._measure_from)
        self.anchors.show_chosen(self.anchor)
        grid.addWidget(label(MEASURED_FROM.in_(speech.language), "quiet"), 0, 0, 1, 2)
        grid.addWidget(self.anchors, 1, 0, 1, 2)
        for place, (name, words, low, high) in enumerate(_SIDES):
            field = NumberField(words.in_(speech.language), low, high)
            field.changed.connect(lambda value, side=name: changed(self.anchor, side, value))
            column, row = place % 2, 2 + 2 * (place // 2)
            grid.addWidget(label(words.in_(speech.language), "quiet"), row, column)
            grid.addWidget(field, row + 1, column)
            self._fields[name] = field

    def show_frame(self, frame: Frame | None) -> None:
        """Shows a frame without telling that it changed."""
        self._frame = frame
        if frame is None:
            return
        shown = anchored(frame, self.anchor)
        for name, field in self._fields.items():
            field.show_value(float(getattr(shown, name)))

    def field(self, name: str) -> NumberField:
        """The field of a side."""
        return self._fields[name]

    def _measure_from(self, id_: str) -> None:
        self.anchor = next(anchor for anchor in _ANCHORS if anchor == id_)
        self.anchors.show_chosen(id_)
        self.show_frame(self._frame)
