"""Tables whose words nobody recognises: their head, and what a person's choice makes of them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import openpyxl
import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.source_file import SourceFile
from poster_studio.cards.table_head import unrecognised_table
from tests.cards.cards_helpers import plan, texts

TABLE = "整理,ひとこと,おなまえ,班\n1,川の見える部屋,山田太郎,3\n2,山田太郎さんと歩く,佐藤花子,4\n"


def csv(text: str) -> SourceFile:
    return SourceFile("table.csv", text.encode())


def workbook(*sheets: Sequence[Sequence[object]]) -> SourceFile:
    book = openpyxl.Workbook()
    for place, rows in enumerate(sheets):
        sheet = book.create_sheet(f"{place}")
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    content = io.BytesIO()
    book.save(content)
    return SourceFile("table.xlsx", content.getvalue())


def test_the_head_of_a_refused_table_shows_what_its_headings_tell() -> None:
    file = csv("お名前,ひみつ\nア,イ\n")
    with pytest.raises(PosterStudioError):
        plan(file)
    head = unrecognised_table(file)
    assert head is not None
    assert (head.header, head.rows) == (("お名前", "ひみつ"), (("ア", "イ"),))
    assert head.guess == ColumnMap(dropped=(0,), names=(0,))


def test_titles_above_the_headings_become_no_cards() -> None:
    """CARD-COLUMN-4, CARD-COLUMN-5."""
    file = csv("第3回 集計,,\n,,\n整理,つぶ,ひと\n1,川の見える部屋,はい\n2,海を見たい,いいえ\n")
    head = unrecognised_table(file)
    assert head is not None
    assert head.header == ("整理", "つぶ", "ひと")
    chosen = replace(file, columns=replace(head.guess, texts=(1,)))
    assert texts(plan(chosen)) == ["川の見える部屋", "海を見たい"]


def test_a_choice_goes_on_to_find_names_by_the_column_of_names() -> None:
    file = csv("ア,イ,お名前\nいち,山田太郎と歩く,山田太郎\nに,海を見たい,佐藤花子\n")
    head = unrecognised_table(file)
    assert head is not None
    found = plan(replace(file, columns=replace(head.guess, texts=(1,))))
    assert [card.status for card in found.cards] == ["quarantined", "verbatim"]


def test_a_workbook_shows_its_longest_sheet() -> None:
    file = workbook([["表紙"]], [["ア", "班"], ["いち", "川の見える部屋"], ["に", 3]])
    head = unrecognised_table(file)
    assert head is not None
    assert head.rows == (("いち", "川の見える部屋"), ("に", "3"))


HEADLESS = "まちに木を,3班\n川の見える部屋,2班\n海を見たい,1班\n"


@pytest.mark.parametrize(
    "file",
    [
        csv(HEADLESS),
        csv(HEADLESS.replace("まちに木を", "図書館は何時まで開いていますか")),
        csv(HEADLESS.replace("海を見たい", "図書館は何時まで開いていますか")),
        csv(HEADLESS.replace("まちに木を", "学校の庭を開く")),
        csv(HEADLESS.replace("3班", "")),
        csv("まちに木を,緑\n川の見える部屋,水\n"),
        workbook([row.split(",") for row in HEADLESS.splitlines()]),
    ],
)
def test_the_first_words_stay_where_no_heading_stands_over_them(file: SourceFile) -> None:
    """CARD-COLUMN-10: also where somebody asked something."""
    head = unrecognised_table(file)
    assert head is not None
    assert not head.guess.headed
    assert not any(head.header)
    found = texts(plan(replace(file, columns=replace(head.guess, texts=(0,)))))
    assert found == [row[0] for row in head.rows]


def test_a_question_taken_for_a_heading_is_told() -> None:
    """CARD-COLUMN-10: it may be what somebody asked."""
    asked = "図書館は何時まで開いていますか"
    found = plan(csv(f"{asked}\n川の見える部屋\n海を見たい\n"))
    assert texts(found) == ["川の見える部屋", "海を見たい"]
    assert any(asked in note.ja for note in found.sources[0].notes)
    known = plan(csv("意見\n川の見える部屋\n"))
    assert known.sources[0].notes == ()


@pytest.mark.parametrize(
    "text", ["整理,つぶ\n1,川の見える部屋\n2,海\n", "集計,\nつぶ,ひと\n川の見える部屋,はい\n"]
)
def test_short_names_over_numbers_or_under_a_title_are_headings(text: str) -> None:
    """CARD-COLUMN-10."""
    head = unrecognised_table(csv(text))
    assert head is not None
    assert head.guess.headed
    assert head.read_again(headed=False).rows[0] == tuple(text.split("\n")[0].split(","))


@pytest.mark.parametrize(
    "file",
    [
        csv(TABLE),
        csv("意見,班\n川の見える部屋,3\n"),
        csv("むかしむかし。\nおじいさんと、おばあさんが。\n"),
        csv('ア,イ\n"いち,に\n'),
        csv("ア,イ\n"),
        SourceFile("no.bin", bytes(range(256))),
        SourceFile("no.zip", b"PK\x03\x04 damaged"),
        workbook([["意見"], ["川の見える部屋"]]),
        replace(csv("ア,イ\nいち,に\n"), columns=ColumnMap(texts=(0,))),
    ],
)
def test_nothing_is_asked_of_what_is_known_or_no_table(file: SourceFile) -> None:
    assert unrecognised_table(file) is None
