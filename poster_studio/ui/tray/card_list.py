"""The list of cards in the tray: how its rows are painted, and how cards are taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from poster_studio.base.geometry import Point
from poster_studio.base.words import Language, Words
from poster_studio.document.workshop import Card
from poster_studio.editor.cards.tray import TraySection, is_edited, matches
from poster_studio.editor.speech.reading_aloud import Reader, spelt
from poster_studio.editor.words.graphemes import phrases_of
from poster_studio.templates.parts import serial_of
from poster_studio.typeset.phrase_starts import PhraseFinder
from poster_studio.ui.tray.card_marks import CardMarks
from poster_studio.ui.tray.card_rows import CARD_ROLE as CARD_ROLE
from poster_studio.ui.tray.card_rows import TICK_ROLE, CardRows, count_of, heading_of
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.ruby_style import paint_over

PLACE: Final = Words("置く", "Place")
SHOW: Final = Words("見る", "Show")
EDITED: Final = Words("編集", "edited")
LIKES: Final = Words("共感", "likes")

_Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_MOST_LINES, _LINE_PX, _NOTE_PX = 3, 20, 18
_CARD_PX, _GAP_PX, _HEADING_PX = 78, 8, 34
_STRIP_PX, _BADGE_PX, _BUTTON_HEIGHT = 10, 30, 58
_WORDS_LEFT, _WORDS_RIGHT, _WORDS_MARGIN = 62, 10, 9


class CardDelegate(QStyledItemDelegate):
    """Paints a row; the focused card offers 置く and grows until all its words are seen."""

    def __init__(self, marks: CardMarks, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._list, self._marks = parent, marks
        self._language = language
        self._phrases = PhraseFinder()
        self._broken: dict[tuple[str, int], tuple[str, ...]] = {}
        self._button_width = 48 if language == "ja" else 62
        self.query = ""
        self.read: Reader = spelt
        self.tick = QPixmap()
        self.can_place = True
        self.focused: str | None = None
        self.row_width = 0

    def set_marks(self, marks: CardMarks) -> None:
        """Another poster's tints and badges."""
        self._marks = marks

    def button_area(self, row: QRect) -> QRect:
        """Where a card's 置く lies."""
        card = row.adjusted(0, 0, 0, -_GAP_PX)
        area = QRect(row.topLeft(), QSize(self._button_width, _BUTTON_HEIGHT))
        area.moveCenter(card.center())
        area.moveRight(card.right() - 7)
        return area

    def _paint_heading(self, painter: QPainter, area: QRect, section: TraySection) -> None:
        """The dialogue's question, as much of it as there is room for, and how many cards."""
        count = count_of(section, self._language)
        painter.setPen(QColor(c.SECONDARY))
        line = area.adjusted(2, 2, -6, 0)
        painter.drawText(line, _RIGHT, count)
        room = line.width() - painter.fontMetrics().horizontalAdvance(count) - 12
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(c.TEXT))
        title = heading_of(section, self._language)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, _LEFT, shown)
        paint_over(self._list, painter, line, int(_LEFT), shown)

    def _paint_card(
        self, painter: QPainter, area: QRect, card: Card, *, focused: bool, ticked: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(area).adjusted(1, 1, -1, -_GAP_PX - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.BLUE_TINT if focused else c.BAR))
        painter.drawRoundedRect(body, 10, 10)
        strip = QRectF(body.left(), body.top(), _STRIP_PX, body.height())
        self._marks.strip(painter, card.keyword or "", strip, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(c.BLUE if focused else c.LINE), 2.0 if focused else 1.0))
        painter.drawRoundedRect(body, 10, 10)
        middle = body.left() + _STRIP_PX + 25
        if card.keyword:
            centre = Point(middle, body.top() + 26)
            self._marks.badge(painter, card.keyword, centre, _BADGE_PX)
        self._paint_number(painter, middle, body, serial_of(card.id))
        words = body.adjusted(_WORDS_LEFT, 6, -self._words_right(focused=focused), -6)
        notes = self._notes(card)
        if notes:
            self._paint_notes(painter, words, notes)
            words.adjust(0, 0, 0, -_NOTE_PX)
        most = None if focused else _MOST_LINES - (1 if notes else 0)
        self._paint_words(painter, words, card.text, most=most)
        if ticked:
            self._paint_tick(painter, body, middle)
        if focused and self.can_place:
            self._paint_button(painter, self.button_area(area), SHOW if ticked else PLACE)

    def _notes(self, card: Card) -> str:
        """What is to be known beside the words: that they were changed, who agreed."""
        notes = [EDITED.in_(self._language)] if is_edited(card) else []
        if card.likes:
            notes.append(f"{LIKES.in_(self._language)} {card.likes}")
        return "　".join(notes)

    def _paint_notes(self, painter: QPainter, words: QRectF, notes: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(c.SECONDARY))
        line = QRectF(words.left(), words.bottom() - _NOTE_PX + 4, words.width(), _NOTE_PX)
        painter.drawText(line, _LEFT, notes)
        paint_over(self._list, painter, line.toRect(), int(_LEFT), notes)

    def _paint_tick(self, painter: QPainter, body: QRectF, middle: float) -> None:
        """The whole card pales; a tick takes the badge's place."""
        veil = QColor(c.PANEL)
        veil.setAlpha(150)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(body, 10, 10)
        size = self.tick.deviceIndependentSize()
        painter.setBrush(QColor(c.BLUE))
        painter.drawEllipse(QRectF(middle - 15, body.top() + 11, 30, 30))
        left, top = middle - size.width() / 2, body.top() + 26 - size.height() / 2
        painter.drawPixmap(QPointF(left, top), self.tick)

    def _paint_number(self, painter: QPainter, middle: float, body: QRectF, number: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(16)
        painter.setFont(font)
        painter.setPen(QColor(c.TEXT))
        area = QRectF(middle - 24, body.top() + 47, 48, 22)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, number)

    def _words_right(self, *, focused: bool) -> int:
        return self._button_width + 12 if focused and self.can_place else _WORDS_RIGHT

    def _paint_words(self, painter: QPainter, area: QRectF, text: str, *, most: int | None) -> None:
        """`most` lines, broken between phrases; what the search found is marked."""
        painter.setFont(_words_font(painter.font()))
        metrics = painter.fontMetrics()
        lines = self._lines(text, metrics, int(area.width()))
        shown = lines if most is None else (*lines[: most - 1], "".join(lines[most - 1 :]))
        shown = tuple(line for line in shown if line)
        top = area.center().y() - _LINE_PX / 2 * len(shown)
        for place, part in enumerate(shown):
            line = QRectF(area.left(), top + _LINE_PX * place, area.width(), _LINE_PX)
            self._paint_marks(painter, line, part)
            painter.setPen(QColor(c.TEXT))
            part = metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), part)

    def _lines(self, text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
        key = (text, width)
        if key not in self._broken:
            phrases = phrases_of(text.replace("\n", " "), self._phrases)
            self._broken[key] = tuple(_filled(phrases, metrics, width))
        return self._broken[key]

    def _paint_marks(self, painter: QPainter, line: QRectF, part: str) -> None:
        metrics = painter.fontMetrics()
        for start, end in matches(part, self.query, self.read):
            left = metrics.horizontalAdvance(part[:start])
            width = metrics.horizontalAdvance(part[start:end])
            mark = QRectF(line.left() + left, line.top() + 1, width, 20)
            painter.fillRect(mark.intersected(line), QColor(c.FOUND))

    def _paint_button(self, painter: QPainter, area: QRect, words: Words) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.BLUE))
        painter.drawRoundedRect(QRectF(area), 10, 10)
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(15)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(area, centre, words.in_(self._language))
        paint_over(self._list, painter, area, int(centre), words.in_(self._language))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        row = index.data(CARD_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(row, Card):
            focused = bool(state & QStyle.StateFlag.State_Selected)
            ticked = bool(index.data(TICK_ROLE))
            self._paint_card(painter, area, row, focused=focused, ticked=ticked)
        else:
            self._paint_heading(painter, area, row)
        painter.restore()

    def _grown(self, card: Card, font: QFont) -> int:
        """The height of the focused card: that of its words, beside 置く."""
        width = self.row_width - 2 - _WORDS_LEFT - self._words_right(focused=True)
        lines = self._lines(card.text, QFontMetrics(_words_font(font)), width)
        notes = _NOTE_PX if self._notes(card) else 0
        return max(_CARD_PX, _LINE_PX * len(lines) + 2 * _WORDS_MARGIN + notes)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Cards are all of one height, but for the focused one."""
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return QSize(200, _HEADING_PX)
        font: QFont = option.font
        is_grown = card.id == self.focused and self.row_width > 0
        return QSize(200, _GAP_PX + (self._grown(card, font) if is_grown else _CARD_PX))


class CardList(QListView):
    """`place` asks for a card to be put on the poster; `hint` of keys: Enter places."""

    place = Signal(str)

    def __init__(self, rows: CardRows, delegate: CardDelegate) -> None:
        super().__init__()
        self._card_rows = rows
        self._delegate = delegate
        self._is_pressed = False
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(24)

    def _place_current(self) -> bool:
        card = self._card_rows.card(self.currentIndex())
        if card is None or not self._delegate.can_place:
            return False
        self.place.emit(card.id)
        return True

    def _is_on_button(self, event: QMouseEvent) -> bool:
        area = self._delegate.button_area(self.visualRect(self.currentIndex()))
        return area.contains(event.position().toPoint())

    def _grow(self, *rows: _Index) -> None:
        """Measures rows anew."""
        card = self._card_rows.card(self.currentIndex())
        self._delegate.focused = None if card is None else card.id
        self._delegate.row_width = self.viewport().width()
        for row in rows:
            if row.isValid():
                self._delegate.sizeHintChanged.emit(row)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The focused card grows, the one before shrinks back."""
        self._grow(previous, current)
        super().currentChanged(current, previous)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        self._grow(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter places the focused card."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self._place_current()):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on 置く places the card."""
        super().mouseReleaseEvent(event)
        index = self.currentIndex()
        if index.isValid() and self._is_pressed and self._is_on_button(event):
            self._place_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press that only chooses a card is none on its 置く, wherever the row grows to."""
        self._is_pressed = self._is_on_button(event)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click places the card too."""
        if not self._place_current():
            super().mouseDoubleClickEvent(event)


def _words_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(15)
    return made


def _filled(phrases: Sequence[str], metrics: QFontMetrics, width: int) -> list[str]:
    """Lines of whole phrases; a phrase longer than a line is cut where the line ends."""
    lines = [""]
    for phrase in phrases:
        if not lines[-1] or metrics.horizontalAdvance(lines[-1] + phrase) <= width:
            lines[-1] += phrase
        else:
            lines.append(phrase)
        while metrics.horizontalAdvance(lines[-1]) > width and len(lines[-1]) > 1:
            room = next(
                n
                for n in range(len(lines[-1]) - 1, 0, -1)
                if n == 1 or metrics.horizontalAdvance(lines[-1][:n]) <= width
            )
            lines[-1:] = [lines[-1][:room], lines[-1][room:]]
    return lines
