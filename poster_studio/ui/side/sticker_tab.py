"""The tab シール: the collection's stickers in the theme's colour, searched by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout

from poster_studio.base.geometry import Point
from poster_studio.base.words import Language, Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.figures.inserting import kept_on_sheet
from poster_studio.editor.figures.sticker_collection import FOLDERS, Sticker, found_stickers
from poster_studio.editor.figures.stickers import place_sticker
from poster_studio.editor.hands import Hands
from poster_studio.ui.desk.drops import STICKER_MIME
from poster_studio.ui.side.side_tabs import NAMES
from poster_studio.ui.side.sticker_pictures import StickerPictures
from poster_studio.ui.widgets.parts import Speech, button, label, say
from poster_studio.ui.widgets.ruby_lists import WordsDelegate, WordsMenu
from poster_studio.ui.widgets.search_box import SearchBox

SEARCH: Final = Words("名前でさがす", "Search by name")
ALL: Final = Words("ぜんぶ", "All")
HINT: Final = Words(
    "押すとポスターのまん中に、引っぱると好きな所に貼れます。",
    "Press to place it in the middle, or drag it where you like.",
)
NONE_FOUND: Final = Words("その名前のシールはありません。", "No sticker has this name.")
_ICON_PX: Final = 48
#: English names are longer: theirs take two lines.
_CELLS: Final[dict[Language, QSize]] = {"ja": QSize(82, 80), "en": QSize(82, 98)}
_NAME_PX: Final = 13

_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class StickerRows(QAbstractListModel):
    """The stickers that were found, as a view wants them."""

    def __init__(self, pictures: StickerPictures, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._language = pictures, language
        self._stickers: Sequence[Sticker] = ()

    def show_stickers(self, stickers: Sequence[Sticker]) -> None:
        """Lists these."""
        self.beginResetModel()
        self._stickers = stickers
        self.endResetModel()

    def sticker(self, index: _Index) -> Sticker | None:
        """The sticker of a row."""
        return self._stickers[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._stickers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and picture."""
        sticker = self.sticker(index)
        if sticker is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sticker.name.in_(self._language)
        if role == Qt.ItemDataRole.DecorationRole:
            return QIcon(self._pictures.pixmap(sticker.id, _ICON_PX))
        if role == Qt.ItemDataRole.SizeHintRole:
            return _CELLS[self._language]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """All can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Only stickers."""
        return [STICKER_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The sticker's id."""
        data = QMimeData()
        sticker = self.sticker(indexes[0])
        if sticker is not None:
            data.setData(STICKER_MIME, QByteArray(sticker.id.encode()))
        return data


class StickerList(QListView):
    """Three in a row; `chosen` is called for a press, Enter or the space bar."""

    def __init__(
        self, rows: StickerRows, language: Language, chosen: Callable[[Sticker], None]
    ) -> None:
        super().__init__()
        self._rows, self._chosen = rows, chosen
        self.setModel(rows)
        self.setItemDelegate(WordsDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(_CELLS[language])
        self.setWordWrap(language == "en")
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setStyleSheet(f"font-size: {_NAME_PX}px;")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        sticker = self._rows.sticker(index)
        if sticker is not None:
            self._chosen(sticker)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class StickerTab(QFrame):
    """Searches and places; `middle` tells the place in the middle of what is seen."""

    def __init__(
        self, editor: Editor, hands: Hands, speech: Speech, middle: Callable[[], Point]
    ) -> None:
        super().__init__()
        self._editor, self._hands, self._speech, self._middle = editor, hands, speech, middle
        self._folder = ""
        self._is_listed = False
        self._pictures = StickerPictures(editor)
        self._rows = StickerRows(self._pictures, speech.language, self)
        self.list = StickerList(self._rows, speech.language, self._place)
        self.list.setAccessibleName(NAMES["stickers"].in_(speech.language))
        self.search = SearchBox(speech)
        self.search.setPlaceholderText(SEARCH.in_(speech.language))
        self.search.setAccessibleName(SEARCH.in_(speech.language))
        self.search.textChanged.connect(self.refresh)
        self.folders = self._folder_button()
        self._hint = label("", "quiet")
        self._hint.setWordWrap(True)
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    @property
    def shown(self) -> tuple[Sticker, ...]:
        """The stickers that are listed."""
        rows = range(self._rows.rowCount())
        found = [self._rows.sticker(self._rows.index(row)) for row in rows]
        return tuple(sticker for sticker in found if sticker is not None)

    def refresh(self) -> None:
        """Lists what is asked for."""
        stickers = self._editor.studio.stickers.stickers
        found = found_stickers(stickers, self.search.text(), self._folder)
        self._rows.show_stickers(found)
        say(self._hint, (HINT if found else NONE_FOUND).in_(self._speech.language))
        self._is_listed = True

    def _place(self, sticker: Sticker) -> None:
        poster = self._editor.poster
        if poster is not None and self._editor.can_edit:
            self._hands.take("select")
            place_sticker(self._editor, sticker.id, kept_on_sheet(self._middle(), poster.sheet))

    def _open_folder(self, id_: str) -> None:
        self._folder = id_
        self.folders.setText(FOLDERS.get(id_, ALL).in_(self._speech.language))
        self.refresh()

    def _on_change(self, change: EditorChange) -> None:
        if change.poster or change.poster_switched:
            self._pictures.forget()
            self.list.viewport().update()

    def _folder_button(self) -> QPushButton:
        made = button(ALL.in_(self._speech.language))
        menu = WordsMenu(made)
        for id_, words in {"": ALL, **FOLDERS}.items():
            action = menu.addAction(words.in_(self._speech.language))
            action.triggered.connect(lambda _=False, name=id_: self._open_folder(name))
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 14, 12, 8)
        inside.setSpacing(10)
        for widget in (self.search, self.folders, self._hint):
            inside.addWidget(widget)
        inside.addWidget(self.list, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads the collection when it is first seen."""
        if not self._is_listed:
            self.refresh()
        super().showEvent(event)
