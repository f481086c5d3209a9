from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.workshop import Card, Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile

resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")

IMPORT = Words("読み込み", "Import")
WORKSHOP = Workshop(id="w1", title="新庁舎")


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: to SQLite that is a disk without room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def add_card(file: WorkshopFile, number: int) -> None:
    with file.workshop_store.edit(IMPORT) as edit:
        edit.add_cards([Card(id=f"K1-1A-{number:03d}", text="海と緑" * 300)])


def make(path: Path, cards: int, *, taken: bool = False) -> None:
    """Makes a file of so many cards, in which time another program may take its name."""
    with WorkshopFile.made(path, WORKSHOP) as file:
        for number in range(cards):
            add_card(file, number)
        if taken:
            WorkshopFile.create(path, WORKSHOP).close()


def add_cards_until_full(file: WorkshopFile) -> int:
    """How many cards were said to be saved."""
    for number in range(1000):
        add_card(file, number)
        try:
            file.flush()
        except PosterStudioError:
            return number
    raise AssertionError("the disk was never full")


def cards_in(path: Path) -> int:
    with WorkshopFile.open(path) as file:
        return len(file.workshop_store.workshop.cards)


def beside(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def test_a_new_file_without_room_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    with room_for(5000), pytest.raises(PosterStudioError, match="free space"):
        WorkshopFile.create(path, WORKSHOP)
    assert beside(path) == []


@pytest.mark.parametrize("size", range(1000, 60_000, 4096))
def test_a_file_created_without_room_for_what_lies_beside_it_leaves_nothing(
    tmp_path: Path, size: int
) -> None:
    path = tmp_path / "a.workshop"
    with room_for(size):
        try:
            WorkshopFile.create(path, WORKSHOP).close()
        except PosterStudioError:
            assert beside(path) == []
        else:
            assert beside(path) == ["a.workshop"]


@pytest.mark.parametrize("size", [5000, 33_000, 60_000, 120_000])
def test_a_new_file_is_there_whole_or_not_at_all(tmp_path: Path, size: int) -> None:
    """Filled until the disk is full: while it is written, and when it is joined into one file."""
    path = tmp_path / "a.workshop"
    with room_for(size), pytest.raises(PosterStudioError, match=r"a\.workshop"):
        make(path, 60)
    assert beside(path) == []
    with WorkshopFile.made(path, WORKSHOP) as file:
        add_card(file, 1)
        assert not path.exists()
    assert beside(path) == ["a.workshop"]
    assert cards_in(path) == 1


def test_what_fails_while_a_file_is_made_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    with pytest.raises(ZeroDivisionError), WorkshopFile.made(path, WORKSHOP):
        raise ZeroDivisionError
    assert beside(path) == []


def test_a_file_is_never_made_over_another(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    with pytest.raises(PosterStudioError, match=r"a\.workshop"):
        make(path, 1, taken=True)
    assert (cards_in(path), beside(path)) == (0, ["a.workshop"])
    with pytest.raises(PosterStudioError), WorkshopFile.made(path, WORKSHOP):
        pass


def test_a_full_disk_refuses_aloud_and_keeps_what_was_said_to_be_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    file = WorkshopFile.create(path, WORKSHOP)
    with room_for(300_000):
        saved = add_cards_until_full(file)
        with pytest.raises(PosterStudioError, match="free space"):
            file.close()
    assert saved > 10
    assert cards_in(path) == saved
    assert beside(path) == ["a.workshop"]


def test_what_was_refused_is_saved_once_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    with WorkshopFile.create(path, WORKSHOP) as file:
        with room_for(10_000):
            for number in range(10):
                add_card(file, number)
            with pytest.raises(PosterStudioError):
                file.flush_due()
        file.flush_due()
    assert cards_in(path) == 10


def test_changes_that_do_not_fit_into_the_one_file_stay_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.workshop"
    file = WorkshopFile.create(path, WORKSHOP)
    for number in range(20):
        add_card(file, number)
    file.flush()
    with room_for(10_000), pytest.raises(PosterStudioError, match="keep a"):
        file.close()
    assert cards_in(path) == 20
    assert beside(path) == ["a.workshop"]


def test_a_file_opened_without_room_is_not_taken_for_damaged(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.workshop"
    WorkshopFile.create(path, WORKSHOP).close()
    with room_for(10_000):
        for read_only in (False, False, True):
            with pytest.raises(PosterStudioError, match="free space"):
                WorkshopFile.open(path, read_only=read_only)
    with WorkshopFile.open(path) as file:
        assert file.recovery is None
        assert file.workshop_store.workshop.title == "新庁舎"
    assert beside(path) == ["a.workshop"]
