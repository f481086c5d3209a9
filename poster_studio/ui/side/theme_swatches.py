"""The themes as small posters of their colours, side by side, of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.document.theme import Theme
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.widgets.flow_grid import FlowGrid
from poster_studio.ui.widgets.parts import Speech

_WIDTH_PX: Final = 50
_HEIGHT_PX: Final = 34


class ThemeSwatches(QWidget):
    """`chosen` is called with a theme's id; `own` offers each template's own theme first."""

    def __init__(
        self,
        themes: Iterable[Theme],
        speech: Speech,
        chosen: Callable[[str], None],
        *,
        across: int,
        own: Words | None = None,
    ) -> None:
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        rows = [(theme.id, Words(theme.title, theme.title_en), theme) for theme in themes]
        entries: list[tuple[str, Words, Theme | None]] = [*rows]
        if own is not None:
            entries.insert(0, ("", own, None))
        for id_, words, theme in entries:
            made = _swatch(words.in_(speech.language))
            made.setIcon(theme_icon(theme, self.devicePixelRatioF()))
            made.clicked.connect(lambda _=False, name=id_: chosen(name))
            self.buttons[id_] = made
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(
            FlowGrid(self.buttons.values(), across, 6, least=across if own is None else 3)
        )

    def show_chosen(self, id_: str) -> None:
        """Frames the chosen theme."""
        for name, made in self.buttons.items():
            made.setChecked(name == id_)


def _swatch(words: str) -> QToolButton:
    made = QToolButton()
    made.setText(words.replace(" ", "\n"))
    made.setAccessibleName(words)
    made.setCheckable(True)
    made.setIconSize(QSize(_WIDTH_PX, _HEIGHT_PX))
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setStyleSheet("padding: 2px 0; font-size: 13px; min-width: 58px; max-width: 82px;")
    return made


def theme_icon(theme: Theme | None, ratio: float) -> QIcon:
    """Paper with the floor's colour, a line of ink, the accent and the three tints."""
    pixmap = blank(_WIDTH_PX, _HEIGHT_PX, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0.5, 0.5, _WIDTH_PX - 1, _HEIGHT_PX - 1), 5, 5)
        painter.setClipPath(clip)
        if theme is not None:
            _paint(painter, theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor("#B8C0CA"))
        painter.drawPath(clip)
    return QIcon(pixmap)


def _paint(painter: QPainter, theme: Theme) -> None:
    def colour(name: str) -> QColor:
        return QColor(theme.colour(name).hex)

    painter.fillRect(0, 0, _WIDTH_PX, _HEIGHT_PX, colour("paper"))
    painter.fillRect(0, 21, _WIDTH_PX, 13, colour("floor"))
    painter.fillRect(6, 6, 21, 4, colour("ink"))
    painter.fillRect(6, 13, 14, 3, colour("ink"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawEllipse(QRectF(33, 4, 12, 12))
    for place, letter in enumerate("abc"):
        painter.fillRect(6 + 13 * place, 18, 11, 11, colour(f"tint-{letter}"))
