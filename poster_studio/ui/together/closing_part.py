"""A facilitator's orders: changes are closed, or opened again, on this poster or on all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button, label

TITLE: Final = Words("進行役", "For the facilitator")
THIS: Final = Words("このポスター", "This poster")
ALL: Final = Words("すべてのポスター", "All posters")
FREEZE: Final = Words("締切にする（5秒後）", "Close in 5 seconds")
THAW: Final = Words("締切をとく", "Open again")
LOCK: Final = Words("すぐ止める", "Stop now")
UNLOCK: Final = Words("動かせるようにする", "Let go on")
HELP: Final = Words(
    "締切のあいだは、進行役だけが書けます。ほかの人は見るだけです。",
    "While closed, only facilitators can write; the others look on.",
)

Reach = Literal["poster", "all"]


@dataclass(frozen=True, slots=True)
class Closed:
    """What is closed now on one poster or on all; a freeze that counts down counts as on."""

    frozen: bool = False
    locked: bool = False


class ClosingPart(QWidget):
    """`freeze` and `lock` are called with whether it is to be on, and where."""

    def __init__(
        self,
        speech: Speech,
        freeze: Callable[[bool, Reach], None],
        lock: Callable[[bool, Reach], None],
    ) -> None:
        super().__init__()
        self._speech = speech
        self._closed: dict[Reach, Closed] = {"poster": Closed(), "all": Closed()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(label(self._say(TITLE), "section"), 0, 0, 1, 3)
        self.freeze_buttons: dict[Reach, QPushButton] = {}
        self.lock_buttons: dict[Reach, QPushButton] = {}
        rows: tuple[tuple[Reach, Words], ...] = (("poster", THIS), ("all", ALL))
        for line, (reach, words) in enumerate(rows, 1):
            name = self._say(words)
            grid.addWidget(label(name), line, 0)
            made = self.freeze_buttons[reach] = button("", speech.icons.icon("snowflake"))
            made.clicked.connect(partial(self._press_freeze, reach, freeze))
            grid.addWidget(made, line, 1)
            made = self.lock_buttons[reach] = button("", speech.icons.icon("lock"))
            made.clicked.connect(partial(self._press_lock, reach, lock))
            grid.addWidget(made, line, 2)
            self._show(reach)
        help_ = label(self._say(HELP), "quiet")
        help_.setWordWrap(True)
        grid.addWidget(help_, len(rows) + 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def show_closed(self, reach: Reach, closed: Closed) -> None:
        """Buttons offer the opposite of what is."""
        if closed != self._closed[reach]:
            self._closed[reach] = closed
            self._show(reach)

    def _show(self, reach: Reach) -> None:
        closed = self._closed[reach]
        self._word(self.freeze_buttons[reach], reach, THAW if closed.frozen else FREEZE)
        self._word(self.lock_buttons[reach], reach, UNLOCK if closed.locked else LOCK)

    def _word(self, made: QPushButton, reach: Reach, words: Words) -> None:
        made.setText(f" {self._say(words)}")
        made.setAccessibleName(f"{self._say(ALL if reach == 'all' else THIS)}: {self._say(words)}")

    def _press_freeze(
        self, reach: Reach, freeze: Callable[[bool, Reach], None], _: bool = False
    ) -> None:
        freeze(not self._closed[reach].frozen, reach)

    def _press_lock(
        self, reach: Reach, lock: Callable[[bool, Reach], None], _: bool = False
    ) -> None:
        lock(not self._closed[reach].locked, reach)

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
