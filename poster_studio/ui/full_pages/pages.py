"""The desk and the pages that take its place for a while, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.editor import Editor
from poster_studio.ui.widgets.parts import Speech

if TYPE_CHECKING:
    from poster_studio.ui.full_pages.history_page import HistoryPage
    from poster_studio.ui.full_pages.import_page import ImportPage
    from poster_studio.ui.full_pages.programme_page import ProgrammePage
    from poster_studio.ui.full_pages.review_page import ReviewPage
    from poster_studio.ui.full_pages.template_page import TemplatePage


class Pages(QStackedWidget):
    """`done` tells that a page wants the desk back."""

    done = Signal()

    def __init__(
        self,
        editor: Editor,
        speech: Speech,
        failed: Callable[[PosterStudioError], None],
        desk: QWidget,
    ) -> None:
        super().__init__()
        self._editor, self._speech, self._failed = editor, speech, failed
        self._imports: ImportPage | None = None
        self._review: ReviewPage | None = None
        self._history: HistoryPage | None = None
        self._programme: ProgrammePage | None = None
        self.desk = desk
        self._templates: TemplatePage | None = None
        self.addWidget(desk)

    def minimumSizeHint(self) -> QSize:
        """Only what shows needs room."""
        shown = self.currentWidget() or self.desk
        return shown.minimumSizeHint()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        if self._review is not None:
            self._review.release_editor()
        if self._history is not None:
            self._history.release_editor()

    @property
    def templates(self) -> TemplatePage:
        """The page of templates."""
        if self._templates is None:
            from poster_studio.ui.full_pages.template_page import TemplatePage

            self._templates = TemplatePage(self._editor, self._speech, self._failed)
            self._templates.done.connect(self.done)
            self.addWidget(self._templates)
        return self._templates

    @property
    def imports(self) -> ImportPage:
        """The page of imports: it loads readers of workbooks."""
        if self._imports is None:
            from poster_studio.ui.full_pages.import_page import ImportPage

            self._imports = ImportPage(self._editor, self._speech, self._failed)
            self._imports.done.connect(self.done)
            self.addWidget(self._imports)
        return self._imports

    @property
    def review(self) -> ReviewPage:
        """The page of decisions: it loads what finds names."""
        if self._review is None:
            from poster_studio.ui.full_pages.review_page import ReviewPage

            self._review = ReviewPage(self._editor, self._speech, self._failed)
            self._review.done.connect(self.done)
            self.addWidget(self._review)
        return self._review

    @property
    def history(self) -> HistoryPage:
        """The page of versions."""
        if self._history is None:
            from poster_studio.ui.full_pages.history_page import HistoryPage

            self._history = HistoryPage(self._editor, self._speech, self._failed)
            self._history.done.connect(self.done)
            self.addWidget(self._history)
        return self._history

    @property
    def programme(self) -> ProgrammePage:
        """The page of meetings and questions."""
        if self._programme is None:
            from poster_studio.ui.full_pages.programme_page import ProgrammePage

            self._programme = ProgrammePage(self._editor, self._speech, self._failed)
            self._programme.done.connect(self.done)
            self.addWidget(self._programme)
        return self._programme

    def escape(self) -> bool:
        """Back to the desk, but never past a form that was changed; whether there was a page."""
        shown = self.currentWidget()
        if shown is self.desk:
            return False
        if shown is self._programme and self.programme.is_changed:
            self.programme.take_button.setFocus()
        else:
            self.done.emit()
        return True

    def _turn_to(self, page: QWidget) -> None:
        """Shows a page; keys go to it from now on."""
        self.setCurrentWidget(page)
        if not page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            page.setFocus()

    def show_programme(self) -> None:
        """What the organisers set for every poster."""
        self.programme.refresh()
        self._turn_to(self.programme)

    def show_review(self) -> None:
        """The cards that wait for a decision."""
        self._turn_to(self.review)
        self.review.refresh()
        self.review.focus_first()

    def show_history(self) -> None:
        """What was done, earlier versions and what was deleted."""
        self._turn_to(self.history)
        self.history.refresh()

    def show_templates(self) -> None:
        """The templates for a new poster."""
        self.templates.refresh()
        self._turn_to(self.templates)
