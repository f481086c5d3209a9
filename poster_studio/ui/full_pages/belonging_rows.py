"""Where words belong whose file does not say: session, dialogue, keyword and group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.document.workshop import Programme
from poster_studio.editor.cards.importing import KEYWORDS, Belonging, Part, dialogues_of
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, label, row

WHERE: Final = Words("どこで出たことばですか", "Where were the words said?")
FILES_KNOW: Final = Words(
    "ファイルに書いてあることは、そのまま使います。", "What a file says itself is kept."
)
UNKNOWN: Final = Words("わからない", "Unknown")
#: The id of わからない.
NOBODY_KNOWS: Final = ""
_NAMES: Final[dict[Part, Words]] = {
    "session": Words("回", "Session"),
    "dialogue": Words("対話", "Dialogue"),
    "keyword": Words("キーワード", "Keyword"),
    "group": Words("班", "Group"),
}
_ACROSS: Final = 12
_NAME_PX: Final = 64


class BelongingRows(QWidget):
    """`chosen` says what a press changes: a `Part`, and its id or `NOBODY_KNOWS`."""

    chosen = Signal(str, str)

    def __init__(self, programme: Programme, speech: Speech) -> None:
        super().__init__()
        self._programme, self._speech = programme, speech
        sessions = [s.number for s in programme.sessions]
        self.rows: dict[Part, Segments] = {
            "session": self._segments("session", map(str, sessions), can_be_unknown=False),
            "dialogue": self._segments("dialogue", map(str, dialogues_of(programme))),
            "keyword": self._segments("keyword", KEYWORDS),
            "group": self._segments("group", map(str, range(1, programme.groups + 1))),
        }
        self._lay_out(any_sessions=len(sessions) > 1)

    def show_belonging(self, belonging: Belonging) -> None:
        """Shows what is chosen, and which dialogues its session had."""
        for part, segments in self.rows.items():
            value = belonging.part(part)
            segments.show_chosen(NOBODY_KNOWS if value is None else str(value))
        held = dialogues_of(self._programme, belonging.session)
        for number in dialogues_of(self._programme):
            self.rows["dialogue"].button(str(number)).setEnabled(number in held)

    def _segments(self, part: Part, ids: Iterable[str], *, can_be_unknown: bool = True) -> Segments:
        choices = [Choice(id_, self._say(_choice(part, id_))) for id_ in ids]
        if can_be_unknown:
            choices.append(Choice(NOBODY_KNOWS, self._say(UNKNOWN)))
        made = Segments(choices, self._pressed(part), across=_ACROSS, by_length=True)
        name = self._say(_NAMES[part])
        for choice in choices:
            made.button(choice.id).setAccessibleName(f"{name} {choice.text}")
        return made

    def _pressed(self, part: Part) -> Callable[[str], None]:
        return lambda id_: self.chosen.emit(part, id_)

    def _name(self, part: Part) -> QLabel:
        made = label(self._say(_NAMES[part]))
        made.setMinimumWidth(_NAME_PX)
        return made

    def _row(self, *parts: Part) -> QHBoxLayout:
        made = row(spacing=10)
        for part in parts:
            made.addWidget(self._name(part))
            made.addWidget(self.rows[part], len(self.rows[part].ids))
        return made

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _lay_out(self, *, any_sessions: bool) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        title = row(label(self._say(WHERE), "section"), label(self._say(FILES_KNOW), "quiet"))
        title.addStretch(1)
        whole.addLayout(title)
        if any_sessions:
            whole.addLayout(self._row("session"))
        else:
            self.rows["session"].setParent(self)
            self.rows["session"].hide()
        whole.addLayout(self._row("dialogue", "keyword"))
        whole.addLayout(self._row("group"))


def _choice(part: Part, id_: str) -> Words:
    if part == "session":
        return Words(f"第{id_}回", id_)
    if part == "dialogue":
        return Words(f"対話{id_}", id_)
    return Words(id_, id_)
