"""The button しぼる: which cards of the tray show, besides those that were searched for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from poster_studio.base.words import Words
from poster_studio.editor.cards.tray import TrayQuery, sessions_of
from poster_studio.editor.editor import Editor
from poster_studio.ui.widgets.parts import Speech, button, label
from poster_studio.ui.widgets.ruby_lists import WordsMenu

NARROW: Final = Words("しぼる", "Filter")
ALL_SESSIONS: Final = Words("すべての回", "All sessions")
ALL_DIALOGUES: Final = Words("すべての対話", "All dialogues")
LIKED: Final = Words("共感のあるカードだけ", "Only cards with likes")
EDITED: Final = Words("ことばを直したカードだけ", "Only cards with changed words")
PLACED: Final = Words("ポスターにあるカードも", "Those on the poster too")
LIKED_NOTE: Final = Words("共感あり", "with likes")
EDITED_NOTE: Final = Words("直したもの", "changed words")
PLACED_NOTE: Final = Words("ポスターのも", "placed ones too")
STOP: Final = Words("やめる", "Show all")


class TrayFilter(QPushButton):
    """`changed` tells that a person chose otherwise; `note` says what was chosen."""

    changed = Signal()

    def __init__(self, editor: Editor, speech: Speech) -> None:
        super().__init__(f" {NARROW.in_(speech.language)}")
        self._editor, self._speech = editor, speech
        self._query = TrayQuery()
        self._offered: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        self.setIcon(speech.icons.icon("list-filter"))
        self.setAccessibleName(NARROW.in_(speech.language))
        self.setCheckable(True)
        self._menu = WordsMenu(self)
        self.clicked.connect(self._open)
        self.note = QFrame()
        row = QHBoxLayout(self.note)
        row.setContentsMargins(2, 0, 0, 0)
        self._says = label("", "quiet")
        self._says.setWordWrap(True)
        row.addWidget(self._says, 1)
        stop = button(STOP.in_(speech.language))
        stop.clicked.connect(self.clear)
        row.addWidget(stop)
        self.refresh()

    def narrowed(self, query: TrayQuery) -> TrayQuery:
        """The query, with what was chosen here."""
        return replace(self._query, words=query.words, keyword=query.keyword)

    def choose(self, **fields: Any) -> None:
        """Narrows by fields of `TrayQuery`."""
        self._query = replace(self._query, **fields)
        self.refresh()
        self.changed.emit()

    def clear(self) -> None:
        """Shows all cards that are not used."""
        self._query = TrayQuery()
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Offers what the deck has, and says what was chosen."""
        offered = sessions_of(self._editor.workshop)
        if offered != self._offered:
            self._offered = offered
            self._fill(*offered)
        self.setChecked(self._query.is_narrowed)
        self.note.setVisible(self._query.is_narrowed)
        self._says.setText(self._chosen())

    def _open(self) -> None:
        self.setChecked(self._query.is_narrowed)
        place = self.mapToGlobal(self.rect().topRight())
        size = self._menu.sizeHint()
        place.setX(place.x() - size.width())
        place.setY(place.y() - size.height())
        self._fill(*sessions_of(self._editor.workshop))
        self._menu.popup(place)

    def _fill(self, sessions: tuple[int, ...], dialogues: tuple[int, ...]) -> None:
        self._menu.clear()
        named = {0: ALL_SESSIONS, **{n: Words(f"第{n}回", f"Session {n}") for n in sessions}}
        self._one_of("session", named, self._query.session)
        if len(dialogues) > 1:
            named = {0: ALL_DIALOGUES, **{n: Words(f"対話{n}", f"Dialogue {n}") for n in dialogues}}
            self._one_of("dialogue", named, self._query.dialogue)
        for name, words in (("liked", LIKED), ("edited", EDITED), ("placed", PLACED)):
            action = self._menu.addAction(words.in_(self._speech.language))
            action.setCheckable(True)
            action.setChecked(bool(getattr(self._query, name)))
            action.toggled.connect(lambda on, name=name: self.choose(**{name: bool(on)}))

    def _one_of(self, name: str, named: dict[int, Words], chosen: int) -> None:
        group = QActionGroup(self._menu)
        for number, words in named.items():
            action = self._menu.addAction(words.in_(self._speech.language))
            action.setCheckable(True)
            action.setChecked(number == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, n=number: self.choose(**{name: n}))
        self._menu.addSeparator()

    def _chosen(self) -> str:
        query, language = self._query, self._speech.language
        parts = []
        if query.session:
            parts.append(Words(f"第{query.session}回", f"Session {query.session}"))
        if query.dialogue:
            parts.append(Words(f"対話{query.dialogue}", f"Dialogue {query.dialogue}"))
        parts += [
            words
            for on, words in (
                (query.liked, LIKED_NOTE),
                (query.edited, EDITED_NOTE),
                (query.placed, PLACED_NOTE),
            )
            if on
        ]
        return "・".join(part.in_(language) for part in parts)
