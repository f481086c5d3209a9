"""A workshop file with a bit of everything, and ways to damage it."""

from __future__ import annotations

import random
from pathlib import Path

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Card, Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile

MOVE = Words("移動", "Move")


def sound_file(path: Path) -> bytes:
    """The bytes of a workshop with forty cards, three posters, ninety edits and a picture."""
    cards = tuple(Card(id=f"K1-{number:03d}", text="声" * 20) for number in range(40))
    with WorkshopFile.create(path, Workshop(id="w", title="T", cards=cards)) as file:
        for number in range(3):
            info = PosterInfo(id=f"p{number}")
            store = file.add_poster(info, [TextElement(id=f"t{i}") for i in range(20)])
            for x in range(30):
                with store.edit(MOVE) as edit:
                    edit.set_frame(f"t{x % 20}", Frame(x=x + 1))
        file.pictures.add(_bitmap())
    return path.read_bytes()


def _bitmap() -> bytes:
    """A 2 × 1 BMP, written by hand (BITMAPINFOHEADER, 24 bits)."""
    header = b"BM" + (62).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little")
    sizes = b"".join(n.to_bytes(4, "little") for n in (40, 2, 1))
    return header + sizes + b"\x01\x00\x18\x00" + bytes(24) + b"\xff\x00\x00\x00\x00\xff\x00\x00"


def use(path: Path) -> WorkshopFile:
    """Opens a file and touches everything in it."""
    file = WorkshopFile.open(path)
    for info in file.workshop_store.workshop.posters:
        assert file.poster(info.id).poster is not None
    for digest in file.pictures.digests():
        file.pictures.picture_bytes(digest)
        file.pictures.picture_info(digest)
    with file.workshop_store.edit(MOVE) as edit:
        edit.set_meta(title="U")
    file.flush()
    return file


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A copy with flipped bytes, a hole, a cut, or a page in the wrong place."""
    result = bytearray(data)
    match chance.randrange(6):
        case 0:
            del result[chance.randrange(len(result)) :]
        case 1:
            start = chance.randrange(len(result))
            end = min(start + chance.randrange(1, 9000), len(result))
            result[start:end] = bytes(end - start)
        case 2:
            pages = len(result) // 4096
            first, second = (4096 * chance.randrange(1, pages) for _ in range(2))
            result[first : first + 4096] = result[second : second + 4096]
        case 3:
            result[chance.randrange(4096)] = chance.randrange(256)
        case _:
            for _ in range(chance.choice((1, 3, 30, 300))):
                result[chance.randrange(100, len(result))] = chance.randrange(256)
    return bytes(result)
