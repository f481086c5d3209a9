"""Choosing a template for a new poster: each with its picture, upright or lying."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.new_poster import add_poster, order_for, template_page
from poster_studio.templates.catalogue import Template
from poster_studio.ui.parts import Choice, Segments, Speech, button, label
from poster_studio.ui.thumbnails import thumbnail

TITLE: Final = Words("ひな形を選ぶ", "Choose a template")
UPRIGHT: Final = Words("たて", "Upright")
LYING: Final = Words("よこ", "Landscape")
CANCEL: Final = Words("やめる", "Cancel")
_PICTURE_PX: Final = 210
_COLUMNS: Final = 3


class TemplatePage(QWidget):
    """`done` tells that a poster was made or that the user would rather not."""

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self._landscape = False
        self._pictures: dict[tuple[str, bool], QIcon] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._direction = Segments(
            [
                Choice("upright", UPRIGHT.in_(speech.language)),
                Choice("lying", LYING.in_(speech.language)),
            ],
            self._turn,
        )
        self._grid = QGridLayout()
        self._lay_out()

    def refresh(self) -> None:
        """Paints the templates' pictures, each once."""
        self._direction.show_chosen("lying" if self._landscape else "upright")
        for template in self._editor.studio.templates.values():
            self._button(template).setIcon(self._picture(template))

    def _turn(self, direction: str) -> None:
        self._landscape = direction == "lying"
        self.refresh()

    def _button(self, template: Template) -> QToolButton:
        if template.id not in self._buttons:
            place = len(self._buttons)
            made = self._new_button(template)
            self._buttons[template.id] = made
            self._grid.addWidget(made, place // _COLUMNS, place % _COLUMNS)
        return self._buttons[template.id]

    def _new_button(self, template: Template) -> QToolButton:
        words = Words(template.title, template.title_en).in_(self._speech.language)
        made = QToolButton()
        made.setText(words)
        made.setAccessibleName(words)
        about = Words(template.description, template.description_en)
        made.setToolTip(about.in_(self._speech.language))
        made.setIconSize(QSize(_PICTURE_PX, _PICTURE_PX))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setStyleSheet("padding: 8px;")
        made.clicked.connect(lambda: self._make(template))
        return made

    def _picture(self, template: Template) -> QIcon:
        key = (template.id, self._landscape)
        if key not in self._pictures:
            page = template_page(
                self._editor.studio, self._editor.workshop, template, landscape=self._landscape
            )
            ratio = self.devicePixelRatioF()
            self._pictures[key] = QIcon(thumbnail(page, self._editor.resources, _PICTURE_PX, ratio))
        return self._pictures[key]

    def _make(self, template: Template) -> None:
        order = order_for(self._editor, template, landscape=self._landscape)
        try:
            add_poster(self._editor, order)
        except PosterStudioError as error:
            self._failed(error)
        self.done.emit()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 18)
        whole.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(label(TITLE.in_(self._speech.language), "big"))
        head.addStretch(1)
        self._direction.setFixedWidth(200)
        head.addWidget(self._direction)
        cancel = button(CANCEL.in_(self._speech.language))
        cancel.clicked.connect(self.done)
        head.addWidget(cancel)
        whole.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inside = QWidget()
        inside.setObjectName("page")
        self._grid.setSpacing(16)
        column = QVBoxLayout(inside)
        column.addLayout(self._grid)
        column.addStretch(1)
        area.setWidget(inside)
        whole.addWidget(area, 1)
