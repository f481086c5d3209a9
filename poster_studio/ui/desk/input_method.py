"""What the canvas tells the input method, and what it takes from it (EDIT-IME)."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent

from poster_studio.document.elements import TextElement
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.editor.words.text_session import TextSession
from poster_studio.ui.desk.overlays import caret_in_window, on_window
from poster_studio.ui.desk.pointer import points_in, preedit_caret, units_in

_Query = Qt.InputMethodQuery
_Kind = QInputMethodEvent.AttributeType


def ready_text(editor: Editor) -> TextElement | None:
    """The text that a letter would be typed into although nobody types: the only one selected.

    A card is none: a citizen's words are changed on purpose only (EDIT-TEXT-11).
    """
    chosen = editor.selected
    if len(chosen) != 1 or not editor.can_edit or not isinstance(chosen[0], TextElement):
        return None
    return chosen[0]


def begin_typing(editor: Editor, hands: Hands) -> TextSession | None:
    """Starts typing at the end of the selected text; `None` if there is none."""
    text = ready_text(editor)
    if text is None or hands.tool != "select":
        return None
    hands.type_in(text.id)
    if hands.session is not None:
        hands.session.to_text_edge(end=True)
    return hands.session


def handle_input_method(session: TextSession, event: QInputMethodEvent) -> None:
    """Shows what is composed and takes in what is committed."""
    if event.commitString() or event.replacementLength():
        start, length = _replaced(session, event)
        session.commit(event.commitString(), start, length, time.monotonic())
    elif not event.preeditString():
        _select(session, event)
    session.compose(event.preeditString(), preedit_caret(event))


def answer(editor: Editor, session: TextSession | None, view: View, query: _Query) -> Any:
    """What the input method asks; `None` for what nobody knows better than the widget."""
    if session is None:
        text = ready_text(editor)
        if text is None:
            return None
        if query in (_Query.ImCursorRectangle, _Query.ImAnchorRectangle):
            return on_window(view, turned(text.frame), text.frame.rect).boundingRect()
        return True if query == _Query.ImEnabled else None
    draft = session.draft
    match query:
        case _Query.ImEnabled:
            return True
        case _Query.ImCursorRectangle | _Query.ImAnchorRectangle:
            return caret_in_window(session, view)
        case _Query.ImSurroundingText:
            return draft.words
        case _Query.ImCursorPosition:
            return units_in(draft.words, draft.caret)
        case _Query.ImAnchorPosition:
            return units_in(draft.words, draft.anchor)
        case _Query.ImCurrentSelection:
            return draft.selected_words
        case _Query.ImHints:
            return Qt.InputMethodHint.ImhMultiLine
        case _:
            return None


def _replaced(session: TextSession, event: QInputMethodEvent) -> tuple[int, int]:
    """What a commit replaces, in code points beside the caret; Qt counts UTF-16 units."""
    words, caret = session.draft.words, session.draft.selection[0]
    base = units_in(words, caret)
    first = points_in(words, max(0, base + event.replacementStart()))
    past = points_in(words, max(0, base + event.replacementStart() + event.replacementLength()))
    return first - caret, past - first


def _select(session: TextSession, event: QInputMethodEvent) -> None:
    """Selects what the input method is about to convert again, as Windows asks for."""
    words = session.draft.words
    for attribute in event.attributes():
        if attribute.type == _Kind.Selection:
            ends = (attribute.start, attribute.start + attribute.length)
            start, end = sorted(points_in(words, max(0, unit)) for unit in ends)
            session.select(start, end)
