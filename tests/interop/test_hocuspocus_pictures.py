"""Pictures beside the documents of a Hocuspocus server, and through a room's bridge."""

from __future__ import annotations

import hashlib
import io
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PIL import Image

from poster_studio.sync.client import NetThread
from poster_studio.sync.dialling import DeniedError
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.hocuspocus_servers import Server, server, servers_installed
from tests.helpers.live_rooms import hosting, network, new_workshop
from tests.helpers.node_programs import missing

WAIT_S = 20
DATA = random.Random(3).randbytes(300_000)
DIGEST = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where npm cannot fetch the locked programs there is no server; the summary of the tests says
    why.
    """
    problem = missing() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Server]:
    with server(tmp_path / "server") as running:
        yield running


@pytest.fixture
def net() -> Iterator[NetThread]:
    with network() as running:
        yield running


def shown(_share: float) -> None:
    """Nobody looks."""


def test_a_picture_is_brought_and_fetched(there: Server, net: NetThread) -> None:
    address = there.address()
    assert net.fetch(address, "s", DIGEST, shown).result(WAIT_S) is None
    assert net.offer(address, "s", DIGEST, DATA, shown).result(WAIT_S)
    assert net.offer(address, "s", DIGEST, DATA, shown).result(WAIT_S)
    assert net.fetch(there.address("view"), "t", DIGEST, shown).result(WAIT_S) == DATA
    assert net.fetch(there.address(workshop="べつの町"), "u", DIGEST, shown).result(WAIT_S) is None


def test_who_views_or_lies_brings_nothing(there: Server, net: NetThread) -> None:
    assert not net.offer(there.address("view"), "s", DIGEST, DATA, shown).result(WAIT_S)
    wrong = hashlib.sha256(b"another").hexdigest()
    assert not net.offer(there.address(), "s", wrong, DATA, shown).result(WAIT_S)
    with pytest.raises(DeniedError):
        net.fetch(there.address() + "x", "s", DIGEST, shown).result(WAIT_S)


def noise(seed: int) -> bytes:
    """A picture's file."""
    file = io.BytesIO()
    pixels = random.Random(seed).randbytes(3 * 100 * 100)
    Image.frombytes("RGB", (100, 100), pixels).save(file, "PNG")
    return file.getvalue()


def eventually(ask: Callable[[], Future[bytes | None]]) -> bytes:
    """What is there after a while."""
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        data = ask().result(WAIT_S)
        if data is not None:
            return data
    raise AssertionError("it never came")


def test_a_bridge_brings_pictures_and_fetches_those_that_are_asked_for(
    there: Server, net: NetThread, tmp_path: Path
) -> None:
    path, other = tmp_path / "w.workshop", tmp_path / "other.workshop"
    new_workshop(path)
    with WorkshopFile.open(path) as file:
        own = file.pictures.add(noise(1)).sha256
    new_workshop(other)
    with WorkshopFile.open(other) as file:
        far = file.pictures.add(noise(2)).sha256
        data = file.pictures.picture_bytes(far)
    assert data is not None
    with hosting(path, "--upstream", there.address()) as host:
        assert eventually(lambda: net.fetch(there.address(), "s", own, shown))
        assert net.offer(there.address(), "s", far, data, shown).result(WAIT_S)
        assert net.fetch(host.link(), "t", far, shown).result(WAIT_S) == data
        host.end()
    with WorkshopFile.open(path, read_only=True) as file:
        assert file.pictures.picture_bytes(far) == data
