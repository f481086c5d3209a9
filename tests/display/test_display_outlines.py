"""Outlines and path data: what is written is read back, what is none is refused."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline
from poster_studio.display.outlines import (
    bounds,
    circle,
    ellipse,
    from_path_data,
    joined,
    polygon,
    polyline,
    rectangle,
    rounded_rectangle,
    to_path_data,
    transformed,
)

numbers = st.floats(-1e5, 1e5).map(lambda value: round(value, 3) + 0.0)
places = st.builds(Point, numbers, numbers)
outlines = st.lists(
    st.one_of(
        st.builds(Move, places),
        st.builds(Line, places),
        st.builds(Curve, places, places, places),
        st.just(Close()),
    ),
    max_size=12,
).map(tuple)


@given(outlines)
def test_path_data_is_read_back(outline: Outline) -> None:
    assert from_path_data(to_path_data(outline)) == outline


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("", ()),
        ("M1 2", (Move(Point(1, 2)),)),
        ("M 1,2 3,4", (Move(Point(1, 2)), Line(Point(3, 4)))),
        ("M0 0H5V6Z", (Move(Point(0, 0)), Line(Point(5, 0)), Line(Point(5, 6)), Close())),
        ("M-.5+1e1", (Move(Point(-0.5, 10)),)),
        ("M1-2", (Move(Point(1, -2)),)),
    ],
)
def test_path_data_has_its_short_forms(data: str, expected: Outline) -> None:
    assert from_path_data(data) == expected


@pytest.mark.parametrize(
    "data", ["5", "M", "M1", "L1 2 3", "m0 0", "M0 0A1", "C1 2 3", "M0 0;", "海"]
)
def test_what_is_no_path_data_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="path"):
        from_path_data(data)


@given(st.floats(0, 1e3), st.floats(0, 1e3), st.floats(0, 1e4), st.floats(0, 1e4))
def test_corners_never_leave_the_rectangle(
    width: float, height: float, radius_x: float, radius_y: float
) -> None:
    box = bounds(rounded_rectangle(Rect(5, 5, width, height), radius_x, radius_y))
    assert box is not None
    assert box.x == pytest.approx(5)
    assert box.y == pytest.approx(5)
    assert box.width == pytest.approx(width)
    assert box.height == pytest.approx(height)


def test_a_circle_is_round() -> None:
    """The Bézier's middle is within 0.03 % of the radius."""
    start, first = circle(Point(0, 0), 100)[0], circle(Point(0, 0), 100)[2]
    assert isinstance(start, Move)
    assert isinstance(first, Curve)
    middle = Point(
        (start.to.x + 3 * first.control_1.x + 3 * first.control_2.x + first.to.x) / 8,
        (start.to.y + 3 * first.control_1.y + 3 * first.control_2.y + first.to.y) / 8,
    )
    assert math.hypot(middle.x, middle.y) == pytest.approx(100, rel=3e-4)


def test_too_few_points_are_nothing() -> None:
    assert polygon([Point(0, 0)]) == polyline([]) == ()
    assert bounds(()) is None
    assert bounds((Close(),)) is None
    assert joined(()) == ()


def test_shapes_close_and_lines_do_not() -> None:
    assert rectangle(Rect(0, 0, 1, 1))[-1] == Close()
    assert ellipse(Rect(0, 0, 1, 1))[-1] == Close()
    assert polyline([Point(0, 0), Point(1, 1)])[-1] == Line(Point(1, 1))


@given(outlines, st.floats(-100, 100), st.floats(-100, 100))
def test_moving_moves_the_bounds(outline: Outline, x: float, y: float) -> None:
    before = bounds(outline)
    after = bounds(transformed(outline, Transform.translation(x, y)))
    if before is None or after is None:
        assert before is after is None
        return
    assert after.x == pytest.approx(before.x + x, abs=1e-6)
    assert after.height == pytest.approx(before.height, abs=1e-6)


def test_absurdly_large_numbers_are_no_path_data() -> None:
    """They would overflow the arithmetic of every device."""
    with pytest.raises(ValueError, match="too far out"):
        from_path_data("M0 0C1e308 0 0 1e308 5 5Z")
