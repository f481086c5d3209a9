"""Pictures come to every seat, small ones first; and it is said what is missing."""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path

import pytest
from PIL import Image

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.checks.poster_checks import check_poster
from poster_studio.document.elements import PictureElement
from poster_studio.editor.photos.blurring import blur
from poster_studio.editor.photos.missing_pictures import missing_pictures, without_pictures
from poster_studio.editor.photos.picture_copies import pictures_in
from poster_studio.editor.photos.pictures import pictures_on, place_picture
from poster_studio.editor.together.company import CompanyChange
from poster_studio.editor.together.state import RoomState
from poster_studio.sync.dialling import Target
from poster_studio.sync.picture_client import Progress
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.companies import CompanySeat, LoopbackNet, loopback, pump_until, seated
from tests.helpers.live_rooms import hosting, new_workshop

EDIT = Words("編集", "Edit")
NOISE = random.Random(5)


def photo(side: int) -> bytes:
    """A picture that no format makes small."""
    image = Image.frombytes("RGB", (side, side), NOISE.randbytes(3 * side * side))
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def shown(seat: CompanySeat) -> list[str]:
    """The digests of all pictures that the desk paints."""
    return list(pictures_in([unit.item for unit in seat.editor.units()]))


class HeldNet(LoopbackNet):
    """Large pictures come when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Future[bytes | None]]] = []

    def fetch(
        self, target: Target, seat: str, sha256: str, progress: Progress
    ) -> Future[bytes | None]:
        del target, seat, progress
        self.asked.append((sha256, Future()))
        return self.asked[-1][1]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Callable[[LoopbackNet], tuple[CompanySeat, CompanySeat]]]:
    path = tmp_path / "room.workshop"
    new_workshop(path)
    copies = [Path(shutil.copy(path, tmp_path / f"seat{n}.workshop")) for n in range(2)]
    with ExitStack() as stack:
        host = stack.enter_context(hosting(path))
        net = stack.enter_context(loopback())

        def seats(other: LoopbackNet) -> tuple[CompanySeat, CompanySeat]:
            stack.callback(other.close)
            return (
                stack.enter_context(seated(net, host.link(), copies[0], 0)),
                stack.enter_context(seated(other, host.link(), copies[1], 1)),
            )

        yield seats


def _place(seat: CompanySeat, side: int) -> str:
    info = seat.editor.file.pictures.add(photo(side))
    seat.editor.select([])
    assert place_picture(seat.editor, info, Point(100.0 + side, 100.0 + side)) is not None
    return info.sha256


def test_a_picture_comes_to_the_other_seat_and_shows(
    pair: Callable[[LoopbackNet], tuple[CompanySeat, CompanySeat]],
) -> None:
    one, two = pair(LoopbackNet())
    told: list[CompanyChange] = []
    two.company.listeners.add(told.append)
    wanted = {_place(one, 300), _place(one, 200)}
    pump_until([one, two], lambda: set(shown(two)) == wanted)
    assert set(two.editor.file.pictures.digests()) == wanted
    pump_until([one, two], lambda: two.company.pictures.missing == 0)
    assert any(change.pictures for change in told)


def test_a_small_one_shows_until_the_picture_is_there_and_is_never_taken_for_it(
    pair: Callable[[LoopbackNet], tuple[CompanySeat, CompanySeat]],
) -> None:
    net = HeldNet()
    one, two = pair(net)
    sha256 = _place(one, 300)
    data = one.editor.file.pictures.picture_bytes(sha256)
    pump_until([one, two], lambda: bool(shown(two)) and bool(net.asked))
    (stand_in,) = shown(two)
    assert stand_in != sha256
    assert two.editor.resources.picture_bytes(stand_in) is not None
    assert two.editor.file.pictures.digests() == ()
    assert two.company.pictures.missing == 1
    poster = two.editor.store.poster
    assert missing_pictures(two.editor.file, [poster]) == {sha256}
    look = two.editor.studio.look(poster, two.editor.workshop, two.editor.file.pictures)
    assert [f.rule for f in check_poster(poster, look, {})].count("C24") == 1
    net.asked[0][1].set_result(data)
    pump_until([one, two], lambda: shown(two) == [sha256])
    assert two.editor.resources.picture_bytes(stand_in) is None
    assert missing_pictures(two.editor.file, [poster]) == set()


def test_what_the_room_has_not_got_is_asked_for_again_and_what_is_not_clean_is_not_kept(
    pair: Callable[[LoopbackNet], tuple[CompanySeat, CompanySeat]],
) -> None:
    net = HeldNet()
    one, two = pair(net)
    with two.editor.edit(EDIT) as edit:
        edit.add(PictureElement(id="photo", picture="0" * 64))
    pump_until([one, two], lambda: len(net.asked) == 1)
    net.asked[0][1].set_result(b"no picture at all")
    pump_until([one, two], lambda: len(net.asked) == 2)
    assert two.editor.file.pictures.digests() == ()
    net.asked[1][1].set_result(None)
    pump_until([one, two], lambda: len(net.asked) == 3)


def test_a_picture_whose_faces_were_blurred_leaves_every_file(tmp_path: Path) -> None:
    """EDIT-BLUR: also those of other seats, and the room's."""
    room, path = tmp_path / "room.workshop", tmp_path / "seat.workshop"
    new_workshop(room)
    paths = [path, Path(shutil.copy(room, tmp_path / "other.workshop"))]
    shutil.copy(room, path)
    with hosting(room) as host:
        with loopback() as net, ExitStack() as stack:
            one, two = (
                stack.enter_context(seated(net, host.link(), paths[n], n)) for n in range(2)
            )
            face = _place(one, 200)
            pump_until([one, two], lambda: face in two.editor.file.pictures.digests())
            (element,) = pictures_on(one.editor)
            blur(one.editor, element.id, Rect(0.2, 0.2, 0.5, 0.5))
            (after,) = pictures_on(one.editor)
            pump_until([one, two], lambda: after.picture in shown(two))
            pump_until([one, two], lambda: one.company.state is RoomState.SHARED)
        host.end()
    for file in (room, *paths):
        with WorkshopFile.open(file) as opened:
            assert opened.pictures.digests() == (after.picture,)


def test_it_is_said_how_many_are_missing() -> None:
    assert "3枚" in without_pictures(3).ja
    assert "1 picture has" in without_pictures(1).en
