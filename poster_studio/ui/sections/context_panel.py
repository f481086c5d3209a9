"""The panel at the right: what is selected, and what can be done with it."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.editor.description import Description, is_edited
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.tool_description import Subject, describe_desk, subject_of
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.actions import Actions
from poster_studio.ui.sections import FOLDS, SECTIONS
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.section_stack import SectionStack
from poster_studio.ui.tray.card_marks import CardMarks
from poster_studio.ui.widgets.parts import Speech, button, label, row, say
from poster_studio.ui.widgets.tall_font import has_readings

WIDTH: Final = 276
TO_TRAY: Final = Words("トレイに戻す", "Back to the tray")
DELETE: Final = Words("けす", "Delete")
BACK: Final = Words("もどる", "Back")
MORE: Final = Words("くわしく", "More")
_BADGE_PX: Final = 34

_Kind = TypeVar("_Kind", bound=Section)


class ContextPanel(QFrame):
    """Shows the description of what is selected and the sections that it offers.

    While a fold is open, only its sections and the way back show, so that the panel hardly ever
    scrolls. What is another subject begins without folds.
    """

    def __init__(self, editor: Editor, actions: Actions, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("context")
        self.setFixedWidth(WIDTH)
        self._editor, self._speech = editor, speech
        self._kit = Kit(editor, actions, speech, PagePainter(editor.resources))
        self.offers_anything = self._shows_edited = False
        self._subject: Subject | None = None
        self._badge = QLabel()
        self._title = label("", "title")
        self._title.setWordWrap(True)
        self._about = label("", "quiet")
        self._about.setWordWrap(True)
        plain, folded = QVBoxLayout(), QVBoxLayout()
        self._sections = SectionStack(self._kit, SECTIONS, plain, folded)
        self._folds = {id_: self._fold_button(id_, words) for id_, words in FOLDS.items()}
        self._remove = button(self._kit.say(TO_TRAY), speech.icons.icon("corner-up-left"))
        self._remove.clicked.connect(actions.action("delete").trigger)
        self._more = label(self._kit.say(MORE), "section")
        self._lay_out(plain, folded)
        self._forget = editor.listeners.add(self._on_change)
        self.refresh()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def section(self, kind: type[_Kind]) -> _Kind:
        """The section of a class; raises `ValueError` if the panel has none."""
        return self._sections.section(kind)

    def fold(self, id_: str) -> QPushButton:
        """The button that opens a fold."""
        return self._folds[id_]

    def refresh(self) -> None:
        """Describes what is selected now."""
        about = describe_desk(self._editor, self._kit.actions.desk.hands)
        self.offers_anything = bool(about.offers)
        self._shows_edited = about.is_edited
        self._follow_subject()
        say(self._title, self._kit.say(about.title))
        say(self._about, self._kit.say(about.about))
        self._show_badge(about)
        self._show_sections(about)
        self._show_remove(about)

    def _on_change(self, change: EditorChange) -> None:
        if change.selection or change.poster or change.tool or self._words_differ(change):
            self.refresh()

    def _words_differ(self, change: EditorChange) -> bool:
        """Whether a card's words are no longer, or again, as they were said."""
        session = self._kit.actions.desk.hands.session
        if session is None or not change.is_preview or not isinstance(session.element, CardElement):
            return False
        return is_edited(self._editor, session.element) != self._shows_edited

    def _follow_subject(self) -> None:
        subject = subject_of(self._editor, self._kit.actions.desk.hands)
        if subject != self._subject:
            self._subject = subject
            for made in self._folds.values():
                made.blockSignals(True)
                made.setChecked(False)
                made.blockSignals(False)

    def _show_sections(self, about: Description) -> None:
        offers = about.offers if self._editor.can_edit else frozenset[str]()
        folds = self._sections.folds(offers)
        open_folds = {id_ for id_, made in self._folds.items() if id_ in folds and made.isChecked()}
        open_fold = next(iter(open_folds), None)
        self._show_folds(folds if open_fold is None else {open_fold}, open_fold)
        self._about.setVisible(open_fold is None and bool(self._kit.say(about.about)))
        self._sections.show(about, offers, open_fold)
        self._remove.setVisible("remove" in offers)

    def _show_folds(self, offered: set[str | None], open_fold: str | None) -> None:
        """The open fold's name stands above its button, which leads back."""
        for id_, made in self._folds.items():
            made.setVisible(id_ in offered)
            made.setIcon(self._speech.icons.icon("chevron-left") if id_ == open_fold else QIcon())
            words = self._kit.say(BACK if id_ == open_fold else FOLDS[id_])
            made.setText(words)
            made.setAccessibleName(words)
        self._more.setText(self._kit.say(MORE if open_fold is None else FOLDS[open_fold]))
        self._more.setVisible(bool(offered & self._folds.keys()))

    def _show_badge(self, about: Description) -> None:
        self._badge.setVisible(bool(about.letter))
        if about.letter:
            marks = CardMarks(self._kit.painter, self._editor.look)
            ratio = self.devicePixelRatioF()
            self._badge.setPixmap(marks.badge_pixmap(about.letter, _BADGE_PX, ratio))

    def _show_remove(self, about: Description) -> None:
        words = self._kit.say(TO_TRAY if about.returns else DELETE)
        self._remove.setText(f" {words}")
        self._remove.setAccessibleName(words)
        icon = "corner-up-left" if about.returns else "trash-2"
        self._remove.setIcon(self._speech.icons.icon(icon))

    def _fold_button(self, id_: str, words: Words) -> QPushButton:
        made = button(self._kit.say(words), None, "fold")
        made.setCheckable(True)
        made.toggled.connect(lambda on: self._unfold(id_, on))
        return made

    def _unfold(self, id_: str, on: bool) -> None:
        """At most one fold is open."""
        for other, made in self._folds.items():
            if on and other != id_:
                made.setChecked(False)
        self.refresh()

    def _lay_out(self, plain: QVBoxLayout, folded: QVBoxLayout) -> None:
        inside = QWidget()
        inside.setObjectName("sections")
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 4 if has_readings() else 14, 16, 4)
        for layout in (column, plain, folded):
            layout.setSpacing(6 if has_readings() else 12)
        column.addLayout(self._head())
        column.addLayout(plain)
        column.addWidget(self._more)
        column.addLayout(row(*self._folds.values(), spacing=6))
        column.addLayout(folded)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = row(self._remove)
        foot.setContentsMargins(16, 8, 16, 12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._badge)
        first.addWidget(self._title, 1)
        head.addLayout(first)
        head.addWidget(self._about)
        return head
