"""`cards import` and `cards list`: one step, one JSON document, nothing half done."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from poster_studio.base.words import Words
from poster_studio.cli.main import Surroundings, run
from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.cards.cards_helpers import SAMPLES


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POSTER_STUDIO_LANG", "en")
    path = tmp_path / "市民 対話.workshop"
    with WorkshopFile.create(path, Workshop(id="w", title="対話", series="K")):
        pass
    return path


def studio(*arguments: str | Path) -> int:
    def unneeded() -> Studio:
        raise AssertionError("cards need no fonts")

    return run([*map(str, arguments)], Surroundings(studio=unneeded, open_window=lambda _: 1))


def listed(workshop: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert studio("cards", "list", workshop, "--json") == 0
    cards: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["cards"]
    return cards


def test_import_says_what_became_of_every_source(
    workshop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-COMMAND-1."""
    files = [SAMPLES / "z1_local_2020.txt", SAMPLES / "excel_sjis.csv"]
    assert studio("cards", "import", *files, "--into", workshop, "--session", "2", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "sources": [
            {
                "file": str(files[0]),
                "format": "zoom-local",
                "encoding": "utf-8",
                "added": 4,
                "duplicates": 0,
                "private_dropped": 1,
                "quarantined": 0,
                "reactions": 0,
                "noise": 0,
            },
            {
                "file": str(files[1]),
                "format": "table",
                "encoding": "cp932",
                "added": 3,
                "duplicates": 0,
                "private_dropped": 0,
                "quarantined": 1,
                "reactions": 0,
                "noise": 0,
            },
        ],
        "added": 7,
    }


def test_list_shows_the_deck(workshop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CARD-COMMAND-2: options place what the source does not."""
    place = ("--dialogue", "2", "--group", "3", "--keyword", "B")
    studio("cards", "import", SAMPLES / "z7_ja_window_copy.txt", "--into", workshop, *place)
    cards = listed(workshop, capsys)
    assert cards[0] == {
        "id": "K1-2B-001",
        "text": "鎌倉の暮らしを体験する",
        "original": "鎌倉の暮らしを体験する",
        "session": 1,
        "dialogue": 2,
        "keyword": "B",
        "group": 3,
        "likes": 0,
        "status": "verbatim",
        "posters": [],
    }
    assert studio("cards", "list", workshop) == 0
    assert "K1-2B-001\t鎌倉の暮らしを体験する" in capsys.readouterr().out


def test_list_shows_the_words_that_wait_and_the_deck_does_not_hold_them(
    workshop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-COMMAND-2, CARD-PRIVACY-8: until somebody decides, also after a restart."""
    studio("cards", "import", SAMPLES / "excel_sjis.csv", "--into", workshop)
    (card,) = (card for card in listed(workshop, capsys) if card["status"] == "quarantined")
    assert card["text"] == card["original"] == "髙﨑さんの㈱ｶﾏｸﾗ"
    with WorkshopFile.open(workshop) as file:
        assert "髙﨑".encode() not in file.workshop_store.snapshot()
        with file.workshop_store.edit(Words("ふせる", "Cover")) as edit:
            edit.update_card(card["id"], status="edited")
    assert "髙﨑".encode() not in workshop.read_bytes()
    assert "〔参加者〕の㈱ｶﾏｸﾗ" in [card["text"] for card in listed(workshop, capsys)]


def test_importing_again_changes_nothing_and_deleted_cards_stay_deleted(
    workshop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-SAME-8, CARD-ID-2."""
    source = SAMPLES / "z1_local_2020.txt"
    studio("cards", "import", source, "--into", workshop)
    with WorkshopFile.open(workshop) as file:
        with file.workshop_store.edit(Words("削除", "Delete")) as edit:
            edit.remove_card("K1-0X-004")
        file.flush()
    studio("cards", "import", source, "--into", workshop, "--json")
    studio("cards", "import", SAMPLES / "z5_cloud.txt", "--into", workshop)
    ids = [card["id"] for card in listed(workshop, capsys)]
    assert ids == ["K1-0X-001", "K1-0X-002", "K1-0X-003", "K1-0X-005", "K1-0X-006"]


def test_one_import_is_one_step(workshop: Path) -> None:
    """CARD-COMMAND-3: many files are one update of the document, and none if nothing is new."""
    files = sorted(SAMPLES.glob("z*.txt"))
    before = updates_in(workshop)
    assert studio("cards", "import", *files, "--into", workshop) == 0
    assert updates_in(workshop) == before + 1
    assert studio("cards", "import", *files, "--into", workshop) == 0
    assert updates_in(workshop) == before + 1


def updates_in(workshop: Path) -> int:
    with closing(sqlite3.connect(workshop)) as connection:
        count: int = connection.execute("SELECT count(*) FROM update_log").fetchone()[0]
    return count


def test_one_bad_source_leaves_the_workshop_as_it_was(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-COMMAND-4: exit 2, one line, nothing written."""
    bad = tmp_path / "写真.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n")
    before = workshop.read_bytes()
    for source in (bad, tmp_path / "missing.txt", tmp_path, workshop):
        good = SAMPLES / "z1_local_2020.txt"
        assert studio("cards", "import", good, source, "--into", workshop, "--json") == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("error: ")
        assert said.err.count("\n") == 1
    assert workshop.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".workshop"] == [
        workshop.name
    ]


