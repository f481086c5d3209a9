"""The strip above the desk that tells of a room: what it tells and what stays to be pressed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from poster_studio.base.words import Words
from poster_studio.ui.together.room_bar import Answer, Note, RoomBar
from poster_studio.ui.widgets.icons import Icons
from poster_studio.ui.widgets.parts import Speech
from tests.ui.conftest import ASSETS


class Listener:
    """A screen reader."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def is_listening(self) -> bool:
        return True

    def hear(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.heard.append(event.message())


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def bar(dressed: QApplication, listener: Listener) -> RoomBar:
    return RoomBar(Speech("ja", Icons(ASSETS)), listener)


def countdown(seconds: int, *answers: Answer) -> Note:
    return Note("freeze", Words(f"あと{seconds}秒", f"{seconds} s"), "snowflake", answers)


def test_a_countdown_is_told_once_and_its_buttons_stay(bar: RoomBar, listener: Listener) -> None:
    """TOG-WIN-8: only its words change, so whoever is about to press something can."""
    pressed: list[str] = []
    answer = Answer(Words("よい", "Fine"), lambda: pressed.append("fine"))
    bar.say(countdown(5, answer))
    (button,) = bar.buttons
    bar.say(countdown(4, answer))
    assert bar.text == "あと4秒"
    assert bar.buttons == [button]
    button.click()
    assert pressed == ["fine"]
    assert listener.heard == ["あと5秒"]


def test_nothing_to_say_takes_no_room_and_the_next_note_is_told_again(
    bar: RoomBar, listener: Listener
) -> None:
    bar.say(countdown(5))
    bar.say(None)
    assert bar.isHidden()
    assert bar.text == ""
    bar.say(countdown(5))
    assert listener.heard == ["あと5秒", "あと5秒"]
