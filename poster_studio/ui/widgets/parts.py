"""Small widgets that panels are made of."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Language
from poster_studio.ui.widgets.icons import SMALL_PX, TOOL_PX, Icons
from poster_studio.ui.widgets.tall_font import has_readings


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of the interface, and its icons."""

    language: Language
    icons: Icons


def label(text: str, name: str = "", parent: QWidget | None = None) -> QLabel:
    """Words, styled by the name."""
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str, icon: QIcon | None = None, name: str = "") -> QPushButton:
    """A button that says what it does; pressed with the mouse, it leaves the focus where it is.

    Enter presses it as Space does.
    """
    made = QPushButton(f" {text}" if icon is not None and text else text)
    made.setObjectName(name)
    made.setAutoDefault(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(SMALL_PX, SMALL_PX))
    made.setAccessibleName(text)
    return made


def tool_button(text: str, icon: QIcon, *, checkable: bool = False) -> QToolButton:
    """An icon with its word below."""
    made = QToolButton()
    made.setObjectName("tool")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setText(text)
    made.setIcon(icon)
    made.setIconSize(QSize(TOOL_PX, TOOL_PX))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setCheckable(checkable)
    made.setAccessibleName(text)
    return made


def say(made: QLabel, text: str) -> None:
    """Sets a label's words with room between its lines."""
    if has_readings():
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setText(text)
        return
    made.setTextFormat(Qt.TextFormat.RichText)
    lines = html.escape(text).replace("\n", "<br>")
    made.setText(f"<p style='line-height: 135%; margin: 0'>{lines}</p>")


def say_number(made: QLabel, text: str, number: int) -> None:
    """Sets a label's words with one number large; with readings, all of one size."""
    if has_readings():
        made.setText(text)
        return
    large = f"<span style='font-size:22px;font-weight:700'>{number}</span>"
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(text.replace(str(number), large))


def divider(*, upright: bool = False) -> QFrame:
    """A thin line between things."""
    line = QFrame()
    line.setObjectName("divider")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several to choose from; `size_px` sets its word in that size.

    One without words needs a `name`.
    """

    id: str
    text: str
    icon: QIcon | None = None
    size_px: int | None = None
    name: str = ""


class Segments(QWidget):
    """Buttons in one row, of which at most one is on; `chosen` is called with its id.

    More than `across` go on in another row. Columns are equally wide, or with `by_length` as wide
    as their words ask for.
    """

    def __init__(
        self,
        choices: Sequence[Choice],
        chosen: Callable[[str], None],
        *,
        sticky: bool = True,
        across: int | None = None,
        by_length: bool = False,
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[str, QPushButton] = {}
        self.ids = tuple(choice.id for choice in choices)
        across = across or max(1, len(choices))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, choice in enumerate(choices):
            line, step = divmod(place, across)
            made = button(choice.text, choice.icon, "segment")
            made.setProperty("edge", _edge(step, min(across, len(choices) - line * across)))
            made.setCheckable(sticky)
            if choice.name:
                made.setAccessibleName(choice.name)
                made.setToolTip(choice.name)
            made.clicked.connect(lambda _=False, id_=choice.id: chosen(id_))
            if choice.size_px is not None:
                _set_size(made, choice.size_px)
            self._group.addButton(made)
            self._buttons[choice.id] = made
            grid.addWidget(made, line, step)
        for step in range(min(across, len(choices))):
            longest = max(len(choice.text) for choice in choices[step::across])
            grid.setColumnStretch(step, longest if by_length else 1)

    def show_chosen(self, id_: str | None) -> None:
        """Shows which one is on."""
        for name, made in self._buttons.items():
            made.setChecked(name == id_)

    def button(self, id_: str) -> QPushButton:
        """The button of a choice."""
        return self._buttons[id_]


def column(*widgets: QWidget, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """Widgets one below the other."""
    made = QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def _edge(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "middle"


def _set_size(made: QPushButton, size_px: int) -> None:
    font = QFont(made.font())
    font.setPixelSize(size_px)
    made.setFont(font)
    made.setStyleSheet(f"font-size: {size_px}px;")


def page_column(page: QWidget, title: str, *beside: QWidget) -> QVBoxLayout:
    """The column of a page as wide as the window: its title, and at the right what ends it."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(24, 18, 24, 18)
    whole.setSpacing(14)
    head = QHBoxLayout()
    name = label(title, "big")
    name.setWordWrap(True)
    head.addWidget(name, 1)
    for widget in beside:
        head.addWidget(widget)
    whole.addLayout(head)
    return whole
