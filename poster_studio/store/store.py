"""What the poster's and the workshop's stores have in common: undo, bytes and listeners."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from poster_studio.base.words import Words
from poster_studio.store.listeners import Listeners
from poster_studio.store.shared_document import Changes, SharedDocument, Update

_Change = TypeVar("_Change")


class Store(ABC, Generic[_Change]):
    """A shared document behind frozen models; `_Change` is what its listeners are told."""

    def __init__(self, document: SharedDocument) -> None:
        self._document = document
        self._is_editing = False
        self._listeners: Listeners[_Change] = Listeners()
        document.changes.add(self._on_changes)

    @property
    def can_undo(self) -> bool:
        """Whether this seat has a step to take back."""
        return bool(self.undo_labels)

    @property
    def can_redo(self) -> bool:
        """Whether this seat has a step to repeat."""
        return bool(self.redo_labels)

    @property
    def undo_labels(self) -> tuple[Words, ...]:
        """Labels of this seat's steps, the next one to be taken back last."""
        return self._document.history.undo_labels

    @property
    def redo_labels(self) -> tuple[Words, ...]:
        """Labels of the steps taken back, the next one to be repeated last."""
        return self._document.history.redo_labels

    def undo(self) -> Words | None:
        """Takes back this seat's last step that still has an effect; its label."""
        self._refuse_while_editing()
        return self._document.undo()

    def redo(self) -> Words | None:
        """Repeats the last step taken back; its label."""
        self._refuse_while_editing()
        return self._document.redo()

    def subscribe(self, callback: Callable[[_Change], None]) -> Callable[[], None]:
        """Tells `callback` after each transaction that changed something; returns the end of it."""
        return self._listeners.add(callback)

    def on_update(
        self, callback: Callable[[bytes], None], *, local_only: bool = False
    ) -> Callable[[], None]:
        """Hands every transaction's bytes to `callback`: to the disk, or with `local_only`
        (without what came from other seats) to the wire. Returns the end of it.
        """

        def hand_over(update: Update) -> None:
            if not (local_only and update.remote):
                callback(update.data)

        return self._document.updates.add(hand_over)

    def apply_remote(self, update: bytes) -> None:
        """Takes in another seat's bytes; raises `PosterStudioError` for unreadable ones.

        An update whose predecessors have not come yet waits for them inside the document.
        """
        self._refuse_while_editing()
        self._document.apply([update])

    def snapshot(self) -> bytes:
        """The whole document as one update."""
        return self._document.snapshot()

    def state_vector(self) -> bytes:
        """What this seat has (a Yjs state vector)."""
        return self._document.state_vector()

    def diff(self, state_vector: bytes) -> bytes:
        """The update that a seat with this state vector lacks."""
        return self._document.diff(state_vector)

    @contextmanager
    def _editing(self) -> Iterator[None]:
        """Keeps everything else out while an edit collects its changes."""
        self._refuse_while_editing()
        self._is_editing = True
        try:
            yield
        finally:
            self._is_editing = False

    def _refuse_while_editing(self) -> None:
        if self._is_editing:
            raise RuntimeError("an edit of this document is still open")

    def _on_changes(self, changes: Changes) -> None:
        self._listeners.tell(self._changed(changes))

    @abstractmethod
    def _changed(self, changes: Changes) -> _Change:
        """Marks what must be read anew, and says it in the listeners' terms."""
