"""Changing template, paper and theme: nothing is lost, and one step takes it back."""

from __future__ import annotations

import itertools

import pytest

from poster_studio.document.elements import CardElement, Element, Frame, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.protecting import any_hidden
from poster_studio.editor.element_list import rows
from poster_studio.editor.sheets.drawer import drawer, take_from_drawer, throw_from_drawer
from poster_studio.editor.sheets.programme_following import change_programme
from poster_studio.editor.sheets.relaying import is_laid_out
from poster_studio.editor.sheets.retemplating import TEMPLATE, Sheet, change_sheet, change_template
from poster_studio.editor.sheets.theming import set_theme
from poster_studio.editor.words.text_session import TYPING
from tests.editor.editor_driver import EditorDriver

TEMPLATES = ("t1", "t2", "t3", "t8")


def change(driver: EditorDriver, template: str) -> None:
    change_template(driver.editor, driver.editor.studio.templates[template])
    driver.sweep()


def slot(driver: EditorDriver, name: str) -> TextElement:
    found = [e for e in driver.editor.elements if isinstance(e, TextElement) and e.slot == name]
    assert len(found) == 1
    return found[0]


def write(driver: EditorDriver, element_id: str, words: str) -> None:
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(element_id, RichText.plain(words))


def all_words(driver: EditorDriver) -> set[str]:
    return {
        e.text.text.replace("\n　", "\n")
        for e in driver.editor.elements
        if isinstance(e, TextElement | CardElement) and e.text.text
    }


def without_keys(poster: Poster) -> tuple[object, ...]:
    info = {k: v for k, v in poster if k != "elements"}
    return (info, {e.id: e for e in poster.elements}, [e.id for e in poster.elements])


def free_text(frame: Frame) -> TextElement:
    return TextElement(id="mine", frame=frame, text=RichText.plain("手で書いたことば"))


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(TEMPLATES, 2)))
def test_words_and_cards_survive_any_change_of_template(
    driver: EditorDriver, first: str, second: str
) -> None:
    """EDIT-RELAY-1: written words and cards are on the poster, in the drawer or in the tray."""
    editor = driver.editor
    info = next(info for info in editor.posters if info.template == first)
    editor.open_poster(info.id)
    given = {
        e.slot: e.text.text.replace("\n　", "\n")
        for e in editor.elements
        if isinstance(e, TextElement)
        and e.slot in editor.studio.templates[first].text_slots
        and e.text.text
    }
    cards = {card.card for card in driver.cards()}
    before, steps = editor.store.poster, driver.steps
    change(driver, second)
    kept = all_words(driver)
    own = {"わたし", "わたしたち", "まちの声", "わたしたちの想い", "2030"}
    own.add("2030年を想像して\n3班がつくった\n新聞です")
    assert {words for words in given.values() if words not in own} <= kept | _programme(driver)
    limit = editor.studio.templates[second].card_limit
    assert len({card.card for card in driver.cards()}) == min(limit, len(cards))
    assert editor.store.poster.template == second
    assert driver.steps == steps + 1
    editor.undo()
    assert without_keys(editor.store.poster) == without_keys(before)


def _programme(driver: EditorDriver) -> set[str]:
    """Words that the programme gives; they come back wherever there is a place for them."""
    programme = driver.editor.workshop.programme
    dialogues = [d for session in programme.sessions for d in session.dialogues]
    return {d.question for d in dialogues} | {w for d in dialogues for w in d.keywords.values()}


def test_words_without_a_place_lie_in_the_drawer_and_come_back(driver: EditorDriver) -> None:
    """EDIT-RELAY-3"""
    editor = driver.editor
    change(driver, "t8")
    write(driver, slot(driver, "article").id, "ここだけの記事。")
    change(driver, "t1")
    aside = drawer(editor)
    assert "ここだけの記事。" in {element.text.text for element in aside}
    assert editor.undo() == TEMPLATE
    change(driver, "t1")
    change(driver, "t8")
    assert slot(driver, "article").text.text == "ここだけの記事。"
    assert not slot(driver, "article").hidden


def test_what_lies_in_the_drawer_is_not_among_the_hidden(driver: EditorDriver) -> None:
    """EDIT-RELAY-3"""
    editor = driver.editor
    change(driver, "t8")
    write(driver, slot(driver, "article").id, "ここだけの記事。")
    change(driver, "t1")
    aside = drawer(editor)
    assert aside
    assert not any_hidden(editor)
    editor.select([driver.texts()[0].id])
    driver.run("hide")
    driver.run("show-all")
    assert not {row.id for row in rows(editor)} & {element.id for element in aside}
    assert drawer(editor) == aside


def test_the_drawer_is_emptied_by_hand(driver: EditorDriver) -> None:
    editor = driver.editor
    change(driver, "t8")
    write(driver, slot(driver, "article").id, "ここだけの記事。")
    write(driver, slot(driver, "issue").id, "第99号")
    change(driver, "t1")
    first, second = (
        next(e for e in drawer(editor) if e.text.text == words)
        for words in ("ここだけの記事。", "第99号")
    )
    take_from_drawer(editor, first.id)
    driver.sweep()
    assert editor.selection == (first.id,)
    shown = driver.element(first.id)
    assert not shown.hidden
    throw_from_drawer(editor, second.id)
    assert second.id not in {e.id for e in drawer(editor)}


