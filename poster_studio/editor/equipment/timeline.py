"""In which order this seat changed the poster and the workshop, so that undo goes back in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from poster_studio.base.words import Words
from poster_studio.store.store import Store

#: Stores of any kind of change.
_AnyStore = Store[Any]


class Timeline:
    """Remembers whose step came when; the steps themselves stay in their stores."""

    def __init__(self) -> None:
        self._done: list[_AnyStore] = []
        self._undone: list[_AnyStore] = []

    def record(self, store: _AnyStore) -> None:
        """A store has just got a new step; what was undone in it cannot be redone any more."""
        self._done.append(store)
        self._undone = [other for other in self._undone if other is not store]

    def labels(self, stores: Sequence[_AnyStore]) -> tuple[Words, ...]:
        """The steps of these stores that can be taken back, the latest first."""
        left = {id(store): list(store.undo_labels) for store in stores}
        latest_first = (left.get(id(store)) for store in reversed(self._done))
        return tuple(labels.pop() for labels in latest_first if labels)

    def undo(self, stores: Sequence[_AnyStore]) -> Words | None:
        """Takes back the latest step of these stores; its label."""
        return _travelled(self._done, self._undone, stores, forward=False)

    def redo(self, stores: Sequence[_AnyStore]) -> Words | None:
        """Repeats the step of these stores that was taken back last; its label."""
        return _travelled(self._undone, self._done, stores, forward=True)


def _travelled(
    source: list[_AnyStore], target: list[_AnyStore], stores: Sequence[_AnyStore], *, forward: bool
) -> Words | None:
    for place in range(len(source) - 1, -1, -1):
        store = source[place]
        if not any(store is other for other in stores):
            continue
        del source[place]
        label = store.redo() if forward else store.undo()
        if label is not None:
            target.append(store)
            return label
    return None
