"""Tells a screen reader what happens on the canvas; silent and idle while none is listening."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)

from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.speech.watching import Watch, replaced_part
from poster_studio.editor.words.text_draft import Draft
from poster_studio.ui.desk.pointer import units_in
from poster_studio.ui.reader.accessible_tree import AccessibleTree
from poster_studio.ui.reader.accessible_words import AccessibleWords


class Ear(Protocol):
    """Who may be listening."""

    def is_listening(self) -> bool:
        """Whether anybody wants to be told."""
        ...

    def hear(self, event: QAccessibleEvent) -> None:
        """Something happened."""
        ...


class SystemEar:
    """The screen readers of this computer."""

    def is_listening(self) -> bool:
        """Whether Qt knows of one."""
        return QAccessible.isActive()

    def hear(self, event: QAccessibleEvent) -> None:
        """Qt hands it on."""
        QAccessible.updateAccessibility(event)


class CanvasReader(QObject):
    """Follows the editor; the canvas's focus leads to what is selected or typed."""

    def __init__(self, tree: AccessibleTree, ear: Ear) -> None:
        super().__init__(tree.canvas)
        self._tree, self._ear = tree, ear
        self._editor = tree.editor
        self._watch: Watch | None = None
        self._selection = self._editor.selection
        self._typed: tuple[AccessibleWords, Draft] | None = None
        self._forget = self._editor.listeners.add(self._on_change)
        tree.canvas.focused.connect(self._arrive)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()
        self._tree.release()

    def _arrive(self) -> None:
        """Once the canvas has the focus, what is selected in it has."""
        if self._ear.is_listening():
            QTimer.singleShot(0, self, self._say_where)

    def _on_change(self, change: EditorChange) -> None:
        listening = self._ear.is_listening()
        gone = () if change.is_preview else self._tree.follow()
        if not listening:
            self._watch, self._selection = None, self._editor.selection
            return
        for element in gone:
            self._ear.hear(QAccessibleEvent(element, QAccessible.Event.ObjectDestroyed))
        if self._follow_words():
            self._watch, self._selection = None, self._editor.selection
        elif not change.is_preview:
            self._follow_elements(change)

    def _follow_elements(self, change: EditorChange) -> None:
        """What happened comes after where one is now, so that it is not interrupted."""
        watch, chosen = self._watch or Watch(self._editor), self._editor.selection
        told = None if self._watch is None else watch.told(change)
        self._watch = watch
        if chosen != self._selection:
            self._selection = chosen
            if len(chosen) > 1:
                self._say(watch.selection().in_(self._tree.language))
            else:
                self._say_where()
        if told is not None:
            self._say(told.in_(self._tree.language))

    def _follow_words(self) -> bool:
        """Tells letters that came and went, and the caret; whether words are being typed."""
        words = self._tree.words
        if words is None:
            if self._typed is not None:
                self._typed = None
                self._say_where()
            return False
        before, self._typed = self._typed, (words, words.session.draft)
        if before is None or before[0] is not words:
            self._say_where()
        else:
            self._tell_letters(words, before[1])
        return True

    def _tell_letters(self, words: AccessibleWords, old: Draft) -> None:
        new = words.session.draft
        start, gone, come = replaced_part(old.words, new.words)
        at = units_in(old.words, start)
        if gone:
            self._ear.hear(QAccessibleTextRemoveEvent(words, at, gone))
        if come:
            self._ear.hear(QAccessibleTextInsertEvent(words, at, come))
        if gone or come or new.caret != old.caret:
            self._ear.hear(QAccessibleTextCursorEvent(words, units_in(new.words, new.caret)))
        if new.selected_words and new.selection != old.selection:
            self._say(new.selected_words)

    def _say_where(self) -> None:
        """The reader goes where keys go, if they go to the canvas at all."""
        if self._tree.canvas.hasFocus():
            where = self._tree.focused or self._tree.parent_interface
            self._ear.hear(QAccessibleEvent(where, QAccessible.Event.Focus))

    def _say(self, words: str) -> None:
        self._ear.hear(QAccessibleAnnouncementEvent(self._tree.canvas, words))
