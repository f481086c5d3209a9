"""Where imported words belong whose file does not say (EDIT-IMPORT)."""

from __future__ import annotations

from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import Dialogue, Programme, Session
from poster_studio.editor.cards.importing import Belonging, card_import, dialogues_of
from tests.editor.editor_driver import EditorDriver

CHAT = "10:00:01 山田 太郎 から 全員: 川の見える待合室がほしい\n"
PROGRAMME = Programme(
    sessions=(
        Session(number=1, dialogues=(Dialogue(number=1), Dialogue(number=2))),
        Session(number=2, dialogues=(Dialogue(number=1), Dialogue(number=3))),
        Session(number=3),
    )
)


def test_what_was_chosen_is_in_the_card_and_in_its_id(driver: EditorDriver) -> None:
    files = [SourceFile("chat.txt", CHAT.encode())]
    (card,) = card_import(driver.editor, files, Belonging(3, 2, "B", 4)).plan.cards
    assert (card.session, card.dialogue, card.keyword, card.group) == (3, 2, "B", 4)
    assert card.id.startswith("K3-2B-")


def test_what_the_file_says_wins(driver: EditorDriver) -> None:
    files = [SourceFile("table.csv", "意見,班\n海の見える屋上がほしい,5\n".encode())]
    (card,) = card_import(driver.editor, files, Belonging(3, 2, "B", 4)).plan.cards
    assert (card.dialogue, card.group) == (2, 5)


def test_nothing_is_guessed(driver: EditorDriver) -> None:
    wanted = card_import(driver.editor, [SourceFile("chat.txt", CHAT.encode())])
    assert wanted.belonging == Belonging(wanted.belonging.session)
    (card,) = wanted.plan.cards
    assert (card.dialogue, card.keyword, card.group) == (None, None, None)


def test_a_session_offers_its_dialogues_or_those_of_all() -> None:
    assert dialogues_of(PROGRAMME, 2) == (1, 3)
    assert dialogues_of(PROGRAMME, 3) == dialogues_of(PROGRAMME) == (1, 2, 3)
    assert dialogues_of(Programme(), 1) == (1, 2)


def test_a_press_changes_one_thing_and_can_be_taken_back() -> None:
    chosen = Belonging(1).with_part("dialogue", "2", PROGRAMME)
    chosen = chosen.with_part("keyword", "C", PROGRAMME).with_part("group", "6", PROGRAMME)
    assert chosen == Belonging(1, 2, "C", 6)
    assert chosen.with_part("session", "3", PROGRAMME) == Belonging(3, 2, "C", 6)
    assert chosen.with_part("session", "2", PROGRAMME) == Belonging(2, None, "C", 6)
    for part in ("dialogue", "keyword", "group"):
        chosen = chosen.with_part(part, "", PROGRAMME)
    assert chosen == Belonging(1)
