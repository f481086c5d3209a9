"""The amber note at the end of a frame whose words have no room, with one press to mend it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.editor.words import overflow
from poster_studio.editor.words.words_place import Wordy
from poster_studio.ui.desk.overlays import on_window
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, label

TITLES: Final[dict[overflow.Trouble, Words]] = {
    "overflow": Words("入りきりません", "Does not fit"),
    "small": Words("字が小さくなりました", "Too small now"),
}
_GAP_PX: Final = 10


class OverflowNote(QFrame):
    """Lies on the canvas beside the words; hidden while they have room."""

    def __init__(self, editor: Editor, hands: Hands, speech: Speech, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._editor, self._hands = editor, hands
        self.setObjectName("overflow")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setStyleSheet(
            f"#overflow {{ background: {c.AMBER_GROUND}; border: 1px solid {c.AMBER_LINE};"
            f" border-radius: 10px; }} #overflow QLabel {{ color: {c.AMBER}; font-weight: 700; }}"
        )
        self.grow_button = button(overflow.GROW.in_(speech.language))
        self.grow_button.clicked.connect(lambda: overflow.grow(editor, hands.session))
        self.shrink_button = button(overflow.SHRINK.in_(speech.language))
        self.shrink_button.clicked.connect(lambda: overflow.shrink(editor, hands.session))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(6)
        self._speech, self.title = speech, label("")
        for widget in (self.title, self.grow_button, self.shrink_button):
            line.addWidget(widget)
        self.hide()

    def refresh(self, view: View) -> None:
        """Shows itself where words end that have no room, or hides."""
        busy = self._hands.in_hand.is_busy
        found = None if busy else overflow.crowded(self._editor, self._hands.session)
        self.setVisible(found is not None)
        if found is not None:
            element, trouble = found
            self.title.setText(TITLES[trouble].in_(self._speech.language))
            self.shrink_button.setVisible(trouble == "overflow")
            self.adjustSize()
            self.move(self._place(view, element))
            self.raise_()

    def _place(self, view: View, element: Wordy) -> QPoint:
        """Below the frame's end, inside the canvas."""
        frame = element.frame
        box = on_window(view, turned(frame), frame.rect).boundingRect()
        x = box.left() if element.direction == "vertical" else box.right() - self.width()
        width, height = round(view.width_px), round(view.height_px)
        left = max(_GAP_PX, min(round(x), width - self.width() - _GAP_PX))
        top = round(box.bottom()) + _GAP_PX
        return QPoint(left, max(_GAP_PX, min(top, height - self.height() - _GAP_PX)))
