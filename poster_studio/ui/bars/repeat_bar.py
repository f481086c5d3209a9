"""The bar above the desk that repeats what is selected in equal steps (EDIT-REPEAT)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from poster_studio.base.words import Words
from poster_studio.editor.arrange import repeating
from poster_studio.editor.arrange.repeating import REPEAT, Repeating, Steps
from poster_studio.editor.arrange.sums import worked_out
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.ui.sections.frame_fields import NumberField
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, label, say

COPIES: Final = Words("増やす数", "Copies")
RIGHT: Final = Words("右へ(mm)", "Right mm")
DOWN: Final = Words("下へ(mm)", "Down mm")
TAKE: Final = Words("並べる", "Repeat")
LEAVE: Final = Words("やめる", "Cancel")
HINT: Final = Words(
    "数を変えると、並べた形が先に見えます。Enter で決まり、Esc でやめます。",
    "The copies show while you type. Enter takes them, Esc does not.",
)
_QUIET: Final = f"color: {c.SECONDARY};"
_AMBER: Final = f"color: {c.AMBER}; font-weight: 700;"
_FARTHEST: Final = 9999.0
_FIELD_PX: Final = 104


class RepeatBar(QFrame):
    """Hidden until it is asked for. The copies show while numbers are typed; Enter takes them.

    `left` is called when the bar goes: keys belong to the canvas again.
    """

    def __init__(
        self, editor: Editor, hands: Hands, speech: Speech, left: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAccessibleName(REPEAT.in_(speech.language))
        self._editor, self._hands, self._speech, self._left = editor, hands, speech, left
        self._repeating = Repeating(editor, hands)
        self._is_open = False
        self.copies = self._field(COPIES, decimals=0)
        self.right, self.down = self._field(RIGHT), self._field(DOWN)
        self.take_button = button(self._say(TAKE))
        self.take_button.clicked.connect(self.take)
        self.leave_button = button("", speech.icons.icon("x"))
        self.leave_button.setAccessibleName(self._say(LEAVE))
        self.leave_button.setStyleSheet("padding: 0;")
        self.leave_button.setToolTip(self._say(LEAVE))
        self.leave_button.clicked.connect(self.leave)
        self.told = label("", "quiet")
        self.told.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        fields = ((COPIES, self.copies), (RIGHT, self.right), (DOWN, self.down))
        for column, (words, field) in enumerate(fields):
            grid.addWidget(label(self._say(words), "quiet"), 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.take_button, 1, len(fields))
        grid.addWidget(self.leave_button, 1, len(fields) + 1)
        grid.setColumnStretch(len(fields) + 2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(6)
        whole.addLayout(grid)
        whole.addWidget(self.told)
        self._forget = editor.listeners.add(self._on_change)
        self.hide()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._is_open = False
        self._repeating.put_away()
        self._forget()

    def ask(self) -> None:
        """Shows the bar with numbers that suit what is selected, and the copies."""
        self._hands.take("select")
        if not repeating.can_repeat(self._editor):
            return
        steps = repeating.suggested(self._editor)
        self.copies.show_value(steps.copies)
        self.right.show_value(steps.right)
        self.down.show_value(steps.down)
        self._is_open = True
        self.show()
        self.copies.setFocus()
        self.copies.selectAll()
        self.preview()

    def preview(self) -> None:
        """Shows the copies of the numbers as they are typed."""
        if self._is_open:
            self._tell(self._repeating.preview(self._steps()))

    def take(self) -> None:
        """Adds the copies and puts the bar away, if the numbers will do."""
        if not self._is_open:
            return
        self._is_open = False
        told = self._repeating.take(self._steps())
        self._is_open = told is not None
        self._tell(told)
        if told is None:
            self.leave()

    def leave(self) -> None:
        """Puts the bar away, and the copies if they were not taken."""
        self._is_open = False
        self._repeating.put_away()
        self.hide()
        self._left()

    def _steps(self) -> Steps | None:
        """What is typed now; `None` if a field holds no number."""
        values = [worked_out(field.text()) for field in (self.copies, self.right, self.down)]
        numbers = [value for value in values if value is not None]
        return Steps(*numbers) if len(numbers) == len(values) else None

    def _tell(self, told: Words | None) -> None:
        """Why there are no copies; the bar is as high when there is nothing to tell."""
        say(self.told, self._say(told or HINT))
        self.told.setStyleSheet(_QUIET if told is None else _AMBER)
        self.take_button.setEnabled(told is None)

    def _on_change(self, change: EditorChange) -> None:
        if self._is_open and self._repeating.is_overtaken(change):
            self._is_open = False
            self._repeating.put_away()
            self.hide()

    def _field(self, words: Words, decimals: int = 1) -> NumberField:
        field = NumberField(self._say(words), -_FARTHEST, _FARTHEST, decimals)
        field.setFixedWidth(_FIELD_PX)
        field.textEdited.connect(self.preview)
        field.editingFinished.connect(self.preview)
        field.returnPressed.connect(self.take)
        return field

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
