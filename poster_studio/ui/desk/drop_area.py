"""What can be dragged onto the desk: cards, stickers, files; cards show where they would land."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from poster_studio.editor.cards.landing import Lander
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.ui.desk.drops import CARD_MIME, dropped_files, is_welcome, place_dropped


class DropArea(QWidget):
    """`files_dropped` tells paths of files, or the bytes of a picture, and a place on the page.

    What a dragged card shows is a preview, and ends with the drag.
    """

    files_dropped = Signal(list, object)

    def __init__(self, editor: Editor, hands: Hands) -> None:
        super().__init__()
        self._editor, self._hands = editor, hands
        self._view = View()
        self._lander: Lander | None = None
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards, stickers and files are welcome."""
        data = event.mimeData()
        if is_welcome(data):
            event.acceptProposedAction()
        if data.hasFormat(CARD_MIME) and self._editor.can_edit:
            self._hands.end_typing()
            self._lander = Lander(self._editor, bytes(data.data(CARD_MIME).data()).decode())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Everywhere on the desk."""
        event.acceptProposedAction()
        self._show_landing(event.position())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card is elsewhere again."""
        super().dragLeaveEvent(event)
        self._end_landing()

    def dropEvent(self, event: QDropEvent) -> None:
        """Cards and stickers go where they are dropped; files are handed on."""
        data, place = event.mimeData(), event.position()
        event.acceptProposedAction()
        self._end_landing()
        self._hands.end_typing()
        at = self._view.on_page(place.x(), place.y())
        if self._editor.can_edit and place_dropped(self._editor, data, at):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif data.hasUrls() or data.hasImage():
            self.files_dropped.emit(dropped_files(data), at)

    def _show_landing(self, place: QPointF) -> None:
        if self._lander is None:
            return
        landing = self._lander.at(self._view.on_page(place.x(), place.y()))
        if landing is not None:
            self._editor.show(landing.previews)

    def _end_landing(self) -> None:
        if self._lander is not None:
            self._lander = None
            self._editor.show({})
