"""The keys of all commands, read from the command table."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.commands import COMMANDS
from poster_studio.ui.widgets.parts import Speech, button, label
from poster_studio.ui.widgets.scrolling import fit, scrolled
from poster_studio.ui.widgets.tall_font import has_readings

TITLE: Final = Words("キーの一覧", "Keyboard shortcuts")
CLOSE: Final = Words("とじる", "Close")
#: So many columns of commands on screens that are at least so wide, and on others.
_WIDE_PX, _ON_WIDE, _ON_NARROW = 1280, 4, 2


class ShortcutSheet(QDialog):
    """Two or more columns of commands and their first key; it scrolls on a small screen."""

    def __init__(self, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE.in_(speech.language))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(label(TITLE.in_(speech.language), "title"))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0 if has_readings() else 8)
        rows = [command for command in COMMANDS if command.keys]
        room = self.screen().availableGeometry().size()
        height = -(-len(rows) // (_ON_WIDE if room.width() >= _WIDE_PX else _ON_NARROW))
        for place, command in enumerate(rows):
            keys = QKeySequence(command.keys[0])
            text = keys.toString(QKeySequence.SequenceFormat.NativeText)
            at, side = place % height, 2 * (place // height)
            grid.addWidget(label(command.label.in_(speech.language)), at, side)
            grid.addWidget(label(text, "quiet"), at, side + 1)
        area = scrolled(inside)
        whole.addWidget(area, 1)
        close = button(CLOSE.in_(speech.language), name="primary")
        close.clicked.connect(self.accept)
        whole.addWidget(close)
        fit(self, area, inside)
