"""A row of doubtful words with the decisions that a person can take about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from poster_studio.ui.widgets.parts import label, say


def doubtful_row(words: str, decisions: Sequence[QPushButton]) -> QFrame:
    """The words on amber, and the buttons at their right."""
    frame = QFrame()
    frame.setObjectName("doubtful")
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 8, 8, 8)
    shown = label("")
    shown.setWordWrap(True)
    say(shown, words)
    row.addWidget(shown, 1)
    for decision in decisions:
        row.addWidget(decision)
    return frame