def test_kept_private_words_are_told_about(
    workshop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-PRIVATE-2: on standard error, beside the JSON document."""
    source = SAMPLES / "z4_2022_reply_react.txt"
    assert studio("cards", "import", source, "--into", workshop, "--keep-private", "--json") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["sources"][0]["private_dropped"] == 0
    assert "1 private messages were kept" in said.err
    kept = [card for card in listed(workshop, capsys) if card["status"] == "quarantined"]
    assert [card["text"] for card in kept] == ["連絡先は 〔電話番号〕 です"]


def test_a_table_with_one_column_of_sentences_needs_no_known_heading(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-COLUMN-7: and it is said which column was taken."""
    table = tmp_path / "unknown.csv"
    table.write_text(
        "foo,bar,baz\nq1,海の見える図書室がほしいです,7\nq2,子どもが走れる廊下にしてほしい,8\n",
        "utf-8",
    )
    assert studio("cards", "import", table, "--into", workshop) == 0
    assert "unknown.csv: the words were taken from the column “bar”" in capsys.readouterr().err
    words = [card["text"] for card in listed(workshop, capsys)]
    assert words == ["海の見える図書室がほしいです", "子どもが走れる廊下にしてほしい"]


def test_a_table_without_headings_keeps_its_first_words(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-COLUMN-10."""
    table = tmp_path / "rows.csv"
    table.write_text("子どもが走れる廊下を,3班\n海の見える図書室がほしい,2班\n", "utf-8")
    assert studio("cards", "import", table, "--into", workshop) == 0
    assert "column 1, the first row included" in capsys.readouterr().err
    words = [card["text"] for card in listed(workshop, capsys)]
    assert words == ["子どもが走れる廊下を", "海の見える図書室がほしい"]


@pytest.mark.parametrize(
    "text",
    [
        "foo,bar\n海の見える図書室がほしいです,子どもが走れる廊下にしてほしい\n",
        "foo,bar\n1,2\n",
        "foo,bar\nhttps://example.org/some/long/path,2021-03-25 10:00:00\n",
    ],
)
def test_a_table_with_no_or_two_columns_of_sentences_is_refused_with_its_headings(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    """CARD-COLUMN-7."""
    table = tmp_path / "unknown.csv"
    table.write_text(text, "utf-8")
    assert studio("cards", "import", table, "--into", workshop) == 2
    said = capsys.readouterr().err
    assert "foo, bar" in said
    assert said.count("\n") == 1


def test_what_never_ends_is_refused(
    workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CARD-REFUSE-3: devices are no files, and no more than the limit is ever read."""
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    for source, words in (("/dev/zero", "is no file"), (large, "is too large")):
        assert studio("cards", "import", source, "--into", workshop) == 2
        assert words in capsys.readouterr().err
