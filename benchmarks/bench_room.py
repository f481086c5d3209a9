"""Rooms under load, beside y-websocket's own server in Node: `python -m benchmarks.bench_room [S]`.

Six rooms of six seats with twenty edits a second each; then a hundred seats in one room with two.
Each without and with TLS, which rooms always have. Our server writes every edit to a workshop file;
Node's keeps all in memory. The seats run in this process and are the same for all. Prints for each
server what of a core it used and how long an edit took to reach the others; S is seconds of load
(30).
"""

from __future__ import annotations

import asyncio
import gc
import os
import re
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pycrdt import Doc, Map
from websockets.asyncio.client import ClientConnection, connect

from poster_studio.cli.host import FileLibrary
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.sync.messages import Step1, Update, encode
from poster_studio.sync.room_keys import RoomKeys
from poster_studio.sync.server import RoomServer
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.node_programs import installed, missing, node_server_process

ROOMS = 6
_STAMP = re.compile(rb"T(\d{18})")
_QUIET_S = 1.0


@dataclass(frozen=True)
class Load:
    """How many rooms, seats in each, and edits a second of each seat."""

    rooms: int
    seats: int
    edits: float

    def __str__(self) -> str:
        return f"{self.rooms} x {self.seats} seats x {self.edits:g}/s"


@dataclass
class Measured:
    """One server under one load."""

    cpu: float
    latencies: list[float] = field(default_factory=list)

    def percentile(self, part: float) -> float:
        return 1000 * statistics.quantiles(self.latencies, n=100)[round(part) - 1]


@dataclass(frozen=True)
class Running:
    """A server's process and where its rooms are."""

    process: subprocess.Popen[str]
    url: str
    query: str = ""

    def cpu_s(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Seat:
    """Sends edits that say when they were made, and notes when those of others come."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.doc: Doc[Map[str]] = Doc(client_id=1 + number)
        self.map = self.doc.get("load", type=Map)
        self.updates: list[bytes] = []
        self.doc.observe(lambda event: self.updates.append(event.update))
        self.latencies: list[float] = []
        self.line: ClientConnection | None = None

    async def read(self, line: ClientConnection) -> None:
        own = str(self.number).encode()
        while True:
            frame = await line.recv(decode=False)
            now = time.monotonic_ns()
            for stamp in _STAMP.findall(frame):
                if not stamp.endswith(own.zfill(3)):
                    self.latencies.append((now // 1000 - int(stamp[:-3])) / 1e6)

    def edit(self, line: ClientConnection) -> None:
        self.map[str(self.number)] = f"T{time.monotonic_ns() // 1000:015d}{self.number:03d}"
        line.protocol.send_binary(encode(Update(self.updates.pop())))
        line.send_data()


async def seated(server: Running, load: Load, seconds: float) -> Measured:
    """Puts the load on a server."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    secure = context if server.url.startswith("wss") else None
    seats = [Seat(number) for number in range(load.rooms * load.seats)]
    lines = []
    for seat in seats:
        room = f"p{seat.number % load.rooms}"
        url = f"{server.url}/{room}{server.query}"
        line = await connect(url, ssl=secure, compression=None, proxy=None, max_size=None)
        await line.send(encode(Step1(b"\x00")))
        lines.append(line)
    pairs = list(zip(seats, lines, strict=True))
    readers = [asyncio.create_task(seat.read(line)) for seat, line in pairs]
    await asyncio.sleep(_QUIET_S)
    before = server.cpu_s()
    await asyncio.gather(*(hands(seat, line, load, seconds) for seat, line in pairs))
    spent = server.cpu_s() - before
    await asyncio.sleep(_QUIET_S)
    for reader, line in zip(readers, lines, strict=True):
        reader.cancel()
        line.transport.abort()
    return Measured(spent / seconds, [one for seat in seats for one in seat.latencies])


async def hands(seat: Seat, line: ClientConnection, load: Load, seconds: float) -> None:
    """One seat's edits, evenly, not all seats at the same moment."""
    every = 1 / load.edits
    begin = time.monotonic() + every * (seat.number * 0.618 % 1)
    for count in range(round(seconds * load.edits)):
        await asyncio.sleep(max(0.0, begin + count * every - time.monotonic()))
        seat.edit(line)


@contextmanager
def ours(secure: bool) -> Iterator[Running]:
    """Our server with a workshop file, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.bench_room", "--serve", folder]
        process = subprocess.Popen(
            [*command, "secure" if secure else "plain"], stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout is not None
            port, token = process.stdout.readline().split()
            scheme = "wss" if secure else "ws"
            yield Running(process, f"{scheme}://127.0.0.1:{port}", f"?token={token}")
        finally:
            process.kill()
            process.communicate()


@contextmanager
def nodes(secure: bool) -> Iterator[Running]:
    """y-websocket's own server."""
    with tempfile.TemporaryDirectory() as folder:
        pem = RoomKeys.kept_in(Path(folder)).pem if secure else None
        with node_server_process(pem) as (process, url):
            yield Running(process, url)


async def serve(folder: Path, secure: bool) -> None:
    path = folder / "load.workshop"
    with WorkshopFile.create(path, Workshop(id="w", title="T")) as file:
        for number in range(ROOMS):
            file.add_poster(PosterInfo(id=f"p{number}"), [])
        keys = RoomKeys.kept_in(folder / "keys")
        server = RoomServer(FileLibrary(file), keys, bind="127.0.0.1", secure=secure)
        await server.start(0)
        gc.freeze()
        print(server.port, keys.tokens["edit"].hex(), flush=True)
        await asyncio.Event().wait()


def main(seconds: float) -> int:
    problem = missing() or installed()
    loads = (Load(6, 6, 20), Load(1, 100, 2))
    for load in loads:
        for secure in (False, True):
            rows: dict[str, Measured] = {}
            way = ", TLS" if secure else ""
            if problem is None:
                with nodes(secure) as server:
                    rows[f"node{way}"] = asyncio.run(seated(server, load, seconds))
            with ours(secure) as server:
                rows[f"ours{way}"] = asyncio.run(seated(server, load, seconds))
            show(load, rows)
    if problem is not None:
        print(f"not compared with Node: {problem}")
    return 0


def show(load: Load, rows: dict[str, Measured]) -> None:
    """A line for each server, the second beside the first."""
    for name, row in rows.items():
        beside = ""
        other = next(iter(rows.values()))
        if row is not other:
            beside = (
                f" = {row.cpu / other.cpu:.2f} x CPU, "
                f"{row.percentile(50) / other.percentile(50):.2f} x median, "
                f"{row.percentile(99) / other.percentile(99):.2f} x p99"
            )
        print(
            f"{load}, {name}: {100 * row.cpu:.1f} % of a core, median "
            f"{row.percentile(50):.1f} ms, p99 {row.percentile(99):.1f} ms, "
            f"{len(row.latencies)} deliveries{beside}",
            flush=True,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        asyncio.run(serve(Path(sys.argv[2]), sys.argv[3] == "secure"))
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 30))
