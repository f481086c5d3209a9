"""Seats and a host in processes of their own, which can be cut off, put to sleep and killed."""

from __future__ import annotations

import json
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any  # JSON may be anything

from poster_studio.sync.link import JoinLink
from tests.helpers.live_rooms import elements_in

_LONGEST_S = 60.0


@dataclass
class SeatProcess:
    """A seat with a file of its own; `safe` is everything it was ever told to be safe."""

    path: Path
    link: JoinLink
    name: str
    safe: set[str] = field(default_factory=set)
    state: dict[str, Any] = field(default_factory=dict)

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.helpers.seat_program"]
        self._process = subprocess.Popen(
            [*command, str(self.path), self.link.text, self.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, args=(self._process,))
        self._reader.start()
        self.state = {}

    def tell(self, order: str) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(order + "\n")
            self._process.stdin.flush()

    def hear(self) -> None:
        """Takes what it has said."""
        while not self._said.empty():
            self.state = json.loads(self._said.get())
            self.safe.update(self.state["safe"])

    @property
    def pid(self) -> int:
        return self._process.pid

    def sleep(self) -> None:
        """As a laptop whose lid is closed."""
        self._process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """As a cut of the power to the program."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self.hear()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):
                pipe.close()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith("\n"):
                self._said.put(line)


@contextmanager
def seat_processes(
    source: Path, links: Iterable[JoinLink], pace: str = "write"
) -> Iterator[list[SeatProcess]]:
    """Seats that begin with copies of a workshop; they are writing at this pace."""
    seats = []
    for number, link in enumerate(links):
        path = source.with_name(f"席{number}.workshop")
        shutil.copyfile(source, path)
        seats.append(SeatProcess(path, link, f"s{number}"))
    try:
        for seat in seats:
            seat.start()
            seat.tell(pace)
        yield seats
    finally:
        for seat in seats:
            seat.wake()
            seat.kill()


def listen_until(seats: list[SeatProcess], done: Callable[[], bool]) -> float:
    """Hears everybody until something holds; how many seconds that took."""
    begin = time.monotonic()
    nothing = threading.Event()
    while True:
        for seat in seats:
            seat.hear()
        if done():
            return time.monotonic() - begin
        assert time.monotonic() - begin < _LONGEST_S, [seat.state | {"safe": 0} for seat in seats]
        nothing.wait(0.02)


def listen_for(seats: list[SeatProcess], seconds: float) -> None:
    """Hears everybody for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        part = min(end, time.monotonic() + _LONGEST_S / 2)
        listen_until(seats, partial(_is_over, part))


def _is_over(end: float) -> bool:
    return time.monotonic() >= end


def are_writing(seats: list[SeatProcess], count: int) -> Callable[[], bool]:
    """Whether each has so much more that is safe than now."""
    before = {seat.name: len(seat.safe) for seat in seats}
    return lambda: all(len(seat.safe) >= before[seat.name] + count for seat in seats)


def time_until_equal(seats: list[SeatProcess]) -> float:
    """All rest: how long it takes until everything is safe and all look the same."""
    for seat in seats:
        seat.tell("rest")
        seat.state = {}

    def equal() -> bool:
        states = [(one.state.get("standing"), one.state.get("looks")) for one in seats]
        return len(set(states)) == 1 and states[0][0] == "shared" and bool(states[0][1])

    return listen_until(seats, equal)


def lost(seats: list[SeatProcess], path: Path) -> set[str]:
    """What was said to be safe and is not in the room's file."""
    said = set[str]().union(*(seat.safe for seat in seats))
    return said - elements_in(path)


def free_port() -> int:
    """A port that other rooms on this computer do not take while a host is away."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Gap:
    """A way between seats and a host that can be closed, over which nothing passes then.

    No end hears of it, as where a wireless network fails.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._open = threading.Event()
        self._open.set()
        self._ended = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._run(self._accept)

    def link(self, link: JoinLink) -> JoinLink:
        """The same room by this way."""
        return replace(link, port=self.port)

    def close_way(self) -> None:
        self._open.clear()

    def open_way(self) -> None:
        self._open.set()

    def end(self) -> None:
        self._ended.set()
        self._open.set()
        for one in (self._listener, *self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self._open.wait()
            try:
                far = socket.create_connection(("127.0.0.1", self._port))
            except OSError:
                near.close()
                continue
            self._sockets += [near, far]
            self._run(self._pass_on, near, far)
            self._run(self._pass_on, far, near)

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(2**16):
                self._open.wait()
                target.sendall(data)
        except OSError:
            pass
        for one in (source, target):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _run(self, work: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()


@contextmanager
def gap(port: int) -> Iterator[Gap]:
    """A way that is gone after the block."""
    way = Gap(port)
    try:
        yield way
    finally:
        way.end()
