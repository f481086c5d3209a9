"""`poster-studio host`: one line to join by, a clean end, and one sentence when it cannot."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import pytest

from poster_studio.sync.link import PORTS, parse_code, parse_link
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.cli.conftest import Cli
from tests.helpers.live_rooms import hosting, new_workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "第4回 対話.workshop"
    new_workshop(path)
    return path


@pytest.mark.parametrize("request_to_end", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_join_and_ends_cleanly(
    workshop: Path, request_to_end: signal.Signals
) -> None:
    with hosting(workshop) as host:
        links = {role: host.link(role) for role in ("", "view", "facilitator")}
        assert [link.role for link in links.values()] == ["edit", "view", "facilitator"]
        assert {link.port for link in links.values()} == {host.port}
        assert links[""].addresses == ("127.0.0.1",)
        if host.port in PORTS:
            code = parse_code(host.answer["code"])
            assert (code.address, code.port) == ("127.0.0.1", host.port)
        assert len(host.answer["check_number"]) == 7
        host.process.send_signal(request_to_end)
        assert host.end() == "the room is open; Ctrl+C closes it\n"
    assert sorted(path.name for path in workshop.parent.iterdir()) == ["data", workshop.name]


def test_a_file_that_another_program_writes_is_refused(cli: Cli, workshop: Path) -> None:
    with WorkshopFile.open(workshop):
        refused = cli("host", workshop)
    assert refused.code == 2
    assert refused.out == ""
    assert refused.err == (
        "error: “第4回 対話.workshop” is open in another program — close it there and try again\n"
    )


def test_a_room_keeps_its_link_unless_told_otherwise(workshop: Path) -> None:
    answers = []
    for arguments in ((), (), ("--new-keys",)):
        with hosting(workshop, *arguments) as host:
            answers.append(host.answer)
            host.end()
    assert answers[0]["link"] == answers[1]["link"]
    assert answers[2]["check_number"] != answers[1]["check_number"]
    assert parse_link(answers[2]["link"]).token != parse_link(answers[1]["link"]).token


def test_a_taken_port_is_replaced_and_said(workshop: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with hosting(workshop, "--port", str(taken.getsockname()[1])) as host:
            assert host.port != taken.getsockname()[1]
            assert "warning: that port is taken; the room is open at another one" in host.end()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--port", "0"), "“0” is no port"),
        (("--port", "70000"), "“70000” is no port"),
        (("--bind", "203.0.113.9"), "no room can be opened at “203.0.113.9”"),
        (("--bind", "no such computer"), "no room can be opened at “no such computer”"),
    ],
)
def test_wrong_use_is_one_sentence(
    cli: Cli,
    workshop: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, str],
    sentence: str,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    refused = cli("host", workshop, *arguments)
    assert refused.code == 2
    assert sentence in refused.err
    assert refused.err.count("\n") == 1


def test_a_wrong_address_of_a_server_is_said_before_the_room_opens(
    cli: Cli, workshop: Path
) -> None:
    outcome = cli("host", str(workshop), "--upstream", "wss://rooms.example")
    assert outcome.code == 2
    assert outcome.err.count("\n") == 1
    assert "hocuspocus+wss://SERVER/WORKSHOP#TOKEN" in outcome.err
