"""What the window shows without a workshop: three big choices, the sample, and the workshops opened
lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Words
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.recent import short_place
from poster_studio.editor.equipment.studio_door import StudioDoor
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.main_window import NAME
from poster_studio.ui.start.appearance_row import AppearanceRow
from poster_studio.ui.start.workshop_parts import WORKSHOP_PARTS
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, label, row
from poster_studio.ui.widgets.scrolling import scrolled

PROMISE: Final = Words(
    "みんなの声から、ひとつのポスターへ。", "From citizens' words to a printed poster."
)
NEW: Final = Words("新しくつくる", "Make a new one")
OPEN: Final = Words("つづきから", "Go on with one")
JOIN: Final = Words("部屋に入る", "Join a room")
SAMPLE: Final = Words(
    "見本を見る　　六つの班のポスターで、自由にためせます",
    "See the sample   Six posters to try everything on",
)
RECENT: Final = Words("さいきん開いたワークショップ", "Workshops opened lately")
_PICTURE_PX: Final = 200
_MOST: Final = 3
_GLANCE_PX: Final = 52
#: Between two glances into recent workshops.
_PAUSE_MS: Final = 20


class StartScreen(QWidget):
    """While nobody presses, what a workshop needs is loaded, part by part.

    Signals: `new`, `open_other` and `join` for the choices, `sample` for the button below them,
    `open_path` for a recent workshop, `appearance` for the window in another look, as from the
    workspace.
    """

    new = Signal()
    open_other = Signal()
    join = Signal()
    sample = Signal()
    open_path = Signal(Path)
    appearance = Signal(str)

    def __init__(self, door: StudioDoor, speech: Speech, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._door = door
        self.setObjectName("page")
        self._speech = speech
        self.message = label("")
        self.message.setWordWrap(True)
        self.message.setStyleSheet(
            f"background: {c.AMBER_GROUND}; color: {c.AMBER}; border: 1px solid {c.AMBER_LINE};"
            "border-radius: 10px; padding: 12px;"
        )
        self.message.hide()
        self._recent_title = label(RECENT.in_(speech.language), "section")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        self.choices: list[QToolButton] = []
        self._unpainted: list[Callable[[], None]] = []
        self._glimpses: list[Callable[[], None]] = []
        self._unloaded: list[Callable[[], object]] = [
            partial(import_module, name) for name in WORKSHOP_PARTS
        ]
        self._glances = QTimer(self)
        self._glances.setSingleShot(True)
        self._glances.setInterval(_PAUSE_MS)
        self._glances.timeout.connect(self._paint_next)
        self._lay_out()

    def say(self, words: Words | None) -> None:
        """A message above the choices, or none."""
        self.message.setVisible(words is not None)
        self.message.setText(words.in_(self._speech.language) if words is not None else "")

    def is_whole(self) -> bool:
        """Whether every choice and every recent workshop shows what it can."""
        return not (self._unpainted or self._glimpses)

    @property
    def is_ready(self) -> bool:
        """Whether all is loaded that a workshop needs."""
        return self.is_whole() and not self._unloaded

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Lists workshops, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._glimpses = []
        self._recent_title.setVisible(bool(paths))
        for path in paths[:_MOST]:
            made = self._recent_button(path)
            self._recent.addWidget(made)
            self._glimpses.append(partial(self._show_glimpse, made, path))

    def _recent_button(self, path: Path) -> QPushButton:
        made = self._long_button(f"{path.stem}　　{short_place(path.parent)}", "file-text")
        made.setProperty("people", True)
        made.setToolTip(str(path))
        made.clicked.connect(lambda: self.open_path.emit(path))
        return made

    def _long_button(self, words: str, icon: str) -> QPushButton:
        made = button(words, self._speech.icons.icon(icon))
        made.setStyleSheet(f"text-align: left; min-height: {_GLANCE_PX}px; padding: 2px 14px;")
        return made

    def _paint_next(self) -> None:
        """One picture or part of the workshop's program at a time: presses are answered between."""
        waiting = self._unpainted or self._glimpses or self._unloaded
        if waiting:
            waiting.pop(0)()
            self._glances.start()

    def _show_glimpse(self, made: QPushButton, path: Path) -> None:
        # Loaded only now: the screen itself is painted without it.
        from poster_studio.ui.start.start_pictures import workshop_picture

        ratio = self.devicePixelRatioF()
        picture = workshop_picture(self._door.studio, path, _GLANCE_PX, ratio)
        if picture is not None:
            made.setIcon(QIcon(picture))
            made.setIconSize(QSize(_GLANCE_PX, _GLANCE_PX))

    def _show_template(self, made: QAbstractButton, template: str, size_px: int) -> None:
        # Loaded only now: the screen itself is painted without it.
        from poster_studio.ui.start.start_pictures import template_picture

        ratio = self.devicePixelRatioF()
        picture = template_picture(self._door.studio, template, size_px, ratio)
        if picture is not None:
            made.setIcon(QIcon(picture))
            made.setIconSize(QSize(size_px, size_px))

    def _show_company(self, made: QToolButton, template: str) -> None:
        # Loaded only now: the screen itself is painted without it.
        from poster_studio.ui.start.start_pictures import company_picture

        picture = company_picture(
            self._door.studio, self._speech.icons, template, _PICTURE_PX, self.devicePixelRatioF()
        )
        if picture is not None:
            made.setIcon(QIcon(picture))

    def _choice(self, words: Words) -> QToolButton:
        made = QToolButton()
        made.setText(words.in_(self._speech.language))
        made.setAccessibleName(words.in_(self._speech.language))
        made.setIcon(QIcon(blank(_PICTURE_PX, _PICTURE_PX, self.devicePixelRatioF())))
        made.setIconSize(QSize(_PICTURE_PX, _PICTURE_PX))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setStyleSheet(
            "font-size: 18px; font-weight: 700; padding: 14px 10px 10px 10px;"
            "min-width: 210px; min-height: 260px;"
        )
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inside))
        whole = QHBoxLayout(inside)
        column = QVBoxLayout()
        column.setSpacing(18)
        column.addStretch(1)
        head = row(label(NAME.in_(self._speech.language), "big"))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(label(PROMISE.in_(self._speech.language), "quiet"))
        column.addWidget(self.message)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for words, signal in ((NEW, self.new), (OPEN, self.open_other), (JOIN, self.join)):
            made = self._choice(words)
            made.clicked.connect(signal)
            choices.addWidget(made)
            self.choices.append(made)
        new, other, join = self.choices
        column.addLayout(choices)
        self.sample_button = self._long_button(SAMPLE.in_(self._speech.language), "eye")
        self.sample_button.clicked.connect(self.sample)
        column.addWidget(self.sample_button)
        self._unpainted += [
            partial(self._show_template, new, "t2", _PICTURE_PX),
            partial(self._show_template, other, "t1", _PICTURE_PX),
            partial(self._show_company, join, "t3"),
            partial(self._show_template, self.sample_button, "t8", _GLANCE_PX),
        ]
        self.switches = AppearanceRow(self._speech, self._preferences, self.appearance.emit)
        head.addWidget(self.switches)
        column.addSpacing(6)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addStretch(2)
        whole.addStretch(1)
        whole.addLayout(column)
        whole.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures come once the screen itself is there: it opens without waiting for them."""
        super().paintEvent(event)
        if not self.is_ready and not self._glances.isActive():
            self._glances.start()
