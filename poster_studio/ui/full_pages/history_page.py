"""What was done, earlier versions, and what was deleted: everything can come back from here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.compose.poster import compose_element, compose_poster
from poster_studio.display.display_list import Page
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.element_list import title_of
from poster_studio.editor.equipment import versions
from poster_studio.export.extent import extent
from poster_studio.ui.side.thumbnails import box_picture, thumbnail
from poster_studio.ui.widgets.parts import Speech, button, label, page_column
from poster_studio.ui.widgets.ruby_lists import WordsDelegate
from poster_studio.workshop_io.versions import Version

TITLE: Final = Words("前の版・けしたもの", "History")
BACK: Final = Words("ポスターにもどる", "Back to the poster")
DONE: Final = Words("やったこと", "What was done")
UNDO: Final = Words("ここまで戻す", "Undo to here")
VERSIONS: Final = Words("前の版", "Earlier versions")
RESTORE: Final = Words("この版に戻す", "Use this version")
KEEP: Final = Words("いまの版を残す", "Keep this version")
DELETED: Final = Words("けしたもの", "What was deleted")
BRING_BACK: Final = Words("ポスターに戻す", "Put back")
KEPT_BY_HAND: Final = Words("残した版", "Kept")
NOTHING_DONE: Final = Words("まだ何もしていません。", "Nothing was done yet.")
NO_VERSIONS: Final = Words(
    "作業の間、5分ごとに残ります。", "One is kept every five minutes while you work."
)
NOTHING_DELETED: Final = Words("けしたものはありません。", "Nothing was deleted.")
_VERSION_PX: Final = 150
_DELETED_PX: Final = 84
#: So many versions show; older ones are in the file still.
_MOST: Final = 24

_DATA: Final = Qt.ItemDataRole.UserRole


class HistoryPage(QWidget):
    """`done` tells that the user goes back to the poster."""

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self._notes: list[tuple[QListWidget, QLabel]] = []
        self._pictures: dict[tuple[str, int], QIcon] = {}
        self.steps = self._list(DONE)
        self.steps.setObjectName("steps")
        self.versions = self._list(VERSIONS, _VERSION_PX)
        self.deleted = self._list(DELETED, _DELETED_PX)
        self.deleted.setProperty("people", True)
        self.undo = self._button(UNDO, "undo-2", self._undo)
        self.restore = self._button(RESTORE, "undo-2", self._restore)
        self.keep = self._button(KEEP, "circle-check", self._keep)
        self.bring_back = self._button(BRING_BACK, "corner-up-left", self._bring_back)
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Lists everything as it stands now."""
        self._show_steps()
        self._show_versions()
        self._show_deleted()
        for listing, note in self._notes:
            note.setVisible(listing.count() == 0)
        self._enable()

    def _show_steps(self) -> None:
        self.steps.clear()
        for words in self._editor.undo_labels:
            self.steps.addItem(self._say(words))

    def _show_versions(self) -> None:
        self.versions.clear()
        for version in versions.versions(self._editor)[:_MOST]:
            icon = self._picture(version)
            if icon is None:
                continue
            item = QListWidgetItem(icon, self._when(version))
            item.setData(_DATA, version)
            self.versions.addItem(item)

    def _show_deleted(self) -> None:
        self.deleted.clear()
        ratio = self.devicePixelRatioF()
        for element in versions.deleted(self._editor):
            item = compose_element(element, self._editor.look)
            box = extent(item)
            row = QListWidgetItem(self._say(title_of(element)))
            row.setData(_DATA, element.id)
            if box is not None:
                picture = box_picture(item, box, self._editor.resources, _DELETED_PX, ratio)
                row.setIcon(QIcon(picture))
            self.deleted.addItem(row)

    def _picture(self, version: Version) -> QIcon | None:
        key = (version.poster, version.at_ms)
        if key not in self._pictures:
            try:
                poster = self._editor.file.versions.poster(version)
            except PosterStudioError:
                return None
            editor = self._editor
            look = editor.studio.look(poster, editor.workshop, editor.file.pictures)
            page: Page = compose_poster(poster, look)
            ratio = self.devicePixelRatioF()
            picture = thumbnail(page, editor.resources, _VERSION_PX, ratio)
            self._pictures[key] = QIcon(picture)
        return self._pictures[key]

    def _when(self, version: Version) -> str:
        at = time.localtime(version.at_ms / 1000)
        words = f"{at.tm_mon}/{at.tm_mday} {at.tm_hour}:{at.tm_min:02}"
        return f"{words}　{self._say(KEPT_BY_HAND)}" if version.kept else words

    def _undo(self) -> None:
        for _ in range(self.steps.currentRow() + 1):
            self._editor.undo()
        self.refresh()

    def _restore(self) -> None:
        chosen = self.versions.currentItem()
        if chosen is not None:
            self._try(lambda: versions.restore(self._editor, chosen.data(_DATA)))
            self.done.emit()

    def _keep(self) -> None:
        self._try(lambda: versions.keep_version(self._editor))
        self.refresh()

    def _bring_back(self) -> None:
        ids = [str(item.data(_DATA)) for item in self.deleted.selectedItems()]
        if ids:
            self._try(lambda: versions.bring_back(self._editor, ids))
            self.done.emit()

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except PosterStudioError as error:
            self._failed(error)

    def _on_change(self, change: EditorChange) -> None:
        if self.isVisible() and not change.is_preview:
            self.refresh()

    def _enable(self) -> None:
        can = self._editor.can_edit
        self.undo.setEnabled(can and self.steps.currentRow() >= 0)
        self.restore.setEnabled(can and self.versions.currentItem() is not None)
        self.keep.setEnabled(can)
        self.bring_back.setEnabled(can and bool(self.deleted.selectedItems()))

    def showEvent(self, event: QShowEvent) -> None:
        """No button is narrower than its words, whose size is known once they show."""
        super().showEvent(event)
        for made in (self.undo, self.restore, self.keep, self.bring_back):
            made.setMinimumWidth(made.sizeHint().width())

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _list(self, name: Words, picture_px: int | None = None) -> QListWidget:
        made = QListWidget()
        made.setItemDelegate(WordsDelegate(made))
        made.setAccessibleName(self._say(name))
        made.itemSelectionChanged.connect(self._enable)
        if picture_px is not None:
            made.setIconSize(QSize(picture_px, picture_px))
            made.setViewMode(QListWidget.ViewMode.IconMode)
            made.setResizeMode(QListWidget.ResizeMode.Adjust)
            made.setMovement(QListWidget.Movement.Static)
            made.setGridSize(QSize(picture_px + 30, picture_px + 44))
            made.setWordWrap(True)
        return made

    def _button(self, words: Words, icon: str, pressed: Callable[[], None]) -> QWidget:
        made = button(self._say(words), self._speech.icons.icon(icon))
        made.clicked.connect(lambda: pressed())
        return made

    def _lay_out(self) -> None:
        back = button(self._say(BACK))
        back.clicked.connect(self.done)
        whole = page_column(self, self._say(TITLE), back)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        for name, listing, note, buttons, stretch in (
            (DONE, self.steps, NOTHING_DONE, (self.undo,), 2),
            (VERSIONS, self.versions, NO_VERSIONS, (self.restore, self.keep), 4),
            (DELETED, self.deleted, NOTHING_DELETED, (self.bring_back,), 3),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(label(self._say(name), "section"))
            empty = label(self._say(note), "quiet")
            empty.setWordWrap(True)
            column.addWidget(empty)
            self._notes.append((listing, empty))
            listing.setMinimumHeight(1)
            column.addWidget(listing, 1)
            for made in buttons:
                column.addWidget(made)
            columns.addLayout(column, stretch)
        whole.addLayout(columns, 1)
