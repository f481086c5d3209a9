"""Where a seat goes when its room goes on elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from poster_studio.editor.together.following import Trail
from poster_studio.sync.announcement import NearbyRoom, workshop_mark
from poster_studio.sync.dialling import Target
from poster_studio.sync.key_chain import new_chain
from poster_studio.sync.link import JoinLink
from poster_studio.sync.messages import Pass

CHAIN = new_chain()
PIN, OTHER_PIN = b"a" * 16, b"b" * 16
LINK = JoinLink(("127.0.0.1", "192.168.0.5"), 47320, CHAIN["edit"], PIN, "edit")
ROOM = NearbyRoom(workshop_mark("w"), "対話", ("192.168.0.5",), 47320, PIN).proved_by(CHAIN)


class Ears:
    """Hears what the test says."""

    def __init__(self, target: Target = LINK) -> None:
        self.tell: Callable[[tuple[NearbyRoom, ...]], None] = print
        self.is_listening = True
        self.trail = Trail("w", target, self._listen, lambda work: work())

    def end(self) -> None:
        self.is_listening = False

    def _listen(self, tell: Callable[[tuple[NearbyRoom, ...]], None]) -> Ears:
        self.tell = tell
        return self


def test_the_own_room_is_not_left_for_what_it_says_of_itself() -> None:
    """A host's own seat has the loopback besides what is announced."""
    ears = Ears()
    ears.tell((ROOM,))
    assert ears.trail.next_target(is_lost=True) is None
    moved = replace(ROOM, addresses=("192.168.0.77",)).proved_by(CHAIN)
    ears.tell((moved,))
    assert ears.trail.next_target(is_lost=False) is None
    assert ears.trail.next_target(is_lost=True) == replace(LINK, addresses=("192.168.0.77",))
    assert ears.trail.next_target(is_lost=True) is None


def test_a_successor_is_followed_once_and_an_impostor_never() -> None:
    ears = Ears()
    heir = replace(ROOM, pin=OTHER_PIN, counter=1)
    ears.tell((heir.proved_by(new_chain()), replace(heir, counter=9)))
    assert ears.trail.next_target(is_lost=True) is None
    ears.tell((heir.proved_by(CHAIN),))
    assert ears.trail.next_target(is_lost=False) == heir.link(CHAIN["edit"], "edit")
    assert ears.trail.next_target(is_lost=True) is None
    assert ears.trail.place is not None
    assert ears.trail.place.next_counter == 2
    ears.trail.close()
    assert not ears.is_listening


def test_who_came_by_a_code_follows_by_the_token_that_the_room_gave() -> None:
    ears = Ears(replace(LINK, token=b"abc"))
    heir = replace(ROOM, pin=OTHER_PIN, counter=3).proved_by(CHAIN)
    ears.tell((heir,))
    assert ears.trail.next_target(is_lost=True) is None
    ears.trail.given(Pass(CHAIN["edit"], 2))
    assert ears.trail.next_target(is_lost=True) == heir.link(CHAIN["edit"], "edit")


def test_a_facilitator_comes_into_anothers_room_as_one_who_edits() -> None:
    ears = Ears(replace(LINK, token=CHAIN["facilitator"], role="facilitator"))
    assert ears.trail.as_editor() == LINK
    assert ears.trail.as_editor() is None


def test_a_server_has_no_successor() -> None:
    ears = Ears("wss://rooms.example")
    assert ears.trail.place is None
    assert ears.trail.next_target(is_lost=True) is None
    assert ears.trail.as_editor() is None
    ears.trail.given(Pass(b"", 0))
    ears.trail.close()
    assert ears.is_listening
