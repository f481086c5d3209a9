"""Twenty thousand messages changed at random: no exception, no hang, no memory."""

from __future__ import annotations

from tests.helpers.mutated_messages import throw


def test_no_message_harms_a_room() -> None:
    toll = throw(20_000, seed=1)
    assert 1000 < toll.refused < toll.messages
    assert toll.slowest_s < 0.5, toll.slowest
    assert toll.grown_bytes < 50 * 2**20
