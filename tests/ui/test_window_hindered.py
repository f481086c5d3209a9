"""What a window offers while its room refuses changes: nothing that would do nothing."""

from __future__ import annotations

import pytest

from poster_studio.base.words import Words
from poster_studio.editor.hindrance import FREE, Hindrance, Reason
from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.together.people import Gathering, Person
from poster_studio.ui.tray.card_list import CardDelegate
from tests.ui.window_driver import WindowDriver

REASON = Reason(Words("見るだけの席です", "You look on"), Words("", ""))
CHANGING = ("new-poster", "import-cards", "programme")


@pytest.mark.parametrize("places", [1, 9])
def test_who_only_views_is_not_offered_to_call(driver: WindowDriver, places: int) -> None:
    """TOG-WORK-10: neither by a button nor in the menu."""
    people = driver.workspace.top_bar.people
    people.set_places(places)
    others = (Person(2, SeatLook(1, 1), is_here=True),)

    def offered() -> list[str]:
        inside = [menu for made in people.buttons if (menu := made.menu()) is not None]
        names = [made.accessibleName() for made in people.buttons]
        return names + [action.text() for menu in inside for action in menu.actions()]

    people.show_gathering(Gathering(SeatLook(0, 0), others))
    assert any("みんなをここへ" in one for one in offered())
    people.show_gathering(Gathering(SeatLook(0, 0), others, can_call=False))
    assert not any("みんなをここへ" in one for one in offered())
    assert any("についていく" in one for one in offered())


def test_what_changes_the_workshop_is_offered_only_when_it_may_be(driver: WindowDriver) -> None:
    """TOG-WORK-10; the room itself can still be seen."""
    action = driver.workspace.actions_table.action
    delegate = driver.workspace.tabs.tray.cards.itemDelegate()
    assert isinstance(delegate, CardDelegate)

    def offers() -> bool:
        return delegate.can_place

    assert all(action(id_).isEnabled() for id_ in CHANGING)
    assert offers()
    driver.editor.hinder(Hindrance(REASON, REASON))
    assert not any(action(id_).isEnabled() for id_ in CHANGING)
    assert action("room").isEnabled()
    assert not offers()
    driver.editor.hinder(Hindrance(REASON, None))
    assert all(action(id_).isEnabled() for id_ in CHANGING)
    assert not offers()
    driver.editor.hinder(FREE)
    assert offers()
