"""Choosing the size that fits (TS-FIT)."""

from __future__ import annotations

from unittest.mock import patch

import pytest
import uharfbuzz as hb

from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, SIZE_PT, set_words

BOTH = pytest.mark.parametrize("direction", ["horizontal", "vertical"])


@BOTH
def test_both_grows_to_fill_the_frame(typesetter: Typesetter, direction: str) -> None:
    """TS-FIT-1: four kanji in four em by one are as large as they can be."""
    done = set_words(typesetter, "鎌倉市民", 4, 1, fit="both", min_size_pt=1.0, direction=direction)
    assert done.size_pt == pytest.approx(SIZE_PT, abs=0.1)
    assert not done.overflow


@BOTH
def test_shrink_never_grows_and_stops_at_the_least(typesetter: Typesetter, direction: str) -> None:
    """TS-FIT-2."""
    small = set_words(typesetter, "鎌倉", fit="shrink", direction=direction)
    assert small.size_pt == pytest.approx(SIZE_PT)
    fitted = set_words(
        typesetter, "鎌倉市民対話" * 4, 6, 3, fit="shrink", min_size_pt=5.0, direction=direction
    )
    assert not fitted.overflow
    assert 5.0 < fitted.size_pt < SIZE_PT
    full = set_words(
        typesetter, "鎌倉市民対話" * 40, 6, 3, fit="shrink", min_size_pt=20.0, direction=direction
    )
    assert full.overflow
    assert full.size_pt == pytest.approx(20.0)


def test_fit_never_cuts_a_word(typesetter: Typesetter) -> None:
    """TS-FIT-4."""
    done = set_words(typesetter, "Kamakura", 5, 50, fit="both", min_size_pt=1.0)
    assert len(done.lines) == 1


def test_words_that_shrink_are_cut_before_all_become_tiny(typesetter: Typesetter) -> None:
    """TS-FIT-4."""
    style = {"fit": "shrink", "min_size_pt": 1.0, "size_pt": 30.0}
    long = set_words(typesetter, "鎌倉" + "W" * 40, 60, 120, **style)
    assert 0.69 * 30 < long.size_pt <= 30
    assert not long.overflow
    small = set_words(typesetter, "鎌倉 Kamakura", 45, 120, **style)
    assert small.size_pt == 30
    assert all(line.end - line.start != 1 for line in small.lines)


def test_a_frame_without_room_sets_all_words_and_says_so(typesetter: Typesetter) -> None:
    """TS-FIT-5."""
    for fit in ("none", "shrink", "both"):
        done = set_words(typesetter, "鎌倉", 0, 0, fit=fit)
        assert done.overflow
        assert len(done.lines) == 2


def test_fitting_shapes_nothing_twice(typesetter: Typesetter) -> None:
    """TS-FIT-6: after the first setting no other frame calls the shaper."""
    text = "市民対話で出たWordsを、「だれでも」読める2030年へ。"
    set_words(typesetter, text, 9, 9, fit="both")
    with patch.object(hb, "shape", side_effect=AssertionError("shaped again")):
        set_words(typesetter, text, 7, 5, fit="both")


def test_bounds_hold_all_lines(typesetter: Typesetter) -> None:
    """TS-SIZE-2."""
    done = set_words(typesetter, "国国国\n国", line_height=2.0)
    assert (done.bounds.width, done.bounds.height) == pytest.approx((3 * EM, 3 * EM))
