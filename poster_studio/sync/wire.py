"""Numbers, buffers and texts as lib0 writes them, read within their bounds.

pycrdt's own `Encoder.write_var_string` counts characters instead of bytes and breaks on Japanese.
"""

from __future__ import annotations

from typing import Final

#: lib0 reads numbers as JavaScript does: whole up to 2**53 - 1.
LARGEST: Final = 2**53 - 1
_LONGEST: Final = 8


class WireError(Exception):
    """Bytes from another program are not what the protocol says."""


def number(value: int) -> bytes:
    """An unsigned number: seven bits a byte, the lowest first."""
    if value < 0x80:
        return value.to_bytes(1, "little")
    data = bytearray()
    while value >= 0x80:
        data.append(value & 0x7F | 0x80)
        value >>= 7
    data.append(value)
    return bytes(data)


def buffer(data: bytes) -> bytes:
    """Bytes after their length."""
    return number(len(data)) + data


def text(words: str) -> bytes:
    """UTF-8 after its length in bytes."""
    return buffer(words.encode())


class Reader:
    """Reads from the start to the end of some bytes; every method raises `WireError`."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def at(self) -> int:
        """How many bytes have been read."""
        return self._at

    @property
    def left(self) -> int:
        """How many bytes have not been read."""
        return len(self._data) - self._at

    def byte(self) -> int:
        """One byte."""
        if self._at >= len(self._data):
            raise WireError("the message ends too early")
        self._at += 1
        return self._data[self._at - 1]

    def number(self, largest: int = LARGEST) -> int:
        """An unsigned number up to `largest`."""
        at = self._at
        if at < len(self._data) and self._data[at] < 0x80:
            self._at = at + 1
            value = self._data[at]
        else:
            value = self._long_number()
        if value > largest:
            raise WireError("a number is too large")
        return value

    def _long_number(self) -> int:
        value = 0
        for place in range(_LONGEST):
            byte = self.byte()
            value |= (byte & 0x7F) << 7 * place
            if byte < 0x80:
                return value
        raise WireError("a number is too large")

    def skip(self, length: int) -> None:
        """Passes over so many bytes."""
        if length > self.left:
            raise WireError("the message ends too early")
        self._at += length

    def buffer(self, longest: int) -> bytes:
        """Bytes after their length, at most `longest`."""
        length = self.number()
        if length > longest:
            raise WireError("a part of the message is too long")
        self.skip(length)
        return self._data[self._at - length : self._at]

    def text(self, longest: int) -> str:
        """UTF-8 after its length, at most `longest` bytes."""
        try:
            return self.buffer(longest).decode()
        except UnicodeDecodeError as error:
            raise WireError("a text is not UTF-8") from error

    def rest(self) -> bytes:
        """All that has not been read."""
        begin, self._at = self._at, len(self._data)
        return self._data[begin:]

    def end(self) -> None:
        """Raises unless everything has been read."""
        if self.left:
            raise WireError("the message goes on after its end")
