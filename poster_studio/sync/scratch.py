"""A second copy of a room's document that takes every update first: what fails there goes no
further. It is ahead of the document, which is written to the disk a little later.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from pycrdt import Doc, TransactionEvent

from poster_studio.store.sequence import is_early
from poster_studio.sync.update_shape import shape_of, state_of
from poster_studio.sync.wire import WireError

#: An update may take so long, and a second more for each MiB.
_LONGEST_S: Final = 0.25
_LONGER_S_PER_BYTE: Final = 2**-20


class Verdict(Enum):
    """What becomes of an update: it is news, known already, or comes before its predecessors."""

    NEWS = "news"
    KNOWN = "known"
    EARLY = "early"


class Scratch:
    """Tries updates out; `whole` gives the document's bytes to begin with, and again after a
    failure.
    """

    def __init__(self, whole: Callable[[], bytes], clock: Callable[[], float]) -> None:
        self._whole = whole
        self._clock = clock
        self._news = False
        self._begin()

    def state_vector(self) -> bytes:
        """What the copy has: what the room's document has, and what waits to be put there."""
        return self._doc.get_state()

    def diff(self, state_vector: bytes) -> bytes:
        """What a seat with this state vector lacks."""
        return self._doc.get_update(state_vector)

    def check(self, update: bytes, *, walked: bool = False) -> Verdict:
        """Applies an update to the copy; raises `WireError` if nobody may.

        `walked`: a process of its own has read it and applied it to a document before.
        """
        ends = self._ends(update, walked)
        if ends is None:
            return Verdict.EARLY
        begin = self._clock()
        self._news = False
        try:
            apply(self._doc, update)
        except WireError:
            self._begin()
            raise
        if self._clock() - begin > _LONGEST_S + len(update) * _LONGER_S_PER_BYTE:
            self._begin()
            raise WireError("an update takes too long")
        if walked:
            self._held = self._state()
        for client, clock in ends.items():
            self._held[client] = max(clock, self._held.get(client, 0))
        return Verdict.NEWS if self._news else Verdict.KNOWN

    def _ends(self, update: bytes, walked: bool) -> dict[int, int] | None:
        """The clocks at which a small update ends for each client; `None` if one is early.

        A large one is not walked again: the copy's own state tells what it brought.
        """
        if not walked:
            shape = shape_of(update)
            return None if shape.is_early(self._held) else shape.ends
        try:
            return None if is_early(update, self._doc.get_state()) else {}
        except ValueError as error:
            raise WireError("an update that cannot be read") from error

    def _begin(self) -> None:
        self._doc: Doc[Any] = Doc(skip_gc=True)
        self._doc.apply_update(self._whole())
        self._doc.observe(self._note)
        self._held = self._state()

    def _state(self) -> dict[int, int]:
        """The copy's state; `_held` follows it from update to update, which is cheaper."""
        return state_of(self._doc.get_state())

    def _note(self, _event: TransactionEvent) -> None:
        self._news = True


def apply(doc: Doc[Any], update: bytes) -> None:
    """Applies an update; raises `WireError` for whatever the engine says against it."""
    try:
        doc.apply_update(update)
    except (ValueError, RuntimeError) as error:
        raise WireError("an update that cannot be applied") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # pyo3 offers no class to import
            raise WireError("an update that cannot be applied") from error
        raise
