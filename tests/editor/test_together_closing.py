"""Hands at work when a room is closed: what they did is shared, or said to be only here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import TextElement
from poster_studio.editor.together.state import RoomState
from poster_studio.editor.words.text_session import TextSession
from tests.helpers.live_rooms import new_workshop
from tests.helpers.quiet_network import QuietHall, QuietSeat, settle
from tests.helpers.rooms import Clock


@dataclass
class Group:
    """A facilitator, somebody who works, and what that one was told."""

    hall: QuietHall
    leads: QuietSeat
    works: QuietSeat
    told: list[str] = field(default_factory=list)

    def step(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.05)):
            self.hall.clock.now += 0.05
            self.works.driver.hands.tick(self.hall.clock.now)
            for seat in (self.leads, self.works):
                seat.step(10**6)
            self.hall.tick()

    def type(self, letter: str) -> None:
        """A key, as the window takes it: it begins words in what is selected."""
        hands = self.works.driver.hands
        begins = hands.session is None
        if begins:
            hands.type_in("t0")
        session = session_of(self.works)
        if session is not None and begins:
            session.to_text_edge(end=True)
        if session is not None:
            session.type(letter, self.hall.clock.now)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    hall = QuietHall(path, Clock())
    leads, works = (QuietSeat(hall, copy, n) for n, copy in enumerate(copies))
    leads.net.role = "facilitator"
    settle([leads, works], hall)
    made = Group(hall, leads, works)
    works.editor.listeners.add(
        lambda change: made.told.append(change.notice.ja) if change.notice is not None else None
    )
    yield made
    for seat in (leads, works):
        seat.close()
    hall.close()


def session_of(seat: QuietSeat) -> TextSession | None:
    return seat.driver.hands.session


def state(seat: QuietSeat) -> RoomState:
    return seat.company.state


def words(seat: QuietSeat) -> str:
    element = seat.editor.store.element("t0")
    assert isinstance(element, TextElement)
    return element.text.text


def test_who_types_through_a_countdown_keeps_nothing_back(group: Group) -> None:
    """TOG-WORK-4: every letter that was taken is shared; none is taken that would not be."""
    group.leads.company.freeze(True, everywhere=True)
    for _ in range(60):
        group.type("い")
        group.step(0.1)
    assert state(group.works) is RoomState.FROZEN
    assert words(group.works) == words(group.leads)
    assert 40 <= words(group.works).count("い") < 50
    assert not [one for one in group.told if "だけ" in one and "共有" in one]


def test_what_is_composed_when_a_lock_comes_is_only_here(group: Group) -> None:
    """TOG-WORK-4: it is kept, and said to be shared later, once."""
    group.type("あ")
    group.step(2.0)
    session = session_of(group.works)
    assert session is not None
    session.compose("ろっく", 3)
    group.leads.company.lock(True)
    group.step(3.0)
    assert words(group.works).endswith("あろっく")
    assert not words(group.leads).endswith("ろっく")
    assert state(group.works) is RoomState.LATER
    assert len([one for one in group.told if "まだ共有していない" in one]) == 1
    assert "進行役が止めています" in group.told[0]
    group.leads.company.lock(False)
    group.step(3.0)
    assert words(group.leads) == words(group.works)
    assert state(group.works) is RoomState.SHARED


def test_a_drag_that_a_lock_ends_is_explained_once(group: Group) -> None:
    """TOG-WORK-4: also each drag that is tried while it holds."""
    driver = group.works.driver
    frame = driver.element("t0").frame
    middle = Point(frame.x + frame.width / 2, frame.y + frame.height / 2)
    group.works.editor.select(["t0"])
    driver.press_and_move(middle, Point(middle.x + 60, middle.y + 60))
    assert group.works.editor.previews
    group.leads.company.lock(True)
    group.step(1.0)
    driver.hands.move(driver.touch(Point(middle.x + 90, middle.y + 90)))
    assert len(group.told) == 1
    assert "進行役が止めています" in group.told[0]
    driver.hands.release(driver.touch(middle))
    driver.press_and_move(middle, Point(middle.x + 60, middle.y + 60))
    driver.hands.release(driver.touch(middle))
    assert len(group.told) == 2
    assert driver.element("t0").frame == frame
