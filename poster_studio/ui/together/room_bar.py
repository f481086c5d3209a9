"""The strip above the desk about the room: a freeze that comes, a call, whom this seat follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from poster_studio.base.words import Words
from poster_studio.ui.reader.canvas_reader import Ear
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech, button, label

_ICON_PX: Final = SMALL_PX + 4


@dataclass(frozen=True, slots=True)
class Answer:
    """A button beside the words; the first one may be the `main` one."""

    words: Words
    press: Callable[[], None]
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """`about` tells notes apart: a countdown is one note whose words change."""

    about: str
    words: Words
    icon: str
    answers: tuple[Answer, ...] = ()
    urgent: bool = False


class RoomBar(QFrame):
    """Hidden while there is nothing to say. Nothing in it flashes: only its words change.

    Screen readers are told each note once: a countdown does not talk all the time.
    """

    def __init__(self, speech: Speech, ear: Ear) -> None:
        super().__init__()
        self._ear = ear
        self.setObjectName("roombar")
        self._speech = speech
        self._about = ""
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 4, 8, 4)
        self._icon = QLabel()
        self._words = label("", "section")
        self._words.setWordWrap(True)
        self._line.addWidget(self._icon)
        self._line.addWidget(self._words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, note: Note | None) -> None:
        """Shows a note, or nothing; buttons that somebody may be about to press stay."""
        if note is None:
            self._about = ""
            self.hide()
            return
        words = note.words.in_(self._speech.language)
        if words != self._words.text():
            self._words.setText(words)
            self._words.setAccessibleName(words)
        if note.about != self._about:
            self._about = note.about
            self._dress(note)
            self._answer(note.answers)
            if self._ear.is_listening():
                self._ear.hear(QAccessibleAnnouncementEvent(self, words))
        self.show()

    def _dress(self, note: Note) -> None:
        ground, line, ink = (
            (c.AMBER_GROUND, c.AMBER_LINE, c.AMBER)
            if note.urgent
            else (c.BLUE_TINT, c.LINE, c.TEXT)
        )
        self.setStyleSheet(
            f"#roombar {{ background: {ground}; border-bottom: 1px solid {line}; }}"
            f"#roombar QLabel {{ color: {ink}; }}"
        )
        colour = c.AMBER if note.urgent else c.BLUE
        self._icon.setPixmap(self._speech.icons.pixmap(note.icon, _ICON_PX, colour))

    def _answer(self, answers: tuple[Answer, ...]) -> None:
        for made in self.buttons:
            self._line.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = []
        for answer in answers:
            name = "primary" if answer.is_main else ""
            made = button(answer.words.in_(self._speech.language), name=name)
            made.clicked.connect(lambda _=False, press=answer.press: press())
            self._line.addWidget(made)
            self.buttons.append(made)
