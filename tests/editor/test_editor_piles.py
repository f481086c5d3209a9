"""Piles, headings, questions and where cards land, without a window."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, GroupElement, TextElement
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.editor.arrange.arranging import restore_words
from poster_studio.editor.arrange.grouping import ungroup
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.cards import card_looks
from poster_studio.editor.cards.landing import Lander, land
from poster_studio.editor.cards.pile_rules import Arrangement, Pile
from poster_studio.editor.cards.piles import arrange, make_pile, pile_selected
from poster_studio.editor.cards.promoting import promote, question_slot
from poster_studio.editor.cards.tray import placed_cards, unplaced
from poster_studio.editor.description import describe
from poster_studio.editor.sheets.drawer import drawer
from poster_studio.editor.sheets.relaying import is_laid_out
from poster_studio.editor.words.text_session import TYPING
from poster_studio.export.report import placements
from tests.editor.editor_driver import EditorDriver


def free_cards(driver: EditorDriver) -> tuple[Card, ...]:
    return unplaced(driver.editor.workshop, driver.editor.poster)


def piled(driver: EditorDriver, count: int = 4, arrangement: Arrangement = "grid") -> Pile:
    cards = driver.cards()[:count]
    driver.editor.select([card.id for card in cards])
    assert make_pile(driver.editor, arrangement) is not None
    driver.sweep()
    pile = pile_selected(driver.editor)
    assert pile is not None
    return pile


def boxes_apart(pile: Pile) -> bool:
    boxes = [card.frame.rect for card in pile.cards]
    if pile.heading is not None:
        boxes.append(pile.heading.frame.rect)
    return not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@pytest.mark.parametrize("arrangement", ["row", "grid", "around"])
@pytest.mark.parametrize("count", [2, 3, 5])
def test_a_pile_lies_in_order_and_keeps_every_word(
    driver: EditorDriver, arrangement: Arrangement, count: int
) -> None:
    """EDIT-PILE-1: one step, nothing overlaps, nothing leaves the sheet, words are as before."""
    words = {card.id: card.text for card in driver.cards()[:count]}
    before = driver.steps
    pile = piled(driver, count, arrangement)
    assert driver.steps == before + 1
    assert boxes_apart(pile)
    assert {card.id: card.text for card in pile.cards} == words
    width, height = driver.editor.store.poster.sheet
    box = pile.box
    assert box is not None
    assert box.x > 0
    assert box.right < width
    assert box.bottom < height


def on_template(driver: EditorDriver, name: str) -> None:
    for info in driver.editor.posters:
        driver.editor.open_poster(info.id)
        if driver.editor.store.poster.template == name:
            return
    raise AssertionError(name)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_pile_covers_no_words_where_another_way_to_lie_spares_them(
    driver: EditorDriver, count: int
) -> None:
    """EDIT-PILE-1: a grid would lie over the map's words, a column does not."""
    on_template(driver, "t8")
    driver.editor.select([card.id for card in driver.cards()[:count]])
    heading = make_pile(driver.editor)
    driver.sweep()
    pile = pile_selected(driver.editor)
    assert pile is not None
    members = {heading, *(card.id for card in pile.cards)}
    others = [
        bounds_of(element.frame)
        for element in driver.editor.elements
        if element.id not in members and element.kind in ("text", "card", "qr", "picture")
    ]
    boxes = [card.frame.rect for card in pile.cards]
    assert pile.heading is not None
    assert not any(box.intersects(o) for box in (*boxes, pile.heading.frame.rect) for o in others)
    assert boxes_apart(pile)


@pytest.mark.parametrize(("template", "count"), [("t8", 20), ("t8", 32), ("t1", 20)])
def test_many_cards_stay_on_the_sheet(driver: EditorDriver, template: str, count: int) -> None:
    """EDIT-PILE-1: what lies off the sheet hides nothing, yet is worse than lying over words."""
    on_template(driver, template)
    for card in free_cards(driver)[: count - len(driver.cards())]:
        place_card(driver.editor, card.id)
    driver.editor.select([card.id for card in driver.cards()])
    assert make_pile(driver.editor) is not None
    pile = pile_selected(driver.editor)
    assert pile is not None
    assert len(pile.cards) == count
    width, height = driver.editor.store.poster.sheet
    for box in (bounds_of(element.frame) for element in pile.cards):
        assert min(box.x, box.y, width - box.right, height - box.bottom) > -0.01


def test_a_column_stays_one_when_a_card_joins_it(driver: EditorDriver) -> None:
    on_template(driver, "t8")
    driver.editor.select([card.id for card in driver.cards()[:3]])
    make_pile(driver.editor)
    pile = pile_selected(driver.editor)
    assert pile is not None
    assert len({round(card.frame.x) for card in pile.cards}) == 1
    box, other = pile.box, next(c for c in driver.cards() if c.stack.parent is None)
    assert box is not None
    driver.editor.select([])
    driver.drag(other.frame.rect.centre, box.centre)
    driver.editor.select([pile.cards[0].id])
    grown = pile_selected(driver.editor)
    assert grown is not None
    assert len(grown.cards) == 4
    assert len({round(card.frame.x) for card in grown.cards}) == 1
    assert boxes_apart(grown)


