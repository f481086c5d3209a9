"""The tab 一覧: the poster's elements in reading order, to choose, name, order, lock and hide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDropEvent, QIcon, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.editor import element_list
from poster_studio.editor.arrange import protecting
from poster_studio.editor.arrange.grouping import step_into
from poster_studio.editor.composition import Unit
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.element_list import Row
from poster_studio.ui.side.thumbnails import box_picture
from poster_studio.ui.widgets.icons import SMALL_PX
from poster_studio.ui.widgets.parts import Speech, button, label, row
from poster_studio.ui.widgets.ruby_lists import WordsDelegate

TITLE: Final = Words("読む順（上から）", "Reading order, from the top")
EMPTY: Final = Words(
    "まだ何もありません。カードや文字を置くと、ここに並びます。",
    "Nothing yet. Cards and words that you place are listed here.",
)
RENAME: Final = Words("名前", "Name")
RENAME_TIP: Final = Words(
    "名前を変える（2回続けて押しても変えられます）",
    "Give another name; a double click on the row does too",
)
LOCK: Final = Words("動かないようにする", "Lock")
HIDE: Final = Words("かくす", "Hide")
ALT: Final = Words("写真の説明（読み上げ用）", "Description of the picture, for reading aloud")
_THUMB_PX: Final = 36
_ROW_PX: Final = 46
_LOCK, _HIDE = 1, 2
_ID: Final = Qt.ItemDataRole.UserRole


class ElementTab(QWidget):
    """Mirrors the canvas: what is selected here is selected there."""

    def __init__(self, editor: Editor, speech: Speech) -> None:
        super().__init__()
        self._editor, self._speech = editor, speech
        self._thumbs: dict[str, tuple[Unit, QIcon]] = {}
        self._rows: tuple[Row, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self.tree = ElementTree(self)
        self.tree.setAccessibleName(TITLE.in_(speech.language))
        self.tree.itemSelectionChanged.connect(self._select)
        self.tree.itemChanged.connect(self._rename)
        self.tree.itemClicked.connect(self._switch)
        self.tree.itemDoubleClicked.connect(self._edit_name)
        self.empty = label(EMPTY.in_(speech.language), "quiet")
        self.empty.setWordWrap(True)
        self.rename_button = button(RENAME.in_(speech.language), speech.icons.icon("pencil"))
        self.rename_button.setToolTip(RENAME_TIP.in_(speech.language))
        self.rename_button.clicked.connect(self._ask_name)
        self.alt = QLineEdit()
        self.alt.setPlaceholderText(ALT.in_(speech.language))
        self.alt.setAccessibleName(ALT.in_(speech.language))
        self.alt.editingFinished.connect(self._describe)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 14, 12, 12)
        whole.setSpacing(10)
        title = label(TITLE.in_(speech.language), "section")
        title.setWordWrap(True)
        head = row(title, self.rename_button)
        head.setStretch(0, 1)
        whole.addLayout(head)
        whole.addWidget(self.empty)
        whole.addWidget(self.tree, 1)
        whole.addWidget(self.alt)
        self._forget = editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Lists the elements anew, if they changed, and what is selected."""
        self._filling = True
        rows = element_list.rows(self._editor)
        if rows != self._rows:
            self._fill(rows)
        self._show_thumbs()
        self.empty.setVisible(not rows)
        chosen = set(self._editor.selection)
        self.rename_button.setEnabled(self._editor.can_edit and len(chosen) == 1)
        for id_, item in self._items.items():
            item.setSelected(id_ in chosen)
        self._show_alt()
        self._filling = False

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is shown now."""
        super().showEvent(event)
        self.refresh()

    def moved(self, id_: str, before: str | None, parent: str | None) -> None:
        """An element was dragged to another place of the list."""
        element_list.move(self._editor, id_, before, parent)
        self._rows = ()
        self.refresh()

    def _on_change(self, change: EditorChange) -> None:
        if self.isVisible() and not change.is_preview:
            self.refresh()

    def _fill(self, rows: Sequence[Row]) -> None:
        self._rows = tuple(rows)
        self.tree.clear()
        self._items.clear()
        around: list[QTreeWidgetItem] = []
        for each in rows:
            del around[each.depth :]
            item = self._item(each)
            if around:
                around[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            around.append(item)
            self._items[each.id] = item
        self.tree.expandAll()

    def _item(self, row: Row) -> QTreeWidgetItem:
        language, icons = self._speech.language, self._speech.icons
        item = QTreeWidgetItem([row.title.in_(language), "", ""])
        item.setData(0, _ID, row.id)
        item.setToolTip(0, row.title.in_(language))
        flags = item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        if not row.is_group:
            flags &= ~Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        item.setSizeHint(0, QSize(0, _ROW_PX))
        item.setIcon(_LOCK, icons.icon("lock" if row.locked else "lock-open"))
        item.setIcon(_HIDE, icons.icon("eye-off" if row.hidden else "eye"))
        item.setToolTip(_LOCK, LOCK.in_(language))
        item.setToolTip(_HIDE, HIDE.in_(language))
        return item

    def _show_thumbs(self) -> None:
        """Each element's own picture, painted again only if it looks different."""
        units = {id_: unit for unit in self._editor.units() for id_ in unit.ids}
        for id_, item in self._items.items():
            unit = units.get(id_)
            known = self._thumbs.get(id_)
            if unit is None:
                continue
            if known is None or known[0] is not unit:
                known = self._thumbs[id_] = (unit, self._thumb(unit))
            item.setIcon(0, known[1])

    def _thumb(self, unit: Unit) -> QIcon:
        box = unit.box or Rect(0.0, 0.0, 1.0, 1.0)
        ratio = self.devicePixelRatioF()
        return QIcon(box_picture(unit.item, box, self._editor.resources, _THUMB_PX, ratio))

    def _select(self) -> None:
        if self._filling:
            return
        ids = [str(item.data(0, _ID)) for item in self.tree.selectedItems()]
        if len(ids) == 1:
            step_into(self._editor, ids[0])
        else:
            self._editor.isolate(None)
            self._editor.select(ids)

    def _ask_name(self) -> None:
        chosen = self.tree.selectedItems()
        if len(chosen) == 1:
            self.tree.setFocus()
            self._edit_name(chosen[0], 0)

    def _edit_name(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and self._editor.can_edit:
            self.tree.editItem(item, 0)

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == 0:
            element_list.rename(self._editor, str(item.data(0, _ID)), item.text(0))

    def _switch(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 or not self._editor.can_edit:
            return
        id_ = str(item.data(0, _ID))
        row = next(row for row in self._rows if row.id == id_)
        if column == _LOCK:
            protecting.set_locked(self._editor, id_, not row.locked)
        else:
            protecting.set_hidden(self._editor, id_, not row.hidden)

    def _show_alt(self) -> None:
        chosen = self._editor.selected
        is_picture = len(chosen) == 1 and chosen[0].kind == "picture"
        self.alt.setVisible(is_picture)
        if is_picture and not self.alt.hasFocus():
            self.alt.setText(chosen[0].alt)

    def _describe(self) -> None:
        chosen = self._editor.selected
        if len(chosen) == 1:
            element_list.describe_picture(self._editor, chosen[0].id, self.alt.text())


class ElementTree(QTreeWidget):
    """Tells its owner where something was dropped, and moves nothing itself."""

    def __init__(self, owner: ElementTab) -> None:
        super().__init__()
        self._owner = owner
        self.setItemDelegateForColumn(0, WordsDelegate(self))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setIconSize(QSize(_THUMB_PX, _THUMB_PX))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(SMALL_PX)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column in (_LOCK, _HIDE):
            header.setSectionResizeMode(column, header.ResizeMode.Fixed)
            header.resizeSection(column, _ROW_PX)

    def dropEvent(self, event: QDropEvent) -> None:
        """Before, after or into the element under the pointer."""
        dragged = self.currentItem()
        target = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if dragged is None or target is dragged:
            return
        before, parent = self._place(target, self.dropIndicatorPosition())
        self._owner.moved(str(dragged.data(0, _ID)), before, parent)

    def _place(
        self,
        target: QTreeWidgetItem | None,
        where: QAbstractItemView.DropIndicatorPosition,
    ) -> tuple[str | None, str | None]:
        """The element that will follow, and the group around both."""
        positions = QAbstractItemView.DropIndicatorPosition
        if target is None:
            return None, None
        if where == positions.OnItem:
            return None, str(target.data(0, _ID))
        around = target.parent()
        parent = None if around is None else str(around.data(0, _ID))
        if where == positions.AboveItem:
            return str(target.data(0, _ID)), parent
        holder = around or self.invisibleRootItem()
        following = holder.child(holder.indexOfChild(target) + 1)
        return (None if following is None else str(following.data(0, _ID))), parent
