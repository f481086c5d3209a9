"""Choosing the columns of a table that nobody recognised (EDIT-COLUMN)."""

from __future__ import annotations

from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.source_file import SourceFile
from poster_studio.cards.table_head import TableHead
from poster_studio.editor.cards.column_choice import ColumnChoice, column_question
from poster_studio.editor.cards.importing import card_import, take_in
from tests.editor.editor_driver import EditorDriver

GUESS = ColumnMap(group=2, likes=3, dropped=(4,), names=(4,))
TABLE = TableHead(("ア", "イ", "班", "いいね", "お名前"), (), GUESS)


def test_what_the_headings_tell_is_chosen_beforehand() -> None:
    choice = ColumnChoice.of(TABLE)
    assert choice.roles == {2: "group"}
    assert not choice.is_complete
    assert choice.columns == GUESS


def test_words_may_stand_in_several_columns_and_everything_else_in_one() -> None:
    empty = ColumnChoice.of(TABLE)
    choice = empty.pressed(1, "words").pressed(0, "words").pressed(3, "group")
    assert choice.is_complete
    assert choice.columns == ColumnMap(texts=(0, 1), group=3, dropped=(4,), names=(4,))


def test_a_second_press_takes_a_choice_back() -> None:
    choice = ColumnChoice.of(TABLE)
    again = choice.pressed(4, "words").pressed(2, "keyword").pressed(4, "words")
    assert again.roles == {2: "keyword"}
    assert again.columns.names == (4,)


def test_a_column_of_names_is_read_only_if_a_person_says_so() -> None:
    columns = ColumnChoice.of(TABLE).pressed(4, "words").columns
    assert (columns.texts, columns.dropped, columns.names) == ((4,), (), ())


def test_an_answered_question_leads_to_cards(driver: EditorDriver) -> None:
    """The first file that needs an answer is asked about; the others stay as they are."""
    known = SourceFile("known.csv", "意見,班\n海を見たい,1\n".encode())
    secret = SourceFile("secret.csv", "ア,イ,お名前\nい,山の見える部屋,佐藤花子\n".encode())
    question = column_question([known, secret])
    assert question is not None
    assert (question.name, question.place) == ("secret.csv", 1)
    choice = ColumnChoice.of(question.table).pressed(1, "words")
    files = question.answered(choice.columns)
    assert column_question(files) is None
    before = len(driver.editor.workshop.cards)
    take_in(driver.editor, card_import(driver.editor, files))
    cards = driver.editor.workshop.cards
    assert len(cards) == before + 2
    assert "山の見える部屋" in {card.text for card in cards}
