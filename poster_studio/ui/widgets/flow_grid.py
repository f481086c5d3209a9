"""Widgets of one width side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class FlowGrid(QWidget):
    """At most `across` in a row and at least `least`; what comes next goes on in another row."""

    def __init__(
        self, widgets: Iterable[QWidget], across: int, spacing: int, least: int = 1
    ) -> None:
        super().__init__()
        self._widgets, self._most, self._least, self._across = tuple(widgets), across, least, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._lay_out(across)

    def _lay_out(self, across: int) -> None:
        if across == self._across:
            return
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // across, place % across)
        for column in range(self._most + 1):
            self._grid.setColumnStretch(column, int(column == across))
        self._across = across

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as there is room for now."""
        super().resizeEvent(event)
        step = max(widget.sizeHint().width() for widget in self._widgets) + self._grid.spacing()
        self._lay_out(max(self._least, min(self._most, (event.size().width() + step // 8) // step)))
