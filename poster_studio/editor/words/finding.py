"""Finding words on this poster or all of them, and putting others in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.editor.cards.tray import folded
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.hands import Hands
from poster_studio.editor.words.text_parts import part_of
from poster_studio.editor.words.words_place import Wordy

REPLACE: Final = Words("ことばを置きかえる", "Replace words")


@dataclass(frozen=True, slots=True)
class Found:
    """Code points `start` to `end` of an element on a poster."""

    poster: str
    element: str
    start: int
    end: int


def found(editor: Editor, words: str, *, everywhere: bool) -> tuple[Found, ...]:
    """Every place of the words, in painting order; width, case and kind of kana do not matter.

    Locked and hidden elements are left alone (EDIT-FIND-1).
    """
    poster = editor.poster
    if poster is None or not words:
        return ()
    places = list(_on_poster(poster.id, poster.elements, words))
    for info in editor.posters if everywhere else ():
        if info.id != poster.id:
            elements = editor.file.poster(info.id).poster.elements
            places += _on_poster(info.id, elements, words)
    return tuple(places)


def show(editor: Editor, hands: Hands, place: Found) -> None:
    """Goes to a place: its poster, its words, selected."""
    hands.end_typing()
    if editor.poster is not None and editor.poster.id != place.poster:
        editor.open_poster(place.poster)
    hands.type_in(place.element)
    if hands.session is not None:
        hands.session.found = (place.start, place.end)
        hands.session.select(place.start, place.end)


def replace(editor: Editor, hands: Hands, places: Iterable[Found], words: str) -> None:
    """Puts words in these places, as one step on each poster (EDIT-FIND-2)."""
    hands.end_typing()
    here = editor.poster.id if editor.poster is not None else ""
    by_poster: dict[str, list[Found]] = {}
    for place in places:
        by_poster.setdefault(place.poster, []).append(place)
    for poster, there in by_poster.items():
        if editor.poster is None or editor.poster.id != poster:
            editor.open_poster(poster)
        _replace_here(editor, there, words)
    if here and editor.poster is not None and editor.poster.id != here:
        editor.open_poster(here)


def _replace_here(editor: Editor, places: list[Found], words: str) -> None:
    """From behind, so that the places before stay where they are; marks stay, readings go."""
    with editor.edit(REPLACE) as edit:
        for place in sorted(places, key=lambda one: (one.element, one.start), reverse=True):
            element = edit.element(place.element)
            if not isinstance(element, Wordy) or place.end > len(element.text.text):
                continue
            first = part_of(element.text, place.start, place.end).spans[:1]
            spans = [
                span.model_copy(update={"text": words, "ruby": None, "upright": None})
                for span in first
                if words
            ]
            edit.edit_text(place.element, place.start, place.end, spans)


def _on_poster(poster: str, elements: Iterable[Element], words: str) -> Iterable[Found]:
    for element in elements:
        if isinstance(element, Wordy) and is_free(element):
            for start, end in _in_text(element.text.text, words):
                yield Found(poster, element.id, start, end)


def _in_text(text: str, words: str) -> Iterable[tuple[int, int]]:
    letters = [(plain, at) for at, letter in enumerate(text) for plain in folded(letter)]
    joined, key = "".join(plain for plain, _ in letters), folded(words)
    at = joined.find(key)
    while key and at >= 0:
        yield letters[at][1], letters[at + len(key) - 1][1] + 1
        at = joined.find(key, at + len(key))
