"""The arithmetic of the sizing simulation, against what queueing theory and plain sums say."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.sizing_model import (
    FRAME_OVERHEAD_BYTES,
    Bounds,
    Costs,
    Habits,
    Layout,
    fewest_processes,
    largest,
    memory,
    simulate,
    time_in_server,
)

COSTS = Costs(
    edit_s=100e-6,
    edit_delivery_s=10e-6,
    move_s=20e-6,
    move_delivery_s=5e-6,
    edit_bytes=60,
    move_bytes=120,
    process_bytes=50e6,
    connection_bytes=20e3,
    document_bytes=100e3,
    echoes=False,
)
ALWAYS = Habits(at_work=1 - 1e-9, spell_s=1e12, edits=2, moves=10, documents=7)


def test_messages_wait_for_those_before_them() -> None:
    arrived = np.array([0.0, 5.0, 0.5, 5.1])
    served = np.array([1.0, 0.1, 1.0, 0.2])
    assert np.allclose(time_in_server(arrived, served), [1.0, 1.5, 0.1, 0.2])
    assert time_in_server(np.array([]), np.array([])).size == 0


def test_the_wait_is_that_of_one_server_with_random_arrivals() -> None:
    """Pollaczek and Khinchine: half busy, equal services, the mean wait is half a service."""
    chance = np.random.Generator(np.random.PCG64(1))
    arrived = np.sort(chance.random(400_000) * 400_000 * 2)
    stay = time_in_server(arrived, np.ones(400_000))
    assert np.mean(stay) - 1 == pytest.approx(0.5, rel=0.03)


def test_work_is_what_the_messages_cost() -> None:
    sized = simulate(ALWAYS, COSTS, Layout(rooms=10, seats=5, processes=2), 200, seed=1)
    edits, moves = 50 * 2, 50 * 10
    work = edits * (100e-6 + 4 * 10e-6) + moves * (20e-6 + 4 * 5e-6)
    assert sized.cores == pytest.approx(work, rel=0.02)
    assert sized.busiest == pytest.approx(work / 2, rel=0.05)
    incoming = edits * (60 + FRAME_OVERHEAD_BYTES) + moves * (120 + FRAME_OVERHEAD_BYTES)
    assert sized.incoming == pytest.approx(incoming, rel=0.02)
    assert sized.outgoing == pytest.approx(4 * sized.incoming)


def test_a_quarter_at_work_does_a_quarter() -> None:
    layout = Layout(rooms=40, seats=20, processes=4)
    few = simulate(Habits(at_work=0.25), COSTS, layout, 300, seed=1)
    all_ = simulate(ALWAYS, COSTS, layout, 300, seed=1)
    assert few.cores == pytest.approx(all_.cores / 4, rel=0.1)


def test_memory_counts_processes_documents_and_connections() -> None:
    layout = Layout(rooms=3, seats=4, processes=2)
    assert memory(ALWAYS, COSTS, layout) == 2 * 50e6 + 21 * 100e3 + 84 * 20e3


def test_the_same_seed_gives_the_same_figures() -> None:
    layout = Layout(rooms=5, seats=6, processes=2)
    one, two, other = (simulate(Habits(), COSTS, layout, 30, seed) for seed in (7, 7, 8))
    assert one == two
    assert one != other


def test_processes_are_added_until_the_bounds_hold() -> None:
    layout = Layout(rooms=100, seats=20, processes=1)
    found = fewest_processes(Habits(), COSTS, layout, Bounds(), 20, seed=1)
    assert found is not None
    fitting, sized = found
    assert Bounds().hold(sized)
    fewer = Layout(layout.rooms, layout.seats, fitting.processes - 1)
    assert not Bounds().hold(simulate(Habits(), COSTS, fewer, 20, seed=1))
    assert fewest_processes(ALWAYS, COSTS, Layout(2, 3000, 1), Bounds(), 1, seed=1) is None


def test_the_largest_layout_that_holds_the_bounds_is_found() -> None:
    def one_room(seats: int) -> Layout:
        return Layout(rooms=1, seats=1 + seats, processes=1)

    layout, sized = largest(one_room, Habits(), COSTS, Bounds(), 20, seed=1)
    assert Bounds().hold(sized)
    more = one_room(2 * layout.seats)
    assert not Bounds().hold(simulate(Habits(), COSTS, more, 20, seed=1))
