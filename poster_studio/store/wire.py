"""Numbers and structures as the shared document's bytes hold them (lib0 and Yjs update v1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_CONTENT, _HAS_ORIGIN, _HAS_RIGHT_ORIGIN, _HAS_SUB = 0x1F, 0x80, 0x40, 0x20
_GARBAGE, _DELETED, _JSON, _BINARY, _STRING, _EMBED, _FORMAT, _TYPE, _ANY = range(9)
#: Kinds of shared types that have no name, and those that have one.
_PLAIN_TYPES, _NAMED_TYPES = (0, 1, 2, 4, 6), (3, 5)
#: Bytes of plain values after their kind; text, lists and maps have a length of their own.
_ANY_BYTES: Final = {127: 0, 126: 0, 124: 4, 123: 8, 122: 8, 121: 0, 120: 0}


@dataclass(frozen=True, slots=True)
class Structure:
    """How many clocks a structure takes, and its words if it holds any."""

    length: int
    words: str = ""


def number(value: int) -> bytes:
    """An unsigned LEB128 integer: seven bits a byte, the lowest first."""
    data = bytearray()
    while value >= 0x80:
        data.append(value & 0x7F | 0x80)
        value >>= 7
    data.append(value)
    return bytes(data)


def numbers(data: bytes) -> list[int]:
    """Bytes that hold nothing but numbers."""
    found: list[int] = []
    reader = _Reader(data)
    while reader.at < len(data):
        found.append(reader.number())
    return found


def structures(update: bytes) -> Iterator[Structure]:
    """The structures of an update's first client, up to the first of a kind that is not known."""
    reader = _Reader(update)
    if reader.number() == 0:
        return
    count = reader.number()
    reader.skip_numbers(2)  # client and clock
    for _ in range(count):
        found = reader.structure()
        if found is None:
            return
        yield found


@dataclass(slots=True)
class _Reader:
    data: bytes
    at: int = 0

    def byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        value = shift = 0
        while (byte := self.byte()) >= 0x80:
            value |= (byte & 0x7F) << shift
            shift += 7
        return value | byte << shift

    def skip_numbers(self, count: int) -> None:
        for _ in range(count):
            self.number()

    def buffer(self) -> bytes:
        length = self.number()
        self.at += length
        return self.data[self.at - length : self.at]

    def structure(self) -> Structure | None:
        info = self.byte()
        kind = info & _CONTENT
        if kind != _GARBAGE:
            self.skip_place(info)
        if kind == _STRING:
            words = self.buffer().decode()
            return Structure(len(words.encode("utf-16-le")) // 2, words)
        length = self.other_content(kind)
        return None if length is None else Structure(length)

    def skip_place(self, info: int) -> None:
        """Neighbours on both sides as ids of client and clock; without any, the parent."""
        sides = bool(info & _HAS_ORIGIN) + bool(info & _HAS_RIGHT_ORIGIN)
        self.skip_numbers(2 * sides)
        if sides:
            return
        if self.number() == 1:
            self.buffer()
        else:
            self.skip_numbers(2)
        if info & _HAS_SUB:
            self.buffer()

    def other_content(self, kind: int) -> int | None:
        """Passes over what holds no words; how many clocks it takes, `None` if nobody knows."""
        match kind:
            case _ if kind in (_GARBAGE, _DELETED):
                return self.number()
            case _ if kind in (_BINARY, _EMBED):
                self.buffer()
                return 1
            case _ if kind == _FORMAT:
                self.buffer()
                self.buffer()
                return 1
            case _ if kind == _TYPE:
                return self.shared_type()
            case _ if kind in (_JSON, _ANY):
                count = self.number()
                for _ in range(count):
                    self.value() if kind == _ANY else self.buffer()
                return count
            case _:
                return None

    def shared_type(self) -> int | None:
        kind = self.number()
        if kind in _NAMED_TYPES:
            self.buffer()
        return 1 if kind in _NAMED_TYPES + _PLAIN_TYPES else None

    def value(self) -> None:
        """Passes over a plain value: text, bytes, a list, a map, or a number or constant."""
        kind = self.byte()
        if kind in (119, 116):
            self.buffer()
        elif kind in (118, 117):
            for _ in range(self.number()):
                if kind == 118:
                    self.buffer()
                self.value()
        elif kind == 125:
            self.number()
        else:
            self.at += _ANY_BYTES[kind]
