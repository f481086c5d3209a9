"""Coming into a room, and opening one: files of one's own, and one sentence for what fails."""

from __future__ import annotations

import json
import queue
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together import door
from poster_studio.editor.together.company import Company
from poster_studio.editor.together.hosting import (
    Restarts,
    addresses_words,
    host_command,
    own_link,
    prepare_room,
    read_room,
)
from poster_studio.editor.together.invitation import (
    Knock,
    knock_at,
    read_invitation,
)
from poster_studio.editor.together.seat_files import free_name, kept_rooms
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.client import NetThread
from poster_studio.sync.link import JoinLink, parse_code
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.join_attempts import LOOK, Attempt, joined
from tests.helpers.live_rooms import Host, hosting, network, new_workshop
from tests.helpers.studio import studio

_LONGEST_S = 20.0


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "documents", tmp_path / "settings", tmp_path / "data")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    new_workshop(tmp_path / "room.workshop")
    with hosting(tmp_path / "room.workshop") as host:
        yield host


def test_a_link_leads_to_a_file_of_ones_own_that_is_found_again(host: Host, places: Places) -> None:
    """TOG-FILE-1."""
    with joined(host, host.link(), places) as joining:
        assert joining.error is None
        assert joining.joined is not None
        path = joining.joined.path
        assert path == places.documents / "部屋のワークショップ" / "対話.workshop"
        assert [info.id for info in joining.joined.posters] == ["p"]
    with WorkshopFile.open(path) as file:
        assert file.workshop_store.workshop.id == "w"
    assert kept_rooms(places).look() == LOOK
    with joined(host, host.link(), places) as again:
        assert again.joined is not None
        assert again.joined.path == path


def test_a_file_that_another_window_writes_is_left_to_it(host: Host, places: Places) -> None:
    """Two windows of one user in one room: each has a file."""
    with joined(host, host.link(), places) as first:
        assert first.joined is not None
        with (
            WorkshopFile.open(first.joined.path),
            joined(host, host.link(), places) as second,
        ):
            assert second.joined is not None
            assert second.joined.path.name == "対話 2.workshop"


def test_a_poster_chosen_at_the_door_opens_before_any_of_it_came(
    host: Host, places: Places
) -> None:
    """The seat's file lists what the room lists; the poster itself comes afterwards."""
    with joined(host, host.link(), places) as joining:
        assert joining.joined is not None
        editor = Editor(studio(), WorkshopFile.open(joining.joined.path), "p")
        assert [*editor.elements] == []
        turns: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        net = NetThread()
        company = Company(editor, net, joining.joined.target, LOOK, turns.put)
        until = time.monotonic() + _LONGEST_S
        while not editor.elements:
            assert time.monotonic() < until
            try:
                turns.get(timeout=0.05)()
            except queue.Empty:
                company.tick()
        assert editor.poster is not None
        assert editor.poster.id == "p"
        company.close()
        net.close()
        editor.close()


def test_a_code_is_said_only_after_the_numbers_were_compared(host: Host, places: Places) -> None:
    code = parse_code(host.answer["code"])
    knock = Knock(("127.0.0.1",), code.port, code.secret)
    with network() as net:
        attempt = Attempt(net, knock, places)
        joining = attempt.until("comparing")
        assert joining.check_number == host.answer["check_number"]
        joining.cancel()
        assert attempt.steps == ["comparing", "cancelled"]
    assert not places.documents.exists()
    with joined(host, knock, places) as joining:
        assert joining.joined is not None


def test_a_room_of_the_list_must_have_the_certificate_that_it_announced(
    host: Host, places: Places
) -> None:
    link = host.link()
    room = NearbyRoom("0" * 16, "対話", ("127.0.0.1",), link.port, b"x" * 16)
    with joined(host, knock_at(room, host.answer["code"][:6]), places) as joining:
        assert joining.step == "failed"
        assert joining.error is not None
        assert joining.error.message.ja == "そこにあるのは別の部屋です"
    knock = knock_at(replace(room, pin=link.pin), host.answer["code"][:6])
    with joined(host, knock, places) as joining:
        assert joining.joined is not None


def test_who_is_not_let_in_is_told_so(host: Host, places: Places) -> None:
    link = replace(host.link(), token=b"wrong....")
    with joined(host, link, places) as joining:
        assert joining.error is not None
        assert "入れませんでした" in joining.error.message.ja
    assert not places.documents.exists()