def test_another_paper_lays_out_anew_what_nobody_moved(driver: EditorDriver) -> None:
    """EDIT-RELAY-2"""
    editor = driver.editor
    before = editor.store.poster
    change_sheet(editor, Sheet("A3", landscape=True))
    driver.sweep()
    poster = editor.store.poster
    assert poster.sheet == (420.0, 297.0)
    for element in poster.elements:
        if isinstance(element, TextElement | CardElement):
            assert element.frame.x > -1
            assert element.frame.x + element.frame.width < 421
            assert element.frame.y + element.frame.height < 298
    editor.undo()
    assert without_keys(editor.store.poster) == without_keys(before)


def test_there_and_back_is_as_before(driver: EditorDriver) -> None:
    editor = driver.editor
    before = {e.id: e.frame for e in editor.elements if is_laid_out(e)}
    change_sheet(editor, Sheet("B2", landscape=True))
    change_sheet(editor, Sheet("A1", landscape=False))
    after = {e.id: e.frame for e in editor.elements}
    for id_, frame in before.items():
        if id_ in after:
            assert after[id_].x == pytest.approx(frame.x, abs=0.01)
            assert after[id_].y == pytest.approx(frame.y, abs=0.01)


def test_what_hands_moved_keeps_its_share_of_the_sheet(driver: EditorDriver) -> None:
    editor = driver.editor
    title = slot(driver, "question")
    moved = title.frame.model_copy(update={"x": title.frame.x - 20})
    editor.carry_out(Plan(TYPING, {title.id: moved}, new=(free_text(Frame(x=297, y=420)),)))
    change_sheet(editor, Sheet("A3", landscape=False))
    driver.sweep()
    frame = driver.element(title.id).frame
    assert frame.x == pytest.approx(moved.x / 2, abs=0.2)
    assert frame.width == pytest.approx(moved.width / 2, abs=0.2)
    mine = driver.element("mine")
    assert mine.frame.width == pytest.approx(50, abs=0.1)
    assert isinstance(mine, TextElement)
    assert mine.size_pt == pytest.approx(16, abs=0.1)


def test_colours_chosen_by_hand_survive_another_paper(driver: EditorDriver) -> None:
    editor = driver.editor
    title = slot(driver, "question")
    with editor.edit(TYPING) as edit:
        edit.update(title.id, colour="accent")
    change_sheet(editor, Sheet("A2", landscape=True))
    assert slot(driver, "question").colour == "accent"


def test_new_artwork_lies_under_words_and_hand_made_things(driver: EditorDriver) -> None:
    editor = driver.editor
    editor.carry_out(Plan(TYPING, new=(free_text(Frame(x=297, y=420)),)))
    change(driver, "t8")

    def place(wanted: Element) -> int:
        return [e.id for e in editor.elements].index(wanted.id)

    art = max(place(e) for e in editor.elements if e.kind == "shape")
    assert place(driver.element("mine")) > art
    assert all(place(card) > 0 for card in driver.cards())


def test_a_theme_recolours_and_moves_nothing(driver: EditorDriver) -> None:
    """EDIT-THEME-1"""
    editor = driver.editor
    before = {e.id: e.frame for e in editor.elements}
    steps = driver.steps
    set_theme(editor, editor.studio.themes["library"])
    driver.sweep()
    assert editor.look.theme.id == "library"
    assert {e.id: e.frame for e in editor.elements} == before
    assert slot(driver, "question").family == editor.studio.themes["library"].title_family
    assert driver.steps == steps + 1


def test_posters_follow_the_programme_but_keep_what_people_wrote(driver: EditorDriver) -> None:
    """EDIT-RELAY-5"""
    editor = driver.editor
    change_template(editor, editor.studio.templates["t3"])
    write(driver, slot(driver, "title").id, "わたしたちの題名")
    written = slot(driver, "title").text
    programme = editor.workshop.programme
    sessions = tuple(
        session.model_copy(
            update={
                "dialogues": tuple(
                    d.model_copy(update={"question": f"あたらしい問い{d.number}"})
                    for d in session.dialogues
                )
            }
        )
        for session in programme.sessions
    )
    new = programme.model_copy(update={"sessions": sessions, "contact": "電話 000-0000"})
    change_programme(editor, new)
    driver.sweep()
    assert slot(driver, "question").text.text.startswith("あたらしい問い")
    assert slot(driver, "title").text == written
    assert "000-0000" in slot(driver, "footer-contact").text.text
    other = next(info for info in editor.posters if info.id != editor.store.poster.id)
    words = [
        e.text.text
        for e in editor.file.poster(other.id).poster.elements
        if isinstance(e, TextElement)
    ]
    assert any("000-0000" in one for one in words)


def test_themes_one_after_the_other_leave_text_and_titles_apart(driver: EditorDriver) -> None:
    """EDIT-THEME-1: also through a theme that sets both in one family."""
    editor = driver.editor
    families = {e.id: e.family for e in editor.elements if isinstance(e, TextElement | CardElement)}
    for theme in (*editor.studio.themes, "sea"):
        set_theme(editor, editor.studio.themes[theme])
    after = {e.id: e.family for e in editor.elements if isinstance(e, TextElement | CardElement)}
    assert after == families


def test_what_somebody_took_away_stays_away(driver: EditorDriver) -> None:
    """EDIT-RELAY-2: until another template is chosen."""
    driver.editor.select([slot(driver, "footer-contact").id])
    driver.run("delete")
    change_sheet(driver.editor, Sheet("A2", landscape=True))
    assert not any(e.slot == "footer-contact" for e in driver.editor.elements)
    change(driver, "t3")
    assert slot(driver, "footer-contact").text.text
