from __future__ import annotations

import random
import threading

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import (
    Frame,
    GradientFill,
    GroupElement,
    PictureElement,
    ShapeElement,
    Stack,
    TextElement,
    UnknownElement,
)
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText, Span
from poster_studio.store.poster_store import PosterChange, PosterStore

MOVE = Words("移動", "Move")
SEA = RichText(spans=(Span(text="鎌倉", ruby="かまくら"), Span(text="の海")))


def new_store() -> PosterStore:
    elements = (
        TextElement(id="sea", text=SEA),
        ShapeElement(id="box", fill=GradientFill(stops=((0, "ink"), (1, "paper")))),
        PictureElement(id="photo", picture="0" * 64),
    )
    info = PosterInfo(id="p1", title="海", template="wall", group=3)
    return PosterStore.create(info, elements, chance=random.Random(1))


def ids(store: PosterStore) -> list[str]:
    return [element.id for element in store.poster.elements]


def text(store: PosterStore, id_: str) -> RichText:
    element = store.element(id_)
    assert isinstance(element, TextElement)
    return element.text


def test_a_created_poster_reads_back_and_survives_its_bytes() -> None:
    store = new_store()
    assert store.poster.title == "海"
    assert store.poster.group == 3
    assert ids(store) == ["sea", "box", "photo"]
    assert text(store, "sea") == SEA
    assert PosterStore.load([store.snapshot()]).poster == store.poster
    assert not store.can_undo


def test_an_edit_is_one_step_with_one_label_and_one_update() -> None:
    store = new_store()
    before = store.poster
    updates: list[bytes] = []
    changes: list[PosterChange] = []
    store.on_update(updates.append)
    store.subscribe(changes.append)
    with store.edit(MOVE) as edit:
        edit.set_frame("box", Frame(x=5))
        edit.edit_text("sea", 2, 3, [Span(text="と")])
        edit.set_info(title="山")
        edit.add(GroupElement(id="pile", heading="海のこと"))
        edit.restack("sea", "pile")
    after = store.poster
    assert changes == [PosterChange(frozenset({"box", "sea", "pile"}), True, False)]
    assert len(updates) == 1
    assert store.undo_labels == (MOVE,)
    assert ids(store) == ["box", "photo", "pile", "sea"]
    assert store.undo() == MOVE
    assert store.poster == before
    assert store.redo() == MOVE
    assert store.poster == after


def test_an_exception_inside_an_edit_leaves_nothing() -> None:
    store = new_store()
    before, bytes_before = store.poster, store.snapshot()

    def fail_half_way() -> None:
        with store.edit(MOVE) as edit:
            edit.remove("sea")
            edit.remove("nothing")

    with pytest.raises(KeyError):
        fail_half_way()
    assert store.poster == before
    assert store.snapshot() == bytes_before
    assert not store.can_undo


def test_an_edit_without_effect_is_no_step() -> None:
    store = new_store()
    with store.edit(MOVE) as edit:
        edit.set_frame("box", Frame())
        edit.remove("sea")
        edit.restore("sea")
        edit.set_text("sea", SEA)
    assert store.undo_labels == ()


def test_edits_refuse_what_the_model_refuses() -> None:
    store = new_store()
    with store.edit(MOVE) as edit:
        with pytest.raises(ValueError, match="no field"):
            edit.update("box", corner=3)
        with pytest.raises(ValueError, match="kind"):
            edit.update("box", kind="text")
        with pytest.raises(ValueError, match="opacity"):
            edit.update("box", opacity=3)
        with pytest.raises(ValueError, match="already"):
            edit.add(GroupElement(id="box"))
        with pytest.raises(ValueError, match="no words"):
            edit.set_text("box", SEA)
        with pytest.raises(KeyError):
            edit.remove("nothing")
        with pytest.raises(IndexError):
            edit.edit_text("sea", 3, 9, [])
        with pytest.raises(RuntimeError):
            store.apply_remote(b"\x00\x00")
    assert not store.can_undo


def test_a_deleted_element_keeps_what_another_seat_wrote_meanwhile() -> None:
    mine = new_store()
    theirs = PosterStore.load([mine.snapshot()])
    with mine.edit(MOVE) as edit:
        edit.remove("sea")
    with theirs.edit(MOVE) as edit:
        edit.edit_text("sea", 4, 4, [Span(text="と山")])
        edit.update("sea", colour="accent")
    mine.apply_remote(theirs.diff(mine.state_vector()))
    assert mine.element("sea") is None
    assert "sea" in mine.all_elements
    mine.undo()
    assert text(mine, "sea").text == "鎌倉の海と山"
    sea = mine.element("sea")
    assert isinstance(sea, TextElement)
    assert sea.colour == "accent"


