"""How the window itself looks, one press each: larger, with readings, in the other language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.ui.widgets.parts import Speech, button

LARGE: Final = Words("大きく", "Larger")
FURIGANA: Final = Words("ふりがな", "Readings")
LANGUAGE: Final = Words("English", "日本語")


class AppearanceRow(QWidget):
    """`changed` is called with "large", "furigana" (in Japanese only) or "language"."""

    def __init__(
        self, speech: Speech, preferences: Preferences, changed: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._speech, self._changed = speech, changed
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._add("large", LARGE, "a-large-small", on=preferences.large)
        if speech.language == "ja":
            self._add("furigana", FURIGANA, "book-a", on=preferences.furigana)
        self._add("language", LANGUAGE, "languages")

    def _add(self, id_: str, words: Words, icon: str, *, on: bool | None = None) -> None:
        made = button(words.in_(self._speech.language), self._speech.icons.icon(icon))
        made.setCheckable(on is not None)
        made.setChecked(bool(on))
        made.clicked.connect(lambda: self._changed(id_))
        self.buttons[id_] = made
        self._row.addWidget(made)
