"""A QR code as large as there is room for, in whole pixels a module, to be read across a room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poster_studio.compose.qr import QUIET_ZONE, dark_runs

#: A telephone two metres away reads modules of 2 mm; a link has 33 of them and the quiet zone.
_LEAST_PX: Final = 210
_WANTED_PX: Final = 420


class QrView(QWidget):
    """Black on white, its quiet zone included; nothing while there is nothing to show."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._data = ""
        self._most_px = _WANTED_PX
        self.setAccessibleName(name)
        self.setMinimumSize(_LEAST_PX, _LEAST_PX)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_data(self, data: str) -> None:
        """Shows another text."""
        if data != self._data:
            self._data = data
            self.update()

    def show_within(self, height: int) -> None:
        """Is never higher than this, so that all of it shows at once, but always readable."""
        most = max(_LEAST_PX, min(height, _WANTED_PX))
        if most != self._most_px:
            self._most_px = most
            self.setMaximumHeight(most)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Large enough for the other side of a table."""
        return QSize(self._most_px, self._most_px)

    def heightForWidth(self, width: int) -> int:
        """A square, at most as large as it needs to be."""
        return min(width, self._most_px)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Whole device pixels, so that no edge is grey."""
        runs, modules = dark_runs(self._data)
        if not runs:
            return
        ratio = self.devicePixelRatioF()
        across = modules + 2 * QUIET_ZONE
        room = min(self.width(), self.height()) * ratio
        module = max(1, int(room // across)) / ratio
        left = round((self.width() - across * module) / 2 * ratio) / ratio
        top = round((self.height() - across * module) / 2 * ratio) / ratio
        with QPainter(self) as painter:
            white = QRectF(left, top, across * module, across * module)
            painter.fillRect(white, Qt.GlobalColor.white)
            for row, first, past in runs:
                bar = QRectF(
                    left + (first + QUIET_ZONE) * module,
                    top + (row + QUIET_ZONE) * module,
                    (past - first) * module,
                    module,
                )
                painter.fillRect(bar, Qt.GlobalColor.black)
