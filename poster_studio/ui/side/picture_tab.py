"""The tab 写真: pictures from this computer, and those that the workshop holds already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.display.display_list import Picture
from poster_studio.display.resources import PictureInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.editor.photos.pictures import place_picture
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.actions import Actions
from poster_studio.ui.desk.pixmaps import screen_ratio
from poster_studio.ui.widgets.parts import Speech, button, label, say

CHOOSE: Final = Words("写真をえらぶ", "Choose a picture")
HINT: Final = Words(
    "ファイルをポスターの上に引っぱっても、コピーして貼りつけても置けます。",
    "You can also drag a file onto the poster, or paste a picture.",
)
AGAIN: Final = Words("このワークショップの写真", "Pictures of this workshop")
NAME: Final = Words("写真 {}", "Picture {}")
_SIDE_PX: Final = 74
_CELL: Final = QSize(82, 82)


class PictureTab(QFrame):
    """Places pictures; `middle` tells the place in the middle of what is seen."""

    def __init__(
        self,
        editor: Editor,
        hands: Hands,
        actions: Actions,
        speech: Speech,
        middle: Callable[[], Point],
    ) -> None:
        super().__init__()
        self._editor, self._hands, self._speech, self._middle = editor, hands, speech, middle
        self._painter = PagePainter(editor.resources)
        self._listed: tuple[str, ...] | None = None
        self.choose = button(CHOOSE.in_(speech.language), speech.icons.icon("image-plus"))
        self.choose.clicked.connect(actions.action("picture").trigger)
        self._hint = label("", "quiet")
        self._hint.setWordWrap(True)
        say(self._hint, HINT.in_(speech.language))
        self._again = label(AGAIN.in_(speech.language), "section")
        self.list = QListWidget()
        self.list.setAccessibleName(AGAIN.in_(speech.language))
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setGridSize(_CELL)
        self.list.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
        self.list.setStyleSheet("border: 0; background: transparent;")
        self.list.itemClicked.connect(self._place)
        self.list.itemActivated.connect(self._place)
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Lists the pictures in the file, without those whose faces were blurred since."""
        store = self._editor.file.pictures
        hidden = store.retired()
        digests = tuple(digest for digest in store.digests() if digest not in hidden)
        if digests == self._listed:
            return
        self._listed = digests
        self.list.clear()
        for number, digest in enumerate(digests, start=1):
            info = self._editor.file.pictures.picture_info(digest)
            if info is not None:
                item = QListWidgetItem(QIcon(self._thumbnail(info)), "")
                name = NAME.in_(self._speech.language).format(number)
                item.setData(Qt.ItemDataRole.UserRole, digest)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
                item.setSizeHint(_CELL)
                self.list.addItem(item)
        self._again.setVisible(bool(digests))

    def _place(self, item: QListWidgetItem) -> None:
        info = self._editor.file.pictures.picture_info(item.data(Qt.ItemDataRole.UserRole))
        if info is not None and self._editor.can_edit:
            self._hands.take("select")
            self._editor.select([])
            place_picture(self._editor, info, self._middle())

    def _on_change(self, change: EditorChange) -> None:
        if self.isVisible() and not change.is_preview:
            self.refresh()

    def _thumbnail(self, info: PictureInfo) -> QPixmap:
        ratio = screen_ratio()
        side = round(_SIDE_PX * ratio)
        scale = side / max(info.width_px, info.height_px)
        width, height = info.width_px * scale, info.height_px * scale
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        target = Rect((side - width) / 2, (side - height) / 2, width, height)
        with QPainter(pixmap) as painter:
            self._painter.paint(painter, (Picture(info.sha256, target),))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 14, 12, 8)
        inside.setSpacing(10)
        for widget in (self.choose, self._hint, self._again):
            inside.addWidget(widget)
        inside.addWidget(self.list, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Lists what there is now."""
        self.refresh()
        super().showEvent(event)
