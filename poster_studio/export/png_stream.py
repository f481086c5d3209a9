"""Writes a PNG file from bands of rows: filter Up, bands compressed in threads, joined in order.

Format: PNG (ISO/IEC 15948), zlib (RFC 1950), deflate (RFC 1951). Each band is a run of raw deflate
blocks ended by a full flush, so that bands need nothing from one another and may be compressed
at the same time.
"""

from __future__ import annotations

import struct
import zlib
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np

try:
    from isal import isal_zlib
except ImportError:
    _isal: Any = None
    _checks: Any = zlib
else:
    _checks = _isal = isal_zlib

_WORKERS = 2
_WAITING = 2
_ADLER_MODULUS = 65521
_UP = 2
_SRGB_PERCEPTUAL = b"\0"


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of RGB pixels with a margin all round, which the writer may write to.

    The first pixel is at byte `start`; a row is there above it and one below the last, and a byte
    to the left of each row; `stride` bytes from row to row.
    """

    pixels: memoryview
    start: int
    height: int
    stride: int
    #: What must live as long as the pixels are read.
    owner: object = None

    def last(self, width: int) -> bytes:
        """The lowest row."""
        start = self.start + (self.height - 1) * self.stride
        return bytes(self.pixels[start : start + 3 * width])

    def put_above(self, row: bytes) -> None:
        """Writes the row above the first."""
        start = self.start - self.stride
        self.pixels[start : start + len(row)] = row


@dataclass(frozen=True, slots=True)
class _Packed:
    deflated: bytes
    adler: int
    length: int


def write_rows(file: BinaryIO, width: int, height: int, dpi: float, bands: Iterable[Rows]) -> None:
    """Writes a whole 8-bit sRGB PNG of `height` rows, at most a few bands of it in memory."""
    file.write(b"\x89PNG\r\n\x1a\n")
    _chunk(file, b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    _chunk(file, b"sRGB", _SRGB_PERCEPTUAL)
    per_metre = round(dpi / 0.0254)
    _chunk(file, b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    _write_pixels(file, width, bands)
    _chunk(file, b"IEND", b"")


def _write_pixels(file: BinaryIO, width: int, bands: Iterable[Rows]) -> None:
    """Bands are painted by the caller's thread, packed by some and written by one other."""
    writer = _PixelWriter(file)
    waiting: deque[Future[None]] = deque()
    above = bytes(3 * width)
    with (
        ThreadPoolExecutor(1, thread_name_prefix="png-writer") as writing,
        ThreadPoolExecutor(_WORKERS, thread_name_prefix="png-packer") as packing,
    ):
        for rows in bands:
            rows.put_above(above)
            above = rows.last(width)
            packed = packing.submit(_packed, rows, width)
            waiting.append(writing.submit(writer.write, packed))
            if len(waiting) > _WAITING:
                waiting.popleft().result()
        for written in waiting:
            written.result()
    writer.finish()


class _PixelWriter:
    """Writes packed bands in order, as one zlib stream over many IDAT chunks."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._adler, self._head = 1, b"\x78\x01"

    def write(self, packing: Future[_Packed]) -> None:
        """Waits for a band and writes it."""
        packed = packing.result()
        _chunk(self._file, b"IDAT", self._head + packed.deflated)
        self._adler = _joined_adler(self._adler, packed.adler, packed.length)
        self._head = b""

    def finish(self) -> None:
        """Ends the stream: an empty last block and the checksum."""
        end = self._head + b"\x03\x00" + struct.pack(">I", self._adler)
        _chunk(self._file, b"IDAT", end)


def _packed(rows: Rows, width: int) -> _Packed:
    filtered = _filtered_up(rows, width)
    return _Packed(_deflated(filtered), _checks.adler32(filtered), len(filtered))


def _filtered_up(rows: Rows, width: int) -> memoryview:
    """Each row as its difference to the row above it, led by the filter's number."""
    first = rows.start - 1 - rows.stride
    lines = np.frombuffer(rows.pixels, np.uint8)[first : first + (rows.height + 1) * rows.stride]
    lines = lines.reshape(rows.height + 1, rows.stride)[:, : 1 + 3 * width]
    filtered = lines[1:] - lines[:-1]
    filtered[:, 0] = _UP
    return filtered.reshape(-1).data


def _deflated(data: memoryview) -> bytes:
    packer = _packer()
    return bytes(packer.compress(data)) + bytes(packer.flush(zlib.Z_FULL_FLUSH))


# Compressor objects of either library: isal's have no common type with zlib's. Of isal's levels 0
# gives the same bytes for the same pixels every time; 1 does not.
def _packer() -> Any:
    return zlib_packer() if _isal is None else _isal.compressobj(0, zlib.DEFLATED, -15)


def zlib_packer() -> Any:
    """A compressor of the standard library, for computers that isal is not built for."""
    return zlib.compressobj(1, zlib.DEFLATED, -15, 9, zlib.Z_RLE)


def _joined_adler(first: int, second: int, second_length: int) -> int:
    """The checksum of two pieces of data from the checksum of each (RFC 1950, section 8.2)."""
    rest = second_length % _ADLER_MODULUS
    low = (first & 0xFFFF) + (second & 0xFFFF) - 1
    high = rest * ((first & 0xFFFF) - 1) + (first >> 16) + (second >> 16)
    return (high % _ADLER_MODULUS) << 16 | low % _ADLER_MODULUS


def _chunk(file: BinaryIO, kind: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)) + kind)
    file.write(data)
    file.write(struct.pack(">I", _checks.crc32(data, _checks.crc32(kind))))
