"""A process that edits a workshop file until it is killed, and the check that nothing was lost.

`python -m tests.helpers.kill_nine FILE` is the process: it prints a line after each edit that
returned (`edit N`), each flush (`flush N`) and each picture (`picture SHA256`).
"""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile

MOVE = Words("移動", "Move")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a killed process had said, and what the file holds."""

    edits_said: int
    edits_found: int
    pictures_said: int
    pictures_found: int
    leftovers: tuple[str, ...]

    @property
    def nothing_lost(self) -> bool:
        """Whether everything said is there."""
        return self.edits_found >= self.edits_said and self.pictures_found == self.pictures_said


def new_file(path: Path) -> None:
    """A workshop whose poster's one element counts the edits in its x."""
    with WorkshopFile.create(path, Workshop(id="w", title="T")) as file:
        file.add_poster(PosterInfo(id="p"), [TextElement(id="t", frame=Frame(x=0))])


def kill_once(path: Path, chance: random.Random) -> Outcome:
    """Starts the process, kills it after a random number of lines, and looks into the file."""
    command = [sys.executable, "-m", "tests.helpers.kill_nine", str(path)]
    wanted = chance.randrange(1, 400)
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            if len(lines) == wanted:
                process.kill()
    said = [line.split() for line in lines if line.endswith("\n")]
    edits = [int(value) for word, value in said if word == "edit"]
    pictures = {value for word, value in said if word == "picture"}
    with WorkshopFile.open(path) as file:
        assert file.access == "write"
        assert file.recovery is None
        found = int(file.poster("p").poster.elements[0].frame.x)
        kept = sum(file.pictures.picture_bytes(digest) is not None for digest in pictures)
    leftovers = tuple(sorted(p.name for p in path.parent.iterdir() if p != path))
    return Outcome(max(edits, default=0), found, len(pictures), kept, leftovers)


def _edit_until_killed(path: Path) -> None:
    file = WorkshopFile.open(path)
    store = file.poster("p")
    count = int(store.poster.elements[0].frame.x)
    while True:
        count += 1
        with store.edit(MOVE) as edit:
            edit.set_frame("t", Frame(x=count))
        print("edit", count, flush=True)
        if count % 7 == 0:
            file.flush()
            print("flush", count, flush=True)
        if count % 50 == 0:
            print("picture", file.pictures.add(_bitmap(count)).sha256, flush=True)


def _bitmap(colour: int) -> bytes:
    """A BMP of one pixel (BITMAPINFOHEADER, 24 bits)."""
    sizes = b"".join(number.to_bytes(4, "little") for number in (40, 1, 1))
    header = b"BM" + (58).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little")
    pixel = (colour % 2**24).to_bytes(3, "little") + b"\x00"
    return header + sizes + b"\x01\x00\x18\x00" + bytes(24) + pixel


if __name__ == "__main__":
    _edit_until_killed(Path(sys.argv[1]))
