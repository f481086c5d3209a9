"""Numbers and words as the shared document's bytes hold them (lib0 and Yjs update v1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_STRING: Final = 4
_CONTENT, _HAS_ORIGIN, _HAS_RIGHT_ORIGIN, _HAS_SUB = 0x1F, 0x80, 0x40, 0x20


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


def leading_words(update: bytes) -> list[str]:
    """The words of the first structures of an update, up to the first that holds no words."""
    reader = _Reader(update)
    if reader.number() == 0:
        return []
    structures = reader.number()
    reader.skip_numbers(2)  # client and clock
    found: list[str] = []
    while len(found) < structures:
        info = reader.byte()
        if info & _CONTENT != _STRING:
            break
        reader.skip_place(info)
        found.append(reader.words())
    return found


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

    def words(self) -> str:
        length = self.number()
        self.at += length
        return self.data[self.at - length : self.at].decode()

    def skip_place(self, info: int) -> None:
        """Neighbours on both sides as ids of client and clock; without any, the parent."""
        sides = bool(info & _HAS_ORIGIN) + bool(info & _HAS_RIGHT_ORIGIN)
        self.skip_numbers(2 * sides)
        if sides:
            return
        if self.number() == 1:
            self.words()
        else:
            self.skip_numbers(2)
        if info & _HAS_SUB:
            self.words()
