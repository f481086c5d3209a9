"""JPEG files as segments: everything that is not needed to draw the picture is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_SOI, _EOI, _SOS, _APP0, _APP14 = 0xD8, 0xD9, 0xDA, 0xE0, 0xEE
#: Frame headers, Huffman and quantisation tables, restart interval, line count, scan.
_NEEDED: Final = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD}) - {0xC8}


def stripped_jpeg(data: bytes) -> bytes | None:
    """The same picture without metadata, thumbnails, comments and trailing data.

    `None` if the segments are not in order (ISO/IEC 10918-1 Annex B).
    """
    if data[:2] != b"\xff\xd8":
        return None
    kept = [b"\xff\xd8"]
    for marker, segment in _segments(data):
        if marker == _EOI:
            return b"".join([*kept, b"\xff\xd9"])
        if marker in _NEEDED:
            kept.append(segment)
        elif marker == _APP0 and segment[4:9] == b"JFIF\x00" and len(segment) >= 18:
            kept.append(b"\xff\xe0\x00\x10" + segment[4:16] + b"\x00\x00")
        elif marker == _APP14 and segment[4:9] == b"Adobe" and len(segment) >= 16:
            kept.append(b"\xff\xee\x00\x0e" + segment[4:16])
    return None


def is_stripped_jpeg(data: bytes) -> bool:
    """Whether there is nothing to strip."""
    return stripped_jpeg(data) == data


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each segment; a scan carries its entropy-coded data."""
    at = 2
    while at + 2 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _EOI:
            yield marker, data[at : at + 2]
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in (0x00, 0x01, _SOI) or end < at + 4 or end > len(data):
            return
        if marker == _SOS:
            end = _end_of_scan(data, end)
        yield marker, data[at:end]
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    """The place of the next marker that is neither a stuffed byte nor a restart."""
    while (at := data.find(b"\xff", at)) >= 0:
        following = data[at + 1 : at + 2]
        if following and following[0] not in (0x00, 0xFF, *range(0xD0, 0xD8)):
            return at
        at += 1 if following == b"\xff" else 2
    return len(data)
