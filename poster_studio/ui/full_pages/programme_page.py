"""The programme: who organises, which meetings there are and what was asked at each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.programme_draft import KEYWORDS, MOST_GROUPS, Path, ProgrammeDraft
from poster_studio.editor.sheets.programme_following import change_programme
from poster_studio.ui.widgets.parts import Speech, button, label, page_column, row
from poster_studio.ui.widgets.stepper import Stepper
from poster_studio.ui.widgets.wrapped_line import WrappedLine

TITLE: Final = Words("進行表", "Programme")
ABOUT: Final = Words(
    "問い、日にち、連絡先などは、ここからすべてのポスターに入ります。"
    "人が書きかえたことばは、そのまま残ります。",
    "Questions, dates and addresses go from here to all posters. "
    "Words that somebody wrote on a poster stay.",
)
CANCEL: Final = Words("やめる", "Cancel")
TAKE: Final = Words("ポスターに入れる", "Put on the posters")
ORGANISER: Final = Words("主催と全体", "Organiser")
FIELDS: Final[tuple[tuple[str, Words], ...]] = (
    ("organiser", Words("主催", "Organiser")),
    ("contact", Words("連絡先", "Contact")),
    ("url", Words("QRコードのアドレス", "Address of the QR code")),
    ("statement", Words("ことわり書き", "Statement")),
)
GROUPS: Final = Words("班の数", "Number of groups")
POSTER_SESSION: Final = Words("ポスターを作る回", "Session in which posters are made")
SESSION: Final = Words("第{}回", "Session {}")
SESSION_TITLE: Final = Words("回の名前", "Title")
DATE: Final = Words("日にち", "Date")
DIALOGUE: Final = Words("対話{}", "Dialogue {}")
QUESTION: Final = Words("問い", "Question")
KEYWORD: Final = Words("キーワード", "Keyword")
MORE_SESSIONS: Final = Words("回をふやす", "One session more")
MORE_DIALOGUES: Final = Words("対話をふやす", "One dialogue more")
REMOVE: Final = Words("けす", "Remove")
#: A narrower page has no room for two columns.
_NARROW_PX: Final = 1000
_LEFT_PX: Final = 300
_DATE_PX: Final = 150


class ProgrammePage(QWidget):
    """`done` tells that the programme was taken or that the user would rather not."""

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self.draft = ProgrammeDraft(editor.workshop.programme)
        self._is_narrow = False
        self.fields: dict[Path, WrappedLine] = {}
        self.numbers: dict[Path, Stepper] = {}
        self.take_button = button(self._say(TAKE), name="primary")
        self.take_button.clicked.connect(self._take)
        self._left, self._right = _scrolled(), _scrolled()
        self._lay_out()

    def refresh(self) -> None:
        """Shows the programme as it stands."""
        self.draft = ProgrammeDraft(self._editor.workshop.programme)
        self._show()
        self.fields["organiser",].setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether something was filled in or taken away."""
        return self.draft.programme != self._editor.workshop.programme

    def _change(self, change: Callable[[], None]) -> None:
        """Meetings or questions come or go: the form is made anew."""
        change()
        self._show()

    def _take(self) -> None:
        try:
            change_programme(self._editor, self.draft.programme)
        except PosterStudioError as error:
            self._failed(error)
            return
        self.done.emit()

    def _show(self) -> None:
        place = self._right.verticalScrollBar().value()
        self.fields.clear()
        general, meetings = self._general(), self._meetings()
        self._left.setHidden(self._is_narrow)
        if self._is_narrow:
            inside, column = _page_part()
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(general)
            column.addWidget(meetings)
            _put(self._right, inside)
        else:
            _put(self._left, general)
            _put(self._right, meetings)
        self._right.verticalScrollBar().setValue(place)

    def _general(self) -> QWidget:
        inside, column = _page_part()
        column.addWidget(label(self._say(ORGANISER), "section"))
        for name, words in FIELDS:
            column.addWidget(label(self._say(words), "quiet"))
            column.addWidget(self._line((name,), words))
        last = max((session.number for session in self.draft.sessions), default=1)
        for name, words, most in (
            ("groups", GROUPS, MOST_GROUPS),
            ("poster_session", POSTER_SESSION, last),
        ):
            column.addWidget(label(self._say(words), "quiet"))
            column.addWidget(self._number((name,), words, most))
        column.addStretch(1)
        return inside

    def _meetings(self) -> QWidget:
        inside, column = _page_part()
        for place in range(len(self.draft.sessions)):
            column.addWidget(self._meeting(place))
        more = button(self._say(MORE_SESSIONS), self._speech.icons.icon("plus"))
        more.clicked.connect(lambda: self._change(self.draft.add_session))
        column.addLayout(_at_left(more))
        column.addStretch(1)
        return inside

    def _meeting(self, place: int) -> QWidget:
        session = self.draft.sessions[place]
        name = self._say(SESSION).format(session.number)
        frame = QFrame()
        frame.setObjectName("sheet")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        date = self._line(("sessions", place, "date"), DATE, name)
        date.setFixedWidth(_DATE_PX)
        head = row(label(name, "section"), spacing=10)
        head.addWidget(self._line(("sessions", place, "title"), SESSION_TITLE, name), 1)
        head.addWidget(date)
        head.addWidget(self._remover(name, lambda: self.draft.remove_session(place)))
        column.addLayout(head)
        for number in range(len(session.dialogues)):
            column.addLayout(self._dialogue(place, number))
        more = button(self._say(MORE_DIALOGUES), self._speech.icons.icon("plus"))
        more.setAccessibleName(f"{name} {self._say(MORE_DIALOGUES)}")
        more.clicked.connect(lambda: self._change(lambda: self.draft.add_dialogue(place)))
        column.addLayout(_at_left(more))
        return frame

    def _dialogue(self, place: int, number: int) -> QGridLayout:
        dialogue = self.draft.sessions[place].dialogues[number]
        name = self._say(DIALOGUE).format(dialogue.number)
        spoken = f"{self._say(SESSION).format(self.draft.sessions[place].number)} {name}"
        path: Path = ("sessions", place, "dialogues", number)
        remove = self._remover(spoken, lambda: self.draft.remove_dialogue(place, number))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(label(name), 0, 0)
        grid.addWidget(self._line((*path, "question"), QUESTION, spoken), 0, 1)
        grid.addWidget(remove, 0, 2)
        keywords = row(spacing=8)
        for letter in KEYWORDS:
            keywords.addWidget(label(letter, "section"))
            line = self._line((*path, "keywords", letter), KEYWORD, f"{spoken} {letter}")
            keywords.addWidget(line, 1)
        grid.addLayout(keywords, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _line(self, path: Path, words: Words, about: str = "") -> WrappedLine:
        line = WrappedLine(self.draft.text(path))
        line.setPlaceholderText(self._say(words))
        line.setAccessibleName(f"{about} {self._say(words)}".strip())
        line.changed.connect(lambda text: self.draft.write(path, text))
        self.fields[path] = line
        return line

    def _number(self, path: Path, words: Words, most: int) -> Stepper:
        number = int(self.draft.text(path))
        stepper = Stepper(self._say(words), number, 1, max(most, number), self._speech)
        stepper.changed.connect(lambda value: self.draft.write(path, value))
        self.numbers[path] = stepper
        return stepper

    def _remover(self, name: str, remove: Callable[[], None]) -> QPushButton:
        made = button(self._say(REMOVE))
        made.setAccessibleName(f"{name} {self._say(REMOVE)}")
        made.clicked.connect(lambda: self._change(remove))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side if there is room, else one below the other."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_PX
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            if self.fields:
                self._show()

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _lay_out(self) -> None:
        cancel = button(self._say(CANCEL))
        cancel.clicked.connect(self.done)
        whole = page_column(self, self._say(TITLE), cancel, self.take_button)
        about = label(self._say(ABOUT))
        about.setWordWrap(True)
        whole.addWidget(about)
        self._left.setFixedWidth(_LEFT_PX)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._left)
        columns.addWidget(self._right, 1)
        whole.addLayout(columns, 1)


def _scrolled() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def _put(area: QScrollArea, inside: QWidget) -> None:
    """Puts a widget in place of the one before, whose button may be the one just pressed."""
    before = area.takeWidget()
    if before is not None:
        before.hide()
        before.deleteLater()
    area.setWidget(inside)


def _page_part() -> tuple[QWidget, QVBoxLayout]:
    inside = QWidget()
    inside.setObjectName("page")
    inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(8)
    return inside, column


def _at_left(widget: QWidget) -> QHBoxLayout:
    made = row(widget)
    made.addStretch(1)
    return made