def test_typing_begins_in_the_heading(driver: EditorDriver) -> None:
    """EDIT-PILE-2"""
    driver.editor.select([card.id for card in driver.cards()[:3]])
    driver.run("pile")
    heading = driver.session.element
    assert isinstance(heading, TextElement)
    assert heading.role == "heading"
    driver.session.type("本のある居間", 0.0)
    driver.hands.end_typing()
    element = driver.element(heading.id)
    assert isinstance(element, TextElement)
    assert element.text.text == "本のある居間"


def test_a_pile_can_lie_another_way(driver: EditorDriver) -> None:
    pile = piled(driver, 3, "row")
    level = {card.frame.y for card in pile.cards}
    assert len(level) == 1
    arrange(driver.editor, "around")
    driver.sweep()
    around = pile_selected(driver.editor)
    assert around is not None
    assert boxes_apart(around)
    assert around.group.arrangement == "around"
    assert len({round(card.frame.y, 3) for card in around.cards}) > 1


def test_a_card_dropped_on_a_pile_joins_it(driver: EditorDriver) -> None:
    """EDIT-PILE-3: the pile makes room, as one step."""
    pile = piled(driver, 3)
    box = pile.box
    assert box is not None
    loose = [c for c in driver.cards() if c.stack.parent is None]
    card = next(c for c in loose if not box.intersects(c.frame.rect))
    steps = driver.steps
    driver.editor.select([])
    driver.drag(card.frame.rect.centre, box.centre)
    assert driver.steps == steps + 1
    driver.editor.select([pile.cards[0].id])
    now = pile_selected(driver.editor)
    assert now is not None
    assert card.id in {c.id for c in now.cards}
    assert boxes_apart(now)


def test_a_card_of_the_tray_dropped_on_a_pile_joins_it(driver: EditorDriver) -> None:
    pile = piled(driver, 3)
    box = pile.box
    assert box is not None
    card = free_cards(driver)[0]
    id_ = place_card(driver.editor, card.id, box.centre)
    driver.sweep()
    assert id_ is not None
    element = driver.element(id_)
    assert element.stack.parent == pile.group.id
    driver.editor.undo()
    assert driver.editor.element(id_) is None


def test_a_pile_taken_apart_leaves_its_cards(driver: EditorDriver) -> None:
    pile = piled(driver, 3)
    ungroup(driver.editor)
    driver.sweep()
    cards = {card.id: card for card in driver.cards()}
    assert all(cards[card.id].frame == card.frame for card in pile.cards)
    assert not any(isinstance(e, GroupElement) for e in driver.editor.elements)


def test_a_card_becomes_the_question(driver: EditorDriver) -> None:
    """EDIT-PROMOTE-1: verbatim, still used; what stood there lies in the drawer."""
    slot = question_slot(driver.editor)
    assert slot is not None
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(slot.id, RichText.plain("前の問い"))
    card = driver.cards()[1]
    driver.editor.select([card.id])
    driver.run("to-question")
    now = driver.element(slot.id)
    assert isinstance(now, TextElement)
    assert now.text == card.text
    assert card.card not in {c.card for c in driver.cards()}
    assert card.card in placed_cards(driver.editor.poster)
    assert "前の問い" in {element.text.text for element in drawer(driver.editor)}
    driver.editor.undo()
    assert driver.element(card.id) == card


def test_a_card_of_a_pile_becomes_its_heading(driver: EditorDriver) -> None:
    pile = piled(driver, 4)
    card = pile.cards[0]
    driver.editor.isolate(pile.group.id)
    driver.editor.select([card.id])
    id_ = promote(driver.editor, "heading")
    driver.sweep()
    assert pile.heading is not None
    assert id_ == pile.heading.id
    driver.editor.isolate(None)
    driver.editor.select([pile.cards[1].id])
    now = pile_selected(driver.editor)
    assert now is not None
    assert now.heading is not None
    assert now.heading.text == card.text
    assert len(now.cards) == 3
    assert boxes_apart(now)


def test_a_pressed_card_takes_the_template_s_next_place(driver: EditorDriver) -> None:
    """EDIT-PLACE-1: the template lays all its cards out anew, as one step."""
    card = free_cards(driver)[0]
    before = driver.editor.store.poster
    id_ = place_card(driver.editor, card.id)
    driver.sweep()
    assert id_ is not None
    element = driver.element(id_)
    assert element.slot == "cards"
    boxes = [c.frame.rect for c in driver.cards()]
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert driver.steps == 1
    driver.editor.undo()
    assert driver.editor.store.poster.elements == before.elements


