"""Three sizes of words, small, normal and large, beside the size that they had at first."""

from __future__ import annotations

from typing import Final, Literal

from poster_studio.document.elements import Frame
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.text_styles import SIZE, set_each, sized, wordy
from poster_studio.editor.words.words_place import Wordy, placed_words

SizeWord = Literal["small", "normal", "large"]
SCALES: Final[dict[SizeWord, float]] = {"small": 0.8, "normal": 1.0, "large": 1.25}
SIZE_WORDS: Final[dict[str, SizeWord]] = {name: name for name in SCALES}

#: What is said of a large selection is said of its first elements.
_LOOKED_AT: Final = 20


def size_word(editor: Editor) -> SizeWord | None:
    """Which of the three sizes the selected words have; `None` for another or different ones."""
    words = {_size_word(editor, element) for element in wordy(editor)[:_LOOKED_AT]}
    return words.pop() if len(words) == 1 else None


def set_size_word(editor: Editor, session: TextSession | None, word: SizeWord) -> None:
    """Gives the selected words one of three sizes; a frame that is too small grows with them."""
    if session is not None:
        session.settle()
    plans = {element.id: _resized_words(editor, element, word) for element in wordy(editor)}
    set_each(editor, session, SIZE, plans)


def size_now(editor: Editor, element: Wordy) -> float:
    """The size in points that an element's words have, fitted to its frame."""
    return placed_words(element, editor.look).set_text.size_pt


def _size_word(editor: Editor, element: Wordy) -> SizeWord | None:
    """By the size that shows; where the frame decides on that, by the size that was asked for."""
    normal, shown = _normal_size(editor, element), size_now(editor, element)
    word = _near(shown / normal)
    if element.fit == "none" or word == "normal":
        return word
    asked = _asked_size(element)
    if asked is None:
        return "normal"
    return _near(asked / normal) or ("normal" if shown < asked * 0.99 else None)


def _near(share: float) -> SizeWord | None:
    word = min(SCALES, key=lambda name: abs(SCALES[name] - share))
    return word if abs(SCALES[word] - share) < 0.06 else None


def _asked_size(element: Wordy) -> float | None:
    """The size that hands chose for fitted words; `None` while only the frame decides."""
    is_chosen = element.fit == "shrink" or element.size_pt == element.max_size_pt
    return element.size_pt if is_chosen else None


def _normal_size(editor: Editor, element: Wordy) -> float:
    """The size that words had when they were first looked at since the poster was opened."""
    return editor.normal_sizes.setdefault(element.id, size_now(editor, element))


def _resized_words(editor: Editor, element: Wordy, word: SizeWord) -> dict[str, object]:
    """New style and, where the words would not fit, a frame larger by as much as they need."""
    style = sized(element, _normal_size(editor, element) * SCALES[word])
    element = element.model_copy(update=style)
    target, fitted = element.size_pt, size_now(editor, element)
    frame = element.frame
    if word == "large" and fitted < target * 0.97:
        frame = _grown(frame, target / fitted, element.direction == "vertical")
    return {**style, "frame": frame}


def _grown(frame: Frame, scale: float, vertical: bool) -> Frame:
    """A larger frame; its first line stays where it is."""
    width, height = frame.width * scale, frame.height * scale
    x = frame.x - (width - frame.width) if vertical else frame.x
    return frame.model_copy(update={"x": x, "width": width, "height": height})
