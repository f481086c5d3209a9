"""Joining by a computer's or a server's address, and what is said where nobody is."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together import door
from poster_studio.editor.together.hosting import typed_addresses
from poster_studio.editor.together.invitation import Knock, Place, read_invitation
from poster_studio.sync.link import PORTS
from tests.helpers.join_attempts import Attempt, free_ports
from tests.helpers.live_rooms import Host, hosting, network, new_workshop


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "documents", tmp_path / "settings", tmp_path / "data")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    new_workshop(tmp_path / "room.workshop")
    with hosting(tmp_path / "room.workshop") as host:
        yield host


def test_an_address_leads_to_a_number_to_compare_and_then_to_the_letters(
    host: Host, places: Places
) -> None:
    """TOG-JOIN-9: nothing is asked and nothing said before people compared the number."""
    port = host.link().port
    several = Place("127.0.0.1", (*free_ports(2), port, *free_ports(1)))
    for invitation in (several, read_invitation(f"127.0.0.1:{port}")):
        with network() as net:
            attempt = Attempt(net, invitation, places)
            joining = attempt.until("comparing", "failed")
            assert joining.check_number == host.answer["check_number"]
            joining.confirm()
            with pytest.raises(PosterStudioError):
                joining.say_letters("abc")
            assert joining.step == "asking"
            joining.say_letters(host.answer["code"][:6])
            assert attempt.until("done", "failed").step == "done"
            assert attempt.steps == ["comparing", "asking", "receiving", "done"]


def test_an_address_where_nobody_is_says_that_there_is_no_room(places: Places) -> None:
    with network() as net:
        joining = Attempt(net, Place("127.0.0.1", tuple(free_ports(3))), places).until("failed")
        assert joining.error is not None
        assert "開いている部屋がありません" in joining.error.message.ja


@pytest.mark.parametrize(
    ("text", "address", "ports"),
    [
        ("192.0.2.2", "192.0.2.2", tuple(PORTS)),
        ("１９２．０．２．２：５００００", "192.0.2.2", (50000,)),
        (" [2001:db8::7] ", "2001:db8::7", tuple(PORTS)),
        ("[2001:DB8::7]:47321", "2001:db8::7", (47321,)),
        ("2001:db8::7", "2001:db8::7", tuple(PORTS)),
    ],
)
def test_plain_addresses_are_understood(text: str, address: str, ports: tuple[int, ...]) -> None:
    assert read_invitation(text) == Place(address, ports)


@pytest.mark.parametrize(
    "text", ["192.0.2.300", "192.0.2", "192.0.2.2:0", "192.0.2.2:99999", "[部屋]:1", "224.0.0.1"]
)
def test_what_is_nearly_an_address_is_not_taken_for_a_code(text: str) -> None:
    with pytest.raises(PosterStudioError) as caught:
        read_invitation(text)
    assert "アドレスではありません" in caught.value.message.ja


def test_a_room_shows_its_port_where_nobody_would_try_it() -> None:
    assert typed_addresses(["192.0.2.2"], PORTS[3]) == ("192.0.2.2",)
    assert typed_addresses(["192.0.2.2", "2001:db8::7"], 50000) == (
        "192.0.2.2:50000",
        "[2001:db8::7]:50000",
    )


def test_a_code_that_leads_nowhere_is_itself_suspected_first(places: Places) -> None:
    """One wrong letter is another address: the network comes second."""
    for cause in (TimeoutError(), OSError(101, "Network is unreachable"), ConnectionRefusedError()):
        assert door.nobody_by_code(cause).hint.ja.startswith("まず、コードの12文字")
    with network() as net:
        knock = Knock(("127.0.0.1",), free_ports(1)[0], b"abc")
        joining = Attempt(net, knock, places).until("failed")
        assert joining.error is not None
        assert joining.error.message.ja == "そのコードの部屋が見つかりません"
        room = Attempt(net, replace(knock, pin=b"p" * 16), places).until("failed")
        assert room.error is not None
        assert "開いている部屋がありません" in room.error.message.ja


@pytest.mark.parametrize("address", ["ws://127.0.0.1:{}/x", "hocuspocus+ws://127.0.0.1:{}/w#t"])
def test_a_servers_address_that_refuses_says_so_at_once(places: Places, address: str) -> None:
    with network() as net:
        began = time.monotonic()
        joining = Attempt(net, address.format(*free_ports(1)), places).until("failed")
        assert time.monotonic() - began < 2.0
        assert joining.error is not None
        assert joining.error.message.ja == "このアドレスに部屋はありません"


def test_a_servers_address_without_a_line_is_given_up_after_three_seconds(places: Places) -> None:
    """Somebody listens there and is no server of rooms."""
    with network() as net, socket.create_server(("127.0.0.1", 0)) as mute:
        began = time.monotonic()
        address = f"ws://127.0.0.1:{mute.getsockname()[1]}/x"
        joining = Attempt(net, address, places).until("failed")
        assert 2.5 < time.monotonic() - began < 5.0
        assert joining.error is not None
        assert joining.error.message.ja == "このアドレスに部屋はありません"
