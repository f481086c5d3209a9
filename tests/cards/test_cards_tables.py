"""Tables of all makes: which column holds what, forms, boards and workbooks."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

import openpyxl
import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.cards.mapper import ColumnMap, guess_columns
from poster_studio.cards.planning import ImportContext
from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import Dialogue, Programme, Session
from tests.cards.cards_helpers import chat, plan, sample, texts

PROGRAMME = Programme(
    sessions=(
        Session(
            number=1,
            dialogues=(
                Dialogue(
                    number=1,
                    question="2030年、あなたにとって新たな本庁舎の役割はどういうものでしょうか（例：窓口）",
                    keywords={"A": "市民に寄り添う庁舎", "B": "深沢地域とのつながり"},
                ),
                Dialogue(number=2, question="現在地はどんな場所であってほしいですか"),
            ),
        ),
    )
)


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            ["番号", "回", "テーマ", "キーワード", "意見"],
            ColumnMap(texts=(4,), row=0, session=1, dialogue=2, keyword=3),
        ),
        (
            [
                "id",
                "series",
                "session",
                "date",
                "group",
                "dialogue",
                "theme_letter",
                "text",
                "likes",
            ],
            ColumnMap(texts=(7,), id=0, session=2, group=4, dialogue=5, keyword=6, likes=8),
        ),
        (
            ["日時", "お名前（任意）", "メールアドレス", "お住まいの地域", "年代", "ご意見"],
            ColumnMap(texts=(5,), time=0, dropped=(1, 2, 3, 4), names=(1,)),
        ),
        (
            ["Question", "Author", "Upvotes"],
            ColumnMap(texts=(0,), likes=2, dropped=(1,), names=(1,)),
        ),
        (["Ｔｅｘｔ", "ID"], ColumnMap(texts=(0,), id=1)),
        (["x", "y"], ColumnMap()),
        (["Sticky note text", "Text color"], ColumnMap(texts=(0,))),
        (["住まいの地域でこれから大切にしたいと思うことは何ですか？"], ColumnMap(texts=(0,))),
    ],
)
def test_headings_say_what_columns_hold(header: list[str], expected: ColumnMap) -> None:
    """CARD-COLUMN-1: Japanese and English; personal columns are dropped, whole questions kept."""
    assert guess_columns(header) == expected


@pytest.mark.parametrize(
    "heading",
    [
        *("Last Updated By", "Created by", "Author", "Last Modified By (user)", "Edited By"),
        *("最終更新者", "編集者", "Submitted by", "Assigned to", "入力者"),
    ],
)
def test_who_wrote_or_changed_a_note_is_personal(heading: str) -> None:
    """CARD-COLUMN-1: such names serve to find them in the words of all."""
    found = plan(
        chat(
            f"ID,Sticky content,{heading}\n1,屋根の上の畑,Taro Yamada\n"
            "2,Taro Yamada says hi to the river,Hanako\n"
        )
    )
    assert [card.status for card in found.cards] == ["verbatim", "quarantined"]
    assert heading.split(" (")[0] in found.sources[0].notes[0].en


@pytest.mark.parametrize(
    "heading",
    [
        *("どの班ですか", "どのグループに参加しましたか？", "何班ですか", "あなたの班は何番ですか"),
        *("班番号を選んでください", "グループの番号", "所属グループ", "Which group are you in?"),
        *("どの班に所属していますか", "グループはどこですか", "Group number"),
    ],
)
def test_a_form_may_ask_for_the_group(heading: str) -> None:
    """CARD-COLUMN-8: the answer is a place, no card."""
    found = plan(chat(f"タイムスタンプ,どんな庁舎がよいですか,{heading}\n,海の庭,2班\n"))
    assert [(card.text, card.group) for card in found.cards] == [("海の庭", 2)]


@pytest.mark.parametrize(
    "heading", ["グループで話したことは何ですか", "班の意見を教えてください", "テーブルで出た意見"]
)
def test_a_question_about_a_groups_words_is_none_for_the_group(heading: str) -> None:
    """CARD-COLUMN-8."""
    found = plan(chat(f"タイムスタンプ,{heading}\n,海の庭\n"))
    assert texts(found) == ["海の庭"]


def test_a_person_can_say_what_the_columns_hold() -> None:
    """CARD-COLUMN-4: for a table whose headings nobody knows."""
    table = SourceFile("t.csv", "x,y\n1,海の庭\n".encode(), columns=ColumnMap(texts=(1,)))
    assert texts(plan(table)) == ["海の庭"]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    """CARD-FORMAT-8: signs inside quotation marks do not part cells."""
    text = '番号|意見\n1|"海,山;川\tと ""空"""\n2|森\n'.replace("|", delimiter)
    assert texts(plan(chat(text))) == ['海,山;川\tと "空"', "森"]


