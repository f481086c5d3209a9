"""A facilitator's orders: changes are closed, or opened again, on this poster or on all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.widgets.parts import Speech, button, label

TITLE: Final = Words("進行役", "For the facilitator")
THIS: Final = Words("このポスター", "This poster")
ALL: Final = Words("すべてのポスター", "All posters")
FREEZE: Final = Words("締切にする（5秒後）", "Close in 5 seconds")
THAW: Final = Words("締切をとく", "Open again")
LOCK: Final = Words("すぐ止める", "Stop now")
UNLOCK: Final = Words("動かせるようにする", "Let them go on")
HELP: Final = Words(
    "締切のあいだは、進行役だけが書けます。ほかの人は見るだけです。",
    "While closed, only facilitators can write; the others look on.",
)

Reach = Literal["poster", "all"]

_NAMES: Final[dict[Reach, Words]] = {"poster": THIS, "all": ALL}
_WIDE_PX: Final = 540


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.freeze_buttons = {
            reach: self._button("snowflake", partial(self._press_freeze, reach, freeze))
            for reach in _NAMES
        }
        self.lock_buttons = {
            reach: self._button("lock", partial(self._press_lock, reach, lock)) for reach in _NAMES
        }
        self._title = label(self._say(TITLE), "section")
        self._names = {reach: label(self._say(words)) for reach, words in _NAMES.items()}
        self._help = label(self._say(HELP), "quiet")
        self._help.setWordWrap(True)
        self._is_wide: bool | None = None
        for reach in _NAMES:
            self._show(reach)
        self._lay_out(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place names stand above their buttons."""
        super().resizeEvent(event)
        self._lay_out(wide=event.size().width() >= _WIDE_PX)

    def _lay_out(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        grid = self._grid
        grid.addWidget(self._title, 0, 0, 1, 3)
        for number, reach in enumerate(_NAMES):
            line = number + 1 if wide else 2 * number + 2
            if wide:
                grid.addWidget(self._names[reach], line, 0)
            else:
                grid.addWidget(self._names[reach], line - 1, 0, 1, 3)
            grid.addWidget(self.freeze_buttons[reach], line, 1)
            grid.addWidget(self.lock_buttons[reach], line, 2)
        grid.addWidget(self._help, 2 * len(_NAMES) + 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def _button(self, icon: str, pressed: Callable[[], None]) -> QPushButton:
        made = button("", self._speech.icons.icon(icon))
        made.clicked.connect(lambda: pressed())
        return made

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
        made.setAccessibleName(f"{self._say(_NAMES[reach])}: {self._say(words)}")

    def _press_freeze(self, reach: Reach, freeze: Callable[[bool, Reach], None]) -> None:
        freeze(not self._closed[reach].frozen, reach)

    def _press_lock(self, reach: Reach, lock: Callable[[bool, Reach], None]) -> None:
        lock(not self._closed[reach].locked, reach)

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
