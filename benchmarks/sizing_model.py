"""What a server needs for so many seats: a simulation from costs that were measured.

People work in spells; while at work a seat edits and moves its pointer at random moments. Every
message waits for its turn in the one process that has its room, and is served in the time that
was measured: so much for taking it and so much for each seat that it is delivered to. All numbers
follow from the seed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Times = NDArray[np.float64]

#: What carries a WebSocket frame: Ethernet, IPv4, TCP with timestamps, TLS, frame header.
FRAME_OVERHEAD_BYTES = 14 + 20 + 32 + 22 + 4


@dataclass(frozen=True)
class Habits:
    """What people do: `at_work` of them at a time, in spells of `spell_s` on average."""

    at_work: float = 0.25
    spell_s: float = 30.0
    edits: float = 2.0
    moves: float = 10.0
    documents: int = 7


@dataclass(frozen=True)
class Costs:
    """Seconds of one processor and bytes; a server that echoes delivers to the sender too."""

    edit_s: float
    edit_delivery_s: float
    move_s: float
    move_delivery_s: float
    edit_bytes: float
    move_bytes: float
    process_bytes: float
    connection_bytes: float
    document_bytes: float
    echoes: bool

    def deliveries(self, seats: int) -> int:
        """To how many seats of a room a message goes."""
        return seats if self.echoes else seats - 1


@dataclass(frozen=True)
class Layout:
    """So many rooms of so many seats, each room in one of the processes."""

    rooms: int
    seats: int
    processes: int


@dataclass(frozen=True)
class Sized:
    """What that takes: busy processors, the busiest process (0–1), bytes, bytes a second, and how
    long half of the messages and all but a hundredth spend in the server, in seconds.
    """

    cores: float
    busiest: float
    memory: float
    incoming: float
    outgoing: float
    median_s: float
    p99_s: float


@dataclass(frozen=True)
class Bounds:
    """What a layout must stay within."""

    busiest: float = 0.6
    p99_s: float = 0.05

    def hold(self, sized: Sized) -> bool:
        """Whether it does."""
        return sized.busiest <= self.busiest and sized.p99_s <= self.p99_s


def simulate(habits: Habits, costs: Costs, layout: Layout, seconds: float, seed: int) -> Sized:
    """Plays some time of all rooms."""
    chance = np.random.Generator(np.random.PCG64(seed))
    received = costs.deliveries(layout.seats)
    edit_s = costs.edit_s + received * costs.edit_delivery_s
    move_s = costs.move_s + received * costs.move_delivery_s
    stays: list[Times] = []
    busy = np.zeros(layout.processes)
    edits = moves = 0
    for process in range(layout.processes):
        rooms = len(range(process, layout.rooms, layout.processes))
        worked = _spells(chance, habits, rooms * layout.seats, seconds)
        edited = _moments(chance, worked, habits.edits)
        moved = _moments(chance, worked, habits.moves)
        served = np.concatenate((np.full(len(edited), edit_s), np.full(len(moved), move_s)))
        stays.append(time_in_server(np.concatenate((edited, moved)), served))
        busy[process] = served.sum() / seconds
        edits, moves = edits + len(edited), moves + len(moved)
    stay = np.concatenate(stays)
    wire_edit, wire_move = (
        size + FRAME_OVERHEAD_BYTES for size in (costs.edit_bytes, costs.move_bytes)
    )
    incoming = (edits * wire_edit + moves * wire_move) / seconds
    return Sized(
        cores=float(busy.sum()),
        busiest=float(busy.max()),
        memory=memory(habits, costs, layout),
        incoming=incoming,
        outgoing=incoming * received,
        median_s=float(np.quantile(stay, 0.5)) if len(stay) else 0.0,
        p99_s=float(np.quantile(stay, 0.99)) if len(stay) else 0.0,
    )


def memory(habits: Habits, costs: Costs, layout: Layout) -> float:
    """Bytes: every seat has a connection to each document of its room."""
    documents = layout.rooms * habits.documents
    return (
        layout.processes * costs.process_bytes
        + documents * costs.document_bytes
        + documents * layout.seats * costs.connection_bytes
    )


def time_in_server(arrived: Times, served: Times) -> Times:
    """How long each message is in a process that serves one after the other, as they came."""
    order = np.argsort(arrived, kind="stable")
    come, takes = arrived[order], served[order]
    done = np.cumsum(takes)
    begins_after = np.maximum.accumulate(come - (done - takes)) if len(come) else come
    finished: Times = begins_after + done - come
    return finished


def fewest_processes(
    habits: Habits, costs: Costs, layout: Layout, bounds: Bounds, seconds: float, seed: int
) -> tuple[Layout, Sized] | None:
    """The smallest number of processes that holds the bounds; `None` if one room is too much."""
    processes = 1
    while processes <= layout.rooms:
        tried = replace(layout, processes=processes)
        sized = simulate(habits, costs, tried, seconds, seed)
        if bounds.hold(sized):
            return tried, sized
        processes = max(processes + 1, int(sized.cores / bounds.busiest))
    return None


def largest(
    size: Callable[[int], Layout],
    habits: Habits,
    costs: Costs,
    bounds: Bounds,
    seconds: float,
    seed: int,
) -> tuple[Layout, Sized]:
    """The largest of the layouts 1, 2, 3 … that holds the bounds."""

    def sized(number: int) -> Sized:
        return simulate(habits, costs, size(number), seconds, seed)

    fits, step = 1, 64
    while step:
        if bounds.hold(sized(fits + step)):
            fits += step
        else:
            step //= 2
    return size(fits), sized(fits)


def _spells(chance: np.random.Generator, habits: Habits, seats: int, seconds: float) -> Times:
    """From when to when somebody works: rows of two, of all seats together."""
    rest_s = habits.spell_s * (1 - habits.at_work) / habits.at_work
    rows: list[tuple[float, float]] = []
    for works in chance.random(seats) < habits.at_work:
        now, is_at_work = 0.0, bool(works)
        while now < seconds:
            until = now + chance.exponential(habits.spell_s if is_at_work else rest_s)
            if is_at_work:
                rows.append((now, min(until, seconds)))
            now, is_at_work = until, not is_at_work
    return np.array(rows, dtype=np.float64).reshape(-1, 2)


def _moments(chance: np.random.Generator, spells: Times, rate: float) -> Times:
    """Random moments within spells, so many a second."""
    lengths = spells[:, 1] - spells[:, 0]
    counts = chance.poisson(lengths * rate)
    begins, spans = np.repeat(spells[:, 0], counts), np.repeat(lengths, counts)
    moments: Times = begins + spans * chance.random(len(begins))
    return moments
