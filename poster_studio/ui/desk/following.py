"""The view follows what keys do: the caret, what was found, what was selected or moved."""

from __future__ import annotations

from poster_studio.base.geometry import Rect
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.editor.words.text_session import TextSession
from poster_studio.ui.desk.overlays import caret_in_window, on_window


class Following:
    """Asked after each change; `pointing` keeps the desk still under a press of the pointer.

    Only what differs from the last look is followed, so that hands may look elsewhere meanwhile.
    """

    def __init__(self, editor: Editor, hands: Hands) -> None:
        self._editor, self._hands = editor, hands
        self._written: tuple[object, ...] | None = None
        self._chosen: tuple[str, ...] = ()
        self.pointing = False

    def followed(self, view: View) -> View:
        """The view in which what the keys just changed is seen."""
        session, chosen = self._hands.session, self._editor.selection
        if session is not None:
            written = (session, session.shown_caret, session.draft.selection, session.element.text)
            is_new, self._written = written != self._written, written
            self._chosen = chosen
            return self._with_words(view, session) if is_new and not self.pointing else view
        self._written = None
        is_new, self._chosen = chosen != self._chosen, chosen
        return self.with_selection(view) if is_new and not self.pointing else view

    def with_selection(self, view: View) -> View:
        """The view in which what is selected is seen."""
        box = self._editor.selection_box()
        return view if box is None else view.showing(view.rect_in_window(box))

    def _with_words(self, view: View, session: TextSession) -> View:
        """Of the selected words all, if they fit the window; else the caret."""
        area = caret_in_window(session, view)
        caret = Rect(area.x(), area.y(), area.width(), area.height())
        for box in session.selection_boxes():
            area = area.united(on_window(view, session.placed.transform, box).boundingRect())
        whole = Rect(area.x(), area.y(), area.width(), area.height())
        return view.showing(whole if view.has_room_for(whole) else caret)
