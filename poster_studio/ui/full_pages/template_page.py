"""Choosing a template for a new poster: each with its picture, on the paper and in the theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.display.display_list import Page
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.gallery import Wish, new_page, order_of
from poster_studio.editor.sheets.new_poster import add_poster
from poster_studio.templates.catalogue import Template
from poster_studio.ui.side.page_pictures import PagePictures
from poster_studio.ui.side.paper_choice import PaperChoice
from poster_studio.ui.side.theme_swatches import ThemeSwatches
from poster_studio.ui.widgets.flow_grid import FlowGrid
from poster_studio.ui.widgets.parts import Speech, button, page_column

TITLE: Final = Words("ひな形を選ぶ", "Choose a template")
CANCEL: Final = Words("やめる", "Cancel")
OWN_THEME: Final = Words("おすすめ", "Suggested")
#: Pictures of upright and of lying posters.
_UPRIGHT: Final = QSize(166, 236)
_LYING: Final = QSize(166, 120)
#: More make long rows that nobody compares.
_COLUMNS: Final = 8


class TemplatePage(QWidget):
    """`done` tells that a poster was made or that the user would rather not."""

    done = Signal()

    def __init__(
        self, editor: Editor, speech: Speech, failed: Callable[[PosterStudioError], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._editor, self._speech, self._failed = editor, speech, failed
        self._theme = ""
        self._painting = PagePictures(self)
        self._pictures: dict[tuple[str, Wish], QIcon] = {}
        self.paper = PaperChoice(speech)
        self.paper.changed.connect(self.refresh)
        self.themes = ThemeSwatches(
            editor.studio.themes.values(), speech, self._choose_theme, across=9, own=OWN_THEME
        )
        self.buttons = {t.id: self._new_button(t) for t in editor.studio.templates.values()}
        self._lay_out()

    @property
    def wish(self) -> Wish:
        """The paper and theme that are chosen."""
        return Wish(self.paper.size_name, self.paper.landscape, self._theme or None)

    def refresh(self) -> None:
        """Paints the templates' pictures by and by, each once for a paper and theme."""
        self.themes.show_chosen(self._theme)
        wish = self.wish
        waiting: list[tuple[Callable[[], Page | None], Callable[[QIcon], None]]] = []
        for template in self._editor.studio.templates.values():
            known = self._pictures.get((template.id, wish))
            if known is not None:
                self.buttons[template.id].setIcon(known)
            else:
                waiting.append(self._picture(template, wish))
        ratio = self.devicePixelRatioF()
        size = _LYING if wish.landscape else _UPRIGHT
        for made in self.buttons.values():
            made.setIconSize(size)
        self._painting.paint(waiting, self._editor.resources, size, ratio)

    def finish_pictures(self) -> None:
        """Does now what would be painted by and by."""
        self._painting.finish()

    def _picture(
        self, template: Template, wish: Wish
    ) -> tuple[Callable[[], Page | None], Callable[[QIcon], None]]:
        def keep(icon: QIcon) -> None:
            self._pictures[template.id, wish] = icon
            self.buttons[template.id].setIcon(icon)

        return (lambda: new_page(self._editor, template, wish)), keep

    def _choose_theme(self, id_: str) -> None:
        self._theme = id_
        self.refresh()

    def _new_button(self, template: Template) -> QToolButton:
        words = Words(template.title, template.title_en).in_(self._speech.language)
        made = QToolButton()
        made.setText(words)
        made.setAccessibleName(words)
        about = Words(template.description, template.description_en)
        made.setToolTip(about.in_(self._speech.language))
        made.setIconSize(_UPRIGHT)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setStyleSheet("padding: 6px 0; min-width: 170px; max-width: 178px;")
        made.clicked.connect(lambda: self._make(template))
        return made

    def _make(self, template: Template) -> None:
        try:
            add_poster(self._editor, order_of(self._editor, template, self.wish))
        except PosterStudioError as error:
            self._failed(error)
        self.done.emit()

    def _lay_out(self) -> None:
        self.paper.setFixedWidth(280)
        cancel = button(CANCEL.in_(self._speech.language))
        cancel.clicked.connect(self.done)
        whole = page_column(self, TITLE.in_(self._speech.language), self.paper, cancel)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inside = QWidget()
        inside.setObjectName("page")
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.themes)
        column.addWidget(FlowGrid(self.buttons.values(), _COLUMNS, spacing=10))
        column.addStretch(1)
        area.setWidget(inside)
        whole.addWidget(area, 1)
