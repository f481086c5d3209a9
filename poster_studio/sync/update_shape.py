"""What an update (Yjs, version 1) needs and brings, read before the engine sees it.

The engine (yrs 0.28) ends the whole process on values nested deeply enough, and shows operations
that come before their predecessors, to panic later. Neither may reach it or another seat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from poster_studio.sync.wire import LARGEST, Reader, WireError, number

_CONTENT, _HAS_ORIGIN, _HAS_RIGHT_ORIGIN, _HAS_SUB = 0x1F, 0x80, 0x40, 0x20
_PLAIN_TYPES: Final = (0, 1, 2, 4, 6)
_NAMED_TYPES: Final = (3, 5)
#: Bytes of plain values after their kind; texts, lists and maps have a length of their own.
_ANY_BYTES: Final = {127: 0, 126: 0, 124: 4, 123: 8, 122: 8, 121: 0, 120: 0}
_TEXT, _BYTES, _MAP, _LIST, _INTEGER = 119, 116, 118, 117, 125
#: Our own fields nest three deep.
_DEEPEST: Final = 32
_LARGEST_CLOCK: Final = 2**31 - 1
_LONGEST_INTEGER: Final = 10


class _Content(IntEnum):
    GARBAGE = 0
    DELETED = 1
    JSON = 2
    BINARY = 3
    STRING = 4
    EMBED = 5
    FORMAT = 6
    TYPE = 7
    ANY = 8
    GAP = 10


@dataclass(slots=True)
class UpdateShape:
    """The clocks that each client's structures begin and end at, and those they refer to."""

    starts: dict[int, int] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)
    needs: dict[int, int] = field(default_factory=dict)
    has_gaps: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it brings no structures (it may still delete)."""
        return not self.starts

    def is_early(self, held: Mapping[int, int]) -> bool:
        """Whether a document with this state lacks something that the update builds on."""
        if any(start > held.get(client, 0) for client, start in self.starts.items()):
            return True
        return any(
            clock >= max(held.get(client, 0), self.ends.get(client, 0))
            for client, clock in self.needs.items()
        )


def shape_of(update: bytes, *, gaps: bool = False) -> UpdateShape:
    """Walks through an update; raises `WireError` for anything else than a whole one.

    Structures of unknown kinds and documents within documents are refused, and without `gaps`
    structures left out in the middle.
    """
    reader = Reader(update)
    shape = UpdateShape()
    for _ in range(reader.number(reader.left)):
        _walk_client(reader, shape)
    _walk_deletions(reader)
    reader.end()
    if shape.has_gaps and not gaps:
        raise WireError("an update leaves something out")
    return shape


def cut_at_gaps(update: bytes) -> list[bytes]:
    """A walked update as several that leave nothing out in the middle.

    Yjs leaves out what a client did in between when it joins updates that are not neighbours.
    """
    reader = Reader(update)
    pieces = [_pieces(reader, update) for _ in range(reader.number())]
    last = reader.rest()
    parts = [
        [row[place] for row in pieces if place < len(row)] for place in range(max(map(len, pieces)))
    ]
    cut = [number(len(part)) + b"".join(part) + b"\x00" for part in parts]
    return [*cut[:-1], cut[-1][:-1] + last] if cut else [b"\x00" + last]


def state_of(state_vector: bytes) -> dict[int, int]:
    """A state vector as a mapping; raises `WireError`."""
    reader = Reader(state_vector)
    state = {}
    for _ in range(reader.number(reader.left)):
        client = reader.number()
        state[client] = reader.number()
    reader.end()
    return state


def state_vector_of(state: Mapping[int, int]) -> bytes:
    """The state vector that `state_of` reads."""
    pairs = (number(client) + number(clock) for client, clock in state.items())
    return number(len(state)) + b"".join(pairs)


def _walk_client(reader: Reader, shape: UpdateShape) -> None:
    count = reader.number(reader.left)
    client, clock = reader.number(LARGEST), reader.number(_LARGEST_CLOCK)
    if client in shape.starts or not count:
        raise WireError("an update names a client twice or for nothing")
    shape.starts[client] = clock
    for _ in range(count):
        clock += _walk_structure(reader, shape)
    if clock > _LARGEST_CLOCK:
        raise WireError("a clock is too large")
    shape.ends[client] = clock


def _pieces(reader: Reader, update: bytes) -> list[bytes]:
    """One client's structures as an update has them, cut at the gaps."""
    count, client, clock = reader.number(), reader.number(), reader.number()
    pieces: list[bytes] = []
    begin, start, held = reader.at, clock, 0
    for _ in range(count):
        at, unseen = reader.at, UpdateShape()
        clock += _walk_structure(reader, unseen)
        if not unseen.has_gaps:
            held += 1
            continue
        if held:
            pieces.append(number(held) + number(client) + number(start) + update[begin:at])
        begin, start, held = reader.at, clock, 0
    if held:
        pieces.append(number(held) + number(client) + number(start) + update[begin : reader.at])
    return pieces


