"""Caret, hit testing and selection (TS-CARET)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, set_words

BOTH = pytest.mark.parametrize("direction", ["horizontal", "vertical"])


@BOTH
def test_the_caret_stands_between_clusters_across_the_line(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-CARET-1."""
    done = set_words(typesetter, "国国国", 10, 4, direction=direction)
    box = done.caret(2)
    if direction == "horizontal":
        assert (box.centre.x, box.y, box.height) == pytest.approx((2 * EM, 0, EM))
    else:
        assert (box.centre.y, box.right, box.width) == pytest.approx((2 * EM, 4 * EM, EM))


@BOTH
def test_every_stop_is_found_again_by_pointing_at_it(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-CARET-2: within the inside of a line; its end is the next line's start."""
    text = "第2回「City Hall」、か\u3099葛\U000e0100👨\u200d👩\u200d👧を\n\n国国国国国国"
    done = set_words(typesetter, text, 6, 20, direction=direction)
    for line in done.lines:
        for stop, edge in list(zip(line.stops, line.edges, strict=True))[:-1]:
            centre = line.box.centre
            point = Point(centre.x, edge) if line.vertical else Point(edge, centre.y)
            assert done.index_at(point) == stop
            caret = done.caret(stop).centre
            assert (caret.x, caret.y) == pytest.approx((point.x, point.y))


def test_inside_a_cluster_the_caret_stays_before_it(typesetter: Typesetter) -> None:
    """TS-CARET-3."""
    done = set_words(typesetter, "👨\u200d👩\u200d👧国")
    assert [done.caret(i).centre.x for i in range(6)] == pytest.approx([0, 0, 0, 0, 0, EM])


def test_pointing_outside_finds_the_nearest_line_and_end(typesetter: Typesetter) -> None:
    """TS-CARET-4."""
    done = set_words(typesetter, "国国\n国国", 10, 10)
    assert done.index_at(Point(-50, -50)) == 0
    assert done.index_at(Point(500, 0)) == 2
    assert done.index_at(Point(500, 500)) == 5


def test_an_empty_text_has_a_caret(typesetter: Typesetter) -> None:
    """TS-CARET-5."""
    for align, x in (("start", 0.0), ("centre", 5.0), ("end", 10.0)):
        done = set_words(typesetter, "", 10, 10, align=align)
        assert done.runs == ()
        assert done.caret(0).centre.x == pytest.approx(x * EM)
        assert done.index_at(Point(3, 3)) == 0


@BOTH
def test_a_selection_is_one_box_a_line(typesetter: Typesetter, direction: str) -> None:
    """TS-CARET-6."""
    done = set_words(typesetter, "国国国国\n国国", 3, 10, direction=direction)
    lengths = [round(max(box.width, box.height) / EM, 2) for box in done.selection(1, 7)]
    assert lengths == [2.0, 1.0, 2.0]
    assert done.selection(2, 2) == ()
    assert done.selection(4, 5) == ()


def test_trailing_spaces_move_the_caret(typesetter: Typesetter) -> None:
    """TS-CARET-7."""
    done = set_words(typesetter, "国　")
    assert done.caret(2).centre.x == pytest.approx(2 * EM)
