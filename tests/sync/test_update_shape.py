"""Updates are read before the engine sees them: what they bring, what they need."""

from __future__ import annotations

import random
from typing import Any  # the engine's maps hold anything

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText

from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.update_shape import shape_of, state_of
from poster_studio.sync.wire import WireError, number
from tests.helpers.rooms import move, poster_bytes, write


def every_kind() -> list[bytes]:
    """Updates with each kind of content that Yjs knows and we allow."""
    doc: Doc[Any] = Doc(client_id=5)
    updates: list[bytes] = []
    doc.observe(lambda event: updates.append(event.update))
    root: Map[Any] = doc.get("m", type=Map)
    root["t"] = text = Text("海と緑😀")
    text.insert(0, "a", {"bold": True})
    text.insert_embed(1, {"picture": [1, 2]})
    root["v"] = [1.5, {"a": [None, True, -5, 2**53 - 1, b"ab", "葛󠄀"]}, -(2.0**70)]
    root["m"] = Map({"k": 1})
    doc.get("a", type=Array).extend([1, "x", Text("q")])
    doc.get("x", type=XmlFragment).children.append(XmlElement("p", {"a": "b"}, [XmlText("w")]))
    del text[0:1]
    del root["m"]
    return [*updates, doc.get_update()]


def test_every_kind_of_content_is_walked_to_its_end() -> None:
    held: dict[int, int] = {}
    updates = every_kind()
    for update in updates[:-1]:
        shape = shape_of(update)
        assert shape.starts.get(5, held.get(5, 0)) == held.get(5, 0)
        assert not shape.is_early(held)
        held.update(shape.ends)
    assert shape_of(updates[-1]).ends == held


def test_an_update_is_early_until_all_it_builds_on_is_there() -> None:
    mine, theirs = (
        PosterStore.load([poster_bytes()], chance=random.Random(seed)) for seed in (1, 2)
    )
    updates: list[bytes] = []
    mine.on_update(updates.append)
    move(mine, "t0", 1)
    write(mine, "t0", "海と緑と空")
    held = state_of(theirs.state_vector())
    assert not shape_of(updates[0]).is_early(held)
    assert shape_of(updates[1]).is_early(held)
    assert shape_of(mine.snapshot()).is_early({}) is False
    assert shape_of(updates[0]).is_early({})


@given(st.sampled_from(every_kind()), st.randoms(use_true_random=False))
def test_a_mutated_update_is_walked_or_refused(update: bytes, chance: random.Random) -> None:
    mutated = bytearray(update)
    for _ in range(chance.randint(1, 4)):
        mutated[chance.randrange(len(mutated))] = chance.randrange(256)
    try:
        shape_of(bytes(mutated[: chance.randint(1, len(mutated))]))
    except WireError:
        return


def one_structure(content: bytes) -> bytes:
    return b"\x01\x01\x05\x00" + content + b"\x00"


@pytest.mark.parametrize(
    "update",
    [
        b"",
        b"\x00\x00\x00",
        number(2**40) + b"\x00",
        b"\x01" + number(2**31) + b"\x05\x00\x00\x01",
        one_structure(b"\x0a\x01"),
        one_structure(b"\x09\x01\x01a\x01g\x76\x00"),
        one_structure(b"\x00\x00"),
        one_structure(b"\x28\x01\x01m\x01k\x01" + b"\x75\x01" * 100_000 + b"\x7e"),
        one_structure(b"\x28\x01\x01m\x01k" + number(2**30)),
        one_structure(b"\x04\x01\x01a\x02\xff\xff"),
        b"\x00\x01\x05\x01" + number(2**40) + b"\x01",
    ],
)
def test_what_could_harm_the_engine_is_refused(update: bytes) -> None:
    """The value nested 100,000 deep ends a process that hands it to yrs 0.28."""
    with pytest.raises(WireError):
        shape_of(update)


def test_a_format_nested_deeply_is_refused_and_brackets_in_words_are_not() -> None:
    def formatted(value: str) -> bytes:
        data = value.encode()
        return one_structure(b"\x06\x01\x01a\x01k" + number(len(data)) + data)

    with pytest.raises(WireError):
        shape_of(formatted("[" * 100 + "]" * 100))
    shape_of(formatted('"' + "[]" * 100 + '"'))
