"""The keys of all commands, read from the command table."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.commands import COMMANDS
from poster_studio.ui.parts import Speech, button, label

TITLE: Final = Words("キーの一覧", "Keyboard shortcuts")
CLOSE: Final = Words("とじる", "Close")
_ROWS: Final = 16


class ShortcutSheet(QDialog):
    """Two or more columns of commands and their first key."""

    def __init__(self, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE.in_(speech.language))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(label(TITLE.in_(speech.language), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        rows = [command for command in COMMANDS if command.keys]
        for place, command in enumerate(rows):
            keys = QKeySequence(command.keys[0])
            text = keys.toString(QKeySequence.SequenceFormat.NativeText)
            at, side = place % _ROWS, 2 * (place // _ROWS)
            grid.addWidget(label(command.label.in_(speech.language)), at, side)
            grid.addWidget(label(text, "quiet"), at, side + 1)
        whole.addLayout(grid)
        close = button(CLOSE.in_(speech.language), name="primary")
        close.clicked.connect(self.accept)
        whole.addWidget(close)
