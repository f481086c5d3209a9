"""Rooms nearby are heard over the loopback, change, and go."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

from poster_studio.sync.announcement import NearbyRoom, workshop_mark
from poster_studio.sync.client import NetThread
from poster_studio.sync.discovery import Announcer, Neighbourhood
from poster_studio.sync.key_chain import new_chain
from poster_studio.sync.link import PIN_BYTES, pin_of
from poster_studio.sync.room_keys import RoomKeys
from tests.helpers.live_rooms import hosting, network, new_workshop

LOOPBACK = "127.0.0.1"


def room(number: int, title: str) -> NearbyRoom:
    pin = bytes([number]) * PIN_BYTES
    return NearbyRoom(workshop_mark("w"), title, (LOOPBACK,), 47320, pin).proved_by(new_chain())


class Heard:
    """What was told last, on whichever thread."""

    def __init__(self) -> None:
        self.rooms: tuple[NearbyRoom, ...] = ()
        self._changed = threading.Condition()

    def __call__(self, rooms: tuple[NearbyRoom, ...]) -> None:
        with self._changed:
            self.rooms = rooms
            self._changed.notify_all()

    def wait_for(self, what: Callable[[tuple[NearbyRoom, ...]], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: what(self.rooms), timeout=30), self.rooms

    async def until(self, what: Callable[[tuple[NearbyRoom, ...]], bool]) -> None:
        await asyncio.to_thread(self.wait_for, what)


def test_rooms_come_change_and_go() -> None:
    async def main() -> None:
        heard, said = Heard(), [room(1, "鎌倉の市役所をかたちにする対話" * 4)]
        listening = Neighbourhood(asyncio.get_running_loop(), heard, LOOPBACK)
        first = Announcer(lambda: said[-1], LOOPBACK)
        other = room(2, "となりの部屋")
        second = Announcer(lambda: other, LOOPBACK)
        await heard.until(lambda rooms: {said[0], other} <= set(rooms))
        said.append(room(1, "あたらしい題"))
        await heard.until(lambda rooms: {said[1], other} <= set(rooms) and said[0] not in rooms)
        assert set(listening.rooms) >= {said[1], other}
        await first.end()
        await heard.until(lambda rooms: said[1] not in rooms)
        await second.end()
        listening.end()

    asyncio.run(main())


def test_a_host_is_listed_unless_it_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "w.workshop"
    new_workshop(path)
    heard = Heard()
    with network() as net:
        listening = net.nearby(heard, LOOPBACK)
        with hosting(path, announced=True) as host:
            pin = host.link().pin
            heard.wait_for(lambda rooms: any(one.pin == pin for one in rooms))
            found = next(one for one in heard.rooms if one.pin == pin)
            link = host.link()
            assert found.link(link.token, "edit") == link
            assert found.workshop == workshop_mark("w")
            assert found.title == "対話"
            host.end()
        heard.wait_for(lambda rooms: all(one.pin != pin for one in rooms))
        listening.end()


def test_the_thread_ends_while_it_listens() -> None:
    net = NetThread()
    net.nearby(Heard(), LOOPBACK)
    net.close()


def test_an_interface_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    async def main() -> None:
        nowhere = Neighbourhood(asyncio.get_running_loop(), Heard(), "203.0.113.9")
        keys = RoomKeys.kept_in(tmp_path)
        mute = room(3, "x").link(keys.tokens["edit"], "edit")
        assert mute.pin != pin_of(keys.certificate)
        announcer = Announcer(lambda: room(3, "x"), "203.0.113.9")
        await asyncio.sleep(0.2)
        assert nowhere.rooms == ()
        await announcer.end()
        nowhere.end()

    asyncio.run(main())
