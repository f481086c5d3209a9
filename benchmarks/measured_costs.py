"""What a server spends on messages and connections, measured at a running one.

Two loads that differ in how many seats a room has tell what a message costs and what each of its
deliveries costs. The seats are few enough for one process to play them.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal  # `Any`: the engine's maps hold anything

from pycrdt import Doc, Map
from websockets.asyncio.client import ClientConnection

from benchmarks.sizing_model import Costs
from poster_studio.sync.dialect import Event, Opened
from poster_studio.sync.dialling import Target, dial, dialect_to
from poster_studio.sync.messages import Message, Presence, Present, Update, encode

ROOMS: Final = 6
_FEW, _MANY = 2, 14
#: So many a second in each room, whoever does them.
_DEEDS_OF_ROOM: Final = 28.0
_QUIET_S: Final = 1.0
_IDLE: Final = 500
_ELEMENTS, _PROPERTIES = 300, 15
_PAGE_BYTES: Final = os.sysconf("SC_PAGE_SIZE")

Deed = Literal["edit", "move"]


@dataclass(frozen=True)
class Place:
    """A running server: where seats join it, and its processes."""

    target: Target
    processes: tuple[int, ...]
    echoes: bool

    def cpu_s(self) -> float:
        """Seconds of processor time so far."""
        return sum(map(_cpu_s, self.processes))

    def resident(self) -> int:
        """Bytes of memory now."""
        return sum(map(_resident, self.processes))


@dataclass(frozen=True)
class Spent:
    """Under one load: processor seconds and messages a second, and bytes of one delivery."""

    cpu: float
    messages: float
    bytes: float


class Hand:
    """A seat that edits and moves its pointer when told to."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.frames = self.bytes = self.moves = 0
        self._doc: Doc[Map[str]] = Doc(client_id=1 + number)
        self._map = self._doc.get("load", type=Map)
        self._updates: list[bytes] = []
        self._doc.observe(lambda event: self._updates.append(event.update))
        self._is_open = asyncio.Event()

    async def join(self, place: Place, name: str) -> None:
        """Comes into a room."""
        self._line = await dial(place.target, name, f"load-{self.number}")
        self._dialect = dialect_to(place.target, name, self._send, self._told)
        self._reading = asyncio.create_task(self._read(self._line))
        self._dialect.begin()
        await self._is_open.wait()

    def do(self, deed: Deed) -> None:
        """One edit, or one movement of the pointer."""
        if deed == "edit":
            self._map[str(self.number)] = f"{time.monotonic_ns():020d}"
            self._dialect.say(encode(Update(self._updates.pop())))
            return
        self.moves += 1
        shown = {"colour": 3, "animal": 7, "poster": "p" * 12, "at": [self.moves, 123.456]}
        shown |= {"selected": ["e" * 12], "typing": None, "moving": {}, "view": None}
        state = Present(1 + self.number, self.moves, json.dumps(shown))
        self._dialect.say(encode(Presence((state,))))

    def say(self, message: Message) -> None:
        """Anything else."""
        self._dialect.say(encode(message))

    async def leave(self) -> None:
        """Hangs up."""
        self._reading.cancel()
        self._line.transport.abort()
        await self._line.wait_closed()

    def _send(self, frame: bytes) -> None:
        self._line.protocol.send_binary(frame)
        self._line.send_data()

    def _told(self, event: Event) -> None:
        if isinstance(event, Opened):
            self._is_open.set()

    async def _read(self, line: ClientConnection) -> None:
        async for frame in line:
            assert isinstance(frame, bytes)
            if not self._is_open.is_set():
                self._dialect.take(frame)
            self.frames += 1
            self.bytes += len(frame)


