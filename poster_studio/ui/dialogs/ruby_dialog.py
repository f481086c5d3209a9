"""The readings of the selected words: suggested, corrected, set over them or taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Desk
from poster_studio.editor.words import ruby
from poster_studio.editor.words.ruby import RubyRow
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, button, label

TITLE: Final = Words("ふりがな", "Readings")
NOTHING: Final = Words("読みのつく漢字がありません。", "There is no kanji among these words.")
NOTE: Final = Words(
    "読みはいつでも直せます。直した読みは、このワークショップで覚えます。",
    "Correct what is wrong: this workshop remembers it.",
)
WAYS: Final = {
    "whole": Words("ことばごと", "By word"),
    "divided": Words("1字ずつ", "By character"),
}
SET: Final = Words("ふりがなをつける", "Set readings")
REMOVE: Final = Words("はずす", "Remove")
CLOSE: Final = Words("とじる", "Close")
READING_OF: Final = Words("「{}」の読み", "Reading of {}")
#: What stands between the characters' shares in the lines; the document has `|`.
_BETWEEN: Final = "・"
_SIZE: Final = (420, 520)


class RubyDialog(QDialog):
    """`lines` are the readings to type in, one for each row of `rows`."""

    def __init__(self, desk: Desk, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(TITLE.in_(speech.language))
        self.resize(*_SIZE)
        self._desk, self._speech = desk, speech
        self.rows = ruby.rows(desk.editor, desk.hands.session)
        self.lines = [self._line(row) for row in self.rows]
        self.ways = Segments(
            [Choice(id_, self._say(words)) for id_, words in WAYS.items()], self.show_way
        )
        self.set_button = button(self._say(SET), name="primary")
        self.set_button.clicked.connect(self.set_readings)
        self.set_button.setEnabled(bool(self.rows))
        self.remove_button = button(self._say(REMOVE))
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.setEnabled(any(row.is_set for row in self.rows))
        self._close = button(self._say(CLOSE))
        self._close.clicked.connect(self.close)
        self._lay_out()
        self.show_way("divided")

    def show_way(self, way: str) -> None:
        """Readings by word, or divided between the characters where that is known."""
        self.ways.show_chosen(way)
        readings = self._desk.editor.studio.readings
        for row, line in zip(self.rows, self.lines, strict=True):
            plain = line.text().replace(_BETWEEN, "")
            if way == "divided":
                known = row.ruby if row.ruby.replace("|", "") == plain else plain
                plain = readings.divided(row.base, known).replace("|", _BETWEEN)
            line.setText(plain)

    def wanted(self) -> list[RubyRow]:
        """The rows with the readings as they were typed."""
        texts = (line.text().strip().replace(_BETWEEN, "|") for line in self.lines)
        return [replace(row, ruby=text) for row, text in zip(self.rows, texts, strict=True)]

    def set_readings(self) -> None:
        """Sets them and remembers the corrected ones."""
        wanted = self.wanted()
        ruby.set_ruby(self._desk.editor, wanted)
        ruby.learn(self._desk.editor, self.rows, wanted)
        self.close()

    def _remove(self) -> None:
        ruby.set_ruby(self._desk.editor, [replace(row, ruby="") for row in self.rows])
        self.close()

    def _line(self, row: RubyRow) -> QLineEdit:
        line = QLineEdit(row.ruby.replace("|", _BETWEEN))
        line.setMaxLength(200)
        line.setAccessibleName(self._say(READING_OF).format(row.base))
        line.returnPressed.connect(self.set_readings)
        return line

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(label(self._say(TITLE), "title"))
        note = label(self._say(NOTE if self.rows else NOTHING), "quiet")
        note.setWordWrap(True)
        whole.addWidget(note)
        if self.rows:
            whole.addWidget(self.ways)
        whole.addWidget(self._table(), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.set_button)
        whole.addLayout(buttons)

    def _table(self) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(8)
        for place, (row, line) in enumerate(zip(self.rows, self.lines, strict=True)):
            base = QLabel(row.base)
            base.setTextFormat(Qt.TextFormat.PlainText)
            base.setStyleSheet("font-size: 20px;")
            grid.addWidget(base, place, 0)
            grid.addWidget(line, place, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.rows), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
