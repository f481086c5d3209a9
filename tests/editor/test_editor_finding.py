"""Finding words and putting others in their place (EDIT-FIND)."""

from __future__ import annotations

from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.words import finding
from poster_studio.editor.words.text_styles import COLOUR
from tests.editor.editor_driver import EditorDriver


def write(driver: EditorDriver, text: RichText) -> TextElement:
    element = driver.texts()[0]
    with driver.editor.edit(COLOUR) as edit:
        edit.set_text(element.id, text)
    return element


def test_width_case_and_kind_of_kana_do_not_matter(driver: EditorDriver) -> None:
    """EDIT-FIND-1"""
    text = write(driver, RichText.plain("まちカフェとﾏﾁCAFEとマチ"))
    places = finding.found(driver.editor, "まち", everywhere=False)
    mine = [(place.start, place.end) for place in places if place.element == text.id]
    assert mine == [(0, 2), (6, 8), (13, 15)]
    assert len(finding.found(driver.editor, "ｃafe", everywhere=False)) == 1
    assert finding.found(driver.editor, "", everywhere=False) == ()


def test_a_press_replaces_everything_in_one_step(driver: EditorDriver) -> None:
    """EDIT-FIND-2: marks stay, and a reading of other words goes."""
    spans = (
        Span(text="町", weight=700), Span(text="と"), Span(text="町", ruby="まち"), Span(text="々"),
    )  # fmt: skip
    text = write(driver, RichText(spans=spans))
    steps = driver.steps
    places = finding.found(driver.editor, "町", everywhere=False)
    finding.replace(driver.editor, driver.hands, places, "まちなみ")
    driver.sweep()
    after = driver.editor.store.element(text.id)
    assert isinstance(after, TextElement)
    assert after.text.text == "まちなみとまちなみ々"
    assert after.text.spans[0].weight == 700
    assert all(span.ruby is None for span in after.text.spans)
    assert driver.steps == steps + 1
    driver.run("undo")
    restored = driver.editor.store.element(text.id)
    assert isinstance(restored, TextElement)
    assert restored.text.spans == spans


def test_replaced_words_of_a_card_are_marked_as_edited(driver: EditorDriver) -> None:
    card = driver.cards()[0]
    first = card.text.text[:2]
    place = next(
        p for p in finding.found(driver.editor, first, everywhere=False) if p.element == card.id
    )
    finding.replace(driver.editor, driver.hands, [place], "別の")
    after = driver.editor.store.element(card.id)
    assert isinstance(after, CardElement)
    assert after.text.text != driver.editor.look.originals[card.card]


def test_all_posters_are_searched_and_changed(driver: EditorDriver) -> None:
    here = driver.editor.poster
    assert here is not None
    everywhere = finding.found(driver.editor, "の", everywhere=True)
    assert len({place.poster for place in everywhere}) > 1
    other = next(place for place in everywhere if place.poster != here.id)
    finding.replace(driver.editor, driver.hands, [other], "之")
    assert driver.editor.poster is not None
    assert driver.editor.poster.id == here.id
    finding.show(driver.editor, driver.hands, other)
    assert driver.editor.poster.id == other.poster
    assert driver.session.draft.selected_words == "之"
    driver.run("undo")
    assert driver.session.draft.words[other.start] == "の"
