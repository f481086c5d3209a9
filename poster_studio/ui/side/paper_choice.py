"""Choosing paper: its size by name, upright or lying."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.editor.sheets.gallery import SIZES
from poster_studio.ui.widgets.parts import Choice, Segments, Speech

SIZE: Final = Words("紙の大きさ", "Paper size")
UPRIGHT: Final = Words("たて", "Upright")
LYING: Final = Words("よこ", "Wide")


class PaperChoice(QWidget):
    """`changed` tells that a person chose another size or direction."""

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        language = speech.language
        self.landscape = False
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(SIZE.in_(language))
        self.sizes.setToolTip(SIZE.in_(language))
        self.sizes.setStyleSheet("QComboBox { min-height: 42px; padding-left: 10px; }")
        for size in SIZES:
            width, height = PAPER_SIZES[size]
            self.sizes.addItem(size, size)
            tip = f"{size} · {width:.0f} × {height:.0f} mm"
            self.sizes.setItemData(self.sizes.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.sizes.activated.connect(lambda _: self.changed.emit())
        self.directions = Segments(
            [Choice("upright", UPRIGHT.in_(language)), Choice("lying", LYING.in_(language))],
            self._turn,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sizes, 2)
        row.addWidget(self.directions, 3)
        self.show_paper("A1", landscape=False)

    @property
    def size_name(self) -> str:
        """The chosen size."""
        return str(self.sizes.currentData())

    def show_paper(self, size: str, *, landscape: bool) -> None:
        """Shows a paper without telling anybody; a size that is not offered is added."""
        if self.sizes.findData(size) < 0:
            self.sizes.addItem(size, size)
        self.sizes.setCurrentIndex(self.sizes.findData(size))
        self.landscape = landscape
        self.directions.show_chosen("lying" if landscape else "upright")

    def _turn(self, direction: str) -> None:
        was, self.landscape = self.landscape, direction == "lying"
        self.directions.show_chosen(direction)
        if was != self.landscape:
            self.changed.emit()
