"""Drives the real window with mouse, keys and input method events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.words.text_session import TextSession
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
WITHOUT_SNAPPING = Qt.KeyboardModifier.ControlModifier


class WindowDriver:
    """Hands on one window; places are millimetres of the page."""

    def __init__(self, app: QApplication, window: MainWindow, workspace: Workspace) -> None:
        self.app = app
        self.window = window
        self.workspace = workspace
        self.editor = workspace.editor
        self.canvas = workspace.canvas

    @property
    def session(self) -> TextSession:
        session = self.workspace.hands.session
        assert session is not None
        return session

    def cards(self) -> list[CardElement]:
        return [e for e in self.editor.elements if isinstance(e, CardElement)]

    def text(self, direction: str) -> TextElement:
        return next(
            e
            for e in self.editor.elements
            if isinstance(e, TextElement) and e.direction == direction and e.text.text
        )

    def stored_words(self, id_: str) -> str:
        element = self.editor.store.element(id_)
        assert isinstance(element, TextElement | CardElement)
        return element.text.text

    def pixel(self, at: Point) -> QPoint:
        place = self.canvas.view.transform.apply(at)
        return QPoint(round(place.x), round(place.y))

    def click(self, at: Point) -> None:
        QTest.mouseClick(self.canvas, LEFT, NOTHING_HELD, self.pixel(at))

    def double_click(self, at: Point) -> None:
        QTest.mouseDClick(self.canvas, LEFT, NOTHING_HELD, self.pixel(at))

    def press(self, at: Point) -> None:
        QTest.mousePress(self.canvas, LEFT, NOTHING_HELD, self.pixel(at))

    def move(self, at: Point, held: Qt.KeyboardModifier = WITHOUT_SNAPPING) -> None:
        place = QPointF(self.pixel(at))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            self.canvas.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            LEFT,
            held,
        )
        self.app.sendEvent(self.canvas, event)

    def release(self, at: Point) -> None:
        QTest.mouseRelease(self.canvas, LEFT, NOTHING_HELD, self.pixel(at))

    def drag(self, start: Point, end: Point) -> None:
        self.press(start)
        self.move(Point((start.x + end.x) / 2, (start.y + end.y) / 2))
        self.move(end)
        self.release(end)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        QTest.keyClick(self.canvas, key, held)

    def shortcut(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.window, key, held)

    def type(self, words: str) -> None:
        for letter in words:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NOTHING_HELD, letter)
            self.app.sendEvent(self.canvas, event)

    def compose(self, words: str, caret: int | None = None) -> None:
        kind = QInputMethodEvent.AttributeType
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        length = len(words.encode("utf-16-le")) // 2
        attributes = [
            QInputMethodEvent.Attribute(kind.TextFormat, 0, length, underlined),
            QInputMethodEvent.Attribute(kind.Cursor, length if caret is None else caret, 1, None),
        ]
        self.app.sendEvent(self.canvas, QInputMethodEvent(words, attributes))

    def commit(self, words: str) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(words)
        self.app.sendEvent(self.canvas, event)

    def drop(self, data: QMimeData, at: Point) -> None:
        place = self.pixel(at)
        action = Qt.DropAction.CopyAction
        entered = QDragEnterEvent(place, action, data, LEFT, NOTHING_HELD)
        self.app.sendEvent(self.canvas, entered)
        assert entered.isAccepted()
        self.app.sendEvent(
            self.canvas, QDropEvent(QPointF(place), action, data, LEFT, NOTHING_HELD)
        )
