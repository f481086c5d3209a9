"""The programme's page: what the organisers fill in reaches every poster."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from poster_studio.document.elements import TextElement
from poster_studio.ui.full_pages.programme_page import ProgrammePage
from tests.ui.window_driver import WindowDriver

QUESTION = ("sessions", 0, "dialogues", 0, "question")


def opened(driver: WindowDriver) -> ProgrammePage:
    driver.workspace.actions_table.action("programme").trigger()
    driver.app.processEvents()
    page = driver.workspace.pages.programme
    assert page.isVisible()
    return page


def press(page: ProgrammePage, name: str) -> None:
    found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name]
    next(made for made in found if made.isVisible()).click()
    page.window().repaint()


def words(driver: WindowDriver) -> str:
    return "\n".join(
        e.text.text
        for info in driver.editor.posters
        for e in driver.editor.file.poster(info.id).poster.elements
        if isinstance(e, TextElement)
    )


def test_a_new_address_reaches_all_posters(driver: WindowDriver) -> None:
    page = opened(driver)
    page.fields["contact",].setText("電話 000-0000")
    page.take_button.click()
    driver.app.processEvents()
    assert not page.isVisible()
    count = len(driver.editor.posters)
    assert words(driver).count("電話 000-0000") == count
    assert driver.editor.workshop.programme.contact == "電話 000-0000"


def test_what_is_given_up_changes_nothing(driver: WindowDriver) -> None:
    before = driver.editor.workshop.programme
    page = opened(driver)
    page.fields[QUESTION].setText("べつの問い")
    page.done.emit()
    assert driver.editor.workshop.programme == before
    assert opened(driver).fields[QUESTION].text() == before.sessions[0].dialogues[0].question


def test_meetings_questions_and_groups_are_added_and_taken_out(driver: WindowDriver) -> None:
    page = opened(driver)
    count = len(page.draft.sessions)
    page.fields[QUESTION].setText("これからの市役所は？")
    press(page, "回をふやす")
    press(page, "第1回 対話をふやす")
    press(page, "第1回 対話2 けす")
    press(page, f"第{count}回 けす")
    page.numbers["groups",].more.click()
    driver.app.processEvents()
    assert page.fields[QUESTION].text() == "これからの市役所は？"
    page.take_button.click()
    programme = driver.editor.workshop.programme
    assert [s.number for s in programme.sessions] == [*range(1, count), count + 1]
    assert [d.number for d in programme.sessions[0].dialogues] == [1, 3]
    assert programme.sessions[0].dialogues[0].question == "これからの市役所は？"
    assert programme.groups == 7


def test_a_programme_that_no_poster_can_hold_changes_nothing(driver: WindowDriver) -> None:
    """EDIT-RELAY-5: neither the workshop nor any of its posters is half changed."""
    before, said = driver.editor.workshop, words(driver)
    page = opened(driver)
    page.fields["contact",].setText("電話 000-0000")
    page.fields["url",].setText("https://example.jp/" + "x" * 2500)
    page.take_button.click()
    driver.app.processEvents()
    assert page.isVisible()
    assert (driver.editor.workshop, words(driver)) == (before, said)
    assert "長すぎ" in driver.workspace.banner.text
    page.fields["url",].setText("https://example.jp/")
    page.take_button.click()
    assert words(driver).count("電話 000-0000") == len(driver.editor.posters)


def test_long_words_are_seen_whole_and_stay_one_line(driver: WindowDriver) -> None:
    page = opened(driver)
    driver.app.processEvents()
    field = page.fields[QUESTION]
    height = field.height()
    field.setText("これからの市役所は、だれのためのどんな場所であってほしいですか。" * 2)
    driver.app.processEvents()
    assert field.height() > height
    assert field.document().size().height() * field.fontMetrics().lineSpacing() < field.height()
    data = QMimeData()
    data.setText("二つの\n行")
    field.insertFromMimeData(data)
    assert "二つの 行" in field.text()
    before = field.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == before
    assert not field.hasFocus()
