"""The bar below the poster: zoom, the workshop's posters, and whether all is saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from poster_studio.base.words import Words
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.ui.actions import Actions
from poster_studio.ui.bars.saved_label import ICON_ALONE, SavedLabel, Shared
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.widgets.parts import Speech, button, divider, label
from poster_studio.ui.widgets.ruby_lists import WordsMenu

HEIGHT: Final = 60
SMALL_HEIGHT: Final = 50
ZOOM_IN: Final = Words("大きく見る", "Zoom in")
ZOOM_OUT: Final = Words("小さく見る", "Zoom out")
FIT: Final = Words("全体", "Fit")
NEW: Final = Words("新しいポスター", "New poster")
CHOOSE: Final = Words("ポスターを選ぶ", "Choose a poster")
PREVIOUS: Final = Words("前のポスター", "Previous poster")
NEXT: Final = Words("次のポスター", "Next poster")
UNTITLED: Final = Words("無題", "Untitled")
NO_POSTER: Final = Words("ポスターはまだありません", "No poster yet")
#: Letters of the title; the last one is for the group alone.
_TITLE_LENGTHS: Final = (16, 9, 5, 0)
#: The name of the poster makes room in a narrow window, and is told shorter.
_SWITCHER_PX: Final = 150
_NARROW_PX: Final = 1060
#: A narrower bar leaves a new poster to the menu.
_SHORT_PX: Final = 800


class BottomBar(QFrame):
    """Follows the editor and the canvas."""

    def __init__(
        self, editor: Editor, hands: Hands, canvas: Canvas, actions: Actions, speech: Speech
    ) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self.setFixedHeight(HEIGHT)
        self._editor, self._hands, self._canvas = editor, hands, canvas
        self._actions, self._speech = actions, speech
        self._failed = False
        self._command_buttons: list[tuple[QPushButton, str]] = []
        bar = self._bar = QHBoxLayout(self)
        bar.setContentsMargins(12, 7, 16, 7)
        bar.setSpacing(8)
        bar.addWidget(self._icon_button("zoom-out", "minus", ZOOM_OUT))
        self._zoom = label("", "zoom")
        self._zoom.setFixedWidth(66)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar.addWidget(self._zoom)
        bar.addWidget(self._icon_button("zoom-in", "plus", ZOOM_IN))
        fit = self._command_button("zoom-fit", FIT, "maximize")
        bar.addWidget(fit)
        bar.addSpacing(4)
        bar.addWidget(divider(upright=True))
        bar.addSpacing(4)
        bar.addWidget(self._icon_button("previous-poster", "chevron-left", PREVIOUS))
        self._switcher = self._make_switcher()
        bar.addWidget(self._switcher)
        bar.addWidget(self._icon_button("next-poster", "chevron-right", NEXT))
        self._new = self._command_button("new-poster", NEW, "file-plus")
        bar.addWidget(self._new)
        bar.addStretch(1)
        self.saved = SavedLabel(speech)
        bar.addWidget(self.saved)
        canvas.view_changed.connect(self.show_zoom)

    def refresh(self, *, failed: bool = False) -> None:
        """Shows the posters and whether all is saved; `failed` means the disk refused."""
        self._fit()
        self._switcher.setEnabled(bool(self._editor.posters))
        for made, id_ in self._command_buttons:
            made.setEnabled(self._actions.action(id_).isEnabled())
        self._failed = failed
        self.show_saved()
        self.show_zoom()

    def showEvent(self, event: QShowEvent) -> None:
        """No button is narrower than its words, whose size is known once they show."""
        super().showEvent(event)
        for made, _ in self._command_buttons:
            made.setMinimumWidth(made.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The poster's name is told as long as there is room for."""
        super().resizeEvent(event)
        self._new.setVisible(self.width() >= _SHORT_PX)
        self._fit()

    def set_small(self, on: bool) -> None:
        """A small window needs the height for the poster."""
        self.setFixedHeight(SMALL_HEIGHT if on else HEIGHT)
        self._bar.setContentsMargins(*((6, 2, 8, 2) if on else (12, 7, 16, 7)))

    def show_shared(self, shared: Shared | None) -> None:
        """Says how the room stands, if there is one."""
        self.saved.show_shared(shared)
        self._fit()

    def saved_words(self) -> str:
        """What the bar says about saving."""
        return self.saved.text

    def show_saved(self) -> None:
        """Saved is what is on the disk: not what is being typed or composed (EDIT-SAVE-2)."""
        if self._editor.file.access == "read-only":
            self.saved.show_saving("read-only")
        elif self._failed:
            self.saved.show_saving("failed")
        elif self._editor.is_saved and not self._hands.is_writing:
            self.saved.show_saving("saved")
        else:
            self.saved.show_saving("saving")

    def show_zoom(self) -> None:
        """The zoom in per cent."""
        self._zoom.setText(f"{self._canvas.view.zoom * 100:.0f}%")

    def fill_posters(self, menu: QMenu) -> None:
        """Every poster of the workshop; the open one is ticked."""
        menu.clear()
        poster = self._editor.poster
        for info in self._editor.posters:
            action = menu.addAction(self._title(info))
            action.setCheckable(True)
            action.setChecked(poster is not None and info.id == poster.id)
            action.triggered.connect(lambda _=False, id_=info.id: self._open(id_))

    def _fit(self) -> None:
        """First the poster's name becomes shorter, then what is told of the room."""
        usual = _TITLE_LENGTHS if self.width() >= _NARROW_PX else _TITLE_LENGTHS[1:]
        for brevity in range(ICON_ALONE + 1):
            self.saved.set_brevity(brevity)
            for most in usual:
                self._show_title(most)
                self._bar.invalidate()
                if self._bar.sizeHint().width() <= self.width():
                    return

    def _show_title(self, most: int) -> None:
        poster = self._editor.poster
        title = (
            NO_POSTER.in_(self._speech.language) if poster is None else self._title(poster, most)
        )
        self._switcher.setText(title)

    def _make_switcher(self) -> QPushButton:
        made = button("", self._speech.icons.icon("layers"))
        made.setAccessibleName(CHOOSE.in_(self._speech.language))
        made.setMinimumWidth(_SWITCHER_PX)
        menu = WordsMenu(made)
        menu.aboutToShow.connect(lambda: self.fill_posters(menu))
        made.setMenu(menu)
        return made

    def _open(self, id_: str) -> None:
        self._hands.end_typing()
        self._editor.open_poster(id_)

    def _title(self, info: PosterInfo, most: int | None = None) -> str:
        """The group and `most` letters of the title; with 0 the group alone."""
        title = info.title.replace("\n", "") or UNTITLED.in_(self._speech.language)
        if most is not None and len(title) > max(1, most):
            title = title[: max(1, most) - 1] + "…"
        if info.group is None:
            return title
        group = Words(f"{info.group}班", f"Group {info.group}").in_(self._speech.language)
        return group if most == 0 else f"{group}　{title}"

    def _icon_button(self, id_: str, icon: str, name: Words) -> QPushButton:
        made = self._command_button(id_, Words("", ""), icon)
        made.setAccessibleName(name.in_(self._speech.language))
        made.setToolTip(name.in_(self._speech.language))
        made.setFixedWidth(44)
        made.setStyleSheet("padding: 0;")
        return made

    def _command_button(self, id_: str, words: Words, icon: str) -> QPushButton:
        made = button(words.in_(self._speech.language), self._speech.icons.icon(icon))
        made.clicked.connect(self._actions.action(id_).trigger)
        self._command_buttons.append((made, id_))
        return made
