"""The drawer 「残り」: words that the template has no place for, to be placed or deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.sheets.drawer import drawer, take_from_drawer, throw_from_drawer
from poster_studio.ui.widgets.parts import Speech, button, label

TITLE: Final = Words("残り", "Left over")
ABOUT: Final = Words(
    "このひな形に場所がないことばです。印刷されません。",
    "Words this template has no place for. They do not print.",
)
PLACE: Final = Words("置く", "Place")
DELETE: Final = Words("けす", "Delete")
_SHOWN: Final = 14


class DrawerPanel(QFrame):
    """Hidden while nothing is left over."""

    def __init__(self, editor: Editor, hands: Hands, speech: Speech) -> None:
        super().__init__()
        self._editor, self._hands, self._speech = editor, hands, speech
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(6)
        self._shown: tuple[TextElement | CardElement, ...] = ()
        self._rows: list[QFrame] = []
        language = speech.language
        self._column.addWidget(label(TITLE.in_(language), "section"))
        about = label(ABOUT.in_(language), "quiet")
        about.setWordWrap(True)
        self._column.addWidget(about)
        self.hide()

    def refresh(self) -> None:
        """Lists what lies in the drawer."""
        now = drawer(self._editor)
        self.setVisible(bool(now))
        if now == self._shown:
            return
        self._shown = now
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(element) for element in now]
        for row in self._rows:
            self._column.addWidget(row)

    @property
    def rows(self) -> tuple[str, ...]:
        """The ids of what it lists."""
        return tuple(element.id for element in self._shown)

    def _do(self, what: Callable[[Editor, str], None], element_id: str) -> None:
        self._hands.end_typing()
        what(self._editor, element_id)

    def _row(self, element: TextElement | CardElement) -> QFrame:
        language, icons = self._speech.language, self._speech.icons
        words = element.text.text.replace("\n", "").strip()
        shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        text = label(shown)
        text.setToolTip(words)
        text.setWordWrap(True)
        row.addWidget(text, 1)
        place = button(PLACE.in_(language))
        place.setAccessibleName(f"{PLACE.in_(language)} {words}")
        place.clicked.connect(lambda: self._do(take_from_drawer, element.id))
        row.addWidget(place)
        throw = button("", icons.icon("trash-2"))
        throw.setAccessibleName(f"{DELETE.in_(language)} {words}")
        throw.setToolTip(DELETE.in_(language))
        throw.setFixedWidth(44)
        throw.setStyleSheet("padding: 0;")
        throw.clicked.connect(lambda: self._do(throw_from_drawer, element.id))
        row.addWidget(throw)
        return frame
