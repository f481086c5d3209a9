"""Carrying typed but unwritten words over to words that another seat changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace

from poster_studio.document.text import RichText
from poster_studio.editor.text_draft import Draft
from poster_studio.store.text_codec import Splice, spliced


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
    theirs = _difference(base.text, stored.text)
    text, pending = stored, list[Splice]()
    for change in draft.pending:
        start = theirs.moved(change.start)
        mine = replace(change, start=start, end=max(start, theirs.moved(change.end)))
        own = _Change(change.start, change.end, sum(len(span.text) for span in change.spans))
        start = own.moved(theirs.start)
        theirs = _Change(start, max(start, own.moved(theirs.end)), theirs.length)
        text = spliced(text, mine)
        pending.append(mine)
    caret, anchor = theirs.moved(draft.caret), theirs.moved(draft.anchor)
    return Draft(text, caret, anchor, pending=tuple(pending))


def _difference(old: str, new: str) -> _Change:
    """What changed between two texts, as one replaced stretch."""
    limit = min(len(old), len(new))
    head = next((i for i in range(limit) if old[i] != new[i]), limit)
    rest = limit - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return _Change(head, len(old) - tail, len(new) - tail - head)
