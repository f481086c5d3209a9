"""Joining, first step: which room; one from the list nearby, or what somebody gave or dictated."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.ui.together.long_button import LongButton
from poster_studio.ui.widgets.parts import Speech, button, column, label, row

NEARBY: Final = Words("近くの部屋", "Rooms nearby")
LISTENING: Final = Words(
    "さがしています… 見つからないときは、下にコードを入れてください。",
    "Looking… If none shows up, type the code below.",
)
TYPED: Final = Words("リンクかコードで入る", "Join by a link or code")
HELP: Final = Words(
    "進行役の画面に出ている12文字のコードか、アドレスか、もらったリンクを入れます。",
    "Type the twelve letters or the address on the facilitator's screen, or paste the link.",
)
EXAMPLE: Final = Words("例：4F7K-9QXM-2A01", "e.g. 4F7K-9QXM-2A01")
NEXT: Final = Words("つぎへ", "Next")
UNTITLED: Final = Words("無題の部屋", "Untitled room")
_MOST: Final = 8


class WhereStep(QWidget):
    """Signals: `typed` with what was typed or pasted, `picked` with a `NearbyRoom`."""

    typed = Signal(str)
    picked = Signal(object)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._rooms: tuple[NearbyRoom, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.rows: list[QPushButton] = []
        self._listening = self._wrapped(LISTENING)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self._say(EXAMPLE))
        self.field.setAccessibleName(self._say(TYPED))
        self.next_button = button(self._say(NEXT), name="primary")
        self.next_button.clicked.connect(self._go_on)
        self.field.returnPressed.connect(self._go_on)
        self.field.textChanged.connect(self._enable)
        entry = row(self.field, self.next_button, spacing=12)
        whole = column(label(self._say(NEARBY), "title"), self._listening, spacing=10)
        whole.addLayout(self._list)
        whole.addSpacing(20)
        whole.addWidget(label(self._say(TYPED), "title"))
        whole.addWidget(self._wrapped(HELP))
        whole.addLayout(entry)
        whole.addStretch(1)
        self.setLayout(whole)
        self._enable()

    def show_rooms(self, rooms: Sequence[NearbyRoom]) -> None:
        """Lists what can be heard now; the row that has the focus keeps it."""
        shown = tuple(rooms)[:_MOST]
        if shown == self._rooms:
            return
        held = next(
            (r.pin for r, b in zip(self._rooms, self.rows, strict=True) if b.hasFocus()), b""
        )
        for made in self.rows:
            self._list.removeWidget(made)
            made.deleteLater()
        self._rooms, self.rows = shown, [self._row(room) for room in shown]
        for room, made in zip(shown, self.rows, strict=True):
            self._list.addWidget(made)
            if room.pin == held:
                made.setFocus()
        self._listening.setVisible(not shown)

    def _row(self, room: NearbyRoom) -> QPushButton:
        words = room.title or self._say(UNTITLED)
        made = LongButton(words, self._speech.icons.icon("door-open"))
        made.clicked.connect(partial(self._pick, room))
        return made

    def _pick(self, room: NearbyRoom, _: bool = False) -> None:
        self.picked.emit(room)

    def _go_on(self) -> None:
        text = self.field.text().strip()
        if text:
            self.typed.emit(text)

    def _enable(self) -> None:
        self.next_button.setEnabled(bool(self.field.text().strip()))

    def _wrapped(self, words: Words) -> QLabel:
        made = label(self._say(words), "quiet")
        made.setWordWrap(True)
        return made

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
