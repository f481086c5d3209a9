"""Undo of this seat's own edits, one labelled step for each edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pycrdt import Doc, Map, UndoManager

from poster_studio.base.words import Words
from poster_studio.store.letters import cut_into_letters

#: Origin of the transactions that can be undone.
OWN: Final = "own"

#: So many steps are kept at least; at twice as many the oldest are forgotten.
DEPTH: Final = 200


class History:
    """The undo and redo stacks of one document, each step with the label it was made under.

    The engine undoes by origin: steps of other seats are never touched, and a step that others
    have overwritten altogether is passed over.
    """

    def __init__(self, doc: Doc[Any], scopes: Sequence[Map[Any]]) -> None:
        self._doc = doc
        self._scopes = list(scopes)
        self._manager = self._new_manager([])
        self._done: list[Words] = []
        self._undone: list[Words] = []

    @property
    def undo_labels(self) -> tuple[Words, ...]:
        """Labels of what can be undone, the next one last."""
        return tuple(self._done)

    @property
    def redo_labels(self) -> tuple[Words, ...]:
        """Labels of what can be redone, the next one last."""
        return tuple(self._undone)

    def recorded(self, label: Words) -> None:
        """To be called after each transaction of origin `OWN`; one without effect is no step."""
        steps = self._manager.undo_stack
        if len(steps) == len(self._done):
            return
        cut_into_letters(self._doc, steps[-1])
        self._done.append(label)
        self._undone.clear()
        if len(steps) >= 2 * DEPTH:
            self._manager = self._new_manager(steps[-DEPTH:])
            self._done = self._done[-DEPTH:]

    def undo(self) -> Words | None:
        """Takes back the last step that still has an effect; its label, or `None`."""
        self._manager.undo()
        left, filled = self._manager.undo_stack, self._manager.redo_stack
        return self._moved(self._done, len(left), self._undone, filled)

    def redo(self) -> Words | None:
        """Repeats the last step undone that still has an effect; its label, or `None`."""
        self._manager.redo()
        left, filled = self._manager.redo_stack, self._manager.undo_stack
        return self._moved(self._undone, len(left), self._done, filled)

    def _new_manager(self, steps: list[Any]) -> UndoManager:
        manager = UndoManager(scopes=list(self._scopes), capture_timeout_millis=0, undo_stack=steps)
        manager.include_origin(OWN)
        return manager

    def _moved(
        self, source: list[Words], left: int, target: list[Words], filled: Sequence[Any]
    ) -> Words | None:
        """Follows the engine: steps above `left` are gone, the lowest of them moved on top of the
        target's steps, `filled`.
        """
        gone = source[left:]
        del source[left:]
        if not gone or len(target) == len(filled):
            return None
        cut_into_letters(self._doc, filled[-1])
        target.append(gone[0])
        return gone[0]