async def measure(
    place: Place, seats: int, deed: Deed, rate: float, seconds: float, rooms: int = ROOMS
) -> Spent:
    """Puts a load on a server: so many seats in each room, so many deeds a second of each."""
    hands = [Hand(number) for number in range(rooms * seats)]
    for hand in hands:
        await hand.join(place, f"p{hand.number % rooms}")
    await asyncio.sleep(_QUIET_S)
    frames, came, cpu = _count(hands), sum(hand.bytes for hand in hands), place.cpu_s()
    await asyncio.gather(*(_work(hand, deed, rate, seconds) for hand in hands))
    await asyncio.sleep(_QUIET_S)
    spent, delivered = place.cpu_s() - cpu, _count(hands) - frames
    size = (sum(hand.bytes for hand in hands) - came) / max(1, delivered)
    for hand in hands:
        await hand.leave()
    return Spent(spent / seconds, len(hands) * rate, size)


async def costs_of(place: Place, seconds: float) -> Costs:
    """What everything costs there."""
    empty = place.resident()
    idle = [Hand(10_000 + number) for number in range(_IDLE)]
    for hand in idle:
        await hand.join(place, f"p{hand.number % ROOMS}")
    await asyncio.sleep(_QUIET_S)
    connection_bytes = max(0, place.resident() - empty) / _IDLE
    for hand in idle:
        await hand.leave()
    document_bytes = await _document_bytes(place)
    edits = [await _least(place, seats, "edit", seconds) for seats in (_FEW, _MANY)]
    moves = [await _least(place, seats, "move", seconds) for seats in (_FEW, _MANY)]
    edit_s, edit_delivery_s = _taken_apart(edits, place.echoes)
    move_s, move_delivery_s = _taken_apart(moves, place.echoes)
    return Costs(
        edit_s=edit_s,
        edit_delivery_s=edit_delivery_s,
        move_s=move_s,
        move_delivery_s=move_delivery_s,
        edit_bytes=edits[1].bytes,
        move_bytes=moves[1].bytes,
        process_bytes=empty / len(place.processes),
        connection_bytes=connection_bytes,
        document_bytes=document_bytes,
        echoes=place.echoes,
    )


async def _least(place: Place, seats: int, deed: Deed, seconds: float) -> Spent:
    """The better of two tries: what others do on the machine only ever adds."""
    rate = _DEEDS_OF_ROOM / seats
    tries = [await measure(place, seats, deed, rate, seconds) for _ in range(2)]
    return min(tries, key=lambda spent: spent.cpu)


async def _document_bytes(place: Place) -> float:
    """What a typical document takes; the rooms have one from then on."""
    empty, whole = place.resident(), typical_document()
    for room in range(ROOMS):
        hand = Hand(20_000 + room)
        await hand.join(place, f"p{room}")
        hand.say(Update(whole))
        await asyncio.sleep(_QUIET_S)
        await hand.leave()
    return max(0, place.resident() - empty) / ROOMS


def typical_document() -> bytes:
    """A poster of 300 elements with fifteen properties each: about 100 KB."""
    doc: Doc[Map[Any]] = Doc(client_id=99)
    elements: Map[Any] = doc.get("elements", type=Map)
    with doc.transaction():
        for number in range(_ELEMENTS):
            fields = {f"property{place}": number * place for place in range(_PROPERTIES)}
            elements[f"element-{number:06}"] = Map(fields)
    return doc.get_update()


def _taken_apart(spent: list[Spent], echoes: bool) -> tuple[float, float]:
    """Seconds for a message, and for each delivery: both loads have as many messages."""
    few, many = (one.cpu / one.messages for one in spent)
    delivery = max(0.0, (many - few) / (_MANY - _FEW))
    return max(0.0, few - delivery * (_FEW if echoes else _FEW - 1)), delivery


async def _work(hand: Hand, deed: Deed, rate: float, seconds: float) -> None:
    begin = time.monotonic() + hand.number * 0.618 % 1 / rate
    for count in range(round(seconds * rate)):
        await asyncio.sleep(max(0.0, begin + count / rate - time.monotonic()))
        hand.do(deed)


def _count(hands: list[Hand]) -> int:
    return sum(hand.frames for hand in hands)


def _cpu_s(process: int) -> float:
    """Of all its threads, to the nanosecond (`/proc/PID/task/*/schedstat`)."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def _resident(process: int) -> int:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE_BYTES
