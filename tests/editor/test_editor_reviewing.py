"""Deciding on cards in quarantine, without a window (EDIT-REVIEW)."""

from __future__ import annotations

import pytest

from poster_studio.base.words import Words
from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import Card, CardStatus
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.cards import reviewing
from poster_studio.editor.cards.importing import card_import, take_in
from poster_studio.editor.cards.tray import unplaced
from poster_studio.editor.editor import Editor
from tests.editor.editor_driver import EditorDriver

#: As another program may leave it: what may be a name stands in the words.
NAMED = Card(id="K2-1A-901", text="山田さんの畑が見たい", session=2, status="quarantined")
#: As a chat leaves it, and a table in the deck itself: the name is covered already.
COVERED = Card(id="K2-1A-902", text="〔参加者〕の畑が見たい", session=2, status="quarantined")


@pytest.fixture
def editor(driver: EditorDriver) -> Editor:
    with driver.editor.edit_workshop(Words("取り込み", "Import")) as edit:
        edit.add_cards([NAMED, COVERED])
    return driver.editor


def card(editor: Editor, id_: str) -> Card:
    found = editor.file.workshop_store.card(id_)
    assert found is not None
    return found


def free_ids(editor: Editor) -> set[str]:
    return {card.id for card in unplaced(editor.workshop, editor.poster)}


def test_waiting_cards_show_what_covering_would_do(editor: Editor) -> None:
    named, covered = reviewing.waiting(editor)
    assert (named.card.id, named.covered) == (NAMED.id, "〔参加者〕の畑が見たい")
    assert [reason.ja for reason in named.reasons] == ["人の名前かもしれません"]
    assert (covered.card.id, covered.covered) == (COVERED.id, None)
    assert covered.reasons == (reviewing.COVERED_BEFORE,)


@pytest.mark.parametrize("way", ["place", "tray"])
def test_nobody_places_a_waiting_card(editor: Editor, way: str) -> None:
    if way == "tray":
        assert free_ids(editor).isdisjoint({NAMED.id, COVERED.id})
    else:
        count = len(editor.elements)
        assert place_card(editor, NAMED.id) is None
        assert len(editor.elements) == count


@pytest.mark.parametrize(("id_", "status"), [(NAMED.id, "verbatim"), (COVERED.id, "edited")])
def test_accepted_words_stay_as_they_are(editor: Editor, id_: str, status: CardStatus) -> None:
    """Words in which a role stands are not what was said, whoever accepts them."""
    before = card(editor, id_)
    reviewing.accept(editor, id_)
    assert card(editor, id_) == before.model_copy(update={"status": status})
    assert id_ in free_ids(editor)
    assert place_card(editor, id_) is not None


def test_covered_words_keep_no_original(editor: Editor) -> None:
    reviewing.cover(editor, NAMED.id)
    found = card(editor, NAMED.id)
    assert (found.text, found.original, found.status) == ("〔参加者〕の畑が見たい", None, "edited")
    assert NAMED.id in free_ids(editor)


def test_a_card_left_out_goes_without_its_name(editor: Editor) -> None:
    reviewing.leave_out(editor, NAMED.id)
    store = editor.file.workshop_store
    assert store.card(NAMED.id) is None
    (gone,) = (card for card in store.deleted_cards if card.id == NAMED.id)
    assert "山田" not in gone.text


@pytest.mark.parametrize("decide", [reviewing.accept, reviewing.cover, reviewing.leave_out])
def test_each_decision_is_one_step(editor: Editor, decide: reviewing.Decision) -> None:
    before, steps = editor.workshop.cards, len(editor.file.workshop_store.undo_labels)
    decide(editor, NAMED.id)
    after = editor.workshop.cards
    assert after != before
    assert len(editor.file.workshop_store.undo_labels) == steps + 1
    editor.undo()
    assert editor.workshop.cards == before
    editor.redo()
    assert editor.workshop.cards == after


@pytest.mark.parametrize("decide", [reviewing.accept, reviewing.cover, reviewing.leave_out])
def test_a_decision_comes_too_late_without_harm(editor: Editor, decide: reviewing.Decision) -> None:
    """Another seat may have decided while the page still showed the card."""
    reviewing.cover(editor, NAMED.id)
    before = editor.workshop.cards
    decide(editor, NAMED.id)
    decide(editor, "K9-9A-999")
    assert editor.workshop.cards == before


TABLE = "意見,お名前\n山田さんの畑。090-1234-5678へ,鈴木\n花子の庭,花子\n海,次郎\n"


@pytest.fixture
def table(driver: EditorDriver) -> Editor:
    """A table taken in; nobody has decided about its names yet."""
    take_in(driver.editor, card_import(driver.editor, [SourceFile("a.csv", TABLE.encode())]))
    return driver.editor


def in_the_files(editor: Editor, words: str) -> bool:
    forms = [words.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
    path = editor.file.path
    files = [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))]
    return any(form in file.read_bytes() for file in files for form in forms)


def test_the_names_of_a_table_wait_beside_the_deck(table: Editor) -> None:
    """CARD-PRIVACY-8: no other seat gets them; who decides sees them."""
    waiting = {entry.card.text: entry for entry in reviewing.waiting(table)}
    assert {words: entry.covered for words, entry in waiting.items()} == {
        "山田さんの畑。〔電話番号〕へ": "〔参加者〕の畑。〔電話番号〕へ",
        "花子の庭": "〔参加者〕の庭",
    }
    assert all(entry.reasons for entry in waiting.values())
    snapshot = table.file.workshop_store.snapshot()
    assert [name for name in ("山田", "花子", "鈴木") if name.encode() in snapshot] == []


@pytest.mark.parametrize("decide", [reviewing.cover, reviewing.leave_out])
def test_a_name_covered_or_left_out_is_in_no_file_any_more(
    table: Editor, decide: reviewing.Decision
) -> None:
    """EDIT-REVIEW-5: neither at once nor after undo, which only lets the card wait again."""
    (entry,) = (entry for entry in reviewing.waiting(table) if "山田" in entry.card.text)
    assert in_the_files(table, "山田")
    decide(table, entry.card.id)
    assert not in_the_files(table, "山田")
    assert in_the_files(table, "花子の庭")
    table.undo()
    assert entry.card.id in {again.card.id for again in reviewing.waiting(table)}
    table.redo()
    table.file.flush()
    assert not in_the_files(table, "山田")


def test_accepted_words_are_those_of_the_table(table: Editor) -> None:
    (entry,) = (entry for entry in reviewing.waiting(table) if "花子" in entry.card.text)
    reviewing.accept(table, entry.card.id)
    found = card(table, entry.card.id)
    assert (found.text, found.status) == ("花子の庭", "verbatim")
    assert table.file.undecided.words().keys().isdisjoint({entry.card.id})
