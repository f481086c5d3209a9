"""Six seats do anything while everything fails: all are equal once the lines heal."""

from __future__ import annotations

import pytest

from tests.helpers.room_play import play

TROUBLES = ("break", "return", "repeat", "reorder", "corrupt", "stall", "freeze", "lock", "keep")


@pytest.mark.parametrize("seed", range(6))
def test_seats_are_equal_once_the_lines_heal(seed: int) -> None:
    play(seed, 150)


def test_the_play_plays_every_trouble() -> None:
    done = play(99, 600)
    assert all(done[name] for name in (*TROUBLES, "hand-over", "write", "undo", "restack")), done
