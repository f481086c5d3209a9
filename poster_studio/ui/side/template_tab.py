"""The tab ひな形: paper, theme and template of the poster on the desk, and what has no place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.editor.sheets.gallery import changed_page
from poster_studio.editor.sheets.retemplating import Sheet, change_sheet, change_template
from poster_studio.editor.sheets.theming import set_theme
from poster_studio.templates.catalogue import Template
from poster_studio.ui.side.drawer_panel import DrawerPanel
from poster_studio.ui.side.page_pictures import PagePictures
from poster_studio.ui.side.paper_choice import PaperChoice
from poster_studio.ui.side.theme_swatches import ThemeSwatches
from poster_studio.ui.widgets.parts import Speech, label
from poster_studio.ui.widgets.tall_font import has_readings

PAPER: Final = Words("紙", "Paper")
THEME: Final = Words("色のテーマ", "Colours")
TEMPLATES: Final = Words("ひな形を変える", "Change the template")
KEPT: Final = Words("ことばもカードもそのまま移ります。", "Your words and cards move along.")
#: Themes side by side: English names are longer.
_ACROSS: Final[dict[Language, int]] = {"ja": 4, "en": 3}
_PICTURE: Final = QSize(112, 104)
#: Pictures give way to what stands below as far as this, then the tab scrolls.
_LEAST_PX: Final = 88
#: What pictures leave to readings, so that everything still fits.
_RUBY_PX: Final = 26
#: After so long without a change the pictures are painted anew.
_SETTLE_MS: Final = 500


class TemplateTab(QWidget):
    """Everything here is one press and one step of undo."""

    def __init__(
        self,
        editor: Editor,
        hands: Hands,
        speech: Speech,
        failed: Callable[[PosterStudioError], None],
    ) -> None:
        super().__init__()
        self._editor, self._hands = editor, hands
        self._speech, self._failed = speech, failed
        self._pictures = PagePictures(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.paint_pictures)
        self.paper = PaperChoice(speech)
        self.paper.changed.connect(self._change_paper)
        self.themes = ThemeSwatches(
            editor.studio.themes.values(),
            speech,
            self._change_theme,
            across=_ACROSS[speech.language],
        )
        self.templates = {t.id: self._button(t) for t in editor.studio.templates.values()}
        self.drawer = DrawerPanel(editor, hands, speech)
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)
        self.refresh()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._settling.stop()
        self._pictures.stop()
        self._forget()

    def refresh(self) -> None:
        """Shows what the poster has now."""
        poster = self._editor.poster
        self.setEnabled(self._editor.can_edit)
        if poster is None:
            return
        self.paper.show_paper(poster.size, landscape=poster.landscape)
        self.themes.show_chosen(poster.theme)
        for id_, made in self.templates.items():
            made.setChecked(id_ == poster.template)
        self.drawer.refresh()

    def paint_pictures(self) -> None:
        """Paints each template with the poster's own words."""
        templates = self._editor.studio.templates
        self._pictures.paint(
            [
                (partial(changed_page, self._editor, templates[id_]), made.setIcon)
                for id_, made in self.templates.items()
            ],
            self._editor.resources,
            _PICTURE,
            self.devicePixelRatioF(),
        )

    def finish_pictures(self) -> None:
        """Does now what would be painted by and by."""
        if self._settling.isActive():
            self._settling.stop()
            self.paint_pictures()
        self._pictures.finish()

    def _on_change(self, change: EditorChange) -> None:
        if change.is_preview or not self.isVisible():
            return
        if change.ids or change.poster or change.poster_switched or change.posters:
            self.refresh()
            self._settling.start()

    def _change_paper(self) -> None:
        sheet = Sheet(self.paper.size_name, self.paper.landscape)
        self._try(lambda: change_sheet(self._editor, sheet))

    def _change_theme(self, id_: str) -> None:
        self._try(lambda: set_theme(self._editor, self._editor.studio.themes[id_]))

    def _change_template(self, template: Template) -> None:
        self._try(lambda: change_template(self._editor, template))

    def _try(self, change: Callable[[], None]) -> None:
        self._hands.end_typing()
        try:
            change()
        except PosterStudioError as error:
            self._failed(error)
        self.refresh()

    def _button(self, template: Template) -> QToolButton:
        words = Words(template.title, template.title_en).in_(self._speech.language)
        made = QToolButton()
        made.setText(words)
        made.setAccessibleName(words)
        made.setToolTip(
            Words(template.description, template.description_en).in_(self._speech.language)
        )
        made.setCheckable(True)
        room = _RUBY_PX if has_readings() else 0
        made.setIconSize(_PICTURE.shrunkBy(QMargins(0, 0, 0, room)))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setStyleSheet(
            "padding: 6px 0; font-size: 13px; min-width: 118px; max-width: 124px;"
            f"min-height: {_LEAST_PX}px;"
        )
        made.clicked.connect(lambda: self._change_template(template))
        return made

    def _lay_out(self) -> None:
        language = self._speech.language
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("tray")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 4 if has_readings() else 14, 8, 12)
        column.setSpacing(2 if has_readings() else 6)
        column.addWidget(self.drawer)
        column.addWidget(label(TEMPLATES.in_(language), "section"))
        kept = label(KEPT.in_(language), "quiet")
        kept.setWordWrap(True)
        column.addWidget(kept)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, made in enumerate(self.templates.values()):
            grid.addWidget(made, place // 2, place % 2)
        column.addLayout(grid)
        for title, widget in ((PAPER, self.paper), (THEME, self.themes)):
            column.addWidget(label(title.in_(language), "section"))
            column.addWidget(widget)
        column.addStretch(1)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is shown and painted now."""
        super().showEvent(event)
        self.refresh()
        self.paint_pictures()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is painted for nobody."""
        self._settling.stop()
        self._pictures.stop()
        super().hideEvent(event)
