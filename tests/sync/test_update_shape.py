"""Updates are read before the engine sees them: what they bring, what they need."""

from __future__ import annotations

import random
from typing import Any  # the engine's maps hold anything

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText, merge_updates

from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.update_shape import cut_at_gaps, shape_of, state_of
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


def seats_at_work(chance: random.Random, count: int) -> list[bytes]:
    """Updates of three seats that see each other's work at once."""
    docs: list[Doc[Any]] = [Doc(client_id=number) for number in (3, 200, 70_000)]
    updates: list[bytes] = []
    for _ in range(count):
        doc = chance.choice(docs)
        before = doc.get_state()
        root, words = doc.get("m", type=Map), doc.get("t", type=Text)
        if chance.random() < 0.5:
            root[chance.choice("abc")] = chance.random()
        elif chance.random() < 0.3 and len(words):
            del words[0:1]
        else:
            words.insert(0, chance.choice("abcdef"))
        updates.append(doc.get_update(before))
        for other in docs:
            other.apply_update(updates[-1])
    return updates


def in_their_order(updates: list[bytes]) -> Doc[Any]:
    """A document that takes each update once nothing before it is missing, as a room does; what
    waits for each other comes together, as when a room asks for everything.
    """
    doc: Doc[Any] = Doc()
    while updates:
        held = state_of(doc.get_state())
        ready = [update for update in updates if not shape_of(update).is_early(held)]
        for update in ready[:1]:
            doc.apply_update(update)
            updates.remove(update)
        if not ready:
            doc.apply_update(merge_updates(*updates))
            updates.clear()
    return doc


@given(st.integers(0, 10**6))
def test_joined_updates_that_leave_something_out_are_cut_there(seed: int) -> None:
    chance = random.Random(seed)
    updates = seats_at_work(chance, 12)
    chosen = [update for update in updates if chance.random() < 0.5] or updates[:1]
    rest = [update for update in updates if update not in chosen]
    joined = merge_updates(*chosen) if len(chosen) > 1 else chosen[0]
    has_gaps = shape_of(joined, gaps=True).has_gaps
    parts = cut_at_gaps(joined)
    assert (len(parts) > 1) == has_gaps
    doc = in_their_order([*rest, *parts])
    whole: Doc[Any] = Doc()
    for update in updates:
        whole.apply_update(update)
    assert doc.get("m", type=Map).to_py() == whole.get("m", type=Map).to_py()
    assert str(doc.get("t", type=Text)) == str(whole.get("t", type=Text))


def test_what_leaves_something_out_is_refused_where_nobody_cuts_it() -> None:
    gapped = b"\x01\x02\x05\x00\x00\x02\x0a\x03\x00"
    assert shape_of(gapped, gaps=True).ends == {5: 5}
    assert cut_at_gaps(gapped) == [b"\x01\x01\x05\x00\x00\x02\x00"]
    with pytest.raises(WireError):
        shape_of(gapped)
