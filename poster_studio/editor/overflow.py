"""Words that do not fit their frame, and the two ways to mend it (EDIT-OVERFLOW)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.editor.editor import Editor
from poster_studio.editor.hits import turned
from poster_studio.editor.text_session import TextSession
from poster_studio.editor.text_styles import wordy
from poster_studio.editor.words_place import Wordy, placed_words, words_box

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
        session.write()
        if session.is_fresh:
            session.restyle(fields)
            return
    with editor.edit(label) as edit:
        edit.update(element.id, **fields)
