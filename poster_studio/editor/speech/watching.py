"""What has just happened on the poster, in a sentence for a screen reader (EDIT-READER-3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.speech import spoken

NOTHING_SELECTED: Final = Words("何も選んでいません", "Nothing selected")
#: What reading aloud takes of the words that came or went.
_SHOWN: Final = 60


class Watch:
    """Remembers the elements as they were when it was last asked."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._known: Mapping[str, Element] = {}
        self._labels: tuple[Words, ...] = ()
        self.look()

    def look(self) -> None:
        """Remembers the poster as it is now."""
        poster = self._editor.poster
        self._known = {} if poster is None else {e.id: e for e in poster.elements}
        self._labels = self._editor.undo_labels

    def told(self, change: EditorChange) -> Words | None:
        """What a change that is no preview did; `None` if it is not worth a word."""
        before, labels = self._known, self._labels
        self.look()
        if change.poster_switched:
            return spoken.poster_name(self._editor)
        gone = [element for id_, element in before.items() if id_ not in self._known]
        new = [element for id_, element in self._known.items() if id_ not in before]
        if gone or new:
            return self._came_and_went(gone, new)
        pairs = [
            (old, self._known[id_]) for id_, old in before.items() if self._known[id_] is not old
        ]
        placed = [(old, element) for old, element in pairs if old.frame != element.frame]
        if placed:
            return _placed(placed)
        is_new_step = bool(pairs) and len(self._labels) > len(labels)
        return self._labels[0] if is_new_step else None

    def selection(self) -> Words:
        """How much is selected."""
        count = len(self._editor.selection)
        return Words(f"{count}こ選んでいます", f"{count} selected") if count else NOTHING_SELECTED

    def _came_and_went(self, gone: Sequence[Element], new: Sequence[Element]) -> Words:
        sentences = []
        if gone:
            cards = all(isinstance(element, CardElement) for element in gone)
            went = (
                ("トレイに戻しました", "Back in the tray") if cards else ("けしました", "Deleted")
            )
            sentences.append(self._counted(went, gone))
        if new:
            sentences.append(self._counted(("置きました", "Placed"), new))
        return Words("。".join(s.ja for s in sentences), ". ".join(s.en for s in sentences))

    def _counted(self, done: tuple[str, str], elements: Sequence[Element]) -> Words:
        if len(elements) > 1:
            count = len(elements)
            return Words(f"{done[0]}：{count}こ", f"{done[1]}: {count} elements")
        name = spoken.name_of(self._editor, elements[0])
        return Words(f"{done[0]}：{name.ja[:_SHOWN]}", f"{done[1]}: {name.en[:_SHOWN]}")


def _placed(pairs: Sequence[tuple[Element, Element]]) -> Words:
    """Where the one element is now, how large, how turned; of several, how many moved."""
    if len(pairs) > 1:
        return Words(f"{len(pairs)}こ動かしました", f"{len(pairs)} elements moved")
    old, new = pairs[0][0].frame, pairs[0][1].frame
    if old.rotation != new.rotation:
        return spoken.turn_of(new)
    if (old.width, old.height) != (new.width, new.height):
        return spoken.size_of(new)
    return spoken.place_of(new)


def replaced_part(old: str, new: str) -> tuple[int, str, str]:
    """Where two words begin to differ, and what stands there in each: (place, old, new)."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, old[start : len(old) - end], new[start : len(new) - end]
