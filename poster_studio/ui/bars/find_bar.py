"""The bar above the desk that finds words and puts others in their place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.words import finding
from poster_studio.editor.words.finding import Found
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, button, label, row

FIND: Final = Words("さがすことば", "Find")
REPLACEMENT: Final = Words("かわりのことば", "Instead")
SCOPES: Final = {
    "here": Words("このポスター", "This poster"),
    "all": Words("ぜんぶ", "All"),
}
NEXT: Final = Words("次へ", "Next")
ONE: Final = Words("置きかえる", "Replace")
ALL: Final = Words("すべて", "All of them")
CLOSE: Final = Words("とじる", "Close")
NONE: Final = Words("なし", "None")
COUNT: Final = Words("{}か所", "{} found")
_SCOPE_PX: Final = 216


class FindBar(QFrame):
    """Hidden until it is asked for; `places` are what was found."""

    def __init__(self, editor: Editor, hands: Hands, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._editor, self._hands, self._speech = editor, hands, speech
        self.places: tuple[Found, ...] = ()
        self._at = -1
        self._everywhere = False
        self.words = self._line(FIND)
        self.words.textChanged.connect(self.search)
        self.words.returnPressed.connect(self.show_next)
        self.instead = self._line(REPLACEMENT)
        self.count = label("", "quiet")
        self.scope = Segments(
            [Choice(id_, self._say(words)) for id_, words in SCOPES.items()], self._choose_scope
        )
        self.scope.setMinimumWidth(_SCOPE_PX)
        self.scope.show_chosen("here")
        self.next_button = button(self._say(NEXT))
        self.next_button.clicked.connect(self.show_next)
        self.one_button = button(self._say(ONE))
        self.one_button.clicked.connect(self.replace_one)
        self.all_button = button(self._say(ALL))
        self.all_button.clicked.connect(self.replace_all)
        self._close = button("", speech.icons.icon("x"))
        self._close.setAccessibleName(self._say(CLOSE))
        self._close.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        """What is looked for above, what comes instead below."""
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setSpacing(8)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(row(self.next_button, self.count), 0, 1)
        grid.addWidget(self.scope, 0, 2)
        grid.addWidget(self._close, 0, 3)
        grid.addWidget(self.instead, 1, 0)
        grid.addLayout(row(self.one_button, self.all_button), 1, 1)
        grid.setColumnStretch(0, 1)

    def ask(self) -> None:
        """Shows the bar; selected words are looked for."""
        session = self._hands.session
        if session is not None and session.draft.selected_words:
            self.words.setText(session.draft.selected_words.split("\n")[0])
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self.search()

    def leave(self) -> None:
        """Puts the bar away."""
        self.hide()

    def search(self) -> None:
        """Looks again, such as after another letter."""
        self._hands.end_typing()
        self.places = finding.found(self._editor, self.words.text(), everywhere=self._everywhere)
        self._at = -1
        self._show_count()

    def show_next(self) -> None:
        """Goes to the next place, after the last one to the first."""
        if self.places:
            self._at = (self._at + 1) % len(self.places)
            finding.show(self._editor, self._hands, self.places[self._at])
            self.words.setFocus()
            self._show_count()

    def replace_one(self) -> None:
        """Replaces the place that shows, and goes to the next one."""
        if not self.places:
            return
        if self._at < 0:
            self.show_next()
            return
        at = self._at
        finding.replace(self._editor, self._hands, [self.places[at]], self.instead.text())
        self.search()
        self._at = min(at, len(self.places)) - 1
        self.show_next()

    def replace_all(self) -> None:
        """Replaces every place."""
        if self.places:
            finding.replace(self._editor, self._hands, self.places, self.instead.text())
            self.search()

    def _choose_scope(self, id_: str) -> None:
        self._everywhere = id_ == "all"
        self.scope.show_chosen(id_)
        self.search()

    def _show_count(self) -> None:
        count = len(self.places)
        words = self._say(COUNT).format(count) if count else self._say(NONE)
        self.count.setText(words if self.words.text() else "")
        for made in (self.next_button, self.one_button, self.all_button):
            made.setEnabled(count > 0 and (made is self.next_button or self._editor.can_edit))

    def _line(self, words: Words) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self._say(words))
        line.setAccessibleName(self._say(words))
        return line

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
