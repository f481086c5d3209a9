"""What seats show each other: colours that anybody tells apart, and nothing out of bounds."""

from __future__ import annotations

import json
import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.colour import Colour, contrast
from poster_studio.editor.together.animals import ANIMALS
from poster_studio.editor.together.looks import COLOURS, SeatColour, SeatLook, apart, free_look
from poster_studio.editor.together.others import Others
from poster_studio.editor.together.presence import MOST_SHOWN, Presence
from poster_studio.ui.widgets import colours
from tests.helpers.rooms import Clock
from tests.templates.test_templates_themes import SIGHTS, oklab

#: What Company says at the least.
LITTLE = {"colour": 1, "animal": 2}


@pytest.mark.parametrize("sight", [name for name in SIGHTS if name != "grey"])
def test_seats_colours_differ_under_every_colour_vision(sight: str) -> None:
    """Six times what people just tell apart on a screen (0.02 in OKLab)."""
    seen = [oklab(Colour.from_hex(one.hex), sight) for one in COLOURS]
    for first, second in combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 > 0.12


def test_no_seats_colour_is_the_green_that_means_shared() -> None:
    green = oklab(Colour.from_hex(colours.GREEN), "usual")
    for one in COLOURS:
        seen = oklab(Colour.from_hex(one.hex), "usual")
        assert sum((a - b) ** 2 for a, b in zip(green, seen, strict=True)) ** 0.5 > 0.1


@pytest.mark.parametrize("one", COLOURS, ids=lambda one: one.name.en)
def test_a_seats_colour_shows_on_paper_and_under_words(one: SeatColour) -> None:
    ground = Colour.from_hex(one.hex)
    assert contrast(ground, Colour(255, 255, 255)) >= 3.0
    assert contrast(ground, Colour.from_hex(one.ink)) >= 4.5


def test_every_seat_has_another_name() -> None:
    looks = [SeatLook(c, a) for c in range(len(COLOURS)) for a in range(len(ANIMALS))]
    assert len({look.name for look in looks}) == 128
    assert SeatLook(2, 1).name.ja == "あおみどりのうさぎ"
    with pytest.raises(ValueError, match="no such"):
        SeatLook(8, 0)


def test_a_free_look_keeps_the_colour_while_it_can() -> None:
    """TOG-WORK-8."""
    chance = random.Random(1)
    every = [SeatLook(c, a) for c in range(len(COLOURS)) for a in range(len(ANIMALS))]
    green = [look for look in every if look.colour == 2]
    assert apart(green[0], green[:-1], chance) == green[-1]
    assert apart(green[0], green, chance).colour != 2
    assert apart(green[0], every, chance) == green[0]


def test_a_seat_that_is_free_is_proposed() -> None:
    assert free_look(SeatLook(2, 1), {SeatLook(2, 0)}) == SeatLook(2, 1)
    assert free_look(SeatLook(2, 1), {SeatLook(2, 0), SeatLook(2, 1)}) == SeatLook(2, 2)
    full = {SeatLook(2, animal) for animal in range(len(ANIMALS))}
    assert free_look(SeatLook(2, 1), full) == SeatLook(0, 0)


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": 8},
        {"animal": -1},
        {"at": [1e9, 0]},
        {"at": [1]},
        {"selected": ["x"] * (MOST_SHOWN + 1)},
        {"selected": [""]},
        {"typing": "x" * 65},
        {"moving": {"a": [0, 0, -1, 1, 0]}},
        {"moving": {"a": [0, 0, 1, 1]}},
        {"view": [0, 0, -5, 5]},
        {"call": -1},
        {"poster": 5},
    ],
)
def test_what_is_out_of_bounds_is_no_presence(wrong: dict[str, object]) -> None:
    assert Presence.read(json.dumps(LITTLE)) is not None
    assert Presence.read(json.dumps({**LITTLE, **wrong})) is None


@given(st.text())
def test_nothing_that_is_read_raises(text: str) -> None:
    Presence.read(text)


def test_a_presence_is_read_as_it_was_written() -> None:
    presence = Presence(
        colour=7,
        animal=15,
        poster="p",
        at=(1.5, -2.0),
        selected=("a", "b"),
        typing="a",
        moving={"b": (1.0, 2.0, 3.0, 4.0, 90.0)},
        view=(0.0, 0.0, 500.0, 700.0),
        call=3,
    )
    assert Presence.read(presence.text) == presence


def test_others_fade_when_still_and_call_once() -> None:
    """A call made before a seat was seen first is over."""
    clock = Clock()
    others = Others(clock)
    assert others.update({5: json.dumps({**LITTLE, "call": 4}), 6: '{"name": "Yjs"}'}, {})
    assert [other.client for other in others.everybody(None)] == [5]
    assert others.new_calls() == ()
    clock.now += 3.0
    assert not others.update({5: json.dumps({**LITTLE, "call": 4}), 6: '{"name": "Yjs"}'}, {})
    assert others.everybody(None)[0].still_s == 3.0
    others.update({5: json.dumps({**LITTLE, "call": 5, "poster": "p"})}, {})
    assert others.new_calls() == (5,)
    assert others.new_calls() == ()
    (other,) = others.everybody("p")
    assert other.is_here
    assert other.still_s == 0.0
    assert others.update({}, {})
    assert others.everybody("p") == ()
