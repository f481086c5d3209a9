"""Cards of the deck that wait for a person's decision, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.cards import reviewing
from poster_studio.editor.cards.reviewing import Decision, Waiting
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.templates.parts import serial_of
from poster_studio.ui.full_pages.doubtful import doubtful_row
from poster_studio.ui.widgets.parts import Speech, button, label, page_column, say

TITLE: Final = Words("確認まちのカード", "Cards to review")
BACK: Final = Words("ポスターにもどる", "Back to the poster")
ACCEPT: Final = Words("認める", "Accept")
COVER: Final = Words("ふせる", "Cover")
LEAVE_OUT: Final = Words("使わない", "Leave out")
ABOUT: Final = Words(
    "名前や連絡先が入っているかもしれません。決めるまで、ポスターには置けません。\n"
    "「認める」はこのまま使います。「ふせる」は名前などを〔参加者〕のように替えて使います。"
    "「使わない」はカードをやめます。"
    "まちがえたら「もどす」で戻せます。ふせた名前は消えて、もう出てきません。",
    "These may hold names or addresses. They cannot be placed before you decide.\n"
    "“Accept” keeps the words as they are. “Cover” puts a role such as 〔参加者〕 for a name. "
    "“Leave out” takes the card away. “Undo” takes a decision back; "
    "covered names are gone for good.",
)
DECIDED: Final = Words("ぜんぶ決まりました。", "Everything is decided.")
#: Rows shown at once; the next ones follow as cards are decided on.
MOST: Final = 50


class ReviewPage(QWidget):
    """`done` tells that the user goes back to the poster."""

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self._rows: dict[str, QFrame] = {}
        self._about = label("")
        self._about.setWordWrap(True)
        self._back = button(self._say(BACK))
        self._back.clicked.connect(self.done)
        self._column = QVBoxLayout()
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Takes away the rows of cards that were decided on, and shows those that wait."""
        waiting = reviewing.waiting(self._editor)[:MOST]
        focused = self._focused()
        for gone in self._rows.keys() - {entry.card.id for entry in waiting}:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, entry in enumerate(waiting):
            if entry.card.id not in self._rows:
                self._rows[entry.card.id] = self._row(entry)
                self._column.insertWidget(place, self._rows[entry.card.id])
        say(self._about, self._say(ABOUT if waiting else DECIDED))
        self._focus(focused)

    def buttons(self, card_id: str) -> tuple[QPushButton, ...]:
        """What can be decided about a card."""
        return tuple(self._rows[card_id].findChildren(QPushButton))

    def focus_first(self) -> None:
        """The first decision is ready for the keyboard."""
        self._focus((0, ""))

    def _row(self, entry: Waiting) -> QFrame:
        ways: list[tuple[Words, Decision]] = [(ACCEPT, reviewing.accept)]
        if entry.covered is not None:
            ways.append((COVER, reviewing.cover))
        ways.append((LEAVE_OUT, reviewing.leave_out))
        return doubtful_row(self._words(entry), [self._way(entry, *way) for way in ways])

    def _way(self, entry: Waiting, words: Words, decide: Decision) -> QPushButton:
        made = button(self._say(words))
        made.setAccessibleName(f"{self._say(words)}　{entry.card.text}")
        made.clicked.connect(lambda: self._decide(decide, entry.card.id))
        return made

    def _decide(self, decide: Decision, card_id: str) -> None:
        try:
            decide(self._editor, card_id)
        except PosterStudioError as error:
            self._failed(error)

    def _words(self, entry: Waiting) -> str:
        card = entry.card
        lines = [f"{card.keyword or ''} {serial_of(card.id)}　{card.text}".strip()]
        if entry.covered is not None:
            lines.append(f"→ {entry.covered}")
        lines.append("・".join(self._say(reason) for reason in entry.reasons))
        return "\n".join(line for line in lines if line)

    def _focused(self) -> tuple[int, str] | None:
        """Which row and which of its decisions the keyboard is on."""
        for place, row in enumerate(self._in_order()):
            for made in row.findChildren(QPushButton):
                if made.hasFocus():
                    return place, made.text()
        return None

    def _focus(self, target: tuple[int, str] | None) -> None:
        """The keyboard stays on the same decision, of the card that moved into its place."""
        if target is None:
            return
        rows = self._in_order()
        if not rows:
            self._back.setFocus()
            return
        buttons = rows[min(target[0], len(rows) - 1)].findChildren(QPushButton)
        next((b for b in buttons if b.text() == target[1]), buttons[0]).setFocus()

    def _in_order(self) -> list[QFrame]:
        return sorted(self._rows.values(), key=self._column.indexOf)

    def _on_change(self, change: EditorChange) -> None:
        if change.deck and self.isVisible():
            self.refresh()

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _lay_out(self) -> None:
        whole = page_column(self, self._say(TITLE), self._back)
        whole.addWidget(self._about)
        inside = QWidget()
        inside.setObjectName("page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        rows.addLayout(self._column)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        whole.addWidget(area, 1)
