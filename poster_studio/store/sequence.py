"""Whether an update continues what a document has, or comes before its predecessors.

The engine (yrs 0.28) shows operations that come too early, then keeps quiet about changes to them,
and in the end panics; so such updates must wait outside. Nothing here touches a document.
"""

from __future__ import annotations

from pycrdt import get_state, get_update, merge_updates

from poster_studio.store.wire import number, numbers


def is_early(update: bytes, state_vector: bytes) -> bool:
    """Whether operations are missing between the state and the update, or within the update.

    The state is written as an update that holds nothing but collected garbage of the same lengths;
    what the two make together is read up to the first hole. Raises `ValueError` for no update.
    """
    together = merge_updates(_placeholder(state_vector), update)
    beyond_the_hole = get_update(together, get_state(together))
    return beyond_the_hole[0] != 0


def _placeholder(state_vector: bytes) -> bytes:
    """Yjs update v1: for each client one structure (its client, clock 0, kind 0 = garbage, length);
    then no deletions.
    """
    held = numbers(state_vector)
    clients = [pair for pair in zip(held[1::2], held[2::2], strict=True) if pair[1]]
    structures = b"".join(
        b"\x01" + number(client) + b"\x00\x00" + number(clock) for client, clock in clients
    )
    return number(len(clients)) + structures + b"\x00"
