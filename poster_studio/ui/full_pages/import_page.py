"""Before cards are taken in: which there are, what stays outside, and what needs a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cards.plan import Quarantine
from poster_studio.cards.source_file import SourceFile
from poster_studio.editor.cards.column_choice import ColumnChoice, ColumnQuestion, column_question
from poster_studio.editor.cards.importing import CardImport, Part, card_import, read_files, take_in
from poster_studio.editor.editor import Editor
from poster_studio.templates.parts import serial_of
from poster_studio.ui.full_pages.belonging_rows import BelongingRows
from poster_studio.ui.full_pages.column_picker import ColumnPicker
from poster_studio.ui.full_pages.doubtful import doubtful_row
from poster_studio.ui.widgets.parts import Speech, button, label, page_column, say

TITLE: Final = Words("カードを取り込む", "Import cards")
TAKE: Final = Words("取り込む", "Import")
NEXT: Final = Words("つぎへ", "Next")
CANCEL: Final = Words("やめる", "Cancel")
DECIDE: Final = Words("個人の情報かもしれません", "This may be personal")
ACCEPT: Final = Words("認める", "Accept")
MASK: Final = Words("ふせる", "Cover")
WAITING: Final = Words(
    "「認める」は上のことば、「ふせる」は → のことばを使います。"
    "あとで「確認まち」からも決められます。",
    "“Accept” uses the upper words, “Cover” those behind →. Or decide later, under “to review”.",
)
NOISE: Final = Words("カードにしないことば", "Words that become no card")
CARDS: Final = Words("カードになることば", "Words that become cards")
NOTHING: Final = Words("新しいカードはありません。", "There is no new card.")
#: Rows shown of each list; the counts say how many there are.
_MOST: Final = 200


class ImportPage(QWidget):
    """`done` tells that cards were taken in or that the user would rather not.

    `picker` shows while a table's columns are being asked for, `wanted` holds the plan after that.
    """

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self.wanted: CardImport | None = None
        self.picker: ColumnPicker | None = None
        self._question: ColumnQuestion | None = None
        self.counts = label("")
        self.counts.setWordWrap(True)
        self.take_button = button(TAKE.in_(speech.language), name="primary")
        self.take_button.clicked.connect(self._go_on)
        self.belonging: BelongingRows | None = None
        self._page, self._words = QVBoxLayout(), QWidget()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._lay_out()

    def read(self, paths: Sequence[Path]) -> bool:
        """Reads files and shows their plan; `False`, and the reason said, if it cannot."""
        try:
            files = read_files(paths)
        except PosterStudioError as error:
            self._failed(error)
            return False
        return self._plan(files)

    def read_words(self, name: str, words: str) -> bool:
        """Shows the plan of words that are in no file, such as copied rows."""
        return self._plan([SourceFile(name, words.encode())])

    def _plan(self, files: Sequence[SourceFile]) -> bool:
        """Shows the plan, or asks for the columns of a table that explains itself to nobody."""
        self.wanted, self._question, self.picker = None, None, None
        try:
            self.wanted = card_import(self._editor, files)
        except PosterStudioError as error:
            self._question = column_question(files)
            if self._question is None:
                self._failed(error)
                return False
            self._ask(self._question)
            return True
        self._ask_belonging()
        self._show()
        self.take_button.setFocus()
        return True

    def _ask(self, question: ColumnQuestion) -> None:
        self.belonging = None
        self.counts.hide()
        self.take_button.setText(self._say(NEXT))
        self.take_button.setEnabled(False)
        picker = ColumnPicker(ColumnChoice.of(question.table), question.name, self._speech)
        picker.changed.connect(
            lambda: self.take_button.setEnabled(self.picker is picker and picker.is_complete)
        )
        self.picker = picker
        self._area.setWidget(picker)
        picker.column_button(0).setFocus()

    def _ask_belonging(self) -> None:
        """Begins a page: where the words belong, and below it what becomes of them."""
        self.belonging = BelongingRows(self._editor.workshop.programme, self._speech)
        self.belonging.chosen.connect(self._choose)
        inside = QWidget()
        inside.setObjectName("page")
        self._page, self._words = _column(inside), QWidget()
        self._page.setContentsMargins(0, 0, 12, 0)
        self._page.addWidget(self.belonging)
        self._page.addWidget(self._words, 1)
        self._area.setWidget(inside)

    def _go_on(self) -> None:
        """From the columns to the plan, or from the plan to the deck."""
        if self._question is None or self.picker is None:
            self._take()
        elif not self._plan(self._question.answered(self.picker.choice.columns)):
            self.done.emit()

    def _choose(self, part: Part, id_: str) -> None:
        if self.wanted is not None:
            programme = self._editor.workshop.programme
            belonging = self.wanted.belonging.with_part(part, id_, programme)
            self.wanted = card_import(self._editor, self.wanted.files, belonging)
            self._show()

    def _decide(self, decided: CardImport) -> None:
        self.wanted = decided
        self._show()

    def _take(self) -> None:
        wanted, self.wanted = self.wanted, None
        try:
            if wanted is not None:
                take_in(self._editor, wanted)
        except PosterStudioError as error:
            self._failed(error)
        self.done.emit()

    def _show(self) -> None:
        wanted = self.wanted
        if wanted is None or self.belonging is None:
            return
        self.counts.show()
        self.take_button.setText(self._say(TAKE))
        say(self.counts, self._say(_counts(wanted)))
        self.take_button.setEnabled(bool(wanted.plan.cards or wanted.plan.likes))
        self.belonging.show_belonging(wanted.belonging)
        made = QWidget()
        column = _column(made)
        parts = (self._notes, self._doubtful, self._cards, self._noise)
        for widget in (widget for part in parts for widget in part(wanted)):
            column.addWidget(widget)
        column.addStretch(1)
        replaced, self._words = self._words, made
        self._page.replaceWidget(replaced, made)
        replaced.hide()
        replaced.deleteLater()

    def _notes(self, wanted: CardImport) -> Iterable[QWidget]:
        """What reading the files had to leave out or to guess."""
        told = dict.fromkeys(note for report in wanted.plan.sources for note in report.notes)
        for note in list(told)[:_MOST]:
            words = label("", "quiet")
            words.setWordWrap(True)
            say(words, self._say(note))
            yield words

    def _doubtful(self, wanted: CardImport) -> Iterable[QWidget]:
        if not wanted.plan.quarantine:
            return
        yield _heading(f"{self._say(DECIDE)}　{len(wanted.plan.quarantine)}")
        yield label(self._say(WAITING), "quiet")
        for entry in wanted.plan.quarantine[:_MOST]:
            yield self._entry(wanted, entry)

    def _entry(self, wanted: CardImport, entry: Quarantine) -> QWidget:
        reasons = "・".join(self._say(reason) for reason in entry.reasons)
        accept, mask = button(self._say(ACCEPT)), button(self._say(MASK))
        accept.clicked.connect(lambda: self._decide(wanted.accepted(entry)))
        mask.clicked.connect(lambda: self._decide(wanted.masked(entry)))
        return doubtful_row(f"{entry.original}\n→ {entry.masked}\n{reasons}", [accept, mask])

    def _cards(self, wanted: CardImport) -> Iterable[QWidget]:
        yield _heading(self._say(CARDS))
        cards = [card for card in wanted.plan.cards if card.status != "quarantined"]
        if not cards:
            yield label(self._say(NOTHING), "quiet")
        for card in cards[:_MOST]:
            words = label("")
            words.setWordWrap(True)
            say(words, f"{card.keyword or ''} {serial_of(card.id)}　{card.text}".strip())
            yield words

    def _noise(self, wanted: CardImport) -> Iterable[QWidget]:
        if not wanted.plan.noise:
            return
        yield _heading(f"{self._say(NOISE)}　{len(wanted.plan.noise)}")
        for noise in wanted.plan.noise[:_MOST]:
            words = label("", "quiet")
            words.setWordWrap(True)
            say(words, f"{noise.text}（{self._say(noise.reason)}）")
            yield words

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _lay_out(self) -> None:
        cancel = button(self._say(CANCEL))
        cancel.clicked.connect(self.done)
        whole = page_column(self, self._say(TITLE), cancel, self.take_button)
        whole.addWidget(self.counts)
        whole.addWidget(self._area, 1)


def _column(inside: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def _heading(text: str) -> QWidget:
    """A heading with air above it."""
    made = label(text, "section")
    made.setContentsMargins(0, 10, 0, 0)
    return made


def _counts(wanted: CardImport) -> Words:
    """How many there are of each; what there is none of needs no words."""
    plan = wanted.plan
    ready = sum(card.status != "quarantined" for card in plan.cards)
    counts = (
        (len(plan.quarantine), Words("確かめるもの", "to decide on")),
        (wanted.duplicates, Words("すでにあるもの", "already here")),
        (
            wanted.private_dropped,
            Words("読まずに捨てた個人あてのことば", "private ones dropped unread"),
        ),
    )
    cards = Words(f"カード {ready}まい", f"{ready} cards")
    some = [(count, of) for count, of in counts if count]
    return Words(
        "　／　".join([cards.ja, *(f"{of.ja} {count}" for count, of in some)]),
        " · ".join([cards.en, *(f"{count} {of.en}" for count, of in some)]),
    )
