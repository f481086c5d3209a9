"""The tray at the left: cards that are not on the poster yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.cards.tray import (
    TrayQuery,
    edited_on,
    found,
    placed_cards,
    sections,
    unplaced,
    usable_cards,
    waiting_cards,
)
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.speech.reading_aloud import Reader, reader, spelt
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.actions import Actions
from poster_studio.ui.tray.card_list import CardDelegate, CardList
from poster_studio.ui.tray.card_marks import CardMarks
from poster_studio.ui.tray.card_rows import CardRows
from poster_studio.ui.tray.read_ahead import ReadAhead
from poster_studio.ui.tray.tray_filter import TrayFilter
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, label, say, say_number
from poster_studio.ui.widgets.search_box import SearchBox

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
ON_POSTER: Final = Words("もうポスターに置いてあります。", "Already on the poster.")
NONE_FOUND: Final = Words("そのことばのカードはありません。", "No card has these words.")
_BADGE_PX: Final = 24
_LOW_PX: Final = 300
#: From so many on their number needs the room of a longer word.
_MANY: Final = 100
#: So long a card that was placed stays in the list with its tick.
_TICK_MS: Final = 900


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
        self._placed: tuple[str, frozenset[str]] = ("", frozenset())
        self._leaving: frozenset[str] = frozenset()
        self._offered = self._may
        self._read: tuple[Mapping[str, str], Reader] | None = None
        self._ticking = QTimer(self)
        self._ticking.setSingleShot(True)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self.let_go)
        self.filter = TrayFilter(editor, speech)
        self.filter.changed.connect(self.refresh)
        self._rows = CardRows(speech.language, self)
        self._delegate = CardDelegate(marks, speech.language, self)
        self._delegate.tick = speech.icons.pixmap("check", 20, c.BAR)
        self.cards = CardList(self._rows, self._delegate)
        self.cards.setAccessibleName(TITLE.in_(speech.language))
        self.cards.place.connect(self._place)
        self.ahead = ReadAhead(self)
        self.search = self._search_box()
        self._chips = self._make_chips()
        self._empty = label("", "quiet")
        self._empty.setWordWrap(True)
        self._there = label("", "quiet")
        self._there.setWordWrap(True)
        self._import = button(IMPORT.in_(speech.language), speech.icons.icon("import"))
        self._import.clicked.connect(actions.action("import-cards").trigger)
        self.waiting = button("", speech.icons.icon("circle-alert", c.AMBER), "waiting")
        self.waiting.clicked.connect(self.review)
        self.unused = label("", "")
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)
        self._follow_cards()
        self.refresh()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._ticking.stop()
        self.ahead.stop()
        self._forget()

    @property
    def query(self) -> TrayQuery:
        """What is asked for."""
        return self.filter.narrowed(TrayQuery(self.search.text(), self._keyword))

    @property
    def _may(self) -> tuple[bool, bool]:
        """Whether cards may be placed, and whether they may be changed."""
        return self._editor.can_edit, self._editor.can_change

    def refresh(self) -> None:
        """Lists the cards anew."""
        editor, query = self._editor, self.query
        chosen = self._rows.card(self.cards.currentIndex())
        row = self.cards.currentIndex().row()
        placed = placed_cards(editor.poster)
        free = unplaced(editor.workshop, editor.poster)
        listed = usable_cards(editor.workshop) if query.placed else free
        if self._leaving and not query.placed:
            there = {card.id for card in free} | self._leaving
            listed = tuple(card for card in usable_cards(editor.workshop) if card.id in there)
        self._delegate.query = query.words
        self._delegate.read = self._reader() if query.words.strip() else spelt
        self._offered = self._may
        self._delegate.can_place = editor.can_edit
        edited = edited_on(editor.workshop, editor.poster) if query.edited else ()
        shown = found(listed, query, self._delegate.read, edited)
        is_there = False
        if query.words.strip() and not shown:
            shown = found(usable_cards(editor.workshop), query, self._delegate.read, edited)
            is_there = bool(shown)
        self._rows.show_sections(sections(shown, editor.workshop.programme), placed)
        self._choose(chosen.id if chosen else None, row)
        waiting = len(waiting_cards(editor.workshop))
        any_cards = bool(editor.workshop.cards)
        only_waiting = any_cards and waiting == len(editor.workshop.cards)
        none = ONLY_WAITING if only_waiting else ALL_PLACED if any_cards else NO_CARDS
        say(self._there, ON_POSTER.in_(self._speech.language))
        self._there.setVisible(is_there)
        self._show_empty(NONE_FOUND if free or query.words.strip() else none, bool(shown))
        self._import.setVisible(not any_cards and editor.can_change)
        self._show_waiting(waiting)
        count = len(free)
        whole = Words(f"使っていない {count} まい", f"{count} not used")
        short = Words(f"のこり {count} まい", f"{count} not used")
        words = whole if count < _MANY else short
        say_number(self.unused, words.in_(self._speech.language), count)
        self.filter.refresh()
        self.cards.viewport().update()

    def let_go(self) -> None:
        """Cards with a tick leave the list."""
        self._ticking.stop()
        self._leaving = frozenset()
        self.refresh()

    def _reader(self) -> Reader:
        """Reads kanji; made anew when the workshop's own readings change."""
        own = dict(self._editor.workshop.programme.readings)
        if self._read is None or self._read[0] != own:
            self._read = (own, reader(self._editor.studio.readings, own))
        return self._read[1]

    def _read_ahead(self) -> None:
        cards = usable_cards(self._editor.workshop)
        self.ahead.begin(self._reader(), [card.text for card in cards])

    def _follow_cards(self) -> None:
        """Cards that were just placed show their tick; one that came back is chosen."""
        poster = self._editor.poster
        name, placed = poster.id if poster is not None else "", placed_cards(poster)
        before, self._placed = self._placed, (name, placed)
        if before[0] != name:
            self._leaving = frozenset()
            return
        back = before[1] - placed
        self._leaving = (self._leaving | (placed - before[1])) - back
        if placed - before[1]:
            self._ticking.start()
        self.refresh()
        place = self._rows.row_of(next(iter(back))) if len(back) == 1 else None
        if place is not None:
            self.cards.setCurrentIndex(self._rows.index(place))

    def _choose(self, card_id: str | None, row: int) -> None:
        """Keeps the focus on its card; on the next one once it was placed."""
        left = card_id in self._leaving
        place = self._rows.row_of(card_id) if card_id and not left else None
        if place is None and row >= 0:
            after = range(row, self._rows.rowCount())
            before = range(min(row, self._rows.rowCount() - 1), -1, -1)
            place = next((i for i in (*after, *before) if self._stays(i)), None)
        if place is None:
            place = self._rows.first_card()
        if place is not None:
            self.cards.setCurrentIndex(self._rows.index(place))

    def _stays(self, row: int) -> bool:
        card = self._rows.card(self._rows.index(row))
        return card is not None and card.id not in self._leaving

    def _show_empty(self, words: Words, any_shown: bool) -> None:
        say(self._empty, words.in_(self._speech.language))
        self._empty.setVisible(not any_shown)
        self.cards.setVisible(any_shown)

    def _show_waiting(self, count: int) -> None:
        """Nothing is offered where nothing can be decided: in a file that can only be read."""
        words = Words(f"確認まち {count}まい", f"{count} to review").in_(self._speech.language)
        self.waiting.setText(f" {words}")
        self.waiting.setAccessibleName(words)
        self.waiting.setVisible(count > 0 and self._editor.can_change)

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
            self._follow_cards()
            self.refresh()
        elif change.tool and self._offered != self._may:
            self.refresh()

    def _search_box(self) -> SearchBox:
        box = SearchBox(self._speech)
        box.setPlaceholderText(SEARCH.in_(self._speech.language))
        box.setAccessibleName(SEARCH.in_(self._speech.language))
        box.textChanged.connect(self.refresh)
        box.entered.connect(self._read_ahead)
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
        inside.addWidget(self.search)
        self._chip_row = QWidget()
        chips = QHBoxLayout(self._chip_row)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(6)
        for chip in self._chips.values():
            chips.addWidget(chip, 1)
        inside.addWidget(self._chip_row)
        inside.addWidget(self.filter.note)
        inside.addWidget(self.waiting)
        inside.addWidget(self._there)
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
        row.addWidget(self.filter)
        return pin

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the cards need the height; the search narrows them as well."""
        super().resizeEvent(event)
        self._chip_row.setVisible(event.size().height() >= _LOW_PX)
