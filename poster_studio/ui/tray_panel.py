"""The tray at the left: cards that are not on the poster yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor, EditorChange
from poster_studio.editor.placing import place_card
from poster_studio.editor.tray import TrayQuery, found, sections, unplaced, waiting_cards
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui import colours as c
from poster_studio.ui.actions import Actions
from poster_studio.ui.card_list import CardDelegate, CardList, CardRows
from poster_studio.ui.card_marks import CardMarks
from poster_studio.ui.parts import Speech, button, label, say
from poster_studio.ui.search_box import SearchBox

TITLE: Final = Words("カード", "Cards")
SEARCH: Final = Words("ことばをさがす", "Search the words")
ALL: Final = Words("ぜんぶ", "All")
IMPORT: Final = Words("カードを取り込む", "Import cards")
NO_CARDS: Final = Words(
    "まだカードがありません。チャットやエクセルのファイルを取り込むと、ここに並びます。",
    "No cards yet. Import a chat or a spreadsheet and they will be listed here.",
)
ALL_PLACED: Final = Words("すべてのカードがポスターにあります。", "Every card is on the poster.")
ONLY_WAITING: Final = Words("確認がすむと、ここに並びます。", "They come here once reviewed.")
NONE_FOUND: Final = Words("そのことばのカードはありません。", "No card has these words.")
_BADGE_PX: Final = 24


class TrayPanel(QFrame):
    """Searches, filters and places; which cards there are is the editor's business.

    `review` asks for the page of cards that wait for a decision.
    """

    review = Signal()

    def __init__(self, editor: Editor, actions: Actions, speech: Speech) -> None:
        super().__init__()
        self._editor, self._speech = editor, speech
        self._painter = PagePainter(editor.resources)
        marks = CardMarks(self._painter, editor.look)
        self._keyword = ""
        self._rows = CardRows(speech.language, self)
        self._delegate = CardDelegate(marks, speech.language, self)
        self.cards = CardList(self._rows, self._delegate)
        self.cards.setAccessibleName(TITLE.in_(speech.language))
        self.cards.place.connect(self._place)
        self.search = self._search_box()
        self._chips = self._make_chips()
        self._empty = label("", "quiet")
        self._empty.setWordWrap(True)
        self._import = button(IMPORT.in_(speech.language), speech.icons.icon("import"))
        self._import.clicked.connect(actions.action("import-cards").trigger)
        self.waiting = button("", speech.icons.icon("circle-alert", c.AMBER), "waiting")
        self.waiting.clicked.connect(self.review)
        self.unused = label("", "")
        self.unused.setTextFormat(Qt.TextFormat.RichText)
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)
        self.refresh()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Lists the cards anew."""
        chosen = self._rows.card(self.cards.currentIndex())
        row = self.cards.currentIndex().row()
        free = unplaced(self._editor.workshop, self._editor.poster)
        shown = found(free, TrayQuery(self.search.text(), self._keyword))
        self._delegate.query = self.search.text()
        self._delegate.can_place = self._editor.can_edit
        self._rows.show_sections(sections(shown, self._editor.workshop.programme))
        self._choose(chosen.id if chosen else None, row)
        waiting = len(waiting_cards(self._editor.workshop))
        any_cards = bool(self._editor.workshop.cards)
        only_waiting = any_cards and waiting == len(self._editor.workshop.cards)
        none = ONLY_WAITING if only_waiting else ALL_PLACED if any_cards else NO_CARDS
        self._show_empty(NONE_FOUND if free else none, bool(shown))
        self._import.setVisible(not any_cards)
        self._show_waiting(waiting)
        count = len(free)
        words = Words(
            f"使っていない <span style='font-size:22px;font-weight:700'>{count}</span> まい",
            f"<span style='font-size:22px;font-weight:700'>{count}</span> not used",
        )
        self.unused.setText(words.in_(self._speech.language))
        self.cards.viewport().update()

    def _choose(self, card_id: str | None, row: int) -> None:
        """Keeps the focus on its card; on the next one once it was placed."""
        place = self._rows.row_of(card_id) if card_id else None
        if place is None and row >= 0:
            rows = range(min(row, self._rows.rowCount() - 1), -1, -1)
            place = next((i for i in rows if self._rows.card(self._rows.index(i))), None)
        if place is None:
            place = self._rows.first_card()
        if place is not None:
            self.cards.setCurrentIndex(self._rows.index(place))

    def _show_empty(self, words: Words, any_shown: bool) -> None:
        say(self._empty, words.in_(self._speech.language))
        self._empty.setVisible(not any_shown)
        self.cards.setVisible(any_shown)

    def _show_waiting(self, count: int) -> None:
        """Nothing is offered where nothing can be decided: in a file that can only be read."""
        words = Words(f"確認まち {count}まい", f"{count} to review").in_(self._speech.language)
        self.waiting.setText(f" {words}")
        self.waiting.setAccessibleName(words)
        self.waiting.setVisible(count > 0 and self._editor.file.access == "write")

    def _place(self, card_id: str) -> None:
        place_card(self._editor, card_id)

    def _filter(self, letter: str) -> None:
        self._keyword = letter
        for name, chip in self._chips.items():
            chip.setChecked(name == letter)
        self.refresh()

    def _on_change(self, change: EditorChange) -> None:
        if change.poster or change.poster_switched:
            marks = CardMarks(self._painter, self._editor.look)
            self._delegate.set_marks(marks)
            self._show_badges(marks)
        if change.deck or change.poster_switched:
            self.refresh()

    def _search_box(self) -> QLineEdit:
        box = SearchBox(self._speech)
        box.setPlaceholderText(SEARCH.in_(self._speech.language))
        box.setAccessibleName(SEARCH.in_(self._speech.language))
        box.textChanged.connect(self.refresh)
        return box

    def _make_chips(self) -> dict[str, QPushButton]:
        chips = {"": button(ALL.in_(self._speech.language), name="chip")}
        for letter in "ABC":
            chips[letter] = button("", name="chip")
            chips[letter].setAccessibleName(letter)
        for letter, chip in chips.items():
            chip.setCheckable(True)
            chip.setChecked(letter == "")
            chip.clicked.connect(lambda _=False, name=letter: self._filter(name))
        self._chips = chips
        self._show_badges(CardMarks(self._painter, self._editor.look))
        return chips

    def _show_badges(self, marks: CardMarks) -> None:
        for letter, chip in self._chips.items():
            if letter:
                chip.setIcon(marks.badge_icon(letter, _BADGE_PX, self.devicePixelRatioF()))
                chip.setIconSize(QSize(_BADGE_PX, _BADGE_PX))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 14, 12, 0)
        inside.setSpacing(10)
        inside.addWidget(label(TITLE.in_(self._speech.language), "title"))
        inside.addWidget(self.search)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self._chips.values():
            chips.addWidget(chip, 1)
        inside.addLayout(chips)
        inside.addWidget(self.waiting)
        inside.addWidget(self._empty)
        inside.addWidget(self._import)
        inside.addWidget(self.cards, 1)
        inside.addStretch(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._pin())

    def _pin(self) -> QWidget:
        pin = QFrame()
        pin.setObjectName("traypin")
        pin.setFixedHeight(58)
        row = QHBoxLayout(pin)
        row.setContentsMargins(14, 0, 12, 0)
        row.addWidget(self.unused)
        row.addStretch(1)
        return pin
