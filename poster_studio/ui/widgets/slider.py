"""A slider with its name above: shows while it is dragged, writes when it is let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from poster_studio.ui.widgets.parts import label

_STEPS: Final = 100
_HEIGHT_PX: Final = 44


class _Bar(QSlider):
    """Leaves the wheel to what lies around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing changes by accident."""
        event.ignore()


class Slider(QWidget):
    """A number between `low` and `high`.

    `show` is called while the knob is dragged, `write` once it is let go and for each key.
    """

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        show: Callable[[float], None],
        write: Callable[[float], None],
    ) -> None:
        super().__init__()
        self._low, self._high, self._show, self._write = low, high, show, write
        self._is_set = False
        self.bar = _Bar(Qt.Orientation.Horizontal)
        self.bar.setRange(0, _STEPS)
        self.bar.setPageStep(10)
        self.bar.setFixedHeight(_HEIGHT_PX)
        self.bar.setAccessibleName(name)
        self.bar.valueChanged.connect(self._changed)
        self.bar.sliderReleased.connect(lambda: self._write(self.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(name, "quiet"))
        column.addWidget(self.bar)

    @property
    def value(self) -> float:
        """The number now."""
        return self._low + (self._high - self._low) * self.bar.value() / _STEPS

    def set_value(self, value: float) -> None:
        """Shows a number without telling that it changed; a knob in somebody's hand stays."""
        if self.bar.isSliderDown():
            return
        self._is_set = True
        self.bar.setValue(round((value - self._low) / (self._high - self._low) * _STEPS))
        self._is_set = False

    def _changed(self) -> None:
        if self._is_set:
            return
        if self.bar.isSliderDown():
            self._show(self.value)
        else:
            self._write(self.value)
