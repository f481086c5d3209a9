"""The style of the window with readings: kana stand over the kanji of the interface's words.

The typeface has room above its letters (`tall_font`), so nothing is moved or measured here: words
are painted as ever, and then their readings over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QPointF, QRect, Qt, QTranslator
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QWidget

from poster_studio.editor.speech.furigana import Furigana, Reading
from poster_studio.ui.widgets.tall_font import TALL_FAMILY, has_readings

#: A flag of our own beside those of Qt: the words themselves are painted already.
_READINGS_ONLY: Final = 1 << 29
_FILE: Final = "poster_studio_furigana.qm"
_CONTEXT: Final = "furigana"
#: Readings are so large beside their base, where there is room, and no smaller than this.
_SHARE: Final = 0.6
_LEAST_PX: Final = 8
#: Between two readings that stand side by side.
_APART_PX: Final = 2.0
#: How far over their base's line readings begin, as a share of the base's size.
_UP: Final = 0.87
#: A reading's letters reach so far below its line, as a share of its own size.
_BELOW: Final = 0.08
_WRAPS: Final = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_HIDES: Final = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextHideMnemonic


_Polished: TypeAlias = QApplication | QWidget | QPalette | Qt.GlobalColor | QColor


@dataclass(slots=True)
class _Kana:
    """A reading on a line: `left` and `width` change until no two overlap."""

    text: str
    left: float
    width: float

    @property
    def right(self) -> float:
        return self.left + self.width


def known_furigana(assets: Path) -> Furigana:
    """The readings of the interface's sentences; none if their file is missing."""
    translator = QTranslator()
    translator.load(str(assets / "translations" / _FILE))
    return Furigana(lambda words: translator.translate(_CONTEXT, words))


class RubyStyle(QProxyStyle):
    """Fusion, painting readings over words that have some."""

    def __init__(self, assets: Path) -> None:
        super().__init__("Fusion")
        self._furigana = known_furigana(assets)

    def polish(self, thing: _Polished) -> None:
        """Hints inside fields are written in kana: Qt paints them by itself."""
        if isinstance(thing, QLineEdit):
            thing.setPlaceholderText(self._furigana.spelt(thing.placeholderText()))
        super().polish(thing)

    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        """Paints words in a rectangle of pixels."""
        if not flags & _READINGS_ONLY:
            super().drawItemText(painter, rect, flags, palette, enabled, text, role)
            if painter.font().family() != TALL_FAMILY:
                return
        if flags & _HIDES.value and "&" in text:
            return
        readings = self._furigana.readings(text)
        kept = painter.pen()
        if role != QPalette.ColorRole.NoRole:
            painter.setPen(QPen(QPalette(palette).brush(role), kept.widthF()))
        paint_readings(painter, rect, flags, text, readings)
        painter.setPen(kept)


def paint_over(widget: QWidget, painter: QPainter, rect: QRect, flags: int, text: str) -> None:
    """Readings over words that a widget painted itself; without readings in the window, nothing."""
    if has_readings():
        all_flags = flags | _READINGS_ONLY
        widget.style().drawItemText(painter, rect, all_flags, widget.palette(), True, text)


def paint_readings(
    painter: QPainter, rect: QRect, flags: int, text: str, readings: tuple[Reading, ...]
) -> None:
    """Paints readings where `painter.drawText` puts the words; the font has room above."""
    base = painter.font()
    layout = _laid_out(base, rect, flags, text)
    top = rect.top() + _above(rect.height(), flags, layout.boundingRect().height())
    for place in range(layout.lineCount()):
        line = layout.lineAt(place)
        start, end = line.textStart(), line.textStart() + line.textLength()
        left = rect.left() + _beside(rect.width(), flags, line.naturalTextWidth())
        parts = [part for each in readings if (part := each.within(start, end)) is not None]
        spans = [
            (left + _x(line, each.start), left + _x(line, each.end), each.kana) for each in parts
        ]
        up = top + line.y() + line.ascent() - _UP * base.pixelSize()
        _paint_line(painter, rect, spans, up)
    painter.setFont(base)


def _laid_out(font: QFont, rect: QRect, flags: int, text: str) -> QTextLayout:
    """The lines as `QPainter.drawText` breaks them."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    wraps = bool(flags & _WRAPS.value)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wraps else QTextOption.WrapMode.ManualWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width() if wraps else 1e6)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _above(room: float, flags: int, height: float) -> float:
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        return (room - height) / 2
    return room - height if flags & Qt.AlignmentFlag.AlignBottom.value else 0.0


def _beside(room: float, flags: int, width: float) -> float:
    if flags & Qt.AlignmentFlag.AlignHCenter.value:
        return (room - width) / 2
    return room - width if flags & Qt.AlignmentFlag.AlignRight.value else 0.0


def _x(line: QTextLine, place: int) -> float:
    # PySide gives a number, or the number and the place, by its version.
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _paint_line(
    painter: QPainter, rect: QRect, spans: list[tuple[float, float, str]], base_top: float
) -> None:
    """The readings of one line: as large as they find room, none over another."""
    size_px = painter.font().pixelSize()
    large = max(_LEAST_PX, round(size_px * _SHARE))
    for kana_px in range(large, _LEAST_PX - 1, -1):
        font = QFont(painter.font())
        font.setPixelSize(kana_px)
        font.setBold(False)
        measure = QFontMetricsF(font)
        row = [
            _Kana(kana, (left + right - width) / 2, width)
            for left, right, kana in spans
            if (width := measure.horizontalAdvance(kana)) > 0
        ]
        if _find_room(row, rect.left(), rect.right() + 1):
            break
    painter.setFont(font)
    for each in row:
        painter.drawText(QPointF(each.left, base_top - _BELOW * kana_px), each.text)


def _find_room(row: list[_Kana], left: float, right: float) -> bool:
    """Moves readings apart and into the room; whether they all fit."""
    at = left
    for each in row:
        each.left = max(each.left, at)
        at = each.right + _APART_PX
    at = right
    for each in reversed(row):
        each.left = min(each.left, at - each.width)
        at = each.left - _APART_PX
    return at >= left - _APART_PX
