"""Deleted words in pieces of one letter each, so that undo finds every letter again.

The engine remembers for a piece of deleted words, not for each letter, by which new piece undo has
restored it. Where the new piece is cut later, the old one leads to its first part only, and undoing
the old words leaves the rest behind (yrs 0.28; also with plain letters). A piece of one letter is
never cut. Pieces that are restored stay apart; a fresh document joins them again when it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pycrdt import Doc, IdSet, Map, StackItem, UndoManager

from poster_studio.store.wire import Structure, number, numbers, structures

#: A root map that nobody writes to: undo in it changes nothing.
_NOWHERE: Final = "nowhere"

#: Clocks from a first one on, with the client they count for.
_Range = tuple[int, int, int]


def cut_into_letters(doc: Doc[Any], step: StackItem[Any]) -> None:
    """Cuts what a step of the history has deleted; the document says the same as before."""
    whole = list(_ranges(step.deletions))
    pieces = [piece for one in whole for piece in _letters(doc, *one)]
    if len(pieces) == len(whole):
        return
    # The engine cuts at the borders of a step's ranges before it asks whether to restore them.
    borders: StackItem[None] = StackItem(doc._doc, _id_set(pieces), IdSet())
    nowhere = doc.get(_NOWHERE, type=Map)
    UndoManager(scopes=[nowhere], undo_stack=[borders]).undo()


def _letters(doc: Doc[Any], client: int, clock: int, length: int) -> Iterator[_Range]:
    """A range letter by letter: clocks count UTF-16 units, and a pair of them is one letter."""
    end = clock + length
    while clock < end:
        found = _structures_from(doc, client, clock) if end - clock > 1 else ()
        start = clock
        for structure in found:
            for units in _units(structure):
                if clock < end:
                    yield client, clock, min(units, end - clock)
                    clock += units
            if clock >= end:
                return
        if clock == start:
            yield client, clock, 1
            clock += 1


def _units(structure: Structure) -> list[int]:
    """The lengths of the letters of words; what is no words stays in one piece."""
    if not structure.words:
        return [structure.length]
    return [2 if letter > "\uffff" else 1 for letter in structure.words]


def _structures_from(doc: Doc[Any], client: int, clock: int) -> Iterator[Structure]:
    """What stands at a clock of a client and behind it."""
    held = numbers(doc.get_state())
    state = {**dict(zip(held[1::2], held[2::2], strict=True)), client: clock}
    entries = b"".join(number(value) for pair in state.items() for value in pair)
    return structures(doc.get_update(number(len(state)) + entries))


def _ranges(ids: IdSet) -> Iterator[_Range]:
    """The encoding is the number of clients, then for each: id, count, and clock and length."""
    values = iter(numbers(ids.encode()))
    for _ in range(next(values)):
        client = next(values)
        for _ in range(next(values)):
            yield client, next(values), next(values)


def _id_set(ranges: list[_Range]) -> IdSet:
    clients: dict[int, list[_Range]] = {}
    for one in ranges:
        clients.setdefault(one[0], []).append(one)
    data = number(len(clients))
    for client, own in clients.items():
        data += number(client) + number(len(own))
        data += b"".join(number(value) for _, *pair in own for value in pair)
    return IdSet.decode(data)
