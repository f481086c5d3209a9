"""What comes on a connection, one WebSocket frame after the other (RFC 6455, section 5.2).

Most of what a room hears are small whole messages. They are recognised here, without a library's
machinery for everything else; everything else is handed on as it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

#: The first byte of a whole binary message.
WHOLE_BINARY: Final = 0x82
#: What stands for the first byte where a frame goes on that is too large to be kept here.
GOES_ON: Final = 0x00
_MASKED: Final = 0x80
_LENGTH: Final = 0x7F
_TWO_BYTES: Final = 126
_EIGHT_BYTES: Final = 127
_MASK_BYTES: Final = 4


class FrameSplitter:
    """Keeps the beginning of a frame until its end comes; frames above 64 KiB are not kept."""

    def __init__(self) -> None:
        self._rest = b""
        self._goes_on = 0

    def split(self, data: bytes) -> Iterator[tuple[int, bytes | None, bytes]]:
        """Of each frame its first byte, its message if it is a whole, masked, binary one, and the
        frame as it came.
        """
        if self._goes_on:
            part, data = data[: self._goes_on], data[self._goes_on :]
            self._goes_on -= len(part)
            yield GOES_ON, None, part
        data = self._rest + data if self._rest else data
        at, end = 0, len(data)
        while end - at > 1:
            first, second = data[at], data[at + 1]
            length, start = second & _LENGTH, at + 2
            if length >= _TWO_BYTES:
                start += 2 if length == _TWO_BYTES else 8
                if start > end:
                    break
                length = int.from_bytes(data[at + 2 : start], "big")
            start += _MASK_BYTES if second & _MASKED else 0
            stop = start + length
            if second & _LENGTH == _EIGHT_BYTES:
                self._goes_on = max(0, stop - end)
                yield first, None, data[at:stop]
            elif stop > end:
                break
            elif first == WHOLE_BINARY and second & _MASKED:
                mask = data[start - _MASK_BYTES : start]
                yield first, _unmasked(data[start:stop], mask), data[at:stop]
            else:
                yield first, None, data[at:stop]
            at = stop
        self._rest = data[at:]


def _unmasked(data: bytes, mask: bytes) -> bytes:
    """Every byte with the mask's, which repeats (RFC 6455, section 5.3)."""
    length = len(data)
    repeated = (mask * (length // _MASK_BYTES + 1))[:length]
    both = int.from_bytes(data, "big") ^ int.from_bytes(repeated, "big")
    return both.to_bytes(length, "big")
