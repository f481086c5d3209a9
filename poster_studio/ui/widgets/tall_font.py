"""The interface's typeface with room above its letters, so that readings find place everywhere.

Only measures change, never letters: every line of words becomes taller by itself, in buttons,
menus, lists and wrapped paragraphs alike. Tables and their fields are OpenType's.
"""

from __future__ import annotations

import struct
from typing import Final

from PySide6.QtWidgets import QApplication

#: The interface's typeface, and its name with room above: as long, for it is replaced in place.
FAMILY: Final = "BIZ UDPGothic"
TALL_FAMILY: Final = "BIZ UDPG Ruby"
#: Room above a line, as a share of the letters' size.
ROOM: Final = 0.62

_HEAD: Final = 12
_ROW: Final = 16
_WHOLE_SUM: Final = 0xB1B0AFBA
#: Where tables keep how far letters reach up: signed in `hhea` and `OS/2`, and as Windows asks.
_ASCENTS: Final = ((b"hhea", 4, ">h"), (b"OS/2", 68, ">h"), (b"OS/2", 74, ">H"))


def has_readings() -> bool:
    """Whether the window shows readings, and its words therefore have room above."""
    return QApplication.font().family() == TALL_FAMILY


def raised(font: bytes) -> bytes:
    """A TrueType file whose letters reach higher by `ROOM`, under the name `TALL_FAMILY`."""
    data = bytearray(font)
    tables = _tables(data)
    head = tables[b"head"][0]
    (units,) = struct.unpack_from(">H", data, head + 18)
    for tag, place, kind in _ASCENTS:
        at = tables[tag][0] + place
        (ascent,) = struct.unpack_from(kind, data, at)
        struct.pack_into(kind, data, at, ascent + round(ROOM * units))
    _rename(data, *tables[b"name"])
    _sum_up(data, tables, head)
    return bytes(data)


def _tables(data: bytearray) -> dict[bytes, tuple[int, int]]:
    """Where each table begins, and its length."""
    (count,) = struct.unpack_from(">H", data, 4)
    rows = (struct.unpack_from(">4sIII", data, _HEAD + _ROW * place) for place in range(count))
    return {tag: (start, length) for tag, _, start, length in rows}


def _rename(data: bytearray, start: int, length: int) -> None:
    names = bytes(data[start : start + length])
    for old, new in ((FAMILY, TALL_FAMILY), (FAMILY.replace(" ", ""), "BIZUDPG-Ruby")):
        names = names.replace(old.encode("utf-16-be"), new.encode("utf-16-be"))
    data[start : start + length] = names


def _sum_up(data: bytearray, tables: dict[bytes, tuple[int, int]], head: int) -> None:
    """The changed tables' check sums, and the whole file's."""
    struct.pack_into(">I", data, head + 8, 0)
    whole = 0
    for place, (tag, (start, length)) in enumerate(tables.items()):
        row = _HEAD + _ROW * place + 4
        if tag in (b"head", b"hhea", b"OS/2", b"name"):
            struct.pack_into(">I", data, row, _sum(bytes(data[start : start + length])))
        (part,) = struct.unpack_from(">I", data, row)
        whole += part
    whole += _sum(bytes(data[: _HEAD + _ROW * len(tables)]))
    struct.pack_into(">I", data, head + 8, (_WHOLE_SUM - whole) & 0xFFFFFFFF)


def _sum(table: bytes) -> int:
    padded = table + b"\0" * (-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