def test_titles_may_stand_above_the_headings() -> None:
    """CARD-FORMAT-8: lines are those of the file."""
    found = plan(chat("市民対話 集計,,\n,,\n番号,意見,班\n1,海の庭,3班\n"))
    assert [(c.text, c.group, c.source.line) for c in found.cards] == [("海の庭", 3, 4)]


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ("第2回,対話２,Ｂ,4", (2, 2, "B", 4)),
        ("2,2,b,グループ4", (2, 2, "B", 4)),
        (",現在地はどんな場所であってほしいですか,キーワードC,G4", (1, 2, "C", 4)),
        ("2030年,2030年の話,深沢地域とのつながり,", (1, None, "B", None)),
        ("回,テーマ,Apple,なし", (1, None, None, None)),
    ],
)
def test_cells_place_words_in_the_programme(
    cells: str, place: tuple[int, int | None, str | None, int | None]
) -> None:
    """CARD-COLUMN-2: numbers, letters in any width, or the programme's own words."""
    context = ImportContext(programme=PROGRAMME)
    (card,) = plan(chat(f"回,対話,キーワード,班,意見\n{cells},海の庭\n"), context=context).cards
    assert (card.session, card.dialogue, card.keyword, card.group) == place


def test_a_question_of_the_programme_gives_its_dialogue() -> None:
    """CARD-COLUMN-3: a form repeats the question as a heading."""
    found = plan(sample("forms_ja.csv"), context=ImportContext(programme=PROGRAMME))
    assert [card.dialogue for card in found.cards] == [1, 1]


def test_a_form_with_two_questions_gives_a_card_for_each_answer() -> None:
    """CARD-FORMAT-7: 特になし is no answer; a date-like keyword is told about."""
    found = plan(
        chat(
            "タイムスタンプ,メールアドレス,どんな庁舎がよいですか,現在地に望むこと,キーワード\n"
            "2021/03/25 9:12:33 午前 GMT+9,a@example.jp,海の庭,特になし,3月1日\n"
            "2021/03/25 0:12:33 午後 GMT+9,,,星の庭,A\n"
        )
    )
    assert texts(found) == ["海の庭", "星の庭"]
    assert [card.source.time for card in found.cards] == ["09:12:33", "12:12:33"]
    assert len(found.sources[0].notes) == 2
    assert found.sources[0].noise == 1


def test_a_chosen_keyword_goes_before_the_colour_of_a_note() -> None:
    """CARD-FORMAT-11: a board may use one colour for everything."""
    header = "id,page,value,background-r,background-g,background-b,x,y\n"
    notes = (
        "a,1,海,255,241,118,1,1\nb,1,山,130,200,250,1,1\nc,1,川,120,200,160,1,1\nd,1,空,x,,,1,1\n"
    )
    found = plan(chat(header + notes))
    assert [card.keyword for card in found.cards] == ["A", "B", "C", None]
    chosen = plan(chat(header + notes), context=ImportContext(keyword="C"))
    assert [card.keyword for card in chosen.cards] == ["C"] * 4


def test_a_workbook_gives_the_words_of_every_sheet_with_headings() -> None:
    """CARD-FORMAT-9: sheets without headings are passed over; dates and numbers become text."""
    content = workbook(
        [["番号", "意見", "お名前"], [1, "海の庭", "田中"], [2.0, 2030, None]],
        [["覚え書き"], [3]],
        [
            [None],
            ["タイムスタンプ", "どんな庁舎がよいですか"],
            [datetime(2021, 3, 25, 9, 12), "星"],
        ],
    )
    found = plan(SourceFile("a.xlsx", content))
    assert texts(found) == ["海の庭", "2030", "星"]
    assert (found.sources[0].format, found.sources[0].encoding) == ("xlsx", None)
    assert found.cards[2].source.time == "09:12:00"
    assert "田中" not in repr(found)


