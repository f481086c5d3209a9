"""The rooms of a workshop together: frozen together, and kept only if the disk takes it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.hall import Hall
from poster_studio.sync.messages import Kept, Mark, Notice, Order, Step2, Update, encode
from tests.helpers.rooms import Clock, HeldLine, poster_bytes, text_of, write


def _store(seed: int) -> PosterStore:
    return PosterStore.load([poster_bytes()], chance=random.Random(seed))


@dataclass
class Shelf:
    """Two posters, and a disk that may be full."""

    posters: dict[str, PosterStore] = field(
        default_factory=lambda: {"p": _store(1), "q": _store(2)}
    )
    is_full: bool = False

    def names(self) -> tuple[str, ...]:
        return tuple(self.posters)

    def document(self, name: str) -> PosterStore | None:
        return self.posters.get(name)

    def keep(self) -> None:
        if self.is_full:
            raise PosterStudioError(Words("書けません", "full"), Words("空けて", "make room"))

    def digests(self) -> tuple[str, ...]:
        return ()

    def picture(self, sha256: str) -> bytes | None:
        assert sha256
        return None

    def keep_picture(self, sha256: str, data: bytes) -> None:
        assert sha256
        assert data


def test_nothing_is_said_to_be_kept_while_the_disk_is_full() -> None:
    shelf = Shelf(is_full=True)
    hall = Hall(shelf, Clock())
    room = hall.room("p")
    assert room is not None
    line = HeldLine()
    member = room.join(line, "edit", seat="s", speaks_ours=True)
    seat = _store(3)
    before = seat.state_vector()
    write(seat, "t0", "満員")
    room.receive(member, encode(Step2(b"\x00\x00")))
    room.receive(member, encode(Update(seat.diff(before))))
    room.receive(member, encode(Mark(1)))
    line.messages()
    with pytest.raises(PosterStudioError):
        hall.keep()
    assert line.messages() == []
    assert hall.awaits_safety
    shelf.is_full = False
    hall.keep()
    assert [type(message) for message in line.messages()] == [Kept]
    assert text_of(shelf.posters["p"]) == "満員"
    assert not hall.awaits_safety


def test_a_freeze_everywhere_holds_in_rooms_that_open_later() -> None:
    hall = Hall(Shelf(), Clock())
    room = hall.room("p")
    assert room is not None
    chief = room.join(HeldLine(), "facilitator", seat="chief", speaks_ours=True)
    room.receive(chief, encode(Order(freeze=True, everywhere=True)))
    other, line = hall.room("q"), HeldLine()
    assert other is not None
    other.join(line, "edit", seat="s", speaks_ours=True)
    assert Notice("edit", 5000) in line.messages()
    assert hall.room("nobody") is None
    room.receive(chief, encode(Order(freeze=False, everywhere=True)))
    assert Notice("edit", None) in line.messages()
    hall.close(1001, "")
    assert line.closed == 1001