def test_undo_leaves_another_seats_later_change_alone() -> None:
    mine = new_store()
    theirs = PosterStore.load([mine.snapshot()])
    with mine.edit(MOVE) as edit:
        edit.set_frame("box", Frame(x=1))
    theirs.apply_remote(mine.diff(theirs.state_vector()))
    with theirs.edit(MOVE) as edit:
        edit.set_frame("box", Frame(x=2))
    mine.apply_remote(theirs.diff(mine.state_vector()))
    mine.undo()
    box = mine.element("box")
    assert box is not None
    assert box.frame.x == 2


def test_remote_updates_reach_the_disk_but_not_the_wire_again() -> None:
    mine = new_store()
    theirs = PosterStore.load([mine.snapshot()])
    disk: list[bytes] = []
    wire: list[bytes] = []
    theirs.on_update(disk.append)
    theirs.on_update(wire.append, local_only=True)
    mine.on_update(theirs.apply_remote)
    with mine.edit(MOVE) as edit:
        edit.remove("box")
    assert len(disk) == 1
    assert wire == []
    assert ids(theirs) == ["sea", "photo"]


def test_garbage_is_refused_and_leaves_the_poster_alone() -> None:
    store = new_store()
    before = store.poster
    for garbage in (b"", b"garbage", b"\xff" * 40, store.snapshot()[:-3]):
        with pytest.raises(PosterStudioError):
            store.apply_remote(garbage)
    assert store.poster == before
    with pytest.raises(PosterStudioError):
        PosterStore.load([b"garbage"])
    with pytest.raises(PosterStudioError):
        store.diff(b"\xff" * 9)


def test_a_change_of_template_is_one_step_and_keeps_the_old_elements() -> None:
    store = new_store()
    before = store.poster
    with store.edit(Words("ひな形", "Template")) as edit:
        edit.replace_all([TextElement(id="title")])
        edit.set_info(template="tree")
    assert ids(store) == ["title"]
    assert set(store.all_elements) == {"sea", "box", "photo", "title"}
    store.undo()
    assert store.poster == before


def test_an_unknown_kind_keeps_its_fields_through_a_copy() -> None:
    store = new_store()
    strange = UnknownElement(id="x", original_kind="hologram", fields={"depth": 3.0, "of": ["光"]})
    with store.edit(MOVE) as edit:
        edit.add(strange)
        edit.set_frame("x", Frame(x=9))
    found = PosterStore.load([store.snapshot()]).element("x")
    assert isinstance(found, UnknownElement)
    assert found.original_kind == "hologram"
    assert found.fields == {"depth": 3.0, "of": ["光"]}
    assert found.frame == Frame(x=9)


def test_a_document_stays_on_its_own_thread() -> None:
    store = new_store()
    failures: list[str] = []

    def use() -> None:
        try:
            store.snapshot()
        except RuntimeError as error:
            failures.append(str(error))

    other = threading.Thread(target=use)
    other.start()
    other.join()
    assert len(failures) == 1


def test_restacking_between_equal_or_foreign_keys_gives_everybody_fresh_ones() -> None:
    stacks = (Stack(order="same"), Stack(order="same"), Stack(order="!"))
    elements = [GroupElement(id=f"g{i}", stack=stack) for i, stack in enumerate(stacks)]
    store = PosterStore.create(PosterInfo(id="p"), elements, chance=random.Random(2))
    assert ids(store) == ["g2", "g0", "g1"]
    with store.edit(MOVE) as edit:
        edit.add(GroupElement(id="new"))
        edit.restack("new", None, before="g1")
    assert ids(store) == ["g2", "g0", "new", "g1"]
    with store.edit(MOVE) as edit:
        edit.restack("g1", None, after="g2")
        edit.restack("g0", None)
    assert ids(store) == ["g2", "g1", "new", "g0"]


def test_the_history_forgets_its_oldest_steps() -> None:
    store = new_store()
    for x in range(450):
        with store.edit(MOVE) as edit:
            edit.set_frame("box", Frame(x=x + 1))
    steps = 0
    while store.undo() is not None:
        steps += 1
    assert 200 <= steps < 400
    box = store.element("box")
    assert box is not None
    assert box.frame.x == 450 - steps
