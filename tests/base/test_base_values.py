"""Geometry, colours, units, words, errors."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.colour import Colour, contrast
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.base.units import mm_to_pt, mm_to_px, pt_to_mm
from poster_studio.base.words import Words, language_of

lengths = st.floats(-1e4, 1e4)
rects = st.builds(Rect, lengths, lengths, st.floats(0, 1e4), st.floats(0, 1e4))
points = st.builds(Point, lengths, lengths)
angles = st.floats(-720, 720)


def near(first: Point, second: Point, slack: float = 1e-6) -> bool:
    return math.hypot(first.x - second.x, first.y - second.y) <= slack


@given(rects, rects)
def test_united_holds_both_and_intersecting_is_mutual(first: Rect, second: Rect) -> None:
    whole = first.united(second)
    for rect in (first, second):
        assert whole.x <= rect.x
        assert whole.y <= rect.y
        assert whole.right >= rect.right - 1e-9
        assert whole.bottom >= rect.bottom - 1e-9
    assert first.intersects(second) == second.intersects(first)


@given(rects, st.floats(-1e3, 1e4))
def test_an_inset_keeps_the_centre_and_is_never_negative(rect: Rect, by: float) -> None:
    inner = rect.inset(by)
    assert near(inner.centre, rect.centre)
    assert inner.width >= 0
    assert inner.height >= 0


def test_touching_rectangles_share_no_area() -> None:
    assert not Rect(0, 0, 10, 10).intersects(Rect(10, 0, 10, 10))
    assert Rect(0, 0, 10, 10).contains(Point(10, 10))


@given(angles, points, points)
def test_turning_keeps_distances_and_turns_back(turn: float, about: Point, point: Point) -> None:
    there = Transform.rotation(turn, about)
    back = Transform.rotation(-turn, about)
    assert near(back.apply(there.apply(point)), point, 1e-5)
    assert near(there.inverse().apply(there.apply(point)), point, 1e-5)
    assert near(there.apply(about), about, 1e-6)


@pytest.mark.parametrize("quarters", range(-8, 9))
def test_quarter_turns_are_exact(quarters: int) -> None:
    """Upright things stay upright: no sine of 1e-17 in any file."""
    turned = Transform.rotation(90 * quarters)
    assert {turned.a, turned.b, turned.c, turned.d} <= {-1.0, 0.0, 1.0}


def test_turning_is_clockwise_as_seen_and_then_reads_forwards() -> None:
    assert near(Transform.rotation(90).apply(Point(1, 0)), Point(0, 1))
    moved = Transform.scaling(2).then(Transform.translation(10, 0))
    assert moved.apply(Point(1, 1)) == Point(12, 2)
    assert Transform.scaling(2, 3).bounds(Rect(1, 1, 2, 2)) == Rect(2, 3, 4, 6)


def test_a_flat_map_has_no_inverse() -> None:
    with pytest.raises(ZeroDivisionError):
        Transform.scaling(0).inverse()


@pytest.mark.parametrize(
    ("text", "colour"),
    [("#0f2b40", Colour(15, 43, 64)), ("#FFFFFF80", Colour(255, 255, 255, 128 / 255))],
)
def test_colours_are_read(text: str, colour: Colour) -> None:
    assert Colour.from_hex(text) == colour
    assert colour.hex == text[:7].lower()


@pytest.mark.parametrize(
    "text", ["", "#", "#12", "#1234567", "0f2b40", "#0f2b4g", "#0f2b40\n", "＃０"]
)
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        Colour.from_hex(text)


def test_contrast_is_that_of_the_standard() -> None:
    """WCAG 2.2: 21 for black on white; #777777 on white is just short of 4.5."""
    black, white = Colour(0, 0, 0), Colour(255, 255, 255)
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(Colour(119, 119, 119), white) == pytest.approx(4.478, abs=1e-3)
    assert contrast(white, white) == 1


def test_mixing_goes_from_one_to_the_other() -> None:
    black, white = Colour(0, 0, 0), Colour(255, 255, 255, 0.0)
    assert black.mixed(white, 0) == black
    assert black.mixed(white, 1) == white
    assert black.mixed(white, 0.5) == Colour(128, 128, 128, 0.5)
    assert black.mixed(white, 0.5).is_grey
    assert not Colour(1, 2, 3).is_grey
    assert black.with_alpha(0.3).alpha == 0.3


@given(st.floats(0, 1e6))
def test_points_and_millimetres_are_one_length(length: float) -> None:
    assert pt_to_mm(mm_to_pt(length)) == pytest.approx(length)


def test_units_are_the_printers() -> None:
    assert mm_to_pt(25.4) == 72
    assert round(mm_to_px(594, 300)) == 7016


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("", "ja"),
        ("C", "ja"),
        ("ja_JP.UTF-8", "ja"),
        ("en", "en"),
        ("EN_US", "en"),
        ("de_DE", "ja"),
    ],
)
def test_the_interface_is_japanese_unless_english_is_asked_for(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_an_error_is_one_sentence_in_each_language() -> None:
    error = PosterStudioError(Words("無い", "missing"), Words("さがす", "look for it"))
    assert error.sentence("ja") == "無い — さがす"
    assert error.sentence("en") == str(error) == "missing — look for it"
