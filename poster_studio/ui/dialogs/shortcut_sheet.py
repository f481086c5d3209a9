"""The keys of all commands and what hands do, read from their tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from poster_studio.base.words import Language, Words
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.commands.hand_keys import HAND_KEYS
from poster_studio.editor.commands.hand_keys import TITLE as HANDS
from poster_studio.ui.widgets.parts import Speech, button, label
from poster_studio.ui.widgets.scrolling import fit, scrolled
from poster_studio.ui.widgets.tall_font import has_readings

TITLE: Final = Words("キーの一覧", "Keyboard shortcuts")
CLOSE: Final = Words("とじる", "Close")
#: So many columns of commands on screens that are at least so wide, and on others.
_WIDE_PX, _ON_WIDE, _ON_NARROW = 1280, 4, 2
#: What hands do takes more words.
_HANDS_ON_WIDE: Final = 3
_GAP_PX: Final = 16


class ShortcutSheet(QDialog):
    """Columns of commands and their first key, and below what mouse and held keys do.

    There are as many as the screen has `room` for, and it scrolls on a small one.
    """

    def __init__(self, speech: Speech, parent: QWidget, room: QSize) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE.in_(speech.language))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(14)
        whole.addWidget(label(TITLE.in_(speech.language), "title"))
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(_GAP_PX // 2)
        is_wide = room.width() >= _WIDE_PX
        commands, hands = (_ON_WIDE, _HANDS_ON_WIDE) if is_wide else (_ON_NARROW, _ON_NARROW)
        parts.addLayout(_in_columns(_keys_of_commands(speech.language), commands))
        parts.addWidget(label(HANDS.in_(speech.language), "section"))
        said = [
            (row.label.in_(speech.language), row.keys.in_(speech.language)) for row in HAND_KEYS
        ]
        parts.addLayout(_in_columns(said, hands))
        area = scrolled(inside)
        whole.addWidget(area, 1)
        close = button(CLOSE.in_(speech.language), name="primary")
        close.clicked.connect(self.accept)
        whole.addWidget(close)
        fit(self, area, inside)


def _keys_of_commands(language: Language) -> list[tuple[str, str]]:
    """What each command with a key is called, and its first key."""
    shown = QKeySequence.SequenceFormat.NativeText
    return [
        (command.label.in_(language), QKeySequence(command.keys[0]).toString(shown))
        for command in COMMANDS
        if command.keys and command.in_sheet
    ]


def _in_columns(rows: Sequence[tuple[str, str]], columns: int) -> QGridLayout:
    """So many columns of what happens and the keys for it."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_GAP_PX)
    grid.setVerticalSpacing(0 if has_readings() else 8)
    height = -(-len(rows) // columns)
    for place, (words, keys) in enumerate(rows):
        at, side = place % height, 2 * (place // height)
        grid.addWidget(label(words), at, side)
        grid.addWidget(label(keys, "quiet"), at, side + 1)
    return grid
