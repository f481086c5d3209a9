"""A host in a process of its own, and seats that join it over the loopback."""

from __future__ import annotations

import json
import os
import queue
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any  # JSON may be anything

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, ShapeElement, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Workshop
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.client import Arrived, Event, Lost, NetThread, Opened
from poster_studio.sync.dialling import Target
from poster_studio.sync.link import JoinLink, parse_link
from poster_studio.sync.seat import Seat, Standing
from poster_studio.workshop_io.workshop_file import WorkshopFile

ADD = Words("追加", "Add")
_LONGEST_S = 30.0


@dataclass
class Host:
    """A running `poster-studio host`."""

    process: subprocess.Popen[str]
    answer: dict[str, Any]
    folder: Path

    @property
    def port(self) -> int:
        return int(self.answer["port"])

    def link(self, role: str = "") -> JoinLink:
        """The link for editing, or for `view` or `facilitator`."""
        return parse_link(self.answer[f"{role}_link" if role else "link"])

    def kill(self) -> None:
        """Ends it as a cut of the power to the program would."""
        self.process.kill()
        self.process.communicate()

    def end(self) -> str:
        """Closes its input and waits; what it said on standard error."""
        _, said = self.process.communicate(timeout=_LONGEST_S)
        assert self.process.returncode == 0, said
        return said


def start_host(
    path: Path,
    *arguments: str,
    announced: bool = False,
    data: Path | None = None,
    bind: str = "127.0.0.1",
    prefix: Sequence[str] = (),
) -> Host:
    """Opens a room for a workshop; its keys lie beside the file, or in another folder for data.

    `prefix` begins the command, such as one that gives it a network of its own.
    """
    command = [*prefix, sys.executable, "-m", "poster_studio", "host", str(path), "--json"]
    command += ["--bind", bind, "--until-closed", *arguments]
    command += [] if announced else ["--quiet-on-network"]
    environment = os.environ | {
        "XDG_DATA_HOME": str(data or path.parent / "data"),
        "POSTER_STUDIO_LANG": "en",
    }
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        _, said = process.communicate()
        raise AssertionError(said)
    return Host(process, json.loads(line), path.parent)


@contextmanager
def hosting(
    path: Path, *arguments: str, announced: bool = False, data: Path | None = None
) -> Iterator[Host]:
    """A host that has ended after the block, however that ended."""
    host = start_host(path, *arguments, announced=announced, data=data)
    try:
        yield host
    finally:
        if host.process.poll() is None:
            host.kill()


@contextmanager
def network() -> Iterator[NetThread]:
    """The seats' thread."""
    net = NetThread()
    try:
        yield net
    finally:
        net.close()


def new_workshop(path: Path) -> None:
    """A workshop with one poster, `p`, that holds a text."""
    with WorkshopFile.create(path, Workshop(id="w", title="対話")) as file:
        words = TextElement(id="t0", text=RichText.plain("海と緑"))
        file.add_poster(PosterInfo(id="p"), [words])


@dataclass
class _Line:
    """A seat's way to the room."""

    net: NetThread
    target: Target
    name: str
    seat: str
    events: queue.SimpleQueue[Event] = field(default_factory=queue.SimpleQueue)

    def __post_init__(self) -> None:
        self._connection = self.net.connect(self.target, self.name, self.seat, self.events.put)
        self.send = self._connection.send
        self.close = self._connection.close
        self.end = self._connection.end


class LiveSeat:
    """A document, its seat and its line; everything happens in `pump`, on the test's thread."""

    def __init__(self, net: NetThread, target: Target, number: int, poster: str = "p") -> None:
        self.document = PosterStore.load([], chance=random.Random(4000 + number))
        self.seat = Seat(self.document, 100 + number, time.monotonic)
        self.number = number
        self.count = 0
        self.denied = False
        self.losses = 0
        self.frames = 0
        self._line = _Line(net, target, poster, f"seat-{number}")

    def pump(self) -> None:
        """Takes what has come."""
        while True:
            try:
                event = self._line.events.get_nowait()
            except queue.Empty:
                self.seat.tick()
                return
            match event:
                case Opened():
                    self.seat.connected(self._line)
                case Arrived(frame):
                    self.frames += 1
                    self.seat.receive(frame)
                case Lost(denied):
                    self.losses += 1
                    self.denied = denied
                    self.seat.disconnected()

    def add(self) -> str:
        """Adds an element; its id."""
        self.count += 1
        element = f"n{self.number}-{self.count}"
        with self.document.edit(ADD) as edit:
            edit.add(ShapeElement(id=element, frame=Frame(x=self.count)))
        return element

    def add_words(self, element: str, words: str) -> None:
        """Adds a text element."""
        with self.document.edit(ADD) as edit:
            edit.add(TextElement(id=element, text=RichText.plain(words)))

    def acknowledged(self) -> set[str]:
        """The elements it added that the room says are on its disk."""
        return {f"n{self.number}-{n}" for n in range(1, 1 + self.count - self.seat.unshared)}

    def ids(self) -> set[str]:
        """The elements that this seat sees."""
        return {element.id for element in self.document.poster.elements}

    @property
    def is_shared(self) -> bool:
        """Whether the room says that everything is on its disk."""
        return self.seat.standing is Standing.SHARED

    def leave(self) -> None:
        self._line.end()
        self.seat.disconnected()


def pump_until(seats: Sequence[LiveSeat], done: Callable[[], bool]) -> float:
    """Lets everybody take what comes until something holds; how many seconds that took."""
    begin = time.monotonic()
    while not done():
        for seat in seats:
            seat.pump()
        assert time.monotonic() - begin < _LONGEST_S, [seat.seat.standing for seat in seats]
        # Waits for the network a moment without holding its thread up.
        seats[0].seat.tick()
        _breathe()
    return time.monotonic() - begin


def _breathe() -> None:
    queue_with_nothing: queue.SimpleQueue[None] = queue.SimpleQueue()
    try:
        queue_with_nothing.get(timeout=0.002)
    except queue.Empty:
        return


def all_equal(seats: Sequence[LiveSeat]) -> bool:
    """Whether everybody sees the same and it is safe."""
    first = seats[0].document.poster
    return all(seat.is_shared and seat.document.poster == first for seat in seats)


def elements_in(path: Path) -> set[str]:
    """The elements of the poster in the file."""
    with WorkshopFile.open(path, read_only=True) as file:
        return {element.id for element in file.poster("p").poster.elements}
