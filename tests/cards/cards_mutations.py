"""Damaged sample files, the same for the same seed."""

from __future__ import annotations

import io
import random
import zipfile

import openpyxl

from poster_studio.base.errors import PosterStudioError
from poster_studio.cards.plan import ImportPlan
from poster_studio.cards.source_file import SourceFile
from tests.cards.cards_helpers import SAMPLES, plan, sample

PIECES = (
    *(b"\n", b"\r", b"\t", b'"', b",", b"\0", b"\xff", b" to ", b"From ", b"10:00:00 "),
    *(b"Everyone:", b"\xff\xfe", b"090-"),
    *("から".encode(), "開始 ".encode(), "　".encode(), "さん".encode(), "意見".encode()),
    *(b"(Direct Message)", b'Replying to "', b'Reacted to "', b"\xef\xbb\xbf"),
)  # fmt: skip


def originals() -> list[bytes]:
    """The samples, and a workbook."""
    names = sorted(path.name for path in SAMPLES.iterdir() if not path.name.startswith("."))
    book = openpyxl.Workbook()
    book.worksheets[0].append(["番号", "意見"])
    book.worksheets[0].append([1, "海の庭"])
    content = io.BytesIO()
    book.save(content)
    return [*(sample(name).content for name in names), content.getvalue()]


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with up to eight damages; parts of a workbook are damaged inside too."""
    if content.startswith(b"PK") and chance.random() < 0.7:
        return _repacked(content, chance)
    data = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.randint(0, 30))
        match chance.randrange(5):
            case 0:
                data[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 50))
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.randint(1, 20)
            case 3:
                data[at:end] = chance.randbytes(end - at)
            case _:
                other = chance.randrange(len(data) + 1)
                data[at:at] = data[other : other + 200]
    return bytes(data)


def outcome(content: bytes) -> ImportPlan | None:
    """The plan for a file, or `None` if it is refused; any other exception goes through."""
    try:
        return plan(SourceFile("f", content))
    except PosterStudioError:
        return None


def _repacked(content: bytes, chance: random.Random) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        victim = chance.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, mutated(b" " + part, chance) if name == victim else part)
    return packed.getvalue()