def test_merged_cells_place_all_their_rows_and_multiply_no_words() -> None:
    """CARD-FORMAT-9."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["第1回 意見一覧"],
        ["班", "キーワード", "意見"],
        [1, "A", "月の見える廊下"],
        [None, None, "川の庭"],
        [None, "B", None],
        [2, None, "星の庭"],
    ):
        sheet.append(row)
    for cells in ("A1:C1", "A3:A5", "B3:B4", "C4:C5"):
        sheet.merge_cells(cells)
    content = io.BytesIO()
    book.save(content)
    cards = plan(SourceFile("a.xlsx", content.getvalue())).cards
    assert [(card.text, card.group, card.keyword) for card in cards] == [
        ("月の見える廊下", 1, "A"),
        ("川の庭", 1, "A"),
        ("星の庭", 2, None),
    ]


def test_hidden_sheets_are_told_about() -> None:
    """CARD-FORMAT-9."""
    book = openpyxl.Workbook()
    for title, words in (("表", "海の庭"), ("裏", "隠れた声"), ("空", "")):
        sheet = book.create_sheet(title)
        sheet.append(["意見"])
        sheet.append([words])
        sheet.sheet_state = "visible" if title == "表" else "hidden"
    content = io.BytesIO()
    book.save(content)
    found = plan(SourceFile("a.xlsx", content.getvalue()))
    assert texts(found) == ["海の庭", "隠れた声"]
    assert [note.en for note in found.sources[0].notes] == ["hidden sheets were read too: 裏"]


@pytest.mark.parametrize("cell", ["3-1", "3月1日", datetime(2021, 3, 1)])
def test_words_that_look_like_dates_are_told_about(cell: object) -> None:
    """CARD-COLUMN-9: a spreadsheet makes dates of what people wrote."""
    found = plan(SourceFile("a.xlsx", workbook([["意見"], ["海の庭"], [cell]])))
    assert len(found.cards) == 2
    assert "look like dates" in found.sources[0].notes[0].en


def test_half_a_letter_in_a_workbook_cannot_break_the_file() -> None:
    """CARD-TEXT-3: `_xD800_` is a lone surrogate, which no UTF-8 file can hold."""
    whole = workbook([["意見"], ["海SURROGATEの庭"]])
    broken = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"SURROGATE", b"_xD800__x000D_"))
    (card,) = plan(SourceFile("a.xlsx", broken.getvalue())).cards
    assert card.text.encode() == "海の庭".encode()


def zipped(name: str, content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
        archive.writestr("xl/workbook.xml", content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\r\n", "is empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\x89PNG\r\n\x1a\n....", "a PNG picture"),
        (b"\xff\xd8\xff\xe0 JFIF", "a JPEG picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an old Office document"),
        (b"PK\x03\x04 not a zip", "is damaged"),
        (zipped("big", b"0" * 70_000_000), "too many rows"),
        (bytes(range(256)) * 9, "cannot be read as text"),
        ("こんにちは、海の庭".encode(), "neither as a chat nor as a table"),
        (b"<html><body>hello</body></html>", "neither as a chat nor as a table"),
        (b'{"a": [1, 2]}', "neither as a chat nor as a table"),
        (b"a,b\n1,2\n", "neither as a chat nor as a table"),
        (('意見,班\n"' + "あ" * 140_000).encode(), "is damaged"),
        (b"x" * (20 * 1024 * 1024 + 1), "is too large"),
        (("意見\n" + "海の庭\n" * 20_001).encode(), "too many rows"),
        (b"10:00:00 From a to Everyone:\n" * 20_001, "too many messages"),
        (b"a\n" * 300_001, "too many rows"),
        (("10:00:00 From a to Everyone:\n\t" + "海" * 20_001).encode(), "too many letters"),
    ],
)
def test_unusable_files_are_refused_in_one_sentence(content: bytes, words: str) -> None:
    """CARD-REFUSE-1, CARD-REFUSE-2, CARD-REFUSE-3: whatever they are called."""
    with pytest.raises(PosterStudioError) as refusal:
        plan(SourceFile("意見.csv", content))
    sentence = refusal.value.sentence("en")
    assert words in sentence
    assert "意見.csv" in sentence
    assert "\n" not in sentence + refusal.value.sentence("ja")


def test_a_zip_that_is_no_workbook_says_what_to_do() -> None:
    """CARD-REFUSE-2: a form's download is a zip with a CSV in it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.csv", "意見\n海\n")
    with pytest.raises(PosterStudioError, match="unpack"):
        plan(SourceFile("a.zip", packed.getvalue()))
