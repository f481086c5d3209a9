"""Finds words in a window that have too little room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

#: Air at each side of a button's words.
_BESIDE = 2
#: Widths are whole pixels; what has the focus has a frame one wider.
_ROUNDED = 2


def cramped(holder: QWidget) -> list[str]:
    """Buttons and labels that show and whose words do not fit, as `class words: needed > room`."""
    return [
        f"{type(widget).__name__} “{_words(widget)}”: {needed} > {room}"
        for widget in holder.findChildren(QWidget)
        if widget.isVisible()
        for needed, room in _tight(widget)
    ]


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _tight(widget: QWidget) -> Iterator[tuple[int, int]]:
    if isinstance(widget, QCheckBox | QRadioButton):
        return
    if isinstance(widget, QAbstractButton):
        needed, room = _of_button(widget), _inside(widget)
    elif isinstance(widget, QLabel) and widget.text():
        needed, room = _of_label(widget)
    else:
        return
    if needed > room + _ROUNDED:
        yield needed, room


def _inside(button: QAbstractButton) -> int:
    """The width that the style leaves for a button's words and icon."""
    if not isinstance(button, QPushButton):
        return button.width() - 2 * _BESIDE
    option = QStyleOptionButton()
    button.initStyleOption(option)
    part = QStyle.SubElement.SE_PushButtonContents
    return button.style().subElementRect(part, option, button).width()


def _of_button(button: QAbstractButton) -> int:
    font = QFont(button.font())
    font.setBold(font.bold() or button.isChecked())
    words = max((_advance(font, line) for line in button.text().splitlines()), default=0)
    below = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    )
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    return max(words, icon) if below else words + icon


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text.strip().replace("&", ""))


def _of_label(label: QLabel) -> tuple[int, int]:
    """What a label needs and has, across its lines: height where it breaks them, else width."""
    if label.wordWrap():
        return label.heightForWidth(label.width()), label.height() + 1
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(label.text())
        return round(document.idealWidth() - 2 * document.documentMargin()), label.width()
    return _advance(label.font(), label.text()), label.contentsRect().width()
