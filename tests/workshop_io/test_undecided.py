"""Words that wait for a decision lie beside the deck and leave no byte (CARD-PRIVACY-11)."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.workshop import Card, CardStatus, Workshop
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.workshop_io.workshop_file import WorkshopFile

EDIT = Words("編集", "Edit")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "会議.workshop"
    WorkshopFile.create(path, Workshop(id="w", title="対話")).close()
    return path


def add(file: WorkshopFile, words: dict[str, str]) -> None:
    file.undecided.keep(words)
    with file.workshop_store.edit(EDIT) as edit:
        edit.add_cards(Card(id=id_, text="〔参加者〕", status="quarantined") for id_ in words)


def decide(store: WorkshopStore, id_: str, status: CardStatus = "edited") -> None:
    with store.edit(EDIT) as edit:
        edit.update_card(id_, status=status)


def holds(path: Path, words: str) -> list[str]:
    """The files on the disk that hold the words in any encoding, the folder searched whole."""
    forms = [words.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be", "cp932")]
    return sorted(
        found.name
        for found in path.parent.iterdir()
        if any(form in found.read_bytes() for form in forms)
    )


def put_row(path: Path, value: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO meta VALUES ('undecided', ?)", (value,))


@pytest.mark.parametrize("value", ["", "[]", "nonsense", "[" * 100_000, '{"a": 1}'])
def test_a_row_that_makes_no_sense_holds_no_words(path: Path, value: str) -> None:
    put_row(path, value)
    with WorkshopFile.open(path) as file:
        assert file.undecided.words() == {}


def test_words_wait_in_the_file_until_somebody_decides(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        add(file, {"a": "山田さんの庭", "b": "田中さんの庭"})
    with WorkshopFile.open(path) as file:
        assert file.undecided.words() == {"a": "山田さんの庭", "b": "田中さんの庭"}
        assert holds(path, "山田") == [path.name]
        decide(file.workshop_store, "a")
        assert file.undecided.words() == {"b": "田中さんの庭"}
        assert holds(path, "山田") == []
        assert holds(path, "田中") == [path.name]
    assert (holds(path, "山田"), holds(path, "田中")) == ([], [path.name])


def test_undo_of_a_decision_does_not_bring_the_words_back(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        add(file, {"a": "山田さんの庭"})
        decide(file.workshop_store, "a")
        assert file.workshop_store.undo() is not None
        file.flush()
        assert file.workshop_store.workshop.cards[0].status == "quarantined"
        assert (file.undecided.words(), holds(path, "山田")) == ({}, [])
        assert file.workshop_store.undo() is not None
        assert file.workshop_store.redo() is not None
        assert holds(path, "山田") == []


@pytest.mark.parametrize("kind", ["removed", "import undone", "another seat"])
def test_however_a_card_ceases_to_wait_its_words_go(path: Path, kind: str) -> None:
    with WorkshopFile.open(path) as file:
        add(file, {"a": "山田さんの庭"})
        store = file.workshop_store
        match kind:
            case "removed":
                with store.edit(EDIT) as edit:
                    edit.remove_card("a")
            case "import undone":
                assert store.undo() is not None
            case _:
                other = WorkshopStore.load([store.snapshot()], chance=random.Random(1))
                assert "山田".encode() not in other.snapshot()
                decide(other, "a", "verbatim")
                store.apply_remote(other.snapshot())
        assert (file.undecided.words(), holds(path, "山田")) == ({}, [])


def test_words_without_a_card_go_when_the_file_is_opened(path: Path) -> None:
    """The program may end between keeping the words and adding the card."""
    put_row(path, '{"a": "山田さんの庭"}')
    with WorkshopFile.open(path, read_only=True) as file:
        assert file.undecided.words() == {"a": "山田さんの庭"}
    with WorkshopFile.open(path) as file:
        assert (file.undecided.words(), holds(path, "山田")) == ({}, [])


@pytest.mark.parametrize("seed", range(3))
def test_no_byte_stays_whatever_lies_around_it(path: Path, seed: int) -> None:
    """Long and short words, many at once, snapshots and reopening between: pages are rebuilt."""
    chance = random.Random(seed)
    waiting: dict[str, str] = {}
    gone: set[str] = set()
    for round_ in range(4):
        with WorkshopFile.open(path) as file:
            new = {
                f"{round_}-{number}": f"氏名{seed}{round_}{number:03d}号"
                + "話" * chance.choice((0, 9, 3000))
                for number in range(60)
            }
            add(file, new)
            waiting |= new
            for id_ in chance.sample(sorted(waiting), 40):
                gone.add(waiting.pop(id_)[:8])
                decide(file.workshop_store, id_)
            written = b"".join(part.read_bytes() for part in path.parent.iterdir())
            assert [name for name in sorted(gone) if name.encode() in written] == []
            assert file.undecided.words() == waiting
        written = path.read_bytes()
        assert [name for name in sorted(gone) if name.encode() in written] == []


def test_while_another_program_reads_the_words_go_from_the_log_later(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        add(file, {"a": "山田さんの庭"})
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM meta").fetchall()
            file._connection.execute("PRAGMA busy_timeout = 0")
            decide(file.workshop_store, "a")
            assert file.undecided.words() == {}
            assert holds(path, "山田") != []
        file.flush()
        assert holds(path, "山田") == []


def test_a_file_that_can_only_be_read_keeps_no_words(path: Path) -> None:
    with WorkshopFile.open(path, read_only=True) as file:
        file.undecided.keep({})
        with pytest.raises(PosterStudioError):
            file.undecided.keep({"a": "山田"})


def test_a_damaged_file_is_saved_with_the_words_that_wait(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        add(file, {"a": "山田さんの庭"})
    with path.open("r+b") as damaged:
        damaged.seek(0)
        damaged.write(bytes(16))
    with WorkshopFile.open(path) as file:
        assert file.recovery is not None
        assert file.undecided.words() == {"a": "山田さんの庭"}
