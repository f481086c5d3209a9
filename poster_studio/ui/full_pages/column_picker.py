"""A table's headings and first rows, where a person presses the columns that hold the words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.cards.table_head import SHOWN_ROWS
from poster_studio.editor.cards.column_choice import ColumnChoice, ColumnRole
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, button, label, row, say

QUESTIONS: Final[dict[ColumnRole, Words]] = {
    "words": Words("ことばが入っている列はどれですか", "Which column holds the words?"),
    "dialogue": Words(
        "対話の番号や問いの列はどれですか（なければそのまま）",
        "Which column holds the dialogue, if any?",
    ),
    "keyword": Words(
        "キーワード（A・B・C）の列はどれですか（なければそのまま）",
        "Which column holds the keyword (A, B, C), if any?",
    ),
    "group": Words(
        "班の列はどれですか（なければそのまま）", "Which column holds the group, if any?"
    ),
}
ROLES: Final[dict[ColumnRole, Words]] = {
    "words": Words("ことば", "Words"),
    "dialogue": Words("対話", "Dialogue"),
    "keyword": Words("キーワード", "Keyword"),
    "group": Words("班", "Group"),
}
HOW: Final = Words(
    "列の名前を押して選び、「つぎへ」を押してください。",
    "Press the heading of the column, then “Next”.",
)
PERSONAL: Final = Words("（個人の情報）", "(personal)")
FIRST_ROW: Final = Words("1行めは見出し", "The first row is headings")
#: All columns share the room until they would get too narrow to read.
_ROOM_PX, _GAP_PX = 738, 8
_NARROWEST_PX, _WIDEST_PX = 140, 240
_LONGEST_CELL: Final = 36


class ColumnPicker(QWidget):
    """`changed` tells that another column was chosen."""

    changed = Signal()

    def __init__(self, choice: ColumnChoice, name: str, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("page")
        self.choice, self._speech = choice, speech
        self._role: ColumnRole = "words"
        self.question = label("", "title")
        self.question.setWordWrap(True)
        self.roles = Segments(
            [Choice(role, self._say(words)) for role, words in ROLES.items()], self._ask_for
        )
        count = len(choice.table.header)
        share = (_ROOM_PX - _GAP_PX * (count - 1)) // count
        self._column_px = min(_WIDEST_PX, max(_NARROWEST_PX, share))
        self._columns = [self._column_button(column) for column in range(count)]
        self.first_row = button(self._say(FIRST_ROW))
        self.first_row.setCheckable(True)
        self.first_row.setChecked(choice.table.guess.headed)
        self.first_row.toggled.connect(self._take_first_row)
        self._grid, self._cells = QGridLayout(), list[QWidget]()
        self._lay_out(name)
        self._refresh()

    @property
    def is_complete(self) -> bool:
        """Whether a column of words was chosen."""
        return self.choice.is_complete

    def column_button(self, column: int) -> QPushButton:
        """The button of a column."""
        return self._columns[column]

    def _ask_for(self, role: str) -> None:
        self._role = next(known for known in ROLES if known == role)
        self._refresh()

    def _press(self, column: int) -> None:
        self.choice = self.choice.pressed(column, self._role)
        self._refresh()
        self.changed.emit()

    def _take_first_row(self, headed: bool) -> None:
        self.choice = self.choice.with_headings(headed)
        self._fill()
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        say(self.question, self._say(QUESTIONS[self._role]))
        self.roles.show_chosen(self._role)
        for column, made in enumerate(self._columns):
            role = self.choice.roles.get(column)
            note = f"✓ {self._say(ROLES[role])}" if role else self._unchosen(column)
            made.setChecked(role is not None)
            made.setToolTip(self._heading(column))
            made.setText(f"{self._shown_heading(made, column)}\n{note}".strip())
            made.setAccessibleName(f"{self._heading(column)}　{note}".strip())

    def _unchosen(self, column: int) -> str:
        return self._say(PERSONAL) if column in self.choice.table.guess.dropped else ""

    def _heading(self, column: int) -> str:
        number = column + 1
        nameless = Words(f"{number}番めの列", f"Column {number}")
        return self.choice.table.header[column] or self._say(nameless)

    def _shown_heading(self, made: QPushButton, column: int) -> str:
        line = self._heading(column).replace("\n", " ")
        return made.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideRight, self._column_px - 2 * 16
        )

    def _column_button(self, column: int) -> QPushButton:
        made = button("")
        made.setCheckable(True)
        made.setFixedWidth(self._column_px)
        made.setStyleSheet("min-height: 58px;")
        made.clicked.connect(lambda: self._press(column))
        return made

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _table(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("page")
        grid = self._grid
        inside.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setSpacing(_GAP_PX)
        for column, made in enumerate(self._columns):
            grid.addWidget(made, 0, column)
        grid.setColumnStretch(len(self._columns), 1)
        grid.setRowStretch(SHOWN_ROWS + 1, 1)
        self._fill()
        return inside

    def _fill(self) -> None:
        """The first rows, in place of those that stood there."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells.clear()
        for place, cells in enumerate(self.choice.table.rows, start=1):
            for column, text in enumerate(cells):
                made = _cell(text, self._column_px)
                self._cells.append(made)
                self._grid.addWidget(made, place, column)

    def _lay_out(self, name: str) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(label(name, "quiet"))
        whole.addWidget(self.question)
        whole.addWidget(label(self._say(HOW), "quiet"))
        whole.addLayout(row(self.roles, self.first_row))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._table())
        whole.addWidget(area, 1)


def _cell(text: str, width_px: int) -> QWidget:
    """A cell's first words, as a table shows them."""
    plain = " ".join(text.split())
    short = plain if len(plain) <= _LONGEST_CELL else plain[: _LONGEST_CELL - 1] + "…"
    made = label("", "cell")
    say(made, short)
    made.setWordWrap(True)
    made.setFixedWidth(width_px)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made
