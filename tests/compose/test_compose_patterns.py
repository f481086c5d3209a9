"""Patterns that double a tint."""

from __future__ import annotations

import pytest

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect
from poster_studio.compose.patterns import pattern

INK = Colour(20, 30, 40)


@pytest.mark.parametrize("kind", ["dots", "lines", "diagonals", "grid"])
def test_a_box_too_long_for_its_pitch_has_no_pattern(kind: str) -> None:
    """A hair's breadth and a hundred metres long: its area is small, its marks are millions."""
    assert pattern(kind, Rect(0, 0, 1e-6, 100_000), 0.01, INK) == ()
    assert pattern(kind, Rect(0, 0, 100_000, 1e-6), 0.01, INK) == ()
    assert pattern(kind, Rect(0, 0, 20, 20), 2, INK) != ()


def test_nothing_is_known_by_another_name() -> None:
    assert pattern("stars", Rect(0, 0, 20, 20), 2, INK) == ()
