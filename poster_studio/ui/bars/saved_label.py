"""Where everything is that was done: on this disk, and in the room; in words (EDIT-SAVE-2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech, label, row

#: The least that is told.
ICON_ALONE: Final = 2

Saving = Literal["saved", "saving", "failed", "read-only"]

_STRESSED: Final = f"background: {c.BLUE_TINT}; border-radius: 6px; font-size: 18px;"
_STRESSED_MS: Final = 1500


@dataclass(frozen=True, slots=True)
class Shared:
    """How the room and the work in it stand: `words`, shorter in a narrow window.

    `alone`: these words tell about saving too. `proved`: the room said that it has everything.
    """

    words: Words
    short: Words
    icon: str
    alone: bool = False
    proved: bool = False


_WORDS: Final[dict[Saving, tuple[Words, str, str]]] = {
    "saved": (Words("保存済み", "Saved"), "circle-check", c.GREEN),
    "saving": (Words("保存しています…", "Saving…"), "loader", c.SECONDARY),
    "failed": (Words("保存できません", "Cannot save"), "circle-alert", c.AMBER),
    "read-only": (Words("見るだけ", "View only"), "eye", c.AMBER),
}
_AND: Final = Words("・", " · ")


class SavedLabel(QWidget):
    """An icon and a few words: green only for what is safe wherever it belongs."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._icon = QLabel()
        self._words = label("", "saved")
        self._saving: Saving = "saving"
        self._shared: Shared | None = None
        self._brevity = 0
        self.setLayout(row(self._icon, self._words))

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_saving(self, saving: Saving) -> None:
        """Says how this computer's disk stands."""
        if saving != self._saving or not self.text:
            self._saving = saving
            self._show()

    def show_shared(self, shared: Shared | None) -> None:
        """Says how the room stands, if there is one."""
        if shared != self._shared:
            self._shared = shared
            self._show()

    def set_brevity(self, brevity: int) -> None:
        """How little room there is: 0 for all words, 1 for a few, 2 for the icon alone.

        Without a room there are a few words only, and they always show.
        """
        if brevity != self._brevity:
            self._brevity = brevity
            self._show()

    def stress(self) -> None:
        """Makes what is said stand out for a moment, for somebody who asked."""
        self._words.setStyleSheet(_STRESSED)
        QTimer.singleShot(_STRESSED_MS, self, lambda: self._words.setStyleSheet(""))

    def _show(self) -> None:
        words, icon, colour = _WORDS[self._saving]
        text, shared = self._say(words), self._shared
        if shared is not None and self._saving == "saved":
            text = self._shared_text(shared)
            icon, colour = (shared.icon, c.GREEN if shared.proved else c.SECONDARY)
        self._words.setText(text)
        self._words.setVisible(shared is None or self._brevity < ICON_ALONE)
        self._words.setObjectName("saved" if colour == c.GREEN else "unsaved")
        self._words.style().polish(self._words)
        self._words.setMinimumWidth(0 if shared is None else self._width(shared))
        self._icon.setPixmap(self._speech.icons.pixmap(icon, SMALL_PX, colour))
        self._icon.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()

    def _shared_text(self, shared: Shared) -> str:
        told = self._say(shared.short if self._brevity else shared.words)
        if shared.alone or self._brevity:
            return told
        return f"{self._say(_WORDS['saved'][0])}{self._say(_AND)}{told}"

    def _width(self, shared: Shared) -> int:
        """Room for what is said once all is saved: what stands beside it does not jump."""
        font = QFont(self._words.font())
        font.setBold(shared.proved)
        return QFontMetrics(font).horizontalAdvance(self._shared_text(shared)) + 1

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