def test_moved_cards_are_left_alone(driver: EditorDriver) -> None:
    """EDIT-PLACE-2: once hands moved a card, a pressed one goes where there is room."""
    card = driver.cards()[0]
    driver.drag(card.frame.rect.centre, Point(card.frame.rect.centre.x, 90))
    frames = {c.id: c.frame for c in driver.cards()}
    id_ = place_card(driver.editor, free_cards(driver)[0].id)
    assert id_ is not None
    assert driver.element(id_).slot is None
    assert all(driver.element(key).frame == frame for key, frame in frames.items())


def test_an_empty_place_for_words_takes_the_card_under_the_pointer(driver: EditorDriver) -> None:
    """EDIT-PLACE-3: and shows beforehand that it will."""
    slot = next(e for e in driver.editor.elements if e.slot == "message")
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(slot.id, RichText())
    card = free_cards(driver)[0]
    lander = Lander(driver.editor, card.id)
    landing = lander.at(slot.frame.rect.centre)
    assert landing is not None
    assert landing.element == slot.id
    shown = landing.previews[slot.id]
    assert isinstance(shown, TextElement)
    assert shown.text.text == card.text
    land(driver.editor, landing)
    driver.sweep()
    assert card.id in placed_cards(driver.editor.poster)
    assert card.id not in {c.id for c in free_cards(driver)}
    driver.run("delete")
    assert card.id in {c.id for c in free_cards(driver)}


def test_a_look_is_given_to_one_to_some_or_to_all(driver: EditorDriver) -> None:
    """EDIT-LOOK-1"""
    first, second, *_ = driver.cards()
    driver.editor.select([first.id])
    card_looks.set_look(driver.editor, "bubble")
    assert card_looks.look_of_cards(driver.editor) == "bubble"
    changed = driver.element(second.id)
    assert isinstance(changed, CardElement)
    assert changed.look == second.look
    card_looks.set_shown(driver.editor, "show_badge", False)
    card_looks.same_for_all(driver.editor)
    driver.sweep()
    assert {(c.look, c.show_badge) for c in driver.cards()} == {("bubble", False)}
    assert {c.text for c in driver.cards()} >= {first.text, second.text}


def test_a_look_chosen_by_hand_survives_one_more_card(driver: EditorDriver) -> None:
    driver.editor.select([card.id for card in driver.cards()])
    card_looks.set_look(driver.editor, "note")
    place_card(driver.editor, free_cards(driver)[0].id)
    looks = [card.look for card in driver.cards()]
    assert looks.count("note") == len(looks)


def test_a_question_that_was_a_card_says_so_and_can_be_as_it_was_said(driver: EditorDriver) -> None:
    """EDIT-WORDS, EDIT-PLACE-4: also in the record of which words reached which poster."""
    card = driver.cards()[1]
    driver.editor.select([card.id])
    id_ = promote(driver.editor, "question")
    assert id_ is not None
    assert "第" in describe(driver.editor).about.ja
    assert card.card in placements([driver.editor.store.poster])
    with driver.editor.edit(TYPING) as edit:
        edit.set_text(id_, RichText.plain("変えたことば"))
    assert "original" in describe(driver.editor).offers
    restore_words(driver.editor)
    element = driver.element(id_)
    assert isinstance(element, TextElement)
    assert element.text.text == card.text.text


@pytest.mark.parametrize("template", ["t1", "t2", "t3", "t8"])
def test_the_template_s_cards_close_ranks_when_some_leave(
    driver: EditorDriver, template: str
) -> None:
    """EDIT-PLACE-5: and the artwork that belongs to them goes with them, as one step."""
    editor = driver.editor
    editor.open_poster(next(i.id for i in editor.posters if i.template == template))
    before = editor.store.poster
    drawn = len([e for e in editor.elements if e.kind == "shape"])
    card = driver.cards()[1]
    editor.select([card.id])
    driver.run("delete")
    assert driver.steps == 1
    boxes = [c.frame.rect for c in driver.cards()]
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert all(is_laid_out(c) for c in driver.cards())
    assert len([e for e in editor.elements if e.kind == "shape"]) <= drawn
    chosen = next((e for e in editor.elements if e.slot == "chosen"), None)
    if isinstance(chosen, TextElement):
        assert f"から{len(boxes)}まい" in chosen.text.text
    editor.undo()
    assert {e.id: e for e in editor.store.poster.elements} == {e.id: e for e in before.elements}


@pytest.mark.parametrize("count", [3, 4])
def test_a_pile_on_a_full_poster_lies_over_artwork_before_words(
    driver: EditorDriver, count: int
) -> None:
    """EDIT-PILE-1: what somebody said stays readable wherever the sheet has room for the pile."""
    for card in free_cards(driver)[:6]:
        assert place_card(driver.editor, card.id)
    driver.editor.select([card.id for card in driver.cards()[-count:]])
    make_pile(driver.editor)
    pile = pile_selected(driver.editor)
    assert pile is not None
    assert pile.heading is not None
    members = {pile.heading.id, *(card.id for card in pile.cards)}
    others = [card.frame for card in driver.cards() if card.id not in members]
    assert others
    assert not any(
        bounds_of(driver.element(id_).frame).intersects(bounds_of(frame))
        for id_ in members
        for frame in others
    )
