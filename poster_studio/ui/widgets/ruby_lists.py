"""Menus and lists with readings: Qt paints their words by itself, so readings come afterwards."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
    QWidget,
)

from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.ruby_style import paint_over
from poster_studio.ui.widgets.tall_font import has_readings

#: The style sheet's room at the left of a menu's words.
MENU_LEFT_PX: Final = 14
_LINE: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class WordsMenu(QMenu):
    """A menu of the interface's words; one that is wider than the screen scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(self._fit)

    def _fit(self) -> None:
        """Qt lays long menus out in columns, and cuts those that the screen has no room for."""
        self.setStyleSheet("")
        self.ensurePolished()
        if self.sizeHint().width() > self.screen().availableGeometry().width():
            self.setStyleSheet("QMenu { menu-scrollable: 1; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The readings over the words that Qt painted."""
        super().paintEvent(event)
        if not has_readings():
            return
        with QPainter(self) as painter:
            for action in self.actions():
                option = QStyleOptionMenuItem()
                self.initStyleOption(option, action)
                left = MENU_LEFT_PX + option.maxIconWidth
                painter.setFont(self.font())
                painter.setPen(QColor(c.TEXT if action.isEnabled() else c.DISABLED))
                area = self.actionGeometry(action).adjusted(left, 0, 0, 0)
                paint_over(self, painter, area, _LINE, action.text())


class WordsDelegate(QStyledItemDelegate):
    """Rows of the interface's words."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row as ever, then its readings, unless its words are cut."""
        super().paint(painter, option, index)
        if not has_readings():
            return
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        widget = row.widget
        style = widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, widget) + 1
        area.adjust(margin, 0, -margin, 0)
        if row.fontMetrics.horizontalAdvance(row.text) > area.width() and not row.features & _WRAPS:
            return
        painter.save()
        painter.setFont(row.font)
        painter.setPen(row.palette.color(_TEXT))
        flags = int(row.displayAlignment)
        paint_over(widget, painter, area, flags, row.text)
        painter.restore()


_WRAPS: Final = QStyleOptionViewItem.ViewItemFeature.WrapText
_TEXT: Final = QPalette.ColorRole.Text
