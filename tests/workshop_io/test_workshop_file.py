from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card, Workshop
from poster_studio.workshop_io import schema
from poster_studio.workshop_io.update_log import SNAPSHOT_EVERY
from poster_studio.workshop_io.workshop_file import WorkshopFile

MOVE = Words("移動", "Move")
WORKSHOP = Workshop(id="w1", title="新庁舎", cards=(Card(id="K1-001", text="海が見える"),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "市民 対話 100%"
    folder.mkdir()
    return folder / "第4回 ポスター?#.workshop"


def beside(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def made(path: Path) -> None:
    with WorkshopFile.create(path, WORKSHOP) as file:
        file.add_poster(
            PosterInfo(id="p1", title="海", group=1),
            [TextElement(id="t", text=RichText.plain("海と暮らす"))],
        )


def test_a_workshop_is_one_file_that_reads_back(path: Path) -> None:
    made(path)
    assert beside(path) == [path.name]
    with WorkshopFile.open(path) as file:
        assert file.access == "write"
        assert file.recovery is None
        assert file.workshop_store.workshop.title == "新庁舎"
        assert [card.text for card in file.workshop_store.workshop.cards] == ["海が見える"]
        assert [info.id for info in file.workshop_store.workshop.posters] == ["p1"]
        (element,) = file.poster("p1").poster.elements
        assert isinstance(element, TextElement)
        assert element.text.text == "海と暮らす"
        assert file.poster("p1") is file.poster("p1")
    assert beside(path) == [path.name]


_CUT_SHORT = """
import os, sys
from pathlib import Path
from poster_studio.workshop_io.workshop_file import WorkshopFile
WorkshopFile.open(Path(sys.argv[1]))
os._exit(9)
"""


def test_a_file_that_was_never_closed_tells_so_once(path: Path) -> None:
    """EDIT-SAVE-3: with the time of its last change; not after a proper end."""
    made(path)
    subprocess.run([sys.executable, "-c", _CUT_SHORT, str(path)], check=False)
    long_ago = datetime(2021, 6, 1, 14, 5).astimezone()
    for written in (path, path.with_name(f"{path.name}-wal")):
        if written.exists():
            os.utime(written, (long_ago.timestamp(),) * 2)
    with WorkshopFile.open(path) as file:
        assert file.cut_short == long_ago
        assert file.recovery is None
        with WorkshopFile.open(path) as other:
            assert other.access == "read-only"
            assert other.cut_short is None
    with WorkshopFile.open(path) as file:
        assert file.cut_short is None


def test_a_new_file_never_replaces_another(path: Path) -> None:
    made(path)
    before = path.read_bytes()
    with pytest.raises(PosterStudioError, match="exists already"):
        WorkshopFile.create(path, WORKSHOP)
    with pytest.raises(PosterStudioError, match="cannot be written"):
        WorkshopFile.create(path.parent / "nowhere" / "a.workshop", WORKSHOP)
    assert path.read_bytes() == before
    assert beside(path) == [path.name]


def test_edits_are_in_the_file_at_once_and_survive_without_close(path: Path) -> None:
    made(path)
    writer = WorkshopFile.open(path)
    with writer.poster("p1").edit(MOVE) as edit:
        edit.set_frame("t", Frame(x=7))
    with writer.workshop_store.edit(MOVE) as workshop_edit:
        workshop_edit.update_card("K1-001", likes=3)
    with WorkshopFile.open(path) as reader:
        assert reader.access == "read-only"
        assert reader.poster("p1").poster.elements[0].frame.x == 7
        assert reader.workshop_store.workshop.cards[0].likes == 3
    writer.close()


def test_the_second_program_reads_and_the_third_writes_again(path: Path) -> None:
    made(path)
    first = WorkshopFile.open(path)
    second = WorkshopFile.open(path)
    assert (first.access, second.access) == ("write", "read-only")
    with second.poster("p1").edit(MOVE) as edit:
        edit.set_frame("t", Frame(x=7))
    with pytest.raises(PosterStudioError, match="reading only"):
        second.flush()
    with pytest.raises(PosterStudioError, match="reading only"):
        second.add_poster(PosterInfo(id="p2"), [])
    second.close()
    first.close()
    assert beside(path) == [path.name]
    with WorkshopFile.open(path) as third:
        assert third.access == "write"
        assert third.poster("p1").poster.elements[0].frame.x == 0
    with WorkshopFile.open(path, read_only=True) as fourth:
        assert fourth.access == "read-only"


def test_a_poster_that_cannot_be_added_leaves_nothing(path: Path) -> None:
    made(path)
    with WorkshopFile.open(path) as file:
        for taken in ("p1", "workshop"):
            with pytest.raises(ValueError, match="already"):
                file.add_poster(PosterInfo(id=taken), [])
        with pytest.raises(PosterStudioError, match="no poster"):
            file.poster("p2")
        with pytest.raises(PosterStudioError, match="no poster"):
            file.poster("workshop")
        assert len(file.workshop_store.workshop.posters) == 1


def test_a_poster_that_another_seat_listed_can_be_received(path: Path) -> None:
    made(path)
    with WorkshopFile.open(path) as mine:
        bytes_of_workshop = mine.workshop_store.snapshot()
        bytes_of_poster = mine.poster("p1").snapshot()
        expected = mine.poster("p1").poster
    other = path.with_name("受け取り.workshop")
    with WorkshopFile.create_from(other, [bytes_of_workshop]) as file:
        assert file.workshop_store.workshop.title == "新庁舎"
        file.poster("p1").apply_remote(bytes_of_poster)
    with WorkshopFile.open(other) as file:
        assert file.poster("p1").poster == expected


def test_the_list_of_posters_follows_a_posters_info_but_not_as_a_step(path: Path) -> None:
    made(path)
    with WorkshopFile.open(path) as file:
        with file.poster("p1").edit(MOVE) as edit:
            edit.set_info(title="山", size="B1")
        info = file.workshop_store.poster_info("p1")
        assert info == PosterInfo(id="p1", title="山", size="B1", group=1)
        assert not file.workshop_store.can_undo
        file.poster("p1").undo()
        info = file.workshop_store.poster_info("p1")
        assert info == PosterInfo(id="p1", title="海", group=1)


def test_many_updates_become_snapshots_and_nothing_is_lost(path: Path) -> None:
    made(path)
    chance = random.Random(4)
    with WorkshopFile.open(path) as file:
        store = file.poster("p1")
        for _ in range(3 * SNAPSHOT_EVERY):
            with store.edit(MOVE) as edit:
                edit.set_frame("t", Frame(x=chance.uniform(0, 500)))
        expected = store.poster
    with WorkshopFile.open(path) as file:
        assert file.poster("p1").poster == expected
    rows = sqlite3.connect(path)
    try:
        (updates,) = rows.execute("SELECT count(*) FROM update_log WHERE document='p1'").fetchone()
        (snapshots,) = rows.execute("SELECT count(*) FROM snapshot WHERE document='p1'").fetchone()
    finally:
        rows.close()
    assert updates <= 2 * SNAPSHOT_EVERY
    assert snapshots == 2


def test_other_files_are_refused_with_one_sentence(path: Path) -> None:
    with pytest.raises(PosterStudioError, match="not found"):
        WorkshopFile.open(path)
    for content in (
        b"",
        b"PK\x03\x04",
        b"SQLite format 3\x00",
        b"SQLite format 3\x00" + bytes(200),
    ):
        path.write_bytes(content)
        with pytest.raises(PosterStudioError, match="no workshop file"):
            WorkshopFile.open(path)
        assert path.read_bytes() == content
        assert beside(path) == [path.name]
    with pytest.raises(PosterStudioError):
        WorkshopFile.open(path.parent)


def test_another_database_is_refused_and_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE history (url TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(PosterStudioError, match="no workshop file"):
        WorkshopFile.open(path)
    assert path.read_bytes() == before
    assert beside(path) == [path.name]


def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    made(path)
    changed = sqlite3.connect(path)
    changed.execute(f"PRAGMA user_version = {schema.TABLES_VERSION + 1}")
    changed.close()
    with pytest.raises(PosterStudioError, match="newer version"):
        WorkshopFile.open(path)