def _walk_structure(reader: Reader, shape: UpdateShape) -> int:
    """Passes over one structure; how many clocks it takes."""
    info = reader.byte()
    kind = info & _CONTENT
    if kind not in (_Content.GARBAGE, _Content.GAP):
        _walk_place(reader, info, shape)
    match kind:
        case _Content.GAP:
            shape.has_gaps = True
            return _length(reader.number(_LARGEST_CLOCK))
        case _Content.GARBAGE | _Content.DELETED:
            return _length(reader.number(_LARGEST_CLOCK))
        case _Content.JSON:
            return _walk_many(reader, _walk_json)
        case _Content.BINARY:
            _walk_buffer(reader)
        case _Content.EMBED:
            _walk_json(reader)
        case _Content.STRING:
            return _length(len(reader.text(reader.left).encode("utf-16-le")) // 2)
        case _Content.FORMAT:
            _walk_buffer(reader)
            _walk_json(reader)
        case _Content.TYPE:
            _walk_type(reader)
        case _Content.ANY:
            return _walk_many(reader, _walk_value)
        case _:
            raise WireError("a structure of an unknown kind")
    return 1


def _walk_place(reader: Reader, info: int, shape: UpdateShape) -> None:
    """Neighbours on both sides as ids of client and clock; without any, the parent."""
    sides = bool(info & _HAS_ORIGIN) + bool(info & _HAS_RIGHT_ORIGIN)
    for _ in range(sides):
        _walk_id(reader, shape)
    if sides:
        return
    if reader.number(1):
        _walk_buffer(reader)
    else:
        _walk_id(reader, shape)
    if info & _HAS_SUB:
        _walk_buffer(reader)


def _walk_id(reader: Reader, shape: UpdateShape) -> None:
    client, clock = reader.number(), reader.number(_LARGEST_CLOCK)
    if clock >= shape.needs.get(client, -1):
        shape.needs[client] = clock


def _walk_many(reader: Reader, walk: Callable[[Reader], None]) -> int:
    count = _length(reader.number(reader.left))
    for _ in range(count):
        walk(reader)
    return count


def _length(clocks: int) -> int:
    if not clocks:
        raise WireError("a structure of no length")
    return clocks


def _walk_buffer(reader: Reader) -> None:
    reader.skip(reader.number())


def _walk_json(reader: Reader) -> None:
    words = reader.text(reader.left)
    if words.count("[") + words.count("{") > _DEEPEST and _json_depth(words) > _DEEPEST:
        raise WireError("a value is nested too deeply")


def _json_depth(words: str) -> int:
    """How deep brackets nest at most, those within strings counted too."""
    depth = deepest = 0
    for letter in words:
        depth += (letter in "[{") - (letter in "]}")
        deepest = max(deepest, depth)
    return deepest


def _walk_type(reader: Reader) -> None:
    kind = reader.number()
    if kind in _NAMED_TYPES:
        _walk_buffer(reader)
    elif kind not in _PLAIN_TYPES:
        raise WireError("a shared type of an unknown kind")


def _walk_value(reader: Reader, depth: int = 0) -> None:
    """Passes over a plain value: text, bytes, a list, a map, or a number or constant."""
    if depth > _DEEPEST:
        raise WireError("a value is nested too deeply")
    kind = reader.byte()
    if kind in _ANY_BYTES:
        reader.skip(_ANY_BYTES[kind])
    elif kind == _TEXT:
        reader.text(reader.left)
    elif kind == _BYTES:
        _walk_buffer(reader)
    elif kind == _INTEGER:
        _walk_integer(reader)
    elif kind in (_MAP, _LIST):
        for _ in range(reader.number(reader.left)):
            if kind == _MAP:
                reader.text(reader.left)
            _walk_value(reader, depth + 1)
    else:
        raise WireError("a value of an unknown kind")


def _walk_integer(reader: Reader) -> None:
    """A signed number: its sign stands in the first byte."""
    for _ in range(_LONGEST_INTEGER):
        if reader.byte() < 0x80:
            return
    raise WireError("a number is too large")


def _walk_deletions(reader: Reader) -> None:
    """For each client pairs of a clock and a length."""
    for _ in range(reader.number(reader.left)):
        reader.number()
        for _ in range(reader.number(reader.left)):
            clock = reader.number(_LARGEST_CLOCK)
            reader.number(_LARGEST_CLOCK - clock)