def test_a_room_that_is_closed_is_told_from_a_network_that_keeps_silent(places: Places) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    link = JoinLink(("127.0.0.1",), port, b"t" * 9, b"p" * 16, "edit")
    with network() as net:
        joining = Attempt(net, link, places).until("failed")
        assert joining.error is not None
        assert "開いている部屋がありません" in joining.error.message.ja
    assert "ファイアウォール" in door.nobody_there(TimeoutError()).hint.ja
    assert "Wi-Fi" in door.nobody_there(OSError(101, "Network is unreachable")).hint.ja
    assert "ファイアウォール" in door.nobody_there(None).hint.ja


def test_a_room_that_says_nothing_is_given_up(host: Host, places: Places) -> None:
    now = [0.0]
    with network() as net:
        attempt = Attempt(net, host.link(), places, lambda: now[0])
        joining = attempt.until("receiving")
        now[0] = 30.0
        joining.tick()
        assert joining.error is not None
        assert "返事がありません" in joining.error.message.ja


@pytest.mark.parametrize(
    "content", ["", "[]", '{"rooms": 5}', '{"rooms": [{"workshop": "w"}]}', "\x00部屋"]
)
def test_a_damaged_list_of_rooms_is_an_empty_one(places: Places, content: str) -> None:
    kept = kept_rooms(places)
    places.data.mkdir()
    (places.data / "joined.json").write_text(content, encoding="utf-8")
    assert kept.look() is None
    assert kept.paths("w") == ()
    kept.add("w", places.data / "joined.json", LOOK)
    assert kept.paths("w") == (places.data / "joined.json",)
    assert b"token" not in (places.data / "joined.json").read_bytes()


@pytest.mark.parametrize("text", ["", "  ", "部屋", "POSTER-STUDIO:ABC", "12345", "http://x"])
def test_what_leads_nowhere_is_said_in_one_sentence(text: str) -> None:
    with pytest.raises(PosterStudioError):
        read_invitation(text)


def test_links_codes_and_addresses_are_understood_as_they_are_typed(host: Host) -> None:
    link = host.link()
    assert read_invitation(f"ここから入れます： {link.text.lower()}\n") == link
    assert read_invitation(host.answer["code"].lower()) == Knock(
        (link.addresses[0],), link.port, parse_code(host.answer["code"]).secret
    )
    assert read_invitation("wss://rooms.example/x") == "wss://rooms.example/x"


def test_the_room_has_a_copy_of_the_open_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TOG-FILE-2: made once; the second time the room goes on with its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    new_workshop(tmp_path / "mine.workshop")
    with WorkshopFile.open(tmp_path / "mine.workshop") as file:
        room = prepare_room(file)
        file.add_poster(PosterInfo(id="later"), [])
        assert prepare_room(file) == room
    with WorkshopFile.open(room) as copy:
        assert [info.id for info in copy.workshop_store.workshop.posters] == ["p"]
        assert len(copy.poster("p").poster.elements) == 1
    assert str(room) in host_command(room)


def test_what_the_rooms_program_says_is_read_or_told(host: Host) -> None:
    room = read_room(json.dumps(host.answer))
    assert room.link == host.link()
    assert own_link(room).addresses[0] == "127.0.0.1"
    assert own_link(room).role == "facilitator"
    for line in ("", "{}", "部屋", json.dumps({**host.answer, "link": "x"})):
        with pytest.raises(PosterStudioError):
            read_room(line)


def test_a_room_that_dies_is_opened_again_but_not_for_ever() -> None:
    restarts = Restarts()
    pauses = [restarts.pause(float(second)) for second in range(6)]
    assert pauses == [0.2, 0.4, 0.8, 1.6, 3.2, None]
    assert restarts.pause(1000.0) == 0.2


def test_a_computer_without_a_network_says_so() -> None:
    assert "つながっていません" in addresses_words(["127.0.0.1"]).ja
    assert addresses_words(["192.168.1.5", "10.0.0.2"]).en == "192.168.1.5, 10.0.0.2"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("第4回 対話", "第4回 対話.workshop"),
        ("a/b:c*?", "a b c.workshop"),
        ("", "ワークショップ.workshop"),
        ("..", "ワークショップ.workshop"),
        ("CON", "CON_.workshop"),
        ("長" * 200, "長" * 60 + ".workshop"),
    ],
)
def test_a_files_name_is_the_workshops_title(tmp_path: Path, title: str, name: str) -> None:
    assert free_name(tmp_path, title).name == name
    shutil.copy(__file__, tmp_path / name)
    assert free_name(tmp_path, title).name == name.replace(".workshop", " 2.workshop")
