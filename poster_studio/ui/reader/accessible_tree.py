"""Keeps what screen readers hold of a canvas: one interface for each element that was asked for."""

from __future__ import annotations

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface

from poster_studio.base.words import Language
from poster_studio.document.elements import Element
from poster_studio.editor.arrange.hits import element_at, turned
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.speech import spoken
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.overlays import on_window
from poster_studio.ui.reader.accessible_elements import AccessibleElement
from poster_studio.ui.reader.accessible_words import AccessibleWords


class AccessibleTree(QObject):
    """A child of its canvas. Qt holds interfaces by their address: they are kept here until they
    are let go of, and ended between two events, never while Qt may be asking one.
    """

    def __init__(self, editor: Editor, hands: Hands, canvas: Canvas, language: Language) -> None:
        super().__init__(canvas)
        self.editor, self.hands, self.canvas, self.language = editor, hands, canvas, language
        self._known: dict[str, AccessibleElement] = {}
        self._words: AccessibleWords | None = None
        self._leaving: list[QAccessibleInterface] = []
        self._places: tuple[tuple[Element, ...], dict[str, int]] = ((), {})
        self._released = False

    @property
    def poster_name(self) -> str:
        """The poster by its title."""
        return "" if self._released else spoken.poster_name(self.editor).in_(self.language)

    @property
    def elements(self) -> tuple[Element, ...]:
        """The elements in reading order."""
        return () if self._released else self.editor.elements

    @property
    def count(self) -> int:
        """How many elements there are."""
        return len(self.elements)

    @property
    def parent_interface(self) -> QAccessibleInterface:
        """The canvas's own interface."""
        return QAccessible.queryAccessibleInterface(self.canvas)

    def at(self, index: int) -> AccessibleElement | None:
        """The element at a place of the reading order."""
        elements = self.elements
        return self.of(elements[index].id) if 0 <= index < len(elements) else None

    def of(self, id_: str) -> AccessibleElement | None:
        """An element's interface; `None` if the poster has no such element."""
        if id_ not in self._index():
            return None
        if id_ not in self._known:
            self._known[id_] = AccessibleElement(self, id_)
        return self._known[id_]

    def index_of(self, child: QAccessibleInterface) -> int:
        """A child's place in reading order; -1 for a stranger."""
        return self._index().get(child.id, -1) if isinstance(child, AccessibleElement) else -1

    def under(self, x_px: int, y_px: int) -> AccessibleElement | None:
        """The topmost element under a pixel of the screen, locked ones too."""
        place = self.canvas.mapFromGlobal(QPointF(x_px, y_px))
        at = self.canvas.view.on_page(place.x(), place.y())
        id_ = element_at(self.elements, at, locked=True)
        return None if id_ is None else self.of(id_)

    @property
    def words(self) -> AccessibleWords | None:
        """The words being typed."""
        session = None if self._released else self.hands.session
        if self._words is not None and self._words.session is not session:
            self._let_go([self._words])
            self._words = None
        if self._words is None and session is not None:
            self._words = AccessibleWords(self, session)
        return self._words

    @property
    def is_alive(self) -> bool:
        """Whether the canvas still stands."""
        return shiboken6.isValid(self)

    def typed_into(self, id_: str) -> AccessibleWords | None:
        """The words being typed into an element."""
        words = self.words
        return words if words is not None and words.session.element_id == id_ else None

    @property
    def focused(self) -> QAccessibleInterface | None:
        """What keys go to: the words being typed, else the one element selected."""
        if self.words is not None:
            return self.words
        chosen = () if self._released else self.editor.selection
        return self.of(chosen[0]) if len(chosen) == 1 else None

    def on_screen(self, element: Element) -> QRect:
        """The upright box around an element in pixels of the screen."""
        frame = spoken.frame_of(self.editor, element)
        box = on_window(self.canvas.view, turned(frame), frame.rect).boundingRect()
        return box.toAlignedRect().translated(self.canvas.mapToGlobal(QPoint(0, 0)))

    def follow(self) -> tuple[AccessibleElement, ...]:
        """Lets go of elements that are gone; they are valid until the next event."""
        if not self._known:
            return ()
        index = self._index()
        gone = tuple(self._known.pop(id_) for id_ in tuple(self._known) if id_ not in index)
        self._let_go(gone)
        return gone

    def release(self) -> None:
        """Ends everything before the editor closes: readers find an empty canvas."""
        self._released = True
        self._let_go(self._known.values())
        self._let_go([] if self._words is None else [self._words])
        self._known, self._words = {}, None
        self._end_leaving()

    def _index(self) -> dict[str, int]:
        elements = self.elements
        if self._places[0] is not elements:
            places = {element.id: place for place, element in enumerate(elements)}
            self._places = (elements, places)
        return self._places[1]

    def _let_go(self, interfaces: Iterable[QAccessibleInterface]) -> None:
        self._leaving.extend(interfaces)
        if self._leaving and not self._released:
            QTimer.singleShot(0, self, self._end_leaving)

    def _end_leaving(self) -> None:
        """Qt forgets them and frees its part of them."""
        leaving, self._leaving = self._leaving, []
        for interface in leaving:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
