"""Carrying typed but unwritten words over to words that another seat changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from poster_studio.document.text import RichText
from poster_studio.editor.words.text_draft import Draft
from poster_studio.store.text_codec import Splice, spliced

#: Letters times letters; more differ as one stretch.
_MOST_COMPARED: Final = 250_000


@dataclass(frozen=True, slots=True)
class _Change:
    """Code points `start` to `end` gave way to `length` others."""

    start: int
    end: int
    length: int

    def moved(self, place: int) -> int:
        """Where a place of the old words lies in the new ones."""
        if place <= self.start:
            return place
        if place >= self.end:
            return place + self.length - (self.end - self.start)
        return self.start + self.length


def rebased(draft: Draft, base: RichText, stored: RichText) -> Draft:
    """The draft on top of `stored`, which was `base` when its pending changes began.

    Both seats' words stay; the caret stays between the same letters (EDIT-TEXT-10).
    """
    pending, caret, anchor = list(draft.pending), draft.caret, draft.anchor
    for theirs in _differences(base.text, stored.text):
        before, pending = pending, []
        for change in before:
            steps, theirs = _rebased(change, theirs)
            pending += steps
        caret, anchor = theirs.moved(caret), theirs.moved(anchor)
    text = stored
    for step in pending:
        text = spliced(text, step)
    return Draft(text, caret, anchor, pending=tuple(pending))


def _rebased(mine: Splice, theirs: _Change) -> tuple[list[Splice], _Change]:
    """My change after theirs, and theirs after mine.

    Letters that they wrote among those that I replace stay, behind what I wrote instead.
    """
    length = sum(len(span.text) for span in mine.spans)
    written = theirs.start + theirs.length
    if theirs.length and mine.start <= theirs.start and theirs.end <= mine.end != mine.start:
        behind = Splice(written, theirs.moved(mine.end), ())
        before = replace(mine, end=theirs.start)
        steps = [behind, before] if behind.start < behind.end else [before]
        return steps, _Change(mine.start + length, mine.start + length, theirs.length)
    own = _Change(mine.start, mine.end, length)
    start = theirs.moved(mine.start)
    step = replace(mine, start=start, end=max(start, theirs.moved(mine.end)))
    is_same_place = theirs.start == mine.start == mine.end
    start = theirs.start + length if is_same_place else own.moved(theirs.start)
    return [step], _Change(start, max(start, own.moved(theirs.end)), theirs.length)


def _differences(old: str, new: str) -> list[_Change]:
    """What changed between two texts, the last place first: so none moves those still to come.

    Several seats' words may have come at once.
    """
    whole = _difference(old, new)
    size = whole.end - whole.start
    if size * whole.length > _MOST_COMPARED:
        return [whole]
    start = whole.start
    matcher = SequenceMatcher(
        None, old[start : whole.end], new[start : start + whole.length], autojunk=False
    )
    return [
        _Change(start + first, start + last, new_last - new_first)
        for kind, first, last, new_first, new_last in reversed(matcher.get_opcodes())
        if kind != "equal"
    ]


def _difference(old: str, new: str) -> _Change:
    """What changed between two texts, as one replaced stretch."""
    limit = min(len(old), len(new))
    head = next((i for i in range(limit) if old[i] != new[i]), limit)
    rest = limit - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return _Change(head, len(old) - tail, len(new) - tail - head)
