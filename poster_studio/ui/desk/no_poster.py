"""What the desk says while there is no poster on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.commands import command
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.ui.actions import Actions
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.widgets.parts import Speech, button, label

NO_POSTER: Final = Words(
    "ここにポスターをつくります。ひな形をえらぶと始まります。",
    "Your poster will be made here. It begins with a template.",
)


class NoPoster(QWidget):
    """Lies in the middle of the desk; gone as soon as there is a poster."""

    def __init__(self, editor: Editor, actions: Actions, speech: Speech, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._editor, self._canvas, self._action = editor, canvas, actions.action("new-poster")
        row = command("new-poster")
        self.begin = button(row.label.in_(speech.language), speech.icons.icon(row.icon))
        self.begin.clicked.connect(self._action.trigger)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        words = label(NO_POSTER.in_(speech.language))
        column.addStretch(1)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        canvas.view_changed.connect(self._show)
        self._forget = editor.listeners.add(self._on_change)
        self._show()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def _on_change(self, change: EditorChange) -> None:
        if change.poster_switched:
            self._show()

    def _show(self) -> None:
        self.setVisible(self._editor.poster is None)
        self.begin.setEnabled(self._action.isEnabled())
        self.setGeometry(self._canvas.rect())
