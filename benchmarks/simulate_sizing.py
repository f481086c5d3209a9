"""How far each step carries: `python -m benchmarks.simulate_sizing [SECONDS [SEED]]`.

Measures in this run what messages and connections cost our room server, with encryption as in a
hall, and, where Node is present, the Hocuspocus set-up of `deploy/` with SQLite; then simulates a
laptop, a server and a cluster up to 10,000 seats in 500 rooms. SECONDS is how long each load
lasts (5). The figures are those of this machine's processor; what they assume is printed first.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import astuple
from pathlib import Path

from benchmarks.measured_costs import ROOMS, Place, costs_of, measure
from benchmarks.sizing_model import (
    Bounds,
    Costs,
    Habits,
    Layout,
    Sized,
    fewest_processes,
    largest,
    simulate,
)
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.hocuspocus_servers import (
    redis_missing,
    redis_server,
    server,
    servers_installed,
)
from tests.helpers.live_rooms import hosting
from tests.helpers.node_programs import missing

HABITS = Habits()
BOUNDS = Bounds()
SIMULATED_S = 60.0
GROUP, HALL = 20, 36
SERVER_CORES = 4


@contextmanager
def laptop(folder: Path) -> Iterator[Place]:
    """Our server with a workshop file, as a hall has it."""
    path = folder / "load.workshop"
    with WorkshopFile.create(path, Workshop(id="w", title="T")) as file:
        for number in range(ROOMS):
            file.add_poster(PosterInfo(id=f"p{number}"), [])
    with hosting(path, "--quiet-on-network") as host:
        yield Place(host.link(), (host.process.pid,), echoes=False)


@contextmanager
def hocuspocus(folder: Path) -> Iterator[Place]:
    """One process of `deploy/`, without Redis."""
    with server(folder / "server") as running:
        yield Place(running.address(), (running.process.pid,), echoes=True)


def measured(place: Place, name: str, seconds: float) -> Costs:
    """The costs, and how well they foretell a load that they were not made from."""
    costs = asyncio.run(costs_of(place, seconds))
    check = asyncio.run(measure(place, 6, "edit", 20, seconds))
    foretold = check.messages * (costs.edit_s + costs.deliveries(6) * costs.edit_delivery_s)
    micro = [1e6 * one for one in astuple(costs)[:4]]
    print(
        f"{name}: an edit {micro[0]:.0f} us and {micro[1]:.1f} for each delivery, a movement "
        f"{micro[2]:.0f} and {micro[3]:.1f}; {costs.connection_bytes / 1024:.0f} KiB a connection, "
        f"{costs.document_bytes / 2**20:.1f} MiB a poster, {costs.process_bytes / 2**20:.0f} MiB a "
        f"process; 6 x 6 seats x 20 edits/s foretold {100 * foretold:.1f} % of a core, measured "
        f"{100 * check.cpu:.1f} %",
        flush=True,
    )
    return costs


def shared_by_two(folder: Path, seconds: float) -> None:
    """What it costs that the seats of one room are at two processes."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_server(folder))
        pair = [stack.enter_context(server(folder / "pair", redis=redis)) for _ in range(2)]
        places = [Place(one.address(), (one.process.pid,), echoes=True) for one in pair]

        async def both() -> float:
            halves = (measure(place, 3, "edit", 20, seconds) for place in places)
            return sum(half.cpu for half in await asyncio.gather(*halves))

        together = asyncio.run(both())
        alone = asyncio.run(measure(places[0], 6, "edit", 20, seconds)).cpu
    print(
        f"Hocuspocus, 6 x 6 seats x 20 edits/s: every room at two processes {100 * together:.0f} % "
        f"of a core, at one {100 * alone:.0f} % = {together / alone:.1f} x",
        flush=True,
    )


def row(name: str, layout: Layout, sized: Sized) -> None:
    """One line of the table."""
    print(
        f"{name}: {layout.rooms * layout.seats} seats in {layout.rooms} rooms, "
        f"{layout.processes} processes: {sized.cores:.2f} cores (the busiest "
        f"{100 * sized.busiest:.0f} %), {sized.memory / 2**30:.2f} GiB, in "
        f"{8 * sized.incoming / 1e6:.1f} and out {8 * sized.outgoing / 1e6:.1f} Mbit/s, in the "
        f"server {1000 * sized.median_s:.2f} ms, p99 {1000 * sized.p99_s:.1f} ms",
        flush=True,
    )


def simulate_laptop(costs: Costs, seed: int) -> None:
    """One workshop, one process."""

    def one_room(seats: int) -> Layout:
        return Layout(rooms=1, seats=1 + seats, processes=1)

    for seats in (HALL, 100):
        layout = Layout(rooms=1, seats=seats, processes=1)
        row("one laptop", layout, simulate(HABITS, costs, layout, SIMULATED_S, seed))
    row("one laptop at most", *largest(one_room, HABITS, costs, BOUNDS, SIMULATED_S, seed))


def simulate_servers(costs: Costs, seed: int) -> None:
    """Workshops of twenty seats, each in one process."""

    def on_one_server(rooms: int) -> Layout:
        return Layout(rooms=SERVER_CORES * rooms, seats=GROUP, processes=SERVER_CORES)

    found = largest(on_one_server, HABITS, costs, BOUNDS, SIMULATED_S, seed)
    row(f"one server of {SERVER_CORES} cores at most", *found)
    for rooms in (50, 500):
        layout = Layout(rooms=rooms, seats=GROUP, processes=1)
        fewest = fewest_processes(HABITS, costs, layout, BOUNDS, SIMULATED_S, seed)
        if fewest is None:
            print(f"{rooms} rooms: a room is more than one process can serve")
        else:
            row("cluster", *fewest)


def main(seconds: float, seed: int) -> int:
    print(
        f"assumed: {100 * HABITS.at_work:.0f} % of the seats at work, in spells of "
        f"{HABITS.spell_s:.0f} s, each with {HABITS.edits:g} edits/s and {HABITS.moves:g} movements"
        f"/s; a connection to each of {HABITS.documents} documents; every room in one process, at "
        f"most {100 * BOUNDS.busiest:.0f} % busy; network and disks are not simulated; seed {seed}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with laptop(folder) as place:
            simulate_laptop(measured(place, "ours, encrypted", seconds), seed)
        problem = missing() or servers_installed()
        if problem is not None:
            print(f"no server was measured: {problem}")
            return 0
        with hocuspocus(folder) as place:
            simulate_servers(measured(place, "Hocuspocus with SQLite", seconds), seed)
        if redis_missing() is None:
            shared_by_two(folder, seconds)
    return 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main(float((arguments[:1] or ["5"])[0]), int((arguments[1:2] or ["1"])[0])))
