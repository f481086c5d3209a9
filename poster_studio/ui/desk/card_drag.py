"""While a card of the tray is dragged over the poster, the poster shows where it would land."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent

from poster_studio.base.geometry import Point
from poster_studio.editor.cards.landing import Lander
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.drops import CARD_MIME


class CardDrag(QObject):
    """Watches the canvas; what it shows is a preview, and ends with the drag."""

    def __init__(self, editor: Editor, hands: Hands, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._editor, self._hands, self._canvas = editor, hands, canvas
        self._lander: Lander | None = None
        canvas.installEventFilter(self)

    def _begin(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(CARD_MIME) and self._editor.can_edit:
            self._hands.end_typing()
            self._lander = Lander(self._editor, bytes(data.data(CARD_MIME).data()).decode())

    def _show(self, at: Point) -> None:
        landing = self._lander.at(at) if self._lander is not None else None
        if landing is not None:
            self._editor.show(landing.previews)

    def _end(self) -> None:
        if self._lander is not None:
            self._lander = None
            self._editor.show({})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks on; the canvas does what is to be done."""
        if isinstance(event, QDragEnterEvent):
            self._begin(event)
        elif isinstance(event, QDragMoveEvent) and event.type() == QEvent.Type.DragMove:
            place = event.position()
            self._show(self._canvas.view.on_page(place.x(), place.y()))
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._end()
        return super().eventFilter(watched, event)
