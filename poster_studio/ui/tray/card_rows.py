"""The rows of the tray's list: headings of dialogues and the cards below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from poster_studio.base.words import Language, Words
from poster_studio.document.workshop import Card
from poster_studio.editor.cards.tray import TraySection
from poster_studio.templates.parts import serial_of
from poster_studio.ui.desk.drops import CARD_MIME

CARD_ROLE: Final = Qt.ItemDataRole.UserRole
TICK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ON_POSTER: Final = Words("ポスターにあります", "on the poster")

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class CardRows(QAbstractListModel):
    """Headings of dialogues and the cards below them."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[TraySection | Card] = []
        self._ticked: frozenset[str] = frozenset()

    def show_sections(
        self, sections: Sequence[TraySection], ticked: frozenset[str] = frozenset()
    ) -> None:
        """Other rows; `ticked` cards lie on the poster."""
        self._ticked = ticked
        rows: list[TraySection | Card] = []
        for section in sections:
            rows += [section, *section.cards]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def card(self, index: _Index) -> Card | None:
        """The card of a row; `None` for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Card) else None

    def row_of(self, card_id: str) -> int | None:
        """Where a card stands."""
        ids = [row.id if isinstance(row, Card) else None for row in self._rows]
        return ids.index(card_id) if card_id in ids else None

    def first_card(self) -> int | None:
        """The first row that is a card."""
        return next((i for i, row in enumerate(self._rows) if isinstance(row, Card)), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, also for screen readers; the card itself under `CARD_ROLE`."""
        row = self._rows[index.row()]
        if role == CARD_ROLE:
            return row
        if role == TICK_ROLE:
            return isinstance(row, Card) and row.id in self._ticked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Card) else heading_of(row, self._language)
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Card):
            tick = f"{ON_POSTER.in_(self._language)} " if row.id in self._ticked else ""
            return f"{tick}{row.keyword or ''} {serial_of(row.id)} {row.text}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Cards can be taken, headings cannot."""
        if self.card(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What a drag carries."""
        return [CARD_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The card's id, and its words for other programs."""
        data = QMimeData()
        card = self.card(indexes[0]) if indexes else None
        if card is not None:
            data.setData(CARD_MIME, QByteArray(card.id.encode()))
            data.setText(card.text)
        return data


def heading_of(section: TraySection, language: Language) -> str:
    """A dialogue by its number and question."""
    if not section.dialogue:
        return Words("そのほか", "Other").in_(language)
    question = section.question.replace("\n", "")
    number, dialogue = section.session, section.dialogue
    place = Words(f"第{number}回 対話{dialogue}", f"Session {number}, dialogue {dialogue}")
    return Words(f"{place.ja}　{question}", f"{place.en} · {question}").in_(language)


def count_of(section: TraySection, language: Language) -> str:
    """How many cards a dialogue has there."""
    count = len(section.cards)
    return Words(f"{count}まい", f"{count}").in_(language)
