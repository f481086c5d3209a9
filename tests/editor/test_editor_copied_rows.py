"""Rows copied from a spreadsheet are told from words (EDIT-PASTE-3)."""

from __future__ import annotations

import pytest

from poster_studio.editor.cards.copied_rows import copied_rows

EXCEL = (
    "<html><head><style>td{{color:black}}</style></head><body><table><!--StartFragment-->"
    "<col width=72><tr height=18><td>{}</td></tr><tr><td>{}</td></tr><!--EndFragment-->"
    "</table></body></html>"
)


def test_one_column_is_a_table_if_its_page_says_so() -> None:
    assert copied_rows("意見\r\n海が見たい\r\n", EXCEL.format("意見", "海が見たい")) == (
        "意見\r\n海が見たい\r\n"
    )
    assert copied_rows("意見\n海が見たい\n") is None


def test_a_column_without_a_heading_gets_one_so_that_its_first_words_stay() -> None:
    rows = copied_rows("山が見たい\n海が見たい\n", EXCEL.format("山が見たい", "海が見たい"))
    assert rows == "意見\n山が見たい\n海が見たい\n"


def test_what_somebody_asked_first_is_no_heading() -> None:
    asked = "図書館は何時まで開いていますか"
    rows = copied_rows(f"{asked}\n海が見たい\n", EXCEL.format(asked, "海が見たい"))
    assert rows == f"意見\n{asked}\n海が見たい\n"


def test_rows_with_words_of_several_lines_are_still_rows() -> None:
    words = '班\t意見\n1\t"海が\n見たい"\n'
    page = "<table><tr><td>班<td>意見</tr><tr><td>1<td>海が<br>見たい</tr></table>"
    assert copied_rows(words, page) == words


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("一つのます", "<table><tr><td>一つのます</td></tr></table>"),
        ("お知らせ\n海\n山", "<p>お知らせ</p><table><tr><td>海</tr><tr><td>山</tr></table>"),
        ("海\n山", "<ul><li>海<li>山</ul>"),
        ("", "<table><tr><td></tr><tr><td></tr></table>"),
        ("海\n山", "</table></table><<td <tr"),
    ],
)
def test_words_are_not_taken_for_rows(words: str, html: str) -> None:
    assert copied_rows(words, html) is None
