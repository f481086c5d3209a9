"""Words that have no room in their frame, and the ways to mend it (EDIT-OVERFLOW)."""

from __future__ import annotations

from typing import Final, Literal

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.checks.legibility import SMALL_PT, is_readable, on_the_wall
from poster_studio.document.elements import Element, Frame
from poster_studio.editor.arrange.hits import turned
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.text_styles import wordy
from poster_studio.editor.words.words_place import Wordy, placed_words, words_box
from poster_studio.typeset.settext import SetText

GROW: Final = Words("枠を広げる", "Enlarge the box")
SHRINK: Final = Words("字を小さく", "Smaller words")

#: A frame is made so much larger than the words need, against rounding.
_SPARE: Final = 0.1


#: What is less than this much smaller than it was meant to be is as it was meant to be.
_SHRUNK: Final = 0.98

#: Words that go on past their frame, or that became too small to be read to stay inside.
Trouble = Literal["overflow", "small"]


def trouble_of(editor: Editor, element: Wordy, set_text: SetText) -> Trouble | None:
    """What is wrong with the words as they are set."""
    if set_text.overflow:
        return "overflow"
    if element.fit == "none" or editor.poster is None:
        return None
    size_pt, wished, sheet = set_text.size_pt, _wished_pt(element), editor.poster.sheet
    shrunk = size_pt < _SHRUNK * wished and is_readable(element, wished, sheet)
    return "small" if shrunk and not is_readable(element, size_pt, sheet) else None


def crowded(editor: Editor, session: TextSession | None) -> tuple[Wordy, Trouble] | None:
    """The words that are typed in, or the only ones selected, if they have no room."""
    if session is not None:
        element, set_text = session.element, session.placed.set_text
    else:
        chosen = wordy(editor)
        if len(chosen) != 1 or not editor.can_edit or not chosen[0].text.text:
            return None
        element, set_text = chosen[0], placed_words(chosen[0], editor.look).set_text
    trouble = trouble_of(editor, element, set_text)
    return None if trouble is None else (element, trouble)


class Overflows:
    """Finds all words of the poster that do not fit, one after another: setting them takes time."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._known: dict[str, tuple[Wordy, Trouble | None]] = {}
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
            set_text = placed_words(element, self._editor.look).set_text
            self._known[element.id] = (element, trouble_of(self._editor, element, set_text))
        return bool(self._waiting)

    @property
    def found(self) -> tuple[tuple[Wordy, Trouble], ...]:
        """Those that have no room, as far as it is known."""
        return tuple((element, trouble) for element, trouble in self._known.values() if trouble)


def end_of(element: Wordy) -> Point:
    """The corner of the turned frame where its words end, on the page."""
    frame = element.frame
    x = frame.x if element.direction == "vertical" else frame.x + frame.width
    return turned(frame).apply(Point(x, frame.y + frame.height))


def grow(editor: Editor, session: TextSession | None) -> None:
    """Makes the frame as large as the words need; their first line stays where it is."""
    found = crowded(editor, session)
    if found is not None:
        element = found[0]
        _mend(editor, session, GROW, element, frame=grown_frame(editor, element))


def shrink(editor: Editor, session: TextSession | None) -> None:
    """Lets the words become smaller until they fit."""
    found = crowded(editor, session)
    if found is not None:
        _mend(editor, session, SHRINK, found[0], fit="shrink", min_size_pt=1.0)


def grown_frame(editor: Editor, element: Wordy) -> Frame:
    """The frame with room for all lines at a size that can be read, larger across them only."""
    box, frame = words_box(element), element.frame
    size_pt = placed_words(element, editor.look).set_text.size_pt
    if editor.poster is not None and element.fit != "none":
        least = SMALL_PT * size_pt / on_the_wall(size_pt, editor.poster.sheet)
        size_pt = max(size_pt, min(least, _wished_pt(element)))
    style = element.model_copy(update={"size_pt": size_pt, "fit": "none"})
    vertical = element.direction == "vertical"
    length = box.height if vertical else box.width
    needed = editor.look.typesetter.natural_size(element.text, style, length)
    more = max(0.0, (needed[0] - box.width) if vertical else (needed[1] - box.height)) + _SPARE
    if not vertical:
        return _kept_at(frame, frame.model_copy(update={"height": frame.height + more}), 0.0)
    return _kept_at(frame, frame.model_copy(update={"width": frame.width + more}), 1.0)


def _wished_pt(element: Wordy) -> float:
    return element.max_size_pt if element.fit == "both" else element.size_pt


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
