"""A seat in a process of its own, with its own workshop file: `python -m tests.helpers.seat_program
FILE LINK NAME`.

It reads `write`, `slowly`, `rest` and `end`, a line each, and says ten times a second what it has,
what of its own is safe, and what it looks like; so it can be stopped, killed and started again.
"""

from __future__ import annotations

import hashlib
import json
import queue
import random
import sys
import threading
import time
from pathlib import Path

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, ShapeElement
from poster_studio.document.poster import Poster
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.client import Arrived, Event, Lost, NetThread, Opened
from poster_studio.sync.link import parse_link
from poster_studio.sync.seat import Seat
from poster_studio.workshop_io.workshop_file import WorkshopFile

ADD = Words("追加", "Add")
_WRITE_EVERY_S = {"write": 0.03, "slowly": 0.3}
_LONGEST_WAIT_S = 0.015
_SAY_EVERY_S = 0.1


class Program:
    """See the module."""

    def __init__(self, file: WorkshopFile, name: str) -> None:
        self._file = file
        self._document: PosterStore = file.poster("p")
        self._seat = Seat(self._document, random.getrandbits(31), time.monotonic)
        # Tells its elements from those of the process before it.
        self._run = f"{name}-{random.getrandbits(32):08x}"
        self.events: queue.SimpleQueue[Event | str] = queue.SimpleQueue()
        self._made: list[str] = []
        self._writes: float | None = None
        self._looked: tuple[Poster, str] | None = None

    def play(self, net: NetThread, link: str, name: str) -> None:
        """Until it is told to end."""
        line = net.connect(parse_link(link), "p", name, self.events.put)
        next_write = next_word = time.monotonic()
        while True:
            event = self._next()
            match event:
                case Opened():
                    self._seat.connected(line)
                case Arrived(frame):
                    self._seat.receive(frame)
                case Lost():
                    self._seat.disconnected()
                case "write" | "slowly" | "rest":
                    self._writes = _WRITE_EVERY_S.get(event)
                case "end":
                    return
            now = time.monotonic()
            if self._writes is not None and now >= next_write:
                next_write = now + self._writes
                self._write()
            if now >= next_word:
                next_word = now + _SAY_EVERY_S
                self._seat.tick()
                self._say()

    def _next(self) -> Event | str | None:
        try:
            return self.events.get(timeout=_LONGEST_WAIT_S)
        except queue.Empty:
            return None

    def _write(self) -> None:
        element = f"{self._run}-{len(self._made)}"
        with self._document.edit(ADD) as edit:
            edit.add(ShapeElement(id=element, frame=Frame(x=len(self._made))))
        self._made.append(element)

    def _looks(self) -> str:
        """What tells this poster from others; the work is done once for each."""
        poster = self._document.poster
        if self._looked is None or self._looked[0] is not poster:
            self._looked = poster, hashlib.sha256(repr(poster).encode()).hexdigest()[:16]
        return self._looked[1]

    def _disk(self) -> str:
        """Whether its own file takes what it did."""
        try:
            self._file.flush_due()
        except PosterStudioError:
            return "full"
        return "well"

    def _say(self) -> None:
        safe = max(0, len(self._made) - self._seat.unshared)
        words = {
            "made": len(self._made),
            "safe": self._made[:safe][-200:],
            "disk": self._disk(),
            "standing": self._seat.standing.value,
            "looks": self._looks() if self._writes is None else "",
        }
        print(json.dumps(words), flush=True)


def main(path: str, link: str, name: str) -> None:
    with WorkshopFile.open(Path(path)) as file:
        program = Program(file, name)
        threading.Thread(target=_listen, args=(program,), daemon=True).start()
        net = NetThread()
        try:
            program.play(net, link, name)
        finally:
            net.close()


def _listen(program: Program) -> None:
    for line in sys.stdin:
        program.events.put(line.strip())
    program.events.put("end")


if __name__ == "__main__":
    main(*sys.argv[1:])
