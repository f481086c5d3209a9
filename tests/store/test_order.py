from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.store import order


@given(st.integers(), st.lists(st.floats(0, 1), min_size=1, max_size=120))
@settings(max_examples=60, deadline=None)
def test_a_key_lies_between_its_neighbours(seed: int, places: list[float]) -> None:
    chance = random.Random(seed)
    keys: list[str] = []
    for place in places:
        at = round(place * len(keys))
        low = keys[at - 1] if at else None
        high = keys[at] if at < len(keys) else None
        keys.insert(at, order.between(low, high, chance))
    assert keys == sorted(set(keys))
    assert all(order.is_order_key(key) for key in keys)


@given(st.integers(), st.integers(0, 200))
@settings(max_examples=40, deadline=None)
def test_a_block_fits_its_gap_in_order(seed: int, count: int) -> None:
    chance = random.Random(seed)
    low = order.between(None, None, chance)
    high = order.between(low, None, chance)
    keys = order.block(low, high, count, chance)
    assert keys == sorted(set(keys))
    assert len(keys) == count
    assert all(low < key < high and order.is_order_key(key) for key in keys)


def test_ten_thousand_moves_to_one_end_stay_short() -> None:
    chance = random.Random(3)
    for to_front in (True, False):
        key = order.between(None, None, chance)
        for _ in range(10_000):
            low, high = (key, None) if to_front else (None, key)
            following = order.between(low, high, chance)
            assert (following > key) == to_front
            key = following
        assert len(key) <= 10


def test_seats_that_choose_at_once_in_one_gap_do_not_meet() -> None:
    low = order.between(None, None, random.Random(1))
    high = order.between(low, None, random.Random(1))
    keys = [order.between(low, high, random.Random(seed)) for seed in range(2000)]
    assert len(set(keys)) > 1990
    blocks = [order.block(low, high, 5, random.Random(seed)) for seed in range(200)]
    everything = sorted(key for block in blocks for key in block)
    at = {key: place for place, key in enumerate(everything)}
    assert all(at[block[-1]] - at[block[0]] == 4 for block in blocks)


@pytest.mark.parametrize("key", ["", "a", "!", "a0!", "a00", "日", "A" + "0" * 26])
def test_foreign_keys_are_known_as_such(key: str) -> None:
    assert not order.is_order_key(key)
    with pytest.raises(ValueError, match="order key"):
        order.between(key, None, random.Random(0))


def test_there_is_no_room_between_equal_keys() -> None:
    with pytest.raises(ValueError, match="no room"):
        order.between("a1", "a1", random.Random(0))
