"""The panel at the left: what can be put on the poster, one tab for each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button

WIDTH: Final = 288
#: Beside the row of tabs; less where their names are long, which then are small too.
_MARGIN_PX, _TIGHT_MARGIN_PX, _SMALL_PX = 12, 6, 13
#: Room beside a tab's name.
_BESIDE_PX: Final = 8


class SidePanel(QFrame):
    """One of several widgets at a time, each made when it first opens; their names stand above.

    `opened` tells that one was asked for.
    """

    opened = Signal()

    def __init__(
        self,
        names: Mapping[str, Words],
        makers: Mapping[str, Callable[[], QWidget]],
        speech: Speech,
    ) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setFixedWidth(WIDTH)
        self._stack = QStackedWidget()
        self._buttons: dict[str, QPushButton] = {}
        self._makers, self._tabs = makers, dict[str, QWidget]()
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setSpacing(0)
        spoken = {id_: words.in_(speech.language) for id_, words in names.items()}
        lengths = {id_: _length(name) for id_, name in spoken.items()}
        is_tight = sum(lengths.values()) > WIDTH - 2 * _MARGIN_PX
        margin = _TIGHT_MARGIN_PX if is_tight else _MARGIN_PX
        row.setContentsMargins(margin, 10, margin, 0)
        for id_, name in spoken.items():
            made = self._buttons[id_] = self._tab_button(id_, name)
            if is_tight:
                made.setStyleSheet(f"font-size: {_SMALL_PX}px; padding: 0; min-width: 0;")
            row.addWidget(made, lengths[id_])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._row)
        whole.addWidget(self._stack, 1)
        self.open_tab(next(iter(names)))

    def show_tabs(self, on: bool) -> None:
        """Names above are for windows without a strip that names the same."""
        self._row.setVisible(on)

    def open_tab(self, id_: str) -> None:
        """Shows one of the tabs."""
        if id_ not in self._tabs:
            self._tabs[id_] = self._makers[id_]()
            self._stack.addWidget(self._tabs[id_])
        self._stack.setCurrentWidget(self._tabs[id_])
        for name, made in self._buttons.items():
            made.setChecked(name == id_)
        self.opened.emit()

    @property
    def current(self) -> str:
        """The tab that shows."""
        return next(id_ for id_, w in self._tabs.items() if w is self._stack.currentWidget())

    def _tab_button(self, id_: str, words: str) -> QPushButton:
        made = button(words, name="tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.open_tab(id_))
        return made


def _length(name: str) -> int:
    """Pixels that a tab's name takes when it is chosen, and so bold."""
    font = QFont(QApplication.font())
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(name) + _BESIDE_PX
