"""The end of a composition: the input method is asked for its words before the words are left."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QWidget

from poster_studio.editor.hands import Hands

#: An input method that answers so late speaks of words that were kept as typed already.
_LATE_S: Final = 0.5
_PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


class Composing(QObject):
    """While something is composed a press anywhere in the window ends it first, as the focus is
    still with the words (EDIT-IME-7).
    """

    def __init__(self, canvas: QWidget, hands: Hands) -> None:
        super().__init__(canvas)
        self._canvas, self._hands = canvas, hands
        self._kept_at: float | None = None
        self._watched: QWindow | None = None
        hands.ask_commit = self.ask

    def ask(self) -> None:
        """Lets the input method commit; what it leaves is kept as it was typed.

        An input method talks to whoever has the focus, so it is asked only while the words have it.
        """
        session = self._hands.session
        if session is None or not session.is_composing:
            return
        method = QGuiApplication.inputMethod()
        if QGuiApplication.focusObject() is self._canvas:
            method.commit()
        if session.is_composing:
            self._kept_at = time.monotonic()
            session.keep_composed()
            method.reset()

    def is_late(self, event: QInputMethodEvent) -> bool:
        """Whether an event commits what was kept as typed a moment ago."""
        kept_at = self._kept_at
        if event.preeditString():
            self._kept_at = None
            return False
        return kept_at is not None and time.monotonic() - kept_at < _LATE_S

    def follow(self) -> None:
        """Watches the window for presses while something is composed."""
        session = self._hands.session
        wanted = None
        if session is not None and session.is_composing:
            wanted = self._canvas.window().windowHandle()
        if wanted is self._watched:
            return
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        if wanted is not None:
            wanted.installEventFilter(self)
        self._watched = wanted

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Lets every event through; a press ends composing."""
        if event.type() in _PRESSES:
            self.ask()
        return False
