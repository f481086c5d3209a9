"""One shared document: its root maps, its transactions, its bytes and who listens.

It lives on the thread that made it; only bytes and frozen models cross to other threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from pycrdt import Map, TransactionEvent, get_state, merge_updates

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.store.codec import new_doc, root_map
from poster_studio.store.history import OWN, History
from poster_studio.store.listeners import Listeners
from poster_studio.store.order import Chance
from poster_studio.store.sequence import is_early

_NOTHING: Final = b"\x00\x00"
#: So many early updates wait at most; a state vector asks for what was dropped.
_MOST_EARLY: Final = 2000


class Touched(NamedTuple):
    """One key of one root map in which something changed."""

    root: str
    key: str


class Changes(NamedTuple):
    """What one transaction changed, and whether another seat did."""

    touched: frozenset[Touched]
    remote: bool


class Update(NamedTuple):
    """The bytes of one transaction, and whether they came from another seat."""

    data: bytes
    remote: bool


class SharedDocument:
    """Runs transactions, keeps the history, and tells listeners after each transaction."""

    def __init__(self, roots: Sequence[str], chance: Chance) -> None:
        self._doc = new_doc(chance)
        self._thread = threading.get_ident()
        self.roots: dict[str, Map[Any]] = {name: root_map(self._doc, name) for name in roots}
        self.changes: Listeners[Changes] = Listeners()
        self.updates: Listeners[Update] = Listeners()
        self._touched: set[Touched] = set()
        self._produced: list[bytes] = []
        self._early: list[bytes] = []
        self._doc.observe(self._note_update)
        for name, root in self.roots.items():
            root.observe_deep(self._note_events(name))
        self.history = History(self._doc, list(self.roots.values()))

    def run(self, work: Callable[[], None], label: Words | None = None) -> None:
        """Runs `work` in one transaction: an undoable step if it has a label."""
        self.assert_thread()
        with self._doc.transaction(origin="system" if label is None else OWN):
            work()
        if label is not None:
            self.history.recorded(label)
        self._tell(remote=False)

    def apply(self, updates: Sequence[bytes]) -> None:
        """Takes in updates of another seat or of the file, in one transaction.

        One whose predecessors are missing waits for them. Raises `PosterStudioError` for bytes
        that are no update; those before it are applied.
        """
        self.assert_thread()
        try:
            with self._doc.transaction(origin="remote"):
                for update in _joined(updates):
                    self._take(update)
                self._take_early()
        finally:
            self._tell(remote=True)

    def undo(self) -> Words | None:
        """Takes back this seat's last step; its label."""
        return self._travel(self.history.undo)

    def redo(self) -> Words | None:
        """Repeats this seat's last undone step; its label."""
        return self._travel(self.history.redo)

    def snapshot(self) -> bytes:
        """The whole document as one update."""
        self.assert_thread()
        return self._doc.get_update()

    def state_vector(self) -> bytes:
        """What this seat has, for another seat to send the rest."""
        self.assert_thread()
        return self._doc.get_state()

    def diff(self, state_vector: bytes) -> bytes:
        """What the seat of this state vector lacks; raises `PosterStudioError` for other bytes."""
        self.assert_thread()
        try:
            return self._doc.get_update(state_vector)
        except ValueError as error:
            raise _unreadable() from error

    def assert_thread(self) -> None:
        """Raises `RuntimeError` on any other thread than the document's own."""
        if threading.get_ident() != self._thread:
            raise RuntimeError("a shared document is used on another thread than its own")

    def _take(self, update: bytes) -> bool:
        """Applies an update or lets it wait; whether it was applied."""
        try:
            early = is_early(update, self._doc.get_state())
        except ValueError as error:
            raise _unreadable() from error
        if early:
            self._early = [*self._early[-_MOST_EARLY:], update]
        else:
            _apply(self._doc, update)
        return not early

    def _take_early(self) -> None:
        """Applies what waited, as long as any of it finds its predecessors."""
        progress = True
        while progress and self._early:
            waiting, self._early = self._early, []
            progress = sum(map(self._take, waiting)) > 0

    def _travel(self, step: Callable[[], Words | None]) -> Words | None:
        self.assert_thread()
        label = step()
        self._tell(remote=False)
        return label

    def _note_update(self, event: TransactionEvent) -> None:
        if event.update != _NOTHING:
            self._produced.append(event.update)

    def _note_events(self, root: str) -> Callable[[list[Any]], None]:
        def note(events: list[Any]) -> None:
            for event in events:
                changed = event.path[:1] or event.keys
                self._touched.update(Touched(root, key) for key in changed)

        return note

    def _tell(self, remote: bool) -> None:
        produced, self._produced = self._produced, []
        touched, self._touched = frozenset(self._touched), set()
        for data in produced:
            self.updates.tell(Update(data, remote))
        if touched:
            self.changes.tell(Changes(touched, remote))


def is_update(data: bytes) -> bool:
    """Whether bytes are an update that can be read, without applying it."""
    try:
        get_state(data)
    except ValueError:
        return False
    return True


def _joined(updates: Sequence[bytes]) -> Sequence[bytes]:
    """Several updates as one where they follow each other: checking each takes longer."""
    if len(updates) < 2:
        return updates
    try:
        whole = merge_updates(*updates)
        return updates if is_early(whole, b"\x00") else [whole]
    except ValueError:
        return updates


def _apply(doc: Any, update: bytes) -> None:
    try:
        doc.apply_update(update)
    except (ValueError, RuntimeError) as error:
        raise _unreadable() from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # pyo3 offers no class to import
            raise _unreadable() from error
        raise


def _unreadable() -> PosterStudioError:
    return PosterStudioError(
        Words("受け取ったデータを読めません", "the data received cannot be read"),
        Words("もう一度つなぎ直してください", "connect again"),
    )
