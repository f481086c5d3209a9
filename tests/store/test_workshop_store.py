from __future__ import annotations

import random

import pytest

from poster_studio.base.words import Words
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import (
    Card,
    CardSource,
    Dialogue,
    Programme,
    Session,
    Workshop,
)
from poster_studio.store.workshop_store import WorkshopChange, WorkshopStore

IMPORT = Words("読み込み", "Import")
PROGRAMME = Programme(
    organiser="鎌倉市",
    sessions=(Session(number=1, dialogues=(Dialogue(number=1, keywords={"A": "海"}),)),),
)


def new_store() -> WorkshopStore:
    workshop = Workshop(
        id="w", title="新庁舎", series="K", programme=PROGRAMME, created="2026-11-22"
    )
    return WorkshopStore.create(workshop, chance=random.Random(1))


def card(number: int) -> Card:
    return Card(
        id=f"K1-{number:03d}",
        text=f"声 {number}",
        dialogue=2,
        keyword="B",
        source=CardSource(digest="ab", line=number),
    )


def test_a_workshop_reads_back_and_survives_its_bytes() -> None:
    store = new_store()
    with store.edit(IMPORT) as edit:
        edit.add_cards(card(number) for number in (3, 1, 2))
        edit.add_poster_info(PosterInfo(id="p", title="海", group=2))
    workshop = store.workshop
    assert [found.id for found in workshop.cards] == ["K1-001", "K1-002", "K1-003"]
    assert workshop.cards[0] == card(1)
    assert workshop.programme == PROGRAMME
    assert WorkshopStore.load([store.snapshot()]).workshop == workshop


def test_an_import_of_many_cards_is_one_step() -> None:
    store = new_store()
    changes: list[WorkshopChange] = []
    store.subscribe(changes.append)
    with store.edit(IMPORT) as edit:
        edit.add_cards(card(number) for number in range(300))
    assert len(changes) == 1
    assert len(changes[0].cards) == 300
    assert store.undo_labels == (IMPORT,)
    store.undo()
    assert store.workshop.cards == ()
    store.redo()
    assert len(store.workshop.cards) == 300


def test_a_deleted_card_can_be_restored_and_its_id_is_not_given_away() -> None:
    store = new_store()
    with store.edit(IMPORT) as edit:
        edit.add_card(card(1))
        edit.remove_card("K1-001")
    assert store.workshop.cards == ()
    assert store.card("K1-001") is None
    assert store.deleted_cards == (card(1),)
    with store.edit(IMPORT) as edit:
        with pytest.raises(ValueError, match="already"):
            edit.add_card(card(1))
        edit.restore_card("K1-001")
    assert store.card("K1-001") == card(1)


def test_fields_of_one_card_merge_from_two_seats() -> None:
    mine = new_store()
    with mine.edit(IMPORT) as edit:
        edit.add_card(card(1))
    theirs = WorkshopStore.load([mine.snapshot()])
    with mine.edit(IMPORT) as edit:
        edit.update_card("K1-001", likes=5)
    with theirs.edit(IMPORT) as edit:
        edit.update_card("K1-001", text="直した", original="声 1", status="edited")
        edit.set_programme(PROGRAMME.model_copy(update={"contact": "電話"}))
        edit.set_meta(title="市庁舎")
    mine.apply_remote(theirs.diff(mine.state_vector()))
    theirs.apply_remote(mine.diff(theirs.state_vector()))
    assert mine.workshop == theirs.workshop
    found = mine.card("K1-001")
    assert found is not None
    assert (found.likes, found.text, found.words) == (5, "直した", "声 1")
    assert mine.workshop.programme.contact == "電話"
    assert mine.workshop.programme.organiser == "鎌倉市"
    assert mine.workshop.title == "市庁舎"


def test_a_follow_up_is_no_step() -> None:
    store = new_store()
    with store.follow_up() as edit:
        edit.add_poster_info(PosterInfo(id="p"))
        edit.update_poster_info("p", title="海")
    assert not store.can_undo
    assert store.poster_info("p") == PosterInfo(id="p", title="海")
    with store.edit(IMPORT) as edit:
        edit.remove_poster("p")
    assert store.poster_info("p") is None
    assert [info.id for info in store.deleted_posters] == ["p"]
    with store.edit(IMPORT) as edit:
        edit.restore_poster("p")
    assert store.poster_info("p") is not None
