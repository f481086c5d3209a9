from __future__ import annotations

import random
import time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText

from poster_studio.base.words import Words
from poster_studio.document.elements import TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import Span
from poster_studio.document.workshop import Card, Workshop
from poster_studio.store.poster_store import PosterStore
from poster_studio.store.wire import Structure, number, numbers, structures
from poster_studio.store.workshop_store import WorkshopStore

EDIT = Words("編集", "Edit")


def seat(text: str = "") -> PosterStore:
    store = PosterStore.create(
        PosterInfo(id="p"), [TextElement(id="t")], chance=random.Random(text)
    )
    if text:
        write(store, 0, 0, text)
    return store


def write(store: PosterStore, start: int, end: int, text: str) -> None:
    with store.edit(EDIT) as edit:
        edit.edit_text("t", start, end, [Span(text=text)] if text else [])


def words(store: PosterStore) -> str:
    element = store.element("t")
    assert isinstance(element, TextElement)
    return element.text.text


@pytest.mark.parametrize("block", ["葛\U000e0100", "ab", "😀声", "声😀", "が", "👨‍👩‍👧", "𠮷野"])
def test_words_restored_as_a_whole_and_then_cut_leave_nothing_behind(block: str) -> None:
    """DOC-EDIT-7: the engine alone leaves the last letter of the block."""
    store = seat()
    write(store, 0, 0, "海と緑")
    write(store, 3, 3, block)
    write(store, 3, 3 + len(block), "声")
    assert store.undo() is not None
    write(store, 2, 4, "x")
    after = words(store)
    for expected in ("海と緑" + block, "海と緑", ""):
        assert store.undo() is not None
        assert words(store) == expected
    for expected in ("海と緑", "海と緑" + block, after):
        assert store.redo() is not None
        assert words(store) == expected


def test_words_restored_twice_are_taken_back_letter_by_letter() -> None:
    """Words typed in two steps become one piece; undo of the second leaves the first."""
    store = seat()
    write(store, 0, 0, "海")
    write(store, 1, 1, "😀")
    write(store, 0, 2, "")
    for _ in range(3):
        assert store.undo() is not None
        assert words(store) == "海😀"
        assert store.redo() is not None
        assert words(store) == ""
    assert store.undo() is not None
    assert store.undo() is not None
    assert words(store) == "海"


def test_letters_of_another_seat_stay_between_words_that_undo_takes_back() -> None:
    mine = seat("緑")
    theirs = PosterStore.load([mine.snapshot()], chance=random.Random(2))
    write(mine, 0, 1, "海と😀")
    assert mine.undo() is not None
    assert mine.redo() is not None
    theirs.apply_remote(mine.snapshot())
    write(theirs, 1, 1, "声")
    mine.apply_remote(theirs.snapshot())
    assert words(mine) == "海声と😀"
    assert mine.undo() is not None
    theirs.apply_remote(mine.snapshot())
    assert sorted(words(mine)) == ["声", "緑"]
    assert words(theirs) == words(mine)


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
@example(21)
@example(78)
@example(207)
def test_undo_takes_back_all_of_mine_and_nothing_of_theirs(seed: int) -> None:
    """DOC-EDIT-4, DOC-EDIT-7: the other seat only adds letters, and all of them stay."""
    chance = random.Random(seed)
    start = seat("海と緑").snapshot()
    mine = PosterStore.load([start], chance=random.Random(seed + 1))
    theirs = PosterStore.load([start], chance=random.Random(seed + 2))
    added = "".join(play(mine, theirs, chance) for _ in range(14))
    meet(mine, theirs)
    after, steps = words(mine), 0
    while mine.undo() is not None:
        steps += 1
    assert sorted(words(mine)) == sorted("海と緑" + added)
    for _ in range(steps):
        assert mine.redo() is not None
    assert sorted(words(mine)) == sorted(after)
    meet(mine, theirs)
    assert words(theirs) == words(mine)


def play(mine: PosterStore, theirs: PosterStore, chance: random.Random) -> str:
    """One move of either seat; the letter that the other one added."""
    added = ""
    match chance.randrange(8):
        case 0 | 1:
            mine.undo()
        case 2:
            mine.redo()
        case 3 | 4 | 5:
            first, last = sorted(chance.randint(0, len(words(mine))) for _ in range(2))
            write(mine, first, min(last, first + 3), chance.choice(["a", "bc", "d😀e", ""]))
        case _:
            added = chance.choice("XYZ")
            place = chance.randint(0, len(words(theirs)))
            write(theirs, place, place, added)
    if chance.random() < 0.6:
        meet(mine, theirs)
    return added


def meet(one: PosterStore, other: PosterStore) -> None:
    one.apply_remote(other.diff(one.state_vector()))
    other.apply_remote(one.diff(other.state_vector()))


def test_a_change_of_one_letter_is_sent_in_few_bytes() -> None:
    store = seat("海と緑のまち" * 20)
    sent: list[bytes] = []
    store.on_update(sent.append)
    write(store, 7, 8, "に")
    assert sum(map(len, sent)) < 60


@pytest.mark.parametrize("value", [0, 1, 127, 128, 300, 2**32 - 1])
def test_numbers_are_read_as_they_are_written(value: int) -> None:
    assert numbers(number(value) + number(7)) == [value, 7]


def test_structures_of_every_kind_are_read_as_far_as_they_are_known() -> None:
    doc: Doc[Any] = Doc(client_id=5)
    root = doc.get("r", type=Map)
    with doc.transaction():
        root["plain"] = [1, -2.5, True, None, "海", {"a": [False, 2**60]}, b"x"]
        root["list"] = Array([1, 2, "三"])
        root["text"] = Text("海😀")
        root["xml"] = XmlFragment([XmlElement("p", contents=[XmlText("川")])])
        root["text"].insert(0, "緑", {"weight": 700})
        root["text"].insert_embed(0, {"image": "x"})
        root["list"].insert(0, b"bytes")
        root["list"].insert(0, {"a": None})
        del root["list"][1]
    root["after"] = 7
    found = list(structures(doc.get_update()))
    assert sum(structure.length for structure in found) == numbers(doc.get_state())[2]
    assert {"海😀", "緑"} <= {structure.words for structure in found}
    assert all(structure.length == 3 for structure in found if structure.words == "海😀")


def test_a_kind_of_structure_that_is_not_known_ends_the_reading() -> None:
    assert list(structures(b"\x00\x00")) == []
    words_first = bytes([1, 2, 5, 0, 4, 1, 1]) + b"r" + bytes([6]) + "海と".encode()
    unknown_next = bytes([0x8B, 5, 1])
    assert list(structures(words_first + unknown_next)) == [Structure(2, "海と")]


def test_undo_of_thousands_of_cards_takes_no_longer_for_each() -> None:
    """It once read on from every clock anew."""
    store = WorkshopStore.create(Workshop(id="w", title="対話"))
    with store.edit(EDIT) as edit:
        edit.add_cards(Card(id=f"K-{number}", text="海", session=2) for number in range(2000))
    start = time.perf_counter()
    assert store.undo() is not None
    assert time.perf_counter() - start < 2
    assert store.workshop.cards == ()
