"""Words that do not fit their frame, and the two ways to mend it (EDIT-OVERFLOW)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Element, Frame
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.text_styles import wordy
from poster_studio.editor.words.words_place import Wordy, placed_words, words_box

GROW: Final = Words("枠を広げる", "Enlarge the box")
SHRINK: Final = Words("字を小さく", "Smaller words")

#: A frame is made so much larger than the words need, against rounding.
_SPARE: Final = 0.1


def overflowing(editor: Editor, session: TextSession | None) -> Wordy | None:
    """The words that are typed in, or the only ones selected, if they do not fit their frame."""
    if session is not None:
        return session.element if session.placed.set_text.overflow else None
    chosen = wordy(editor)
    if len(chosen) != 1 or not editor.can_edit or not chosen[0].text.text:
        return None
    return chosen[0] if placed_words(chosen[0], editor.look).set_text.overflow else None


class Overflows:
    """Finds all words of the poster that do not fit, one after another: setting them takes time."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._known: dict[str, tuple[Wordy, bool]] = {}
        self._waiting: list[str] = []

    def follow(self) -> None:
        """Queues words that came or changed; what is known of the others stays."""
        shown = {e.id: e for e in self._editor.elements if _shows_words(e)}
        known = self._known
        self._known = {i: known[i] for i, e in shown.items() if i in known and known[i][0] is e}
        self._waiting = [id_ for id_ in shown if id_ not in self._known]

    def step(self) -> bool:
        """Looks at the next words; whether others are waiting."""
        element = self._editor.element(self._waiting.pop()) if self._waiting else None
        if isinstance(element, Wordy):
            overflow = placed_words(element, self._editor.look).set_text.overflow
            self._known[element.id] = (element, overflow)
        return bool(self._waiting)

    @property
    def found(self) -> tuple[Wordy, ...]:
        """Those that do not fit, as far as it is known."""
        return tuple(element for element, overflow in self._known.values() if overflow)


def end_of(element: Wordy) -> Point:
    """The corner of the turned frame where its words end, on the page."""
    frame = element.frame
    x = frame.x if element.direction == "vertical" else frame.x + frame.width
    return turned(frame).apply(Point(x, frame.y + frame.height))


def grow(editor: Editor, session: TextSession | None) -> None:
    """Makes the frame as large as the words need; their first line stays where it is."""
    element = overflowing(editor, session)
    if element is not None:
        _mend(editor, session, GROW, element, frame=grown_frame(editor, element))


def shrink(editor: Editor, session: TextSession | None) -> None:
    """Lets the words become smaller until they fit."""
    element = overflowing(editor, session)
    if element is not None:
        _mend(editor, session, SHRINK, element, fit="shrink", min_size_pt=1.0)


def grown_frame(editor: Editor, element: Wordy) -> Frame:
    """The frame with room for all lines at their size, larger across the lines only."""
    box, frame = words_box(element), element.frame
    size_pt = placed_words(element, editor.look).set_text.size_pt
    style = element.model_copy(update={"size_pt": size_pt, "fit": "none"})
    vertical = element.direction == "vertical"
    length = box.height if vertical else box.width
    needed = editor.look.typesetter.natural_size(element.text, style, length)
    more = max(0.0, (needed[0] - box.width) if vertical else (needed[1] - box.height)) + _SPARE
    if not vertical:
        return _kept_at(frame, frame.model_copy(update={"height": frame.height + more}), 0.0)
    return _kept_at(frame, frame.model_copy(update={"width": frame.width + more}), 1.0)


def _shows_words(element: Element) -> bool:
    return isinstance(element, Wordy) and bool(element.text.text) and not element.hidden


def _kept_at(old: Frame, new: Frame, side: float) -> Frame:
    """The new frame with its upper left (`side` 0) or right (1) corner where the old one's was."""
    was = turned(old).apply(Point(old.x + side * old.width, old.y))
    comes = turned(new).apply(Point(new.x + side * new.width, new.y))
    place = {"x": new.x + was.x - comes.x, "y": new.y + was.y - comes.y}
    return new.model_copy(update=place)


def _mend(
    editor: Editor, session: TextSession | None, label: Words, element: Wordy, **fields: object
) -> None:
    if session is not None:
        session.settle()
        if session.is_fresh:
            session.restyle(fields)
            return
    with editor.edit(label) as edit:
        edit.update(element.id, **fields)
